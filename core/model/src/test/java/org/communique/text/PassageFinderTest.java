// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.text.QuotationMatch.Found;
import org.communique.text.QuotationMatch.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding passages in a text. */
class PassageFinderTest {

  private static final SourceText TEXT = SourceText.of(
      "“Hostile forces” threaten us. The allies are the “hostile forces”, he said; the hostile forces of old 🕊.");

  @Test
  void listsTenOfManyPlacesAndTheNumberOfTheOthers() {
    assertRefused(
        () -> SourceText.of("a ".repeat(1_000)).quote("a"),
        "SourceText: the words 'a' must occur exactly once, but occur at [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]"
            + " and at 990 more places");
    assertRefused(
        () -> SourceText.of("a ".repeat(10)).quote("a"),
        "SourceText: the words 'a' must occur exactly once, but occur at [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]");
  }

  @Test
  void anchorsWordsThatOccurOnce() {
    assertThat(TEXT.quote("threaten us")).isEqualTo(
        Quotation.builder().addSegment(Segment.spoken("threaten us")).start(17).end(28).build());
    assertThat(TEXT.quote("🕊.").end()).hasValue(TEXT.length());
  }

  @Test
  void anchorsWordsByTheirOrdinalWithTheShortestSurroundings() {
    Quotation first = TEXT.quote("hostile forces", 1);
    assertThat(first.start()).hasValue(50);
    assertThat(first.prefix()).hasValue("“");
    assertThat(first.suffix()).isEmpty();
    Quotation second = TEXT.quote("hostile forces", 2);
    assertThat(second.start()).hasValue(80);
    assertThat(second.prefix()).hasValue(" ");
    assertThat(second.suffix()).isEmpty();
  }

  @Test
  void prefersTheLongerPrefixAmongEquallyShortSurroundings() {
    Quotation first = SourceText.of("axb cxd").quote("x", 1);
    assertThat(first.prefix()).hasValue("a");
    assertThat(first.suffix()).isEmpty();
    Quotation beginning = SourceText.of("a-x-b a-x-c d-x-b").quote("x", 1);
    assertThat(beginning.prefix()).isEmpty();
    assertThat(beginning.suffix()).hasValue("-b ");
  }

  @Test
  void distinguishesAPlaceFromTheFirstPlaceToo() {
    Quotation second = SourceText.of("ab1ab2").quote("b", 2);
    assertThat(second.prefix()).isEmpty();
    assertThat(second.suffix()).hasValue("2");
  }

  @Test
  void beginsAPrefixWithAWholeLetterHoweverManyPlacesAreAlike() {
    Quotation third = SourceText.of("e\u0316\u0300x, e\u0316\u0300x, e\u0301\u0300x, ").quote("x", 3);
    assertThat(third.prefix()).hasValue("e\u0301\u0300");
    assertThat(third.suffix()).isEmpty();
  }

  @Test
  void anchorsAPassageByItsFirstAndLastWords() {
    Quotation passage = TEXT.between("The allies", "he said");
    assertThat(passage.exact()).isEqualTo("The allies are the “hostile forces”, he said");
    assertThat(passage.start()).hasValue(30);
  }

  @Test
  void anchorsAQuotationOfSeveralSegments() {
    Quotation quotation = TEXT.anchor(Quotation.of(Segment.spoken("“hostile forces”"), Segment.narrated(", he said")));
    assertThat(quotation.start()).hasValue(49);
    assertThat(quotation.segments()).hasSize(2);
  }

  @Test
  void rejectsWordsThatDoNotOccurExactlyOnce() {
    assertRefused(
        () -> TEXT.quote("hostile forces"),
        "SourceText: the words 'hostile forces' must occur exactly once, but occur at [50, 80]");
    assertRefused(
        () -> TEXT.quote("friendly forces"),
        "SourceText: the words 'friendly forces' must occur exactly once, but do not occur; the first code point is at 9,"
            + " then the text has 'orces” threaten us. ' instead of 'riendly forces'");
  }

