// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.communique.text.QuotationMatch.Found;
import org.communique.text.QuotationMatch.Placement;

/** Finding passages of texts in many scripts, before and after an edit elsewhere in the text. */
class PassageFinderLawsTest {

  private record Case(String before, String passage, String after, String change) {
    String whole() {
      return before + passage + after;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<String> word = Arbitraries.of(
        "Kim ", "Путин ", "노동신문 ", "習近平", "العربية ", "‏עברית ", "e\u0301", "o\u0308 ", "🕊", "👩\u200D🚀 ", "a", "b",
        ", ", "\n", "“x” ");
    Arbitrary<String> text = word.list().ofMaxSize(40).map(words -> String.join("", words));
    Arbitrary<String> passage = word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("", words));
    return Combinators.combine(text, passage, text, passage).as(Case::new);
  }

  @Property
  void findsWhatItAnchored(@ForAll("cases") Case of) {
    SourceText text = SourceText.of(of.whole());
    Quotation anchored = anchored(text, of);
    assertThat(text.find(anchored)).isEqualTo(found(anchored, Placement.IN_PLACE));
    assertThat(text.findAgain(anchored)).isEqualTo(found(anchored, Placement.UNCONFIRMED));
    Quotation withContext = text.anchor(anchored, QuotationMatch.CONTEXT);
    int context = points(withContext.prefix()) + points(withContext.suffix());
    assertThat(text.findAgain(withContext)).isEqualTo(
        found(anchored, context >= QuotationMatch.CONTEXT ? Placement.IN_PLACE : Placement.UNCONFIRMED));
    Statistics.collect(anchored.prefix().isPresent() ? "prefix" : "", anchored.suffix().isPresent() ? "suffix" : "");
  }

  private static int points(Optional<String> text) {
    return text.map(known -> known.codePointCount(0, known.length())).orElse(0);
  }

  @Property
  void findsAQuotationAgainOrSaysThatItCannotAfterAnEditElsewhere(
      @ForAll("cases") Case of, @ForAll double where, @ForAll @IntRange(max = 6) int edit) {
    Quotation anchored = anchored(SourceText.of(of.whole()), of);
    int points = of.before().codePointCount(0, of.before().length());
    int at = of.before().offsetByCodePoints(0, (int) (Math.abs(where % 1) * points));
    int cut = of.before().offsetByCodePoints(at, Math.min(edit, of.before().codePointCount(at, of.before().length())));
    String put = edit > 0 && edit % 2 == 0 ? "" : of.change();
    String before = of.before().substring(0, at) + put + of.before().substring(cut);
    int shift = before.codePointCount(0, before.length()) - of.before().codePointCount(0, of.before().length());
    SourceText now = SourceText.of(before + of.passage() + of.after());
    QuotationMatch match = now.findAgain(anchored);
    boolean kept = hasItsSurroundings(anchored, before, of);
    if (match instanceof Found found && found.placement() != Placement.SURROUNDINGS_CHANGED) {
      String prefix = anchored.prefix().orElse("");
      int start = now.content().orElseThrow().offsetByCodePoints(0, found.start()) - prefix.length();
      assertThat(now.content().orElseThrow().substring(start))
          .startsWith(prefix + of.passage() + anchored.suffix().orElse(""));
      assertThat(found.placement()).isEqualTo(Placement.UNCONFIRMED);
      if (kept) {
        assertThat(found.start()).isEqualTo(anchored.start().getAsInt() + shift);
      }
    }
    Statistics.label("surroundings").collect(kept ? "kept" : "taken away");
    Statistics.label("change").collect(edit == 0 ? "inserted" : put.isEmpty() ? "deleted" : "changed");
    Statistics.label("then").collect(
        match instanceof Found found ? found.placement() : match.getClass().getSimpleName());
  }

  /** With all the context that is asked for, a passage that moved with its context is known to have moved. */
  @Property
  void saysThatAQuotationWithItsContextMoved(@ForAll("cases") Case of, @ForAll @IntRange(min = 1, max = 40) int more) {
    String far = "z".repeat(QuotationMatch.CONTEXT) + "|";
    SourceText text = SourceText.of(far + of.whole() + "|" + far);
    Quotation anchored = text.anchor(anchored(SourceText.of(of.whole()), of).toBuilder()
        .start(OptionalInt.empty()).end(OptionalInt.empty()).build(), QuotationMatch.CONTEXT);
    SourceText now = SourceText.of("y".repeat(more) + far + of.whole() + "|" + far);
    assertThat(now.findAgain(anchored)).isEqualTo(
        new Found(anchored.start().getAsInt() + more, anchored.end().getAsInt() + more, Placement.MOVED));
  }

