// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.grounding.Exemption;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page puts statements beside a text, and what it says about the words that no statement covers. */
class PageTextTest {

  private static final Actor ORAM = Actor.person("oram", "Jan Oram");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final SourceText TEXT = SourceText.of(
      "A storm is near\n\nOram said it [the sea] rises.\n\nHe said it again. Nobody answered.\n");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private static StatementBuilder said(String id, Quotation... quotations) {
    return Statement.reported(id, ORAM, Act.STATE, "The sea rises", Attribution.direct(HERALD, "said"))
        .addQuotations(quotations);
  }

  private static Brief brief(StatementBuilder... statements) {
    return Brief.builder().id("b").title("t").source(HERALD)
        .addAllStatements(Arrays.stream(statements).map(StatementBuilder::build).toList()).build();
  }

  private static ParsedPage page(StatementBuilder... statements) {
    return ParsedPage.of(ReadingPage.of(brief(statements)).withText(TEXT));
  }

  private static List<String> texts(ParsedPage page, String query) {
    return page.document().select(query).eachText();
  }

  @Test
  void showsAStatementWithItsFirstPassageAndNamesItAtTheOthers() {
    ParsedPage page = page(said("a", TEXT.quote("He said it again."), TEXT.quote("Oram said it")),
        said("b", TEXT.quote("rises"), TEXT.quote("sea")));
    assertThat(page.document().select(".row").stream()
        .map(row -> String.join(" ", row.select("details.card").eachAttr("id")) + "|" + row.select(".again").text()))
        .containsExactly("|", "d-a d-b|", "|again 1");
    assertThat(page.document().select(".again a").eachAttr("href")).containsExactly("#s-a");
    assertThat(page.document().select("#s-a .back").eachAttr("href")).containsExactly("#p-a.1", "#p-a.2");
    assertThat(page.document().select("#s-a .back").eachAttr("aria-label")).containsExactly(
        "in the text ↑, passage 1 of statement 1", "in the text ↑, passage 2 of statement 1");
    assertThat(page.deadLinks()).isEmpty();
  }

  @Test
  void setsAHeadlineApart() {
    ParsedPage page = page(said("a", TEXT.quote("A storm is near")).medium(Medium.HEADLINE),
        said("b", TEXT.quote("rises")).medium(Medium.SPEECH), said("c", TEXT.quote("again")));
    assertThat(page.document().select(".par").eachAttr("class")).containsExactly("par lead", "par", "par");
  }

  @Test
  void showsStatementsWithoutAPassageBelowTheText() {
    ParsedPage page = page(said("a", TEXT.quote("rises")), said("b"), said("c", Quotation.spoken("war")));
    assertThat(texts(page, ".row:last-child .txt")).containsExactly("Statements without a passage in the text");
    assertThat(page.document().select(".row:last-child details.card").eachAttr("id")).containsExactly("d-b", "d-c");
    assertThat(texts(page(said("a", TEXT.quote("rises"))), ".txt.note")).isEmpty();
  }

  @Test
  void marksWordsOfTheEncoderAndWordsThatNobodyQuotes() {
    Quotation quotation = TEXT.anchor(Quotation.of(
        Segment.narrated("Oram said "), Segment.spoken("it "), Segment.supplied("[the sea]"),
        Segment.spoken(" rises")));
    assertThat(page(said("a", quotation)).document().select(".rows .r").stream()
        .map(piece -> piece.text() + "|" + piece.className())).containsExactly(
            "Oram said|r l0d", "it|r l0d spoken", "[the sea]|r l0d supplied", "rises|r l0d spoken");
    assertThat(page(Statement.ownVoice("a", HERALD, Act.STATE, "g").addQuotation(quotation)).document()
        .select(".rows .r").eachAttr("class")).containsExactly("r l0o", "r l0o supplied", "r l0o");
    assertThat(page(said("a", quotation)).document().select("#s-a blockquote span").eachAttr("class"))
        .containsExactly("seg-narrated", "seg-spoken", "seg-supplied", "seg-spoken");
  }

