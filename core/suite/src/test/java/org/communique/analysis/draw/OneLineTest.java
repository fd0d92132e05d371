// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.time.TimeExpressionBuilder;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.TimeBasis;

/** Any text becomes one line without control characters and without characters that change the direction. */
@Tag("laws")
class OneLineTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Kim", "노동", "🕊", "\n", "\r", "\t", "\u0000", "\u001B", "\u007F", "\u009B", "\u2028", "\u2029", "\u202A",
            "\u202E", "\u2066", "\u2069", "\uD83D", "\uDD4A", "\uFFFE", "\uFFFF", "\u200E", "\u200D", "\u00AD")
        .list().ofMaxSize(12).map(parts -> String.join("", parts));
  }

  @Tag("H51")
  @Property
  void makesOneHarmlessLineOfAsManyCodePoints(@ForAll("texts") String text) {
    String line = OneLine.of(text);
    assertThat(line.codePoints().count()).isEqualTo(text.codePoints().count());
    assertThat(line)
        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]");
    assertThat(OneLine.of(line)).isEqualTo(line);
    Statistics.collect(line.equals(text) ? "harmless" : "made harmless");
  }

  @Property
  void cutsToALineOfAtMostSoManyCodePoints(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 14) int most) {
    String cut = OneLine.cut(text, most);
    long points = text.codePoints().count();
    assertThat(cut.codePoints().count()).isEqualTo(Math.min(points, most));
    assertThat(cut.endsWith("…")).isEqualTo(points > most);
    assertThat(OneLine.of(text)).startsWith(cut.replace("…", ""));
    Statistics.collect(points > most ? "cut" : points == most ? "just fits" : "fits");
  }

  @Example
  void keepsWhatScriptsNeed() {
    assertThat(OneLine.of("a\u200Eb\u200Dc\u00ADd e\u0301 🕊")).isEqualTo("a\u200Eb\u200Dc\u00ADd e\u0301 🕊");
    assertThat(OneLine.of("a\nb\r\nc\td\u2028e\u2029f")).isEqualTo("a b  c d e f");
    assertThat(OneLine.of("\u001B[2J\u202Ex\u2069\uD83D\uFFFE")).isEqualTo("\uFFFD[2J\uFFFDx\uFFFD\uFFFD\uFFFD");
  }

  @Example
  void cutsAfterSixtyCodePoints() {
    assertThat(OneLine.cut("🕊".repeat(60))).isEqualTo("🕊".repeat(60));
    assertThat(OneLine.cut("🕊".repeat(61))).isEqualTo("🕊".repeat(59) + "…");
  }

  @Example
  void joinsNamesAndWords() {
    assertThat(OneLine.and(List.of())).isEmpty();
    assertThat(OneLine.and(List.of("Kim"))).isEqualTo("Kim");
    assertThat(OneLine.and(List.of("Kim", "Putin"))).isEqualTo("Kim and Putin");
    assertThat(OneLine.and(List.of("Kim", "Putin", "Xi"))).isEqualTo("Kim, Putin and Xi");
    assertThat(OneLine.and(List.of(1, 2, 3, 4, 5, 6, 7), number -> "P" + number)).isEqualTo("P1, P2, P3, P4, P5, P6 and P7");
    assertThat(OneLine.and(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"))).isEqualTo("a, b, c, d, e, f, g and 2 more");
    assertThat(OneLine.commas(List.of(1, "b"))).isEqualTo("1, b");
    assertThat(OneLine.spaced(SourceKind.PRESS_RELEASE)).isEqualTo("press release");
    assertThat(OneLine.words(Likelihood.ROUGHLY_EVEN_CHANCE)).isEqualTo("roughly even chance");
  }

  @Example
  void listsAHundredElementsAndSaysHowManyMore() {
    List<Integer> numbers = IntStream.rangeClosed(1, 102).boxed().toList();
    assertThat(OneLine.commas(numbers.subList(0, 100))).startsWith("1, 2, ").endsWith(", 99, 100");
    assertThat(OneLine.commas(numbers.subList(0, 101))).endsWith(", 99, 100 and 1 more");
    assertThat(OneLine.commas(numbers)).endsWith(", 99, 100 and 2 more");
  }

  @Example
  void cutsNamesAndTheWordsOfATime() {
    assertThat(OneLine.name("n".repeat(100))).isEqualTo("n".repeat(100));
    assertThat(OneLine.name("n".repeat(101))).isEqualTo("n".repeat(99) + "…");
    assertThat(OneLine.time(TimeExpression.words("w".repeat(61)))).isEqualTo("w".repeat(59) + "…");
  }

  @Example
  void printsATimeAsGiven() {
    assertThat(OneLine.time(time("2022-08-15?").text("yester\u202Aday\u202C").build()))
        .isEqualTo("yester\uFFFDday\uFFFD (2022-08-15?)");
    assertThat(OneLine.time(time("2022-08-10").build())).isEqualTo("2022-08-10");
    TimeExpression undated = TimeExpression.words("undated");
    assertThat(OneLine.time(undated)).isEqualTo("undated");
  }

  private static TimeExpressionBuilder time(String date) {
    return TimeExpression.builder().date(Edtf.parse(date)).basis(TimeBasis.STATED);
  }
}