  @Property
  void aFinderReturnsWhatTheTextReturns(
      @ForAll("looks") String content, @ForAll("looks") String other, @ForAll @IntRange(min = 1, max = 5) int length) {
    Assume.that(content.codePointCount(0, content.length()) >= length);
    SourceText text = SourceText.of(other + content + other);
    PassageFinder finder = PassageFinder.of(text);
    Quotation plain = Quotation.spoken(content.substring(0, content.offsetByCodePoints(0, length)).replace('\u00a0', ' '));
    for (Quotation quotation : List.of(plain, plain.toBuilder().prefix("b").build())) {
      assertThat(finder.find(quotation)).isEqualTo(text.find(quotation));
      assertThat(finder.findAgain(quotation)).isEqualTo(text.findAgain(quotation));
      assertThat(finder.findAlike(quotation)).isEqualTo(text.findAlike(quotation));
    }
    Statistics.collect(text.findAlike(plain).getClass().getSimpleName());
  }

  @Provide
  Arbitrary<String> looks() {
    return Arbitraries.of("ab", "abc \u0301", "a e\u0301\u200D🕊", "“\"'`- \n\u00a0\u200b…ﬁf.i").flatMap(
        letters -> Arbitraries.of(letters.codePoints().boxed().toList()).list().ofMaxSize(60)
            .map(points -> points.stream().map(Character::toString).collect(Collectors.joining())));
  }

  @Property
  void theShortestSurroundingsAreThoseOfAllThatAreTried(
      @ForAll("looks") String content, @ForAll @IntRange(max = 60) int at) {
    Assume.that(at < content.length() && LetterBoundaries.isBoundary(content, at));
    int end = LetterBoundaries.atOrAfter(content, at + 1);
    Quotation quotation = SourceText.of(content).quoteAtChars(at, end);
    int fewest = Integer.MAX_VALUE;
    for (int from = at; from >= 0; from--) {
      for (int to = end; to <= content.length(); to++) {
        if (LetterBoundaries.isBoundary(content, from) && LetterBoundaries.isBoundary(content, to)
            && occursOnce(content, from, at, end, to)) {
          fewest = Math.min(fewest, content.codePointCount(from, at) + content.codePointCount(end, to));
        }
      }
    }
    String around = quotation.prefix().orElse("") + quotation.suffix().orElse("");
    assertThat(around.codePointCount(0, around.length())).isEqualTo(fewest);
  }

  private static boolean occursOnce(String content, int from, int at, int end, int to) {
    String whole = content.substring(from, to);
    int count = 0;
    for (int place = content.indexOf(whole); place >= 0; place = content.indexOf(whole, place + 1)) {
      boolean isWhole = LetterBoundaries.isBoundary(content, place + at - from)
          && LetterBoundaries.isBoundary(content, place + end - from);
      count += isWhole ? 1 : 0;
    }
    return count == 1;
  }

  @Example
  void followsTheSurroundingsWhenAnEditMovesThemElsewhere() {
    Quotation anchored = SourceText.of("Kim Kim ").quote("Kim ", 2);
    assertThat(anchored.prefix()).hasValue(" ");
    assertThat(SourceText.of("Kim Kim 習近平Kim ").findAgain(anchored)).isEqualTo(new Found(4, 8, Placement.UNCONFIRMED));
  }

  @Property
  void isGoneIfTheWordsAreGone(@ForAll("cases") Case of) {
    Quotation anchored = anchored(SourceText.of(of.whole()), of);
    String left = of.before() + "∅" + of.after();
    Assume.that(!left.contains(of.passage()));
    assertThat(SourceText.of(left).findAgain(anchored)).isInstanceOf(QuotationMatch.Gone.class);
  }

  private static boolean hasItsSurroundings(Quotation anchored, String before, Case of) {
    String now = before + of.passage() + of.after();
    return before.endsWith(anchored.prefix().orElse(""))
        && LetterBoundaries.isBoundary(now, before.length())
        && LetterBoundaries.isBoundary(now, before.length() + of.passage().length());
  }

  private static Quotation anchored(SourceText text, Case of) {
    int start = of.before().length();
    Assume.that(LetterBoundaries.isBoundary(of.whole(), start)
        && LetterBoundaries.isBoundary(of.whole(), start + of.passage().length()));
    int[] places = View.of(of.whole(), Set.of(), Scan::new).search()
        .places(TextSearch.Pattern.of(of.passage()), Integer.MAX_VALUE).first();
    int ordinal = Arrays.binarySearch(places, start) + 1;
    Quotation anchored = text.quote(of.passage(), ordinal);
    assertThat(anchored.start()).hasValue(of.before().codePointCount(0, start));
    return anchored;
  }

  private static Found found(Quotation anchored, Placement placement) {
    return new Found(anchored.start().getAsInt(), anchored.end().getAsInt(), placement);
  }
}