  @Test
  void namesTheInnermostStatementAndAtMostTwelve() {
    StatementBuilder[] nested = IntStream.rangeClosed(1, 13).mapToObj(at ->
        said("s" + at, passage(at))).toArray(StatementBuilder[]::new);
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief(nested)).withText(SourceText.of(LETTERS)));
    List<String> numbers = page.document().select(".rows .r").eachAttr("data-s");
    assertThat(numbers).hasSize(25).startsWith("1", "2 1", "3 2 1").endsWith("3 2 1", "2 1", "1");
    assertThat(numbers.get(12)).isEqualTo("13 12 11 10 9 8 7 6 5 4 3 2");
    assertThat(page.document().select(".rows .r").eachAttr("data-i")).startsWith("s1", "s2", "s3").element(12)
        .isEqualTo("s13");
  }

  private static Quotation passage(int depth) {
    return Quotation.spoken(LETTERS.substring(depth, LETTERS.length() - depth));
  }

  @Test
  void countsWhatIsCovered() {
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief(said("a", TEXT.quote("Oram said it [the sea] rises."))))
        .withText(TEXT).withExemptions(List.of(new Exemption(TEXT.quote("A storm is near"), "a headline"))));
    assertThat(texts(page, "#uncovered .note"))
        .containsExactly("2 of 4 sentences are covered or need no statement. Statements cover 21 of 60 letters.");
    assertThat(texts(page, "#uncovered li")).containsExactly("0–15 A storm is near (needs no statement: a headline)",
        "48–65 He said it again.", "66–82 Nobody answered.");
    assertThat(texts(page, ".figures div")).contains("of the letters covered 35 %");
    ParsedPage whole = page(said("a", TEXT.quote("A storm is near"), TEXT.between("Oram", "answered.")));
    assertThat(texts(whole, "#uncovered p")).endsWith("Every sentence is covered.");
    assertThat(texts(whole, "#uncovered li, #uncovered h3")).isEmpty();
    assertThat(texts(ParsedPage.of(ReadingPage.of(brief()).withText(SourceText.of("…"))), ".figures div"))
        .as("there is nothing to cover").contains("of the letters covered 100 %");
    assertThat(texts(ParsedPage.of(ReadingPage.of(brief(said("a")))), "#uncovered p"))
        .containsExactly("The page was made without the text, so it cannot say what no statement covers.");
  }

  @Test
  void listsQuotationsThatTheTextDoesNotHaveAtOnePlace() {
    ParsedPage page =
        page(said("a", TEXT.quote("rises")), said("b", Quotation.spoken("war"), Quotation.spoken("said it")));
    assertThat(texts(page, "#uncovered h3"))
        .containsExactly("Quotations that the text does not have at one certain place");
    assertThat(texts(page, "#uncovered h3 + ul q")).containsExactly("war", "said it");
    assertThat(page.document().select("#uncovered h3 + ul a").eachAttr("href")).containsExactly("#s-b", "#s-b");
  }

  @Test
  void listsAtMostTwoHundredSentencesAndQuotations() {
    SourceText text = SourceText.of(IntStream.rangeClosed(1, 201).mapToObj(at -> "Sentence " + at + ".")
        .collect(Collectors.joining("\n")));
    Quotation[] lost = IntStream.rangeClosed(1, 202).mapToObj(at -> Quotation.spoken("lost " + at))
        .toArray(Quotation[]::new);
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief(said("a", lost))).withText(text));
    assertThat(texts(page, "#uncovered .unc li")).hasSize(201).endsWith("and 1 more");
    assertThat(texts(page, "#uncovered h3 + ul li")).hasSize(201).endsWith("and 2 more");
    ParsedPage shorter = ParsedPage.of(ReadingPage.of(brief(said("a", text.quote("Sentence 201.")))).withText(text));
    assertThat(texts(shorter, "#uncovered .unc li")).hasSize(200).last().asString().endsWith("Sentence 200.");
  }

  @Test
  void explainsTheMarksAndOffersEachActor() {
    ParsedPage page = page(said("a", TEXT.quote("rises")).addMention(Actor.person("vell", "Ada Vell")));
    assertThat(page.document().select(".legend span").eachAttr("class")).containsExactly(
        "r l0d spoken", "r l0i", "r l0n", "r l0o", "r l0u", "unmarked");
    assertThat(texts(page, "#f option")).containsExactly("everybody", "Jan Oram", "Ada Vell");
    assertThat(page.document().select("#f option").eachAttr("value")).containsExactly("", "oram", "vell");
    ParsedPage without = ParsedPage.of(ReadingPage.of(brief(said("a")).toBuilder().text(TEXT.toBuilder().content(
        Optional.empty()).build()).build()));
    assertThat(texts(without, "#text > .note")).containsExactly(
        "The text does not travel with this brief. Each statement shows its quotations.",
        "The text has 83 characters; its SHA-256 is " + TEXT.sha256());
    assertThat(texts(without, ".legend")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://example.org/a?b#c", "HTTPS://example.org"})
  void opensAddressesOfTheWeb(String address) {
    assertThat(Links.isWeb(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org", "https:example", "example.org", "javascript:alert(1)", "http://a b", ""})
  void opensNoOtherAddresses(String address) {
    assertThat(Links.isWeb(address)).isFalse();
  }

  @Test
  void cutsNamesAndLinesAtTheirLongest() {
    assertThat(Excerpt.name("n".repeat(120))).isEqualTo("n".repeat(120));
    assertThat(Excerpt.name("n".repeat(121))).isEqualTo("n".repeat(119) + "…");
    assertThat(Excerpt.line("🕊".repeat(240))).isEqualTo("🕊".repeat(240));
    assertThat(Excerpt.line("🕊".repeat(241))).isEqualTo("🕊".repeat(239) + "…");
  }
}
