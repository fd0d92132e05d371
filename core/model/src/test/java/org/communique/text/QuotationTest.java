// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuotationTest {

  private static final Quotation LETTER =
      Quotation.of(
          Segment.supplied("[Putin’s message]"), Segment.spoken(" expressed "), Segment.narrated("(he wrote) "),
          Segment.spoken("the will"));

  @Test
  void distinguishesTheWholePassageFromTheSpokenWords() {
    assertThat(LETTER.exact()).isEqualTo("[Putin’s message] expressed (he wrote) the will");
    assertThat(LETTER.spoken()).isEqualTo(" expressed the will");
    assertThat(Quotation.narrated("rejected").spoken()).isEmpty();
  }

  @Test
  void joinsNeighboursOfTheSameKind() {
    assertThat(Quotation.of(Segment.spoken("a"), Segment.spoken("b"), Segment.sic("c"), Segment.spoken("d")))
        .isEqualTo(Quotation.of(Segment.spoken("ab"), Segment.sic("c"), Segment.spoken("d")));
  }

  @Tag("F5")
  @Test
  void joinsALongRunOfShortSegments() {
    Segment[] run = new Segment[200_000];
    Arrays.fill(run, Segment.spoken("ab"));
    assertThat(Quotation.of(run).segments()).containsExactly(Segment.spoken("ab".repeat(200_000)));
  }

  @Test
  void isAsLongAsItsSegmentsTogether() {
    Quotation joined = Quotation.builder()
        .addSegments(Segment.spoken("\uD83D\uDD4A"), Segment.spoken("a"), Segment.sic("b\uD83D\uDD4A"))
        .start(3).end(7).build();
    assertThat(joined.segments()).containsExactly(Segment.spoken("\uD83D\uDD4Aa"), Segment.sic("b\uD83D\uDD4A"));
    assertThat(joined.exact()).isEqualTo("\uD83D\uDD4Aab\uD83D\uDD4A");
    assertThat(joined.end()).hasValue(7);
  }

  @Test
  void hasAtLeastOneSegment() {
    assertRefused(() -> Quotation.builder().build(), "Quotation: segments must not be empty");
  }

  @Test
  void hasStartAndEndTogether() {
    String message = "Quotation: start and end must both be present or both be absent";
    assertRefused(() -> quotation("a").start(0).build(), message);
    assertRefused(() -> quotation("a").end(1).build(), message);
  }

  @Test
  void startsAtZeroOrLater() {
    assertThat(quotation("a").start(0).end(1).build().start()).hasValue(0);
    assertRefused(
        () -> quotation("a").start(-1).end(0).build(), "Quotation: start must not be negative, but was '-1'");
  }

  @Test
  void endsAfterAsManyCodePointsAsItHas() {
    assertThat(quotation("\uD83D\uDD4A!").start(5).end(7).build().end()).hasValue(7);
    assertRefused(
        () -> quotation("\uD83D\uDD4A!").start(5).end(8).build(),
        "Quotation: end minus start must be 2, the length of the segments in code points, but was '5..8'");
    assertRefused(
        () -> quotation("a").start(Integer.MAX_VALUE).end(Integer.MIN_VALUE).build(),
        "Quotation: end minus start must be 1, the length of the segments in code points, "
            + "but was '2147483647..-2147483648'");
  }

  @Tag("F23")
  @Test
  void printsItsWordsAsOneLine() {
    assertThat(Quotation.of(Segment.spoken("we\n"), Segment.narrated("agree"))).hasToString("Quotation 'we\\u000aagree'");
  }

  @Test
  void hasNoEmptyPrefixOrSuffix() {
    String rule = " must not be empty, nor hold U+0000 or a lone surrogate, but was ''";
    assertRefused(() -> quotation("a").prefix("").build(), "Quotation: prefix" + rule);
    assertRefused(() -> quotation("a").suffix("").build(), "Quotation: suffix" + rule);
  }

  private static QuotationBuilder quotation(String spoken) {
    return Quotation.builder().addSegment(Segment.spoken(spoken));
  }

  @Test
  void tellsTheSpeakersWordsByTheirQuotationMarks() {
    assertThat(Quotation.narrated("He called them “maniacs” and «dead».").byQuotationMarks().segments()).containsExactly(
        Segment.narrated("He called them “"), Segment.spoken("maniacs"), Segment.narrated("” and «"),
        Segment.spoken("dead"), Segment.narrated("»."));
    assertThat(Quotation.spoken("Er sagte: „Nein“, \"never\".").byQuotationMarks().segments()).containsExactly(
        Segment.narrated("Er sagte: „"), Segment.spoken("Nein"), Segment.narrated("“, \""), Segment.spoken("never"),
        Segment.narrated("\"."));
    assertThat(Quotation.spoken("a “b and “” c").byQuotationMarks().exact()).isEqualTo("a “b and “” c");
    assertThat(Quotation.spoken("Kim: \"\"yes\"\".").byQuotationMarks().segments()).containsExactly(
        Segment.narrated("Kim: \"\""), Segment.spoken("yes"), Segment.narrated("\"\"."));
    assertThat(Quotation.spoken("no marks, and ” one").byQuotationMarks().segments())
        .containsExactly(Segment.narrated("no marks, and ” one"));
    String unclosed = "“".repeat(500_000) + "»";
    assertThat(Quotation.spoken(unclosed).byQuotationMarks().segments()).containsExactly(Segment.narrated(unclosed));
  }

  @Test
  void isDividedIntoAtMostAHundredThousandPartsInQuotationMarks() {
    assertThat(Quotation.narrated("\"a\" ".repeat(100_000)).byQuotationMarks().segments()).hasSize(200_001);
    assertRefused(
        () -> Quotation.narrated("\"a\" ".repeat(100_001)).byQuotationMarks(),
        "Quotation: a passage must have at most 100000 parts in quotation marks");
  }

  @Property
  void aPartOfAParagraphIsDividedAsTheWholeIs(
      @ForAll @Chars({'“', '”', '„', '«', '»', '"', 'a', ' ', '\n'}) @StringLength(min = 1, max = 40) String paragraph,
      @ForAll @IntRange(max = 39) int one, @ForAll @IntRange(max = 40) int other) {
    Assume.that(!paragraph.matches("(?s).*\n *\n.*"));
    int start = Math.min(Math.min(one, other), paragraph.length() - 1);
    int end = Math.max(start + 1, Math.min(Math.max(one, other), paragraph.length()));
    String around = "He said “no\n \r\n" + paragraph + "\n\nyes”.";
    int before = around.indexOf("\r\n") + 2;
    assertThat(kinds(QuotationMarks.segmentsInParagraph(around, before + start, before + end)))
        .isEqualTo(kinds(QuotationMarks.segments(paragraph)).substring(start, end));
  }

  /** The kind of each character, s for spoken and n for narrated. */
  private static String kinds(List<Segment> segments) {
    return segments.stream().map(segment -> segment.kind().word().substring(0, 1).repeat(segment.text().length()))
        .collect(Collectors.joining());
  }
}
