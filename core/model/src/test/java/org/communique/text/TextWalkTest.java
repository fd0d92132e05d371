// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Optional;
import org.communique.vocabulary.SegmentKind;
import org.junit.jupiter.api.Test;

class TextWalkTest {

  private static final SourceText TEXT =
      SourceText.of("🕊 [The letter] said: we agree. Kim called them “maniacs”. Kim left (sic). Caf\u0065\u0301.");

  @Test
  void quotesOnePassageAfterAnother() {
    TextWalk walk = TextWalk.of(TEXT);
    assertThat(walk.skipTo("[The").supplied("letter]").narrated("said: ").spoken("agree").quotation()).isEqualTo(
        TEXT.anchor(Quotation.of(
            Segment.supplied("[The letter]"), Segment.narrated(" said: "), Segment.spoken("we agree"))));
    assertThat(walk.skipTo("Kim").narrated("“").spoken("maniacs").narrated("”").quotation()).isEqualTo(
        TEXT.passage("Kim called", "”"));
    assertThat(walk.skipTo("Kim").narrated("left ").add(SegmentKind.SIC, ")").quotation()).isEqualTo(
        TEXT.anchor(Quotation.of(Segment.narrated("Kim left "), new Segment(SegmentKind.SIC, "(sic)"))));
  }

  @Test
  void findsTheSamePassagesWithAnIndex() {
    assertThat(TextWalk.of(PassageFinder.of(TEXT)).skipTo("Kim").narrated("“").quotation())
        .isEqualTo(TextWalk.of(TEXT).skipTo("Kim").narrated("“").quotation());
  }

  @Test
  void beginsWhereItEndedAndMakesTheQuotationUnique() {
    SourceText text = SourceText.of("no no yes no");
    TextWalk walk = TextWalk.of(text);
    assertThat(walk.spoken("no").quotation()).isEqualTo(text.quote("no", 1));
    assertThat(walk.spoken("no").quotation()).isEqualTo(text.quote(" no", 1));
    assertThat(walk.skipTo("no").spoken("no").quotation()).isEqualTo(text.quote("no", 3));
    assertThat(text.quote("no", 3).prefix()).isEqualTo(Optional.of("s "));
  }

  @Test
  void refusesWordsThatDoNotFollow() {
    TextWalk walk = TextWalk.of(TEXT).skipTo("left");
    assertRefused(
        () -> walk.spoken("letter"),
        "TextWalk: the words 'letter' must occur after 'them “maniacs”. Kim ', but do not occur there");
    assertRefused(
        () -> TextWalk.of(TEXT).skipTo("ξ"), "TextWalk: the words 'ξ' must occur after the beginning, but do not occur there");
    assertRefused(() -> TextWalk.of(TEXT).spoken("Cafe"), "TextWalk: the words 'Cafe' must occur after the beginning, but do "
        + "not occur there");
    assertThat(walk.spoken("left").quotation()).isEqualTo(TEXT.quote("left"));
  }

  @Test
  void refusesToLoseSegmentsAndToQuoteNothing() {
    TextWalk walk = TextWalk.of(TEXT).narrated("said");
    assertRefused(
        () -> walk.skipTo("Kim"), "TextWalk: quotation() must take the segments before the walk skips text");
    assertThat(walk.quotation().exact()).isEqualTo("🕊 [The letter] said");
    assertRefused(walk::quotation, "TextWalk: a quotation must have at least one segment");
    assertRefused(() -> TextWalk.of(SourceText.withoutContent("a")),
        "SourceText: content must be present if passages are to be found in it");
  }
}