  @Test
  void rejectsAnOrdinalWithoutAPlace() {
    assertRefused(
        () -> TEXT.quote("hostile forces", 3),
        "SourceText: the number of places that have the words 'hostile forces' must be at least 3, but was 2");
    assertRefused(
        () -> TEXT.quote("hostile forces", 0), "SourceText: ordinal must be at least 1, but was '0'");
  }

  @Test
  void endsAPassageWithTheNearestLastWords() {
    assertThat(TEXT.between("The allies", "hostile forces").exact()).isEqualTo("The allies are the “hostile forces");
    assertThat(TEXT.between("he said", "hostile forces").exact()).isEqualTo("he said; the hostile forces");
    assertThat(TEXT.between("threaten us", "us. The").exact()).isEqualTo("threaten us. The");
    assertThat(TEXT.between("threaten us", "us").exact()).isEqualTo("threaten us");
  }

  @Test
  void rejectsLastWordsThatDoNotComeAfterTheFirstWords() {
    assertRefused(
        () -> TEXT.between("he said", "The allies"),
        "SourceText: the last words 'The allies' must occur after the first words 'he said', but do not occur there");
    assertRefused(
        () -> TEXT.between("threaten us", "threaten"),
        "SourceText: the last words 'threaten' must occur after the first words 'threaten us', but do not occur there");
  }

