// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.base.InvalidBriefException;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Counts how many expressions of time of real documents get the date that a careful reader gives them. The readings are
 * in the file {@code dates.tsv}, which is not part of this project: {@code -Dgold.dir=FOLDER} names its folder. Without
 * this property, the folder {@code shared/data/gold} beside the checkout is used. The test is skipped if there is no file.
 */
class GoldDatesTest {

  /** One line of the file: what stands in a document, and what a reader says of it. */
  private record Row(String anchor, String words, String context, String gold, String kind, String doubt, String also) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[7], cells[8]);
    }

    boolean isDatable() {
      return !isDateless() && !doubt.equals("!");
    }

    boolean isDateless() {
      return gold.equals("-");
    }

    /** The words as printed: if each place of the words in the context has a possessive ending, it belongs to them. */
    String printed() {
      return !context.contains(words + "’s") || context.replace(words + "’s", "").contains(words) ? words : words + "’s";
    }

    Optional<Edtf> date() {
      return RelativeTimes.english().resolve(printed(), Edtf.parse(anchor));
    }
  }

  /** How a date of the library relates to the date of the reader. */
  private enum Result {
    RIGHT, WRONG, WRONG_MARKED, OPEN, NONE
  }

  @Test
  void givesTheDatesThatACarefulReaderGives() throws IOException {
    Path file = file().orElse(null);
    assumeTrue(
        file != null,
        "dates.tsv is absent, so that this test is skipped; -Dgold.dir=FOLDER names the folder that has the file");
    List<Row> rows = Files.readString(file).lines().skip(1).filter(line -> !line.isBlank()).map(Row::of).toList();
    Map<String, int[]> counts = new TreeMap<>();
    int dateless = 0;
    int dated = 0;
    for (Row row : rows) {
      if (row.isDatable()) {
        counts.computeIfAbsent(row.kind(), absent -> new int[Result.values().length])[result(row).ordinal()]++;
      } else if (row.isDateless()) {
        dateless++;
        dated += row.date().filter(date -> !date.isUncertain()).isPresent() ? 1 : 0;
      }
    }
    int[] all = new int[Result.values().length];
    counts.values().forEach(kind -> Arrays.setAll(all, i -> all[i] + kind[i]));
    int sum = Arrays.stream(all).sum();
    System.out.println(table(counts, all) + String.format(
        Locale.ROOT, "of %d rows without a date, %d (%.1f %%) get a date without ?%n", dateless, dated,
        100.0 * dated / Math.max(1, dateless)));
    assertThat(sum).isPositive();
    assertThat(all[Result.RIGHT.ordinal()]).as("right").isGreaterThanOrEqualTo((int) Math.ceil(0.90 * sum));
    assertThat(all[Result.WRONG.ordinal()]).as("wrong without a mark").isLessThanOrEqualTo((int) (0.005 * sum));
    assertThat(all[Result.WRONG_MARKED.ordinal()]).as("wrong with a mark").isLessThanOrEqualTo((int) (0.04 * sum));
    assertThat(dated).as("dates without a mark where there is no date").isLessThanOrEqualTo((int) (0.05 * dateless));
  }

  private static Optional<Path> file() {
    String folder = System.getProperty("gold.dir");
    return folder == null ? SharedData.file("gold/dates.tsv") : Optional.of(Path.of(folder, "dates.tsv"));
  }

  private static String table(Map<String, int[]> counts, int[] all) {
    StringBuilder table = new StringBuilder(row("class", Arrays.stream(Result.values())
        .map(result -> result.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList()));
    counts.forEach((kind, numbers) -> table.append(row(kind, Arrays.stream(numbers).boxed().toList())));
    double sum = Math.max(1, Arrays.stream(all).sum());
    table.append(row("all", Arrays.stream(all).boxed().toList()));
    return table.append(row("share in %", Arrays.stream(all)
        .mapToObj(number -> String.format(Locale.ROOT, "%.1f", 100 * number / sum)).toList())).toString();
  }

  private static String row(String name, List<?> cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-22s", name));
    cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%14s", cell)));
    return row.append('\n').toString();
  }

  private static Result result(Row row) {
    Edtf date = row.date().orElse(null);
    if (date == null) {
      return Result.NONE;
    }
    String text = withoutDoubt(date.text());
    boolean isEqual = text.equals(withoutDoubt(row.gold()))
        || Arrays.stream(row.also().split(",")).anyMatch(also -> withoutDoubt(also).equals(text));
    if (isEqual || date.isUncertain() && isNearlyRight(date, row.gold())) {
      return Result.RIGHT;
    }
    if (date.isUncertain()) {
      return Result.WRONG_MARKED;
    }
    return isCoarser(date, row.gold()) ? Result.OPEN : Result.WRONG;
  }

  /** A date is right with or without its mark of doubt. */
  private static String withoutDoubt(String text) {
    return text.replace("?", "").replace('%', '~');
  }

  /** A marked set of at most two days, or a marked date that is one step wider, is right if it contains the gold. */
  private static boolean isNearlyRight(Edtf date, String gold) {
    if (date.precision() == DatePrecision.SET) {
      List<String> days = List.of(withoutDoubt(date.text()).replaceAll("[\\[\\]]", "").split(","));
      return days.size() <= 2 && days.stream().allMatch(day -> day.length() == "2022-08-15".length()) && days.contains(gold);
    }
    DatePrecision precise = Edtf.parse(gold).precision();
    boolean isOneStepWider = precise == DatePrecision.DAY && date.precision() == DatePrecision.MONTH
        || precise == DatePrecision.MONTH && date.precision() == DatePrecision.YEAR;
    return isOneStepWider && isCoarser(date, gold);
  }

  private static boolean isCoarser(Edtf date, String gold) {
    try {
      Edtf plain = Edtf.parse(date.text().replaceAll("[?~%]", ""));
      return plain.contains(Edtf.parse(gold.replaceAll("[?~%]", ""))) == Ternary.YES;
    } catch (InvalidBriefException notOneDate) {
      return false;
    }
  }
}
