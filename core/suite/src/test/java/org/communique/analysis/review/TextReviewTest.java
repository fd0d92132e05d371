// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.KIM;

import java.util.List;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.grounding.Exemption;
import org.communique.grounding.Grounding;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.junit.jupiter.api.Test;

/** What a review finds in a brief and its text together. */
class TextReviewTest {

  private static final SourceText TEXT = SourceText.of("""
      Key comments:

      Kim said the ties “are fine”. Nobody answered. Kim added nothing.
      """);

  private static final Quotation WHOLE = TEXT.between("Kim said", "nothing.");

  /** What was found where. */
  private record Found(ReviewCode code, String statement, String member) {}

  private static List<Found> review(StatementBuilder... statements) {
    BriefBuilder brief = Brief.builder().id("b").title("T").source(ARTICLE).text(TEXT);
    for (StatementBuilder statement : statements) {
      brief.addStatement(statement.build());
    }
    List<Exemption> exemptions = List.of(new Exemption(TEXT.quote("Key comments:"), "a label"));
    return Review.of(Grounding.of(brief.build(), TEXT, exemptions)).findings().stream()
        .map(found -> new Found(
            found.code(), found.statement().map(statement -> statement.name()).orElse(""), found.member()))
        .toList();
  }

  private static StatementBuilder quoting(String id, Quotation... quotations) {
    return Statement.reported(id, KIM, Act.STATE, "G", Attribution.direct(ARTICLE, "said")).addQuotations(quotations);
  }

  @Test
  void findsNothingIfEverySentenceIsQuotedWithItsCue() {
    assertThat(review(quoting("a", WHOLE))).isEmpty();
  }

  @Test
  void findsQuotationsThatTheTextDoesNotHave() {
    assertThat(review(quoting("a", WHOLE, Quotation.spoken("are good"), Quotation.spoken("ξ"))))
        .containsExactly(
            new Found(ReviewCode.QUOTATION_NOT_FOUND, "a", "quotations[1]"),
            new Found(ReviewCode.QUOTATION_NOT_FOUND, "a", "quotations[2]"));
  }

  @Test
  void findsQuotationsAtSeveralPlaces() {
    assertThat(review(quoting("a", WHOLE), quoting("b", Quotation.spoken("Kim"))))
        .containsExactly(new Found(ReviewCode.QUOTATION_AT_SEVERAL_PLACES, "b", "quotations[0]"));
  }

  @Test
  void findsQuotationsInOtherSurroundings() {
    Quotation surely = Quotation.builder().addSegment(Segment.spoken("Nobody")).prefix("Surely ").build();
    assertThat(review(quoting("a", WHOLE), quoting("b", surely)))
        .containsExactly(new Found(ReviewCode.SURROUNDINGS_CHANGED, "b", "quotations[0]"));
  }

  @Test
  void findsCuesThatAreNotPrintedAtTheStatement() {
    assertThat(review(quoting("a", WHOLE), quoting("b", TEXT.quote("added nothing")), quoting("c")))
        .containsExactly(
            new Found(ReviewCode.CUE_NOT_PRINTED, "b", "attributions[0].cue"),
            new Found(ReviewCode.CUE_NOT_PRINTED, "c", "attributions[0].cue"));
  }

  @Test
  void tellsWhetherToMendTheCueOrToQuoteItsPlace() {
    Brief brief = Brief.builder().id("b").title("T").source(ARTICLE).text(TEXT).addStatements(
        quoting("a", TEXT.quote("added nothing")).build(), quoting("c").build()).build();
    assertThat(Review.of(Grounding.of(brief, TEXT, List.of())).findings(ReviewCode.CUE_NOT_PRINTED))
        .extracting(Finding::sentence, Finding::advice).containsExactly(
            tuple("The text does not print the cue 'said' in or around the quotations of the statement.",
                "Copy the cue from the text, or quote the passage that has the cue."),
            tuple("The statement has the cue 'said', but no quotation that shows where the text prints it.",
                "Quote the passage to which the cue belongs."));
  }

  @Test
  void showsWordsThatAreNearlyThoseOfTheQuotation() {
    Brief brief = Brief.builder().id("b").title("T").source(ARTICLE).text(TEXT)
        .addStatement(quoting("a", Quotation.spoken("the ties \"are fine\"")).build()).build();
    assertThat(Review.of(Grounding.of(brief, TEXT, List.of())).findings(ReviewCode.QUOTATION_NOT_FOUND))
        .extracting(Finding::sentence).singleElement().asString()
        .startsWith("The text does not have the words 'the ties \"are fine\"'; ");
  }

  @Test
  void doesNotAskForACueIfAQuotationIsNotFound() {
    assertThat(review(quoting("a", WHOLE), quoting("b", TEXT.quote("added"), Quotation.spoken("war"))))
        .containsExactly(new Found(ReviewCode.QUOTATION_NOT_FOUND, "b", "quotations[1]"));
  }

  @Test
  void findsSentencesThatNoStatementCovers() {
    assertThat(review(quoting("a", TEXT.quote("are fine")))).containsExactly(
        new Found(ReviewCode.SENTENCE_NOT_COVERED, "", "text[45..61]"),
        new Found(ReviewCode.SENTENCE_NOT_COVERED, "", "text[62..80]"));
  }

  @Test
  void findsAlsoWhatAReviewWithoutTextFinds() {
    Brief misspelt = Brief.builder().id("b").title("\u200B").source(ARTICLE)
        .addStatement(quoting("a", WHOLE).build()).build();
    Review review = Review.of(Grounding.of(misspelt, TEXT, List.of()));
    assertThat(review.findings(ReviewCode.INVISIBLE_LABEL)).isNotEmpty()
        .isEqualTo(Review.of(misspelt).findings(ReviewCode.INVISIBLE_LABEL));
  }

  @Test
  void quotesWhatItFoundOnOneLine() {
    Review review = Review.of(Grounding.of(BRIEF, SourceText.of("A\u001B[2J\nand “the\nend”."), List.of()));
    assertThat(review.findings(ReviewCode.SENTENCE_NOT_COVERED)).hasSize(1).allSatisfy(finding -> {
      assertThat(finding.toString().lines()).hasSize(1);
      assertThat(finding.sentence()).contains("\\u001b[2J\\u000aand “the").doesNotContain("\u001B");
    });
  }
}