  @Test
  void anchorsCodePointsByTheirPositions() {
    assertThat(TEXT.quoteAt(50, 64)).isEqualTo(TEXT.quote("hostile forces", 1));
    assertThat(TEXT.quoteAt(80, 94)).isEqualTo(TEXT.quote("hostile forces", 2));
    assertThat(TEXT.quoteAt(TEXT.length() - 2, TEXT.length()).exact()).isEqualTo("🕊.");
    assertThatThrownBy(() -> TEXT.quoteAt(0, TEXT.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertRefused(() -> TEXT.quoteAt(3, 3), "SourceText: the range must not be empty, but was '3..3'");
  }

  @Test
  void anchorsCharactersByTheirOffsets() {
    SourceText doves = SourceText.of("🕊 e\u0301 🕊");
    assertThat(doves.quoteAtChars(6, 8)).isEqualTo(doves.quote("🕊", 2));
    assertThat(doves.quoteAtChars(3, 5).exact()).isEqualTo("e\u0301");
    assertThat(doves.quoteAtChars(3, 5).start()).hasValue(2);
    assertRefused(
        () -> doves.quoteAtChars(1, 5),
        "SourceText: the range must not begin or end within a letter and its marks, but was '1..5'");
    assertRefused(
        () -> doves.quoteAtChars(3, 4),
        "SourceText: the range must not begin or end within a letter and its marks, but was '3..4'");
  }

  @Test
  void anchorsTheWordsOfAReporter() {
    assertThat(TEXT.quote("hostile forces", 2).asNarrated())
        .isEqualTo(TEXT.quote("hostile forces", 2).toBuilder()
            .segments(List.of(Segment.narrated("hostile forces"))).build());
    Quotation mixed = TEXT.anchor(Quotation.of(Segment.spoken("“hostile forces”"), Segment.narrated(", he said")));
    assertThat(mixed.asNarrated().segments()).containsExactly(Segment.narrated("“hostile forces”, he said"));
  }

  @Test
  void dividesAPassageByTheQuotationMarksAroundIt() {
    SourceText text = SourceText.of("Kim said: “We agree. The ties are fine.” He left.");
    assertThat(text.passage("The ties are fine.")).isEqualTo(text.quote("The ties are fine."));
    assertThat(text.passage("He left")).isEqualTo(text.quote("He left").asNarrated());
    assertThat(text.passage("said", "ties").segments())
        .containsExactly(Segment.narrated("said: “"), Segment.spoken("We agree. The ties"));
    assertThat(text.passage("fine", "left").segments())
        .containsExactly(Segment.spoken("fine."), Segment.narrated("” He left"));
    assertThat(text.passage("fine", "left").start()).hasValue(34);
    assertThat(text.passage("“We", "”").segments()).containsExactly(
        Segment.narrated("“"), Segment.spoken("We agree. The ties are fine."), Segment.narrated("”"));
    assertThat(text.passage("”").segments()).containsExactly(Segment.narrated("”"));
  }

  @Test
  void countsTheQuotationMarksOfOneParagraph() {
    SourceText text = SourceText.of("🕊 A “mark.\n \r\nKim said “yes\nand no”.\n\nHe left” and “met”.");
    assertThat(text.passage("mark").segments()).containsExactly(Segment.narrated("mark"));
    assertThat(text.passage("Kim said").segments()).containsExactly(Segment.narrated("Kim said"));
    assertThat(text.passage("and no").segments()).containsExactly(Segment.spoken("and no"));
    assertThat(text.passage("He left").segments()).containsExactly(Segment.narrated("He left"));
    assertThat(text.passage("mark", "met").segments()).containsExactly(
        Segment.spoken("mark.\n \r\nKim said “yes\nand no"), Segment.narrated("”.\n\nHe left” and “"),
        Segment.spoken("met"));
  }

  @Test
  void goesOnWithAParagraphAfterAnIndentedLine() {
    SourceText text = SourceText.of("Kim said: “yes\n  and no\nor \n maybe”.\n");
    assertThat(text.passage("and no").segments()).containsExactly(Segment.spoken("and no"));
    assertThat(text.passage("maybe").segments()).containsExactly(Segment.spoken("maybe"));
  }

  @Test
  void rejectsEmptyWords() {
    String rule = "Segment: spoken must not be empty, nor hold U+0000 or a lone surrogate, but was ''";
    assertRefused(() -> TEXT.quote(""), rule);
    assertRefused(() -> TEXT.quote("", 1), rule);
  }

  @Test
  void needsTheContent() {
    assertRefused(
        () -> SourceText.withoutContent("text").quote("text"),
        "SourceText: content must be present if passages are to be found in it");
    assertRefused(
        () -> SourceText.withoutContent("text").find(Quotation.spoken("text")),
        "SourceText: content must be present if passages are to be found in it");
  }

  @Test
  void neverSplitsALetter() {
    SourceText marked = SourceText.of("cafe\u0301 cafe 👩\u200D🚀 👩");
    assertThat(marked.quote("cafe").start()).hasValue(6);
    assertThat(marked.quote("👩").start()).hasValue(15);
    assertRefused(
        () -> marked.quote("\u0301"),
        "SourceText: the words '\u0301' must occur exactly once, but do not occur; the characters are at 4, but begin or end"
            + " within a letter and its marks");
    assertThat(SourceText.of("cafe\u0300 cafe").quote("cafe").start()).hasValue(6);
    assertThat(SourceText.of("a\u200Db b").quote("b").start()).hasValue(4);
  }

  @Test
  void findsAQuotationAgainByItsWordsAndSurroundings() {
    Quotation old = TEXT.quote("hostile forces", 2);
    SourceText now = SourceText.of("Today: " + TEXT.content().orElseThrow());
    assertThat(now.findAgain(old)).isEqualTo(new Found(87, 101, Placement.UNCONFIRMED));
    assertThat(TEXT.find(old)).isEqualTo(new Found(80, 94, Placement.IN_PLACE));
    assertThat(TEXT.find(Quotation.spoken("threaten us"))).isEqualTo(new Found(17, 28, Placement.IN_PLACE));
  }

  @Test
  void saysThatTheSurroundingsChanged() {
    Quotation old = TEXT.quote("hostile forces", 1);
    assertThat(SourceText.of("The hostile forces of old.").findAgain(old))
        .isEqualTo(new Found(4, 18, Placement.SURROUNDINGS_CHANGED));
    Quotation withSuffix = Quotation.builder().addSegment(Segment.spoken("hostile forces")).suffix("”").build();
    assertThat(SourceText.of("The hostile forces of old.").findAgain(withSuffix))
        .isEqualTo(new Found(4, 18, Placement.SURROUNDINGS_CHANGED));
  }

  @Test
  void returnsEveryPlaceThatFits() {
    assertThat(TEXT.findAgain(Quotation.spoken("hostile forces")))
        .isEqualTo(new QuotationMatch.Several(List.of(50, 80), 2, Set.of()));
  }

  @Test
  void findsSimilarWordsAndSaysHowTheyDiffer() {
    assertThat(TEXT.findAlike(Quotation.spoken("\"Hostile forces\" threaten")))
        .isEqualTo(new QuotationMatch.Alike(0, 25, EnumSet.of(Tolerance.QUOTATION_MARKS), Placement.IN_PLACE));
    assertThat(SourceText.of("of\nthe\u00A0 cafe\u0301s").findAlike(Quotation.spoken("the caf\u00E9s")))
        .isEqualTo(new QuotationMatch.Alike(3, 14, EnumSet.of(Tolerance.SPACES, Tolerance.NORMALISATION), Placement.IN_PLACE));
    assertThat(SourceText.of("of the\ncafes").findAlike(Quotation.spoken("the cafes")))
        .isEqualTo(new QuotationMatch.Alike(3, 12, EnumSet.of(Tolerance.LINE_BREAKS), Placement.IN_PLACE));
    assertThat(TEXT.findAlike(Quotation.spoken("threaten us"))).isEqualTo(new Found(17, 28, Placement.IN_PLACE));
    assertThat(TEXT.findAlike(Quotation.spoken("Threaten us"))).isInstanceOf(QuotationMatch.Gone.class);
    assertThat(SourceText.of("“a” „a„").findAlike(Quotation.spoken("\"a\"")))
        .isEqualTo(new QuotationMatch.Several(List.of(0, 4), 2, EnumSet.of(Tolerance.QUOTATION_MARKS)));
  }

  @Test
  void showsTheNearMiss() {
    assertThat(TEXT.find(Quotation.spoken("threaten them all"))).isEqualTo(new QuotationMatch.Gone(
        Optional.of(new QuotationMatch.NearMiss(17, 9, "them all", "us. The allies are t"))));
    assertThat(TEXT.find(Quotation.spoken("ξ"))).isEqualTo(new QuotationMatch.Gone(Optional.empty()));
  }

  @Test
  void showsWholeCharactersOfANearMiss() {
    QuotationMatch gone =
        new QuotationMatch.Gone(Optional.of(new QuotationMatch.NearMiss(1, 1, "🕊 flies", "🙏 prays.")));
    SourceText text = SourceText.of("🙏a🙏 prays.");
    for (Set<Tolerance> tolerances : List.of(Set.<Tolerance>of(), EnumSet.allOf(Tolerance.class))) {
      assertThat(text.findAlike(Quotation.spoken("a🕊 flies"), tolerances)).isEqualTo(gone);
      assertThat(PassageFinder.of(text).findAlike(Quotation.spoken("a🕊 flies"), tolerances)).isEqualTo(gone);
      assertThat(SourceText.of("🙏").findAlike(Quotation.spoken("🕊"), tolerances))
          .isEqualTo(new QuotationMatch.Gone(Optional.empty()));
    }
    assertThat(SourceText.of("fax").findAlike(Quotation.spoken("ﬁx"))).isEqualTo(new QuotationMatch.Gone(Optional.empty()));
  }

  @Test
  void countsCodePointsInALongText() {
    assertThat(SourceText.of("🕊".repeat(600) + "x").quote("x").start()).hasValue(600);
  }

  @Test
  void showsTheNearMissAlsoWithAnIndex() {
    assertThat(PassageFinder.of(TEXT).find(Quotation.spoken("threaten them all")))
        .isEqualTo(TEXT.find(Quotation.spoken("threaten them all")));
    assertThat(PassageFinder.of(SourceText.of("ab")).find(Quotation.spoken("abc"))).isEqualTo(
        new QuotationMatch.Gone(Optional.of(new QuotationMatch.NearMiss(0, 2, "c", ""))));
    assertThat(PassageFinder.of(TEXT).find(Quotation.spoken("ξ"))).isEqualTo(new QuotationMatch.Gone(Optional.empty()));
  }

  @Test
  void returnsTheSameHoweverOftenItIsAsked() {
    SourceText text = SourceText.of("ab ".repeat(250));
    PassageFinder finder = PassageFinder.of(text);
    for (int time = 0; time < 2; time++) {
      assertThat(finder.findAgain(Quotation.spoken("ab"))).isEqualTo(text.findAgain(Quotation.spoken("ab")));
      assertThat(finder.quote("ab", 250).start()).hasValue(747);
    }
  }

  @Test
  void keepsTheSurroundingsThatAreGiven() {
    Quotation given = Quotation.builder().addSegment(Segment.spoken("hostile forces")).prefix("allies are the “").build();
    Quotation anchored = TEXT.anchor(given);
    assertThat(anchored).isEqualTo(given.toBuilder().start(50).end(64).build());
    assertRefused(
        () -> TEXT.anchor(given.toBuilder().prefix("enemies are the “").build()),
        "SourceText: the words 'hostile forces' must occur exactly once, but do not occur with this prefix and suffix");
    assertThat(TEXT.find(anchored.toBuilder().prefix("enemies are the “").build()))
        .isEqualTo(new Found(50, 64, Placement.SURROUNDINGS_CHANGED));
  }

  @Test
  void keepsAsMuchContextAsIsAskedFor() {
    Quotation anchored = TEXT.anchor(TEXT.quote("hostile forces", 1), 10);
    assertThat(anchored.prefix()).hasValue(" are the “");
    assertThat(anchored.suffix()).hasValue("”, he said");
    Quotation last = TEXT.anchor(Quotation.spoken("🕊."), QuotationMatch.CONTEXT);
    assertThat(last.prefix()).hasValue("said; the hostile forces of old ");
    assertThat(last.suffix()).isEmpty();
    assertThat(SourceText.of("e\u0301x").anchor(Quotation.spoken("x"), 1).prefix()).hasValue("e\u0301");
    assertThat(TEXT.anchor(Quotation.spoken("threaten us"), 0)).isEqualTo(TEXT.quote("threaten us"));
    assertRefused(
        () -> TEXT.anchor(Quotation.spoken("threaten us"), -1),
        "SourceText: the length of the context must not be negative, but was '-1'");
  }

  @Test
  void confirmsAMoveOnlyByEnoughContext() {
    SourceText old = SourceText.of("In Geneva the minister of country A said on Monday “we agree”, and then he left for the airport.");
    Quotation little = old.quote("we agree");
    Quotation enough = old.anchor(little, QuotationMatch.CONTEXT);
    SourceText moved = SourceText.of("Update. " + old.content().orElseThrow());
    SourceText another = SourceText.of("Later in the evening the leader of the rebels said “we agree”, and his guards opened fire.");
    assertThat(moved.findAgain(little)).isEqualTo(new Found(60, 68, Placement.UNCONFIRMED));
    assertThat(moved.findAgain(enough)).isEqualTo(new Found(60, 68, Placement.MOVED));
    assertThat(old.findAgain(enough)).isEqualTo(new Found(52, 60, Placement.IN_PLACE));
    assertThat(another.findAgain(little)).isInstanceOfSatisfying(
        Found.class, found -> assertThat(found.placement()).isEqualTo(Placement.UNCONFIRMED));
    assertThat(another.findAgain(enough)).isInstanceOfSatisfying(
        Found.class, found -> assertThat(found.placement()).isEqualTo(Placement.SURROUNDINGS_CHANGED));
  }

  /** Where the text begins or ends nearby, the context that there is must be long enough together. */
  @Test
  void confirmsAPassageBy32CodePointsOfContextAndByNoFewer() {
    for (int after = 15; after <= 16; after++) {
      SourceText text = SourceText.of("The envoy says: we agree, he soon added.".substring(0, 24 + after));
      Quotation anchored = text.anchor(text.quote("we agree"), QuotationMatch.CONTEXT);
      assertThat(text.findAgain(anchored))
          .isEqualTo(new Found(16, 24, after == 16 ? Placement.IN_PLACE : Placement.UNCONFIRMED));
    }
  }

  @Tag("F12")
  @Test
  void listsTheFirstPlacesAndCountsAll() {
    assertThat(SourceText.of("ab ".repeat(1_000)).findAgain(Quotation.spoken("ab")))
        .isInstanceOfSatisfying(QuotationMatch.Several.class, several -> {
          assertThat(several.places()).isEqualTo(1_000);
          assertThat(several.starts()).hasSize(QuotationMatch.MOST_PLACES).startsWith(0, 3, 6).endsWith(297);
        });
  }

  @Tag("F12")
  @Test
  void boundsTheSearchesInATextThatRepeatsItself() {
    PassageFinder finder = PassageFinder.of(SourceText.of("a".repeat(20_000)));
    for (int length = 1; length <= 10; length++) {
      assertThat(places(finder.findAgain(Quotation.spoken("a".repeat(length))))).isEqualTo(20_001 - length);
    }
    assertRefused(
        () -> finder.findAgain(Quotation.spoken("a".repeat(11))),
        "SourceText: different words that occur at more than 10000 places must occur at 200000 places at most (10 for each"
            + " character of the text), but 'aaaaaaaaaaa' and words before it occur at 219945; the text repeats itself"
            + " too often");
    assertThat(places(finder.findAgain(Quotation.spoken("aaa")))).as("asked before").isEqualTo(19_998);
    assertThat(places(finder.findAgain(Quotation.spoken("a".repeat(19_000))))).as("few places").isEqualTo(1_001);
    assertThat(finder.findAgain(Quotation.spoken("b"))).isInstanceOf(QuotationMatch.Gone.class);
  }

  @Test
  void doesNotCountTheSearchesThatItRefuses() {
    PassageFinder finder = PassageFinder.of(SourceText.of("a".repeat(30_000) + "b".repeat(12_000)));
    for (int length = 1; length <= 13; length++) {
      assertThat(places(finder.findAgain(Quotation.spoken("a".repeat(length))))).isEqualTo(30_001 - length);
    }
    assertThat(places(finder.findAgain(Quotation.spoken("b")))).isEqualTo(12_000);
    assertThatThrownBy(() -> finder.findAgain(Quotation.spoken("a".repeat(14))))
        .isInstanceOf(InvalidBriefException.class);
    assertThat(places(finder.findAgain(Quotation.spoken("bb")))).isEqualTo(11_999);
  }

  private static int places(QuotationMatch match) {
    return ((QuotationMatch.Several) match).places();
  }

  @Test
  void findsVeryManyPlacesAsASearchWithoutAnIndexDoes() {
    SourceText text = SourceText.of("nano-na\u0301no ".repeat(11_000));
    PassageFinder finder = PassageFinder.of(text);
    for (String words : List.of("na", "no", "o", "na\u0301", "\u0301n", "nano-na", "nano no", "o nano-nn", "nanq")) {
      Quotation quotation = Quotation.spoken(words);
      assertThat(finder.findAgain(quotation)).as(words).isEqualTo(text.findAgain(quotation));
    }
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("text.txt");
    Files.writeString(file, "노동신문\r\n", StandardCharsets.UTF_8);
    assertThat(SourceText.of(file)).isEqualTo(SourceText.of("노동신문\r\n"));
  }

  @Test
  void distinguishesAPlaceAmongAtMostAMillion() {
    SourceText million = SourceText.of("a".repeat(1_000_000));
    assertThat(million.quote("a", 2).start()).hasValue(1);
    SourceText more = SourceText.of("a".repeat(1_000_001));
    String refusal = "SourceText: the number of places that have the words 'a' must be at most 1000000, but was 1000001";
    assertRefused(() -> more.quote("a", 2), refusal);
    assertRefused(() -> more.quoteAt(0, 1), refusal);
  }

  @Test
  void distinguishesAPlaceByVeryLongSurroundings() {
    Quotation middle = SourceText.of("a".repeat(200_000)).quote("a", 100_000);
    assertThat(middle.prefix()).contains("a".repeat(99_999));
    assertThat(middle.suffix()).contains("a".repeat(100_000));
  }
}
