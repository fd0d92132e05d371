// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.text.QuotationMatch.Alike;
import org.communique.text.QuotationMatch.Found;
import org.communique.text.QuotationMatch.Placement;
import org.communique.text.QuotationMatch.Several;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search ignores, and what it says about it. */
class ToleranceTest {

  private static final Set<Tolerance> ALL = EnumSet.allOf(Tolerance.class);

  @ParameterizedTest
  @CsvSource(quoteCharacter = '^', ignoreLeadingAndTrailingWhitespace = false, value = {
      "QUOTATION_MARKS|say “yes” now|say \"yes\" now",
      "QUOTATION_MARKS|say „yes“ now|say «yes» now",
      "QUOTATION_MARKS|say 「yes」 now|say \"yes\" now",
      "QUOTATION_MARKS|say 『yes』 now|say \"yes\" now",
      "QUOTATION_MARKS|say ‹yes› now|say 'yes' now",
      "QUOTATION_MARKS|say ``yes'' now|say “yes” now",
      "QUOTATION_MARKS|say ‘yes’ now|say 'yes' now",
      "QUOTATION_MARKS|a 5″ gun|a 5\" gun",
      "QUOTATION_MARKS|the people’s|the people's",
      "DASHES|a co\u2010op|a co-op",
      "DASHES|a co\u2011op|a co-op",
      "DASHES|1999\u20132001|1999-2001",
      "DASHES|so \u2014 they said|so -- they said",
      "DASHES|so \u2015 they said|so --- they said",
      "DASHES|minus \u22125|minus -5",
      "ELLIPSES|and so … on|and so ... on",
      "INVISIBLES|nego\u00ADtia\u00ADtions|negotiations",
      "INVISIBLES|nego\u200Btia\u2060tions\uFEFF!|negotiations!",
      "LIGATURES|the oﬃce ﬁnds ﬂaws|the office finds flaws",
      "LIGATURES|the ﬀ ﬄ ﬅ ﬆ|the ff ffl st st",
      "NORMALISATION|the cafe\u0301|the caf\u00E9",
      "NORMALISATION|5 \u212B|5 \u00C5",
      "NORMALISATION|\u1112\u1161\u11AB\u1100\u116E\u11A8|\uD55C\uAD6D",
      "SPACES|a\u00A0b|a b",
      "SPACES|a \t b|a b"
  }, delimiter = '|')
  void ignoresOneDifference(Tolerance tolerance, String printed, String words) {
    SourceText text = SourceText.of("« " + printed + " »");
    assertThat(Tolerance.between(words, printed)).containsExactly(tolerance);
    assertThat(text.quote(words, EnumSet.of(tolerance))).isEqualTo(text.quote(printed));
    int end = 2 + printed.codePointCount(0, printed.length());
    assertThat(text.findAlike(Quotation.spoken(words)))
        .isEqualTo(new Alike(2, end, EnumSet.of(tolerance), Placement.IN_PLACE));
    assertThat(text.findAlike(Quotation.spoken(words), EnumSet.complementOf(EnumSet.of(tolerance))))
        .isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of(words).quote(printed, ALL).exact()).isEqualTo(words);
  }

  @Test
  void ignoresEveryUnicodeSpace() {
    for (int point = 0; point <= 0xFFFF; point++) {
      if (Character.getType(point) == Character.SPACE_SEPARATOR) {
        SourceText text = SourceText.of("full" + (char) point + "stop");
        assertThat(text.quote("full stop", EnumSet.of(Tolerance.SPACES)).exact()).hasSize(9);
      }
    }
  }

  @Test
  void ignoresLineBreaksAndWordsThatTheyDivide() {
    String printed = "A full\u00a0stop and\r\n  more nego-\n tia\u00AD\ntions.";
    String words = "full stop and more negotiations";
    Quotation quotation = SourceText.of(printed).quote(words, ALL);
    assertThat(quotation.exact()).isEqualTo(printed.substring(2, printed.length() - 1));
    assertThat(Tolerance.between(words, quotation.exact()))
        .containsExactly(Tolerance.SPACES, Tolerance.LINE_BREAKS, Tolerance.HYPHENATION);
  }

  @Test
  void takesTheTwoSignsOfALineBreakForOneSpace() {
    Set<Tolerance> breaks = EnumSet.of(Tolerance.LINE_BREAKS);
    assertThat(SourceText.of("of the\r\ncafes").quote("the cafes", breaks).exact()).isEqualTo("the\r\ncafes");
    assertThat(SourceText.of("of the\rcafes\r").quote("the cafes ", breaks).exact()).isEqualTo("the\rcafes\r");
    for (String two : List.of("\n\n", "\r\r", "\n\r", "\u2028\n")) {
      assertThat(SourceText.of("of the" + two + "cafes").findAlike(Quotation.spoken("the cafes"), breaks))
          .isInstanceOf(QuotationMatch.Gone.class);
    }
  }

  @Test
  void ignoresInvisibleSignsBetweenSpaces() {
    SourceText text = SourceText.of("full \u200b stop");
    assertThat(text.findAlike(Quotation.spoken("full stop"))).isEqualTo(
        new Alike(0, 11, EnumSet.of(Tolerance.SPACES, Tolerance.INVISIBLES), Placement.IN_PLACE));
    assertThat(text.findAlike(Quotation.spoken("full stop"), EnumSet.of(Tolerance.SPACES)))
        .isInstanceOf(QuotationMatch.Gone.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "-\n", "-\n ", "\u00AD\n", "'", "''", "\r", " ", "…", "\u1112\u1161", "\uD55C", "\u200b"})
  void findsWordsBeforeAnyEndOfTheText(String end) {
    SourceText text = SourceText.of("\u201cso nego" + end);
    assertThat(text.findAlike(Quotation.spoken("\"so"))).isEqualTo(
        new Alike(0, 3, EnumSet.of(Tolerance.QUOTATION_MARKS), Placement.IN_PLACE));
    assertThat(text.findAlike(Quotation.spoken("\"so nego" + end))).isInstanceOf(Alike.class);
  }

  @Test
  void findsSimilarWordsFarFromTheBeginningOfALongText() {
    SourceText text = SourceText.of("Kim said “yes” … ".repeat(500) + "Lee said “no” …");
    assertThat(text.findAlike(Quotation.spoken("\"no\" ..."))).isEqualTo(new Alike(
        8509, 8515, EnumSet.of(Tolerance.QUOTATION_MARKS, Tolerance.ELLIPSES), Placement.IN_PLACE));
  }

  @Test
  void ignoresNeitherLettersNorCaseNorPunctuation() {
    for (String other : List.of("we agree.", "We agreed", "We, agree", "We argee", "Weagree")) {
      assertThat(SourceText.of("So: We agree!").findAlike(Quotation.spoken(other)))
          .isInstanceOf(QuotationMatch.Gone.class);
      assertThatThrownBy(() -> Tolerance.between("We agree", other)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Tolerance.between("We agree", "We agree")).isEmpty();
  }

  @Test
  void takesInNoSpaceAndNoInvisibleSignBesideTheWords() {
    SourceText text = SourceText.of("so\u00a0\u00a0“fine”\u200b \u00a0and");
    assertThat(text.quote("\"fine\"", ALL).exact()).isEqualTo("“fine”");
    assertThat(text.quote(" \"fine\" ", ALL).exact()).isEqualTo("\u00a0“fine”\u200b ");
  }

  @Test
  void neverDividesALetterOrASign() {
    assertThat(SourceText.of("oﬃce").findAlike(Quotation.spoken("of"))).isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of("so…").findAlike(Quotation.spoken("so."))).isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of("cafe\u0301").findAlike(Quotation.spoken("cafe"))).isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of("so ''\u0301").findAlike(Quotation.spoken("\""))).isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of("a \u0301b").findAlike(Quotation.spoken("a\u00a0"))).isInstanceOf(QuotationMatch.Gone.class);
  }

  @Test
  void findsALatinLetterBeforeAKoreanVowel() {
    assertThat(SourceText.of("“a\u1161").findAlike(Quotation.spoken("\"a"))).isEqualTo(
        new Alike(0, 2, EnumSet.of(Tolerance.QUOTATION_MARKS), Placement.IN_PLACE));
  }

  @Test
  void comparesTheSurroundingsWithTheSameTolerances() {
    SourceText old = SourceText.of("Kim said “we agree”. Lee said ‘we agree’.");
    Quotation second = old.quote("we agree", 2);
    assertThat(second.prefix()).hasValue("‘");
    SourceText plain = SourceText.of("Kim said \"we agree\". Lee said 'we agree'.");
    assertThat(plain.findAgain(second)).isInstanceOf(Several.class);
    assertThat(plain.findAlike(second)).isEqualTo(new Found(31, 39, Placement.UNCONFIRMED));
  }

  @Test
  void countsTheSpacesOfWordsAndSurroundingsAsOneRun() {
    Quotation old = Quotation.builder().addSegment(Segment.spoken(" yes ")).prefix("said ").suffix(" and").build();
    assertThat(SourceText.of("Kim said yes and left.").findAlike(old)).isEqualTo(new Found(8, 13, Placement.IN_PLACE));
    assertThat(SourceText.of("Kim saidyes and left.").findAlike(old)).isInstanceOf(QuotationMatch.Gone.class);
  }

  @Test
  void countsSimilarPlaces() {
    SourceText text = SourceText.of("“yes” ".repeat(250));
    assertThat(text.findAlike(Quotation.spoken("\"yes\""))).isInstanceOfSatisfying(Several.class, several -> {
      assertThat(several.places()).isEqualTo(250);
      assertThat(several.starts()).hasSize(QuotationMatch.MOST_PLACES).startsWith(0, 6, 12);
      assertThat(several.tolerances()).containsExactly(Tolerance.QUOTATION_MARKS);
    });
    assertRefused(
        () -> text.quote("\"yes\"", ALL),
        "SourceText: the words '\"yes\"' must occur exactly once, but occur at [0, 6, 12, 18, 24, 30, 36, 42, 48, 54]"
            + " and at 240 more places");
  }

  @Test
  void saysWhereSimilarWordsStop() {
    assertRefused(
        () -> SourceText.of("He said: “full\u00a0stop” and left.").quote("\"full stop\" and stayed", ALL),
        "SourceText: the words '\"full stop\" and stayed' must occur exactly once, but do not occur; the first 16 code"
            + " points are at 9, then the text has 'left.' instead of 'stayed'");
  }

  @Test
  void prefersTheExactWords() {
    SourceText text = SourceText.of("a b, a\u00a0b");
    assertThat(text.quote("a b", ALL)).isEqualTo(text.quote("a b"));
    assertThat(text.quote("a b", Set.of())).isEqualTo(text.quote("a b"));
  }

  @Test
  void prefersSimilarWordsInTheirSurroundingsToTheExactWordsElsewhere() {
    Quotation old = Quotation.builder().addSegment(Segment.spoken("“yes”")).prefix("Lee: ").build();
    assertThat(SourceText.of("Kim: “yes”, Lee: \"yes\".").findAlike(old))
        .isEqualTo(new Alike(17, 22, EnumSet.of(Tolerance.QUOTATION_MARKS), Placement.IN_PLACE));
    assertThat(SourceText.of("Kim: “yes”, Ann: \"yes\".").findAlike(old))
        .isEqualTo(new Found(5, 10, Placement.SURROUNDINGS_CHANGED));
  }

  /** The time to normalise a letter grows faster than the number of its marks. */
  @Test
  void normalisesLettersOf64CharactersAndNoLongerOnes() {
    String before = "Words before the letter change nothing. ".repeat(2);
    String longest = "\u0316".repeat(62) + "\u0301";
    assertThat(SourceText.of(before + "e" + longest).findAlike(Quotation.spoken("\u00e9" + "\u0316".repeat(62))))
        .isEqualTo(new Alike(80, 144, EnumSet.of(Tolerance.NORMALISATION), Placement.IN_PLACE));
    assertThat(SourceText.of(before + "e\u0316" + longest).findAlike(Quotation.spoken("\u00e9" + "\u0316".repeat(63))))
        .isInstanceOf(QuotationMatch.Gone.class);
  }

  @Tag("H11") @Tag("F12")
  @Test
  void keepsAVeryLongLetterAsItIs() {
    String marks = "\u0301\u0316".repeat(100);
    SourceText text = SourceText.of("e" + marks + "\u00a0x");
    assertThat(text.findAlike(Quotation.spoken("e" + marks + " x")))
        .isEqualTo(new Alike(0, 203, EnumSet.of(Tolerance.SPACES), Placement.IN_PLACE));
  }
}
