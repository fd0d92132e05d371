// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communique.analysis.draw.StanceMatrix.Cell;
import org.communique.analysis.draw.StanceMatrix.Strip;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the parts of a matrix are, and what its marks mean. */
class StanceMatrixTest {

  private static final Pattern TEXT = Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\"([^>]*)>([^<]*)</text>");
  private static final Pattern BOX = Pattern.compile(
      "<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\" fill=\"([^\"]*)\"([^>]*)/>");
  private static final Pattern LINE = Pattern.compile("<path d=\"M(\\d+) (\\d+)L(\\d+) (\\d+)\"");

  private static final String LEGEND = "support";

  private static Strip plain(Attitude attitude) {
    return new Strip(attitude, true, true, false);
  }

  private static Cell cell(int holder, int target, Basis basis, Strip... strips) {
    return new Cell(holder, target, "tip", List.of(strips), basis);
  }

  private static StanceMatrix matrix(List<String> holders, List<String> targets, Cell... cells) {
    return new StanceMatrix("Who stands where", "d", holders, targets, List.of(cells));
  }

  /** A matrix of one cell. */
  private static String one(Basis basis, Strip... strips) {
    return matrix(List.of("Kim"), List.of("ties"), cell(0, 0, basis, strips)).toSvg();
  }

  private static List<MatchResult> found(Pattern pattern, String svg) {
    return pattern.matcher(svg).results().toList();
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static List<String> texts(String svg) {
    return found(TEXT, svg).stream().map(text -> text.group(4)).toList();
  }

  private static List<String> fills(String svg) {
    return found(BOX, svg).stream().map(box -> box.group(5)).toList();
  }

  @Test
  void explainsTheMarksThatItUsesAndNoOthers() {
    assertThat(texts(one(Basis.EXPLICIT, plain(Attitude.SUPPORT)))).endsWith(LEGEND);
    assertThat(texts(one(Basis.CONVENTIONAL, plain(Attitude.SUPPORT)))).endsWith(
        LEGEND, "Dotted: by convention, such as a vote.");
    assertThat(texts(one(Basis.INFERRED, plain(Attitude.SUPPORT)))).endsWith(
        LEGEND, "Dashed: inferred, not said in so many words.");
    assertThat(texts(one(Basis.EXPLICIT, new Strip(Attitude.SUPPORT, false, true, false)))).endsWith(
        LEGEND, "In brackets: said by others of the holder.");
    assertThat(texts(one(Basis.EXPLICIT, new Strip(Attitude.SUPPORT, true, false, false)))).endsWith(
        LEGEND, "Struck through: no longer stands.");
    assertThat(texts(one(Basis.EXPLICIT, new Strip(Attitude.SUPPORT, true, true, true)))).endsWith(
        LEGEND, "With “!”: contested.");
    assertThat(texts(one(Basis.INFERRED, new Strip(Attitude.SUPPORT, false, true, true)))).endsWith(
        LEGEND, "Dashed: inferred, not said in so many words. In brackets: said by others of the holder."
            + " With “!”: contested.");
  }

  @Test
  void marksWhatOthersSayWhatIsContestedAndWhatNoLongerStands() {
    assertThat(texts(one(Basis.EXPLICIT, new Strip(Attitude.OPPOSE, false, true, true)))).contains("(−!)");
    String fallen = one(Basis.EXPLICIT, new Strip(Attitude.OPPOSE, true, false, false));
    assertThat(fallen).contains("fill=\"#767676\" text-decoration=\"line-through\">−</text>");
    assertThat(fills(fallen).subList(1, 3)).as("the strip and the edge").containsExactly("#ffffff", "none");
    assertThat(one(Basis.EXPLICIT, plain(Attitude.OPPOSE))).doesNotContain("line-through");
  }

  @Test
  void showsTheBasisByTheEdge() {
    Function<Basis, String> edge = basis -> found(BOX, one(basis, plain(Attitude.SUPPORT))).get(2).group(6);
    assertThat(edge.apply(Basis.EXPLICIT)).isEqualTo(" stroke=\"#34506b\"");
    assertThat(edge.apply(Basis.CONVENTIONAL)).isEqualTo(" stroke=\"#34506b\" stroke-dasharray=\"1 2\"");
    assertThat(edge.apply(Basis.INFERRED)).isEqualTo(" stroke=\"#34506b\" stroke-dasharray=\"3 3\"");
  }

  @Test
  void givesEachAttitudeThatTakesASideAColourAndASignThatCanBeReadOnIt() {
    Map<String, String> colours = new TreeMap<>();
    Map<String, Boolean> isWhite = new TreeMap<>();
    for (Attitude attitude : Attitude.values()) {
      String svg = one(Basis.EXPLICIT, plain(attitude));
      colours.put(attitude.word(), fills(svg).get(1));
      isWhite.put(attitude.word(), found(TEXT, svg).get(3).group(3).contains("fill=\"#ffffff\""));
    }
    assertThat(colours.values()).as("those who take no side have a white cell").hasSize(8)
        .contains("#ffffff").doesNotContain("");
    assertThat(colours.values().stream().distinct()).hasSize(7);
    assertThat(isWhite.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey))
        .containsExactly("strongly-oppose", "strongly-support");
  }

  @Test
  void putsEachCellWhereItsRowAndItsColumnMeet() {
    String svg = matrix(List.of("Kim", "Putin"), List.of("ties", "tests", "trade"),
        cell(0, 0, Basis.EXPLICIT, plain(Attitude.SUPPORT)), cell(1, 2, Basis.EXPLICIT, plain(Attitude.OPPOSE)))
        .toSvg();
    Map<String, MatchResult> words = new TreeMap<>();
    found(TEXT, svg).forEach(text -> words.putIfAbsent(text.group(4), text));
    List<MatchResult> boxes = found(BOX, svg).stream().filter(box -> box.group(3).equals("26")).toList();
    MatchResult first = boxes.get(0);
    MatchResult second = boxes.get(2);
    assertThat(number(second, 1) - number(first, 1)).as("two columns").isEqualTo(64);
    assertThat(number(second, 2) - number(first, 2)).as("one row").isEqualTo(32);
    assertThat(number(words.get("Kim"), 2)).as("the row").isBetween(number(first, 2), number(first, 2) + 26);
    assertThat(number(words.get("Putin"), 2)).isBetween(number(second, 2), number(second, 2) + 26);
    assertThat(number(words.get("Putin"), 1)).as("the names end before the cells").isLessThan(number(first, 1));
    assertThat(number(words.get("ties"), 1)).as("the column").isBetween(number(first, 1), number(first, 1) + 26);
    assertThat(number(words.get("trade"), 1)).isBetween(number(second, 1), number(second, 1) + 26);
    assertThat(number(words.get("trade"), 2)).as("the headings are above").isLessThan(number(first, 2));
    assertThat(number(words.get("+"), 1)).isEqualTo(number(first, 1) + 13);
    assertThat(number(words.get("+"), 2)).isBetween(number(first, 2) + 13, number(first, 2) + 22);
  }

  @Test
  void drawsALineOnEachSideOfEachCell() {
    String svg = matrix(List.of("Kim", "Putin"), List.of("ties", "tests", "trade"),
        cell(0, 0, Basis.EXPLICIT, plain(Attitude.SUPPORT))).toSvg();
    MatchResult edge = found(BOX, svg).get(1);
    int left = number(edge, 1) - 3;
    int top = number(edge, 2) - 3;
    List<List<Integer>> expected = new ArrayList<>();
    IntStream.rangeClosed(0, 3).forEach(at -> expected.add(List.of(left + 32 * at, top, left + 32 * at, top + 64)));
    IntStream.rangeClosed(0, 2).forEach(at -> expected.add(List.of(left, top + 32 * at, left + 96, top + 32 * at)));
    assertThat(found(LINE, svg).stream()
        .map(line -> IntStream.rangeClosed(1, 4).mapToObj(at -> number(line, at)).toList()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void beginsANewRowOfTheLegendAfterFiveAttitudes() {
    Strip[] all = Arrays.stream(Attitude.values()).map(StanceMatrixTest::plain).toArray(Strip[]::new);
    String svg = one(Basis.INFERRED, all);
    List<MatchResult> words = found(TEXT, svg).stream()
        .filter(text -> Arrays.stream(Attitude.values()).anyMatch(value -> value.word().equals(text.group(4))))
        .toList();
    int x = number(words.get(0), 1);
    int y = number(words.get(0), 2);
    assertThat(words.stream().map(word -> List.of(number(word, 1) - x, number(word, 2) - y))).containsExactly(
        List.of(0, 0), List.of(148, 0), List.of(296, 0), List.of(444, 0), List.of(592, 0),
        List.of(0, 32), List.of(148, 32), List.of(296, 32));
    MatchResult note = found(TEXT, svg).get(found(TEXT, svg).size() - 1);
    assertThat(number(note, 2)).as("the note is below").isBetween(y + 32 + 16, y + 32 + 48);
    MatchResult box = found(BOX, svg).stream().filter(found -> number(found, 2) > y - 32 && number(found, 2) < y)
        .findFirst().orElseThrow();
    assertThat(number(box, 1) + 26).as("a box is beside its word").isBetween(x - 8, x - 1);
    assertThat(y).isBetween(number(box, 2) + 10, number(box, 2) + 24);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 8})
  void drawsEverythingInsideThePictureAndLeavesLittleRoom(int attitudes) {
    List<String> names = List.of("a", "n".repeat(36), "노동신문".repeat(8), "n".repeat(200));
    for (String holder : names) {
      for (String target : names) {
        Strip[] strips = Arrays.stream(Attitude.values()).limit(attitudes).map(StanceMatrixTest::plain)
            .toArray(Strip[]::new);
        String svg =
            matrix(List.of(holder, "b"), List.of("c", target, "d"), cell(1, 2, Basis.INFERRED, strips)).toSvg();
        MatchResult picture = found(BOX, svg).get(0);
        int rightmost = 0;
        int lowest = 0;
        for (MatchResult text : found(TEXT, svg)) {
          int width = Svg.width(text.group(4));
          boolean isSlanted = text.group(3).contains("rotate");
          int end = number(text, 1) + (isSlanted ? width * 70 / 100 : width);
          if (text.group(3).contains("\"end\"")) {
            assertThat(number(text, 1) - width).isBetween(20, 20 + 7 * 36 * 2);
          } else if (!text.group(3).contains("middle")) {
            rightmost = Math.max(rightmost, end);
          }
          assertThat(number(text, 2) - (isSlanted ? width * 70 / 100 : 0)).isGreaterThan(20);
          lowest = Math.max(lowest, number(text, 2));
        }
        for (MatchResult box : found(BOX, svg).subList(1, found(BOX, svg).size())) {
          rightmost = Math.max(rightmost, number(box, 1) + number(box, 3));
          lowest = Math.max(lowest, number(box, 2) + number(box, 4));
        }
        assertThat(number(picture, 3)).isBetween(rightmost, rightmost + 150);
        assertThat(number(picture, 4)).isBetween(lowest + 10, lowest + 50);
      }
    }
  }

  @Test
  void cutsLongNamesWhereTheyStillDiffer() {
    String prefix = "p".repeat(40);
    assertThat(texts(matrix(List.of(prefix), List.of("c")).toSvg())).contains("p".repeat(35) + "…");
    assertThat(texts(matrix(List.of(prefix + "a", prefix + "b"), List.of("c")).toSvg()))
        .contains(prefix + "a", prefix + "b");
    String endless = "p".repeat(150);
    assertThat(texts(matrix(List.of(endless + "a", endless + "b"), List.of("c")).toSvg()))
        .contains("p".repeat(35) + "…");
  }
}
