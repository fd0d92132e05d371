// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.grounding.Exemption;
import org.communique.testing.Briefs;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReadingPageTest {

  private static final SourceText TEXT = SourceText.of(
      "Minister in Arvenia 🕊\n\nOram said the islands “are ours”, the wire reported.\n\nHe denied it on Tuesday.\n");
  private static final Actor ORAM = Actor.person("oram", "Jan Oram").withRole(
      "minister", Actor.state("arvenia", "Arvenia"));
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final Source WIRE = Source.outlet("wire", SourceKind.NEWS_AGENCY, "Strait Wire");
  private static final Topic ISLANDS = Topic.of("islands", "the islands");

  private static Brief dispute() {
    Statement claim = Statement.reported("claim", ORAM, Act.STATE, "The islands belong to Arvenia",
            Attribution.indirect(WIRE, "reported"), Attribution.mixed(HERALD, "said"))
        .addQuotation(TEXT.anchor(Quotation.of(Segment.narrated("Oram said the islands “"), Segment.spoken("are ours"))))
        .addTopic(ISLANDS).addStance(Stance.of(ORAM, Attitude.SUPPORT, ISLANDS))
        .addNote(Note.ambiguity("“ours” may mean Arvenia or the family.")).build();
    Statement report = Statement.ownVoice("report", HERALD, Act.STATE, "A wire reported this")
        .addQuotation(TEXT.quote("Oram said the islands “are ours”, the wire reported.")).build();
    Statement denial = Statement.reported("denial", ORAM, Act.DENY, "Oram did not say so",
            Attribution.indirect(HERALD, "denied"))
        .addQuotation(TEXT.passage("He denied it on Tuesday."))
        .addRelation(Relation.of(RelationKind.DENIES_SAYING, "claim")).build();
    return Brief.builder().id("dispute").title("Who owns the islands?").source(HERALD)
        .text(SourceText.builder().sha256(TEXT.sha256()).length(TEXT.length()).build())
        .addStatements(claim, report, denial).build();
  }

  private static Brief ofStatements(int number) {
    return Brief.builder().id("many").title("t").source(HERALD).addAllStatements(IntStream.range(0, number).mapToObj(
        at -> Statement.ownVoice("s" + at, HERALD, Act.STATE, "Sentence " + at).build()).toList()).build();
  }

  private static ParsedPage page() {
    return ParsedPage.of(ReadingPage.of(dispute()).withText(TEXT));
  }

  @Test
  void keepsTheWordsOfTheText() {
    assertThat(page().text()).isEqualTo(TEXT.content().orElseThrow());
  }

  @Test
  void putsAStatementBesideItsParagraph() {
    assertThat(page().document().select(".rows .row").stream()
        .map(row -> String.join(" ", row.select("details.card").eachAttr("id"))))
        .containsExactly("", "d-claim d-report", "d-denial");
  }

  @Test
  void marksQuotedWordsAndDrawsTheInnerPassageNearestToTheWords() {
    ParsedPage page = page();
    assertThat(page.document().select(".rows .spoken").eachText()).containsExactly("are ours");
    assertThat(page.document().select(".rows .r").stream().map(piece -> piece.text() + "|" + piece.className()))
        .containsExactly("Oram said the islands “|r l0d l1o", "are ours|r l0d l1o spoken",
            "”, the wire reported.|r l1o", "He denied it on Tuesday.|r l0i");
    assertThat(page.document().select(".rows .n").eachText()).containsExactly("1", "2", "3");
  }

  @Test
  void saysWhoseTheQuotedWordsAre() {
    assertThat(page().document().select("#s-claim .whose").text())
        .isEqualTo("The quoted words are those of Strait Wire, not of Jan Oram");
  }

  @Test
  void drawsTheChainInSteps() {
    assertThat(page().document().select("#s-claim .chain li").eachAttr("class")).containsExactly("start", "i", "d");
    assertThat(page().document().select("#s-claim .chain .who").eachText())
        .containsExactly("Jan Oram", "Strait Wire", "This document");
  }

  @Test
  void saysThatAStatementIsContestedAndByWhich() {
    ParsedPage page = page();
    assertThat(page.document().select("#d-claim .line1 .fate").text()).isEqualTo("contested");
    assertThat(page.document().select("#s-claim h4:contains(What became of it) + ul a").eachAttr("href"))
        .containsExactly("#s-denial");
    assertThat(page.document().select("#matrix .mx a.chip").eachText()).containsExactly("+!");
  }

  @Test
  void namesTheInstitutionsOfTheSpeakers() {
    assertThat(page().document().select("#matrix .vt tbody tr").eachText())
        .containsExactly("Arvenia the speaker holds an office of it +! the islands");
    assertThat(page().document().select("#matrix .vt thead th").eachText())
        .containsExactly("institution", "by which way", "Stances", "on what");
  }

  @Test
  void linksTheDigestToTheStatements() {
    assertThat(page().document().select("#digest a").eachAttr("href")).contains("#s-claim", "#s-report", "#s-denial");
  }

  @Test
  void saysWhatIsNotCoveredAndWhyThatMayBeRight() {
    ReadingPage page = ReadingPage.of(dispute()).withText(TEXT)
        .withExemptions(List.of(new Exemption(TEXT.quote("Minister in Arvenia"), "a headline")));
    assertThat(ParsedPage.of(page).document().select("#uncovered li").eachText())
        .singleElement().asString().contains("Minister in Arvenia").endsWith("(needs no statement: a headline)");
  }

  @Test
  void showsQuotationsIfTheTextDoesNotTravel() {
    ParsedPage page = ParsedPage.of(ReadingPage.of(dispute()));
    assertThat(page.text()).isEmpty();
    assertThat(page.document().select(".rows details.card")).hasSize(3);
    assertThat(page.document().select(".rows blockquote")).hasSize(3);
    assertThat(page.document().select(".back")).isEmpty();
    assertThat(page.deadLinks()).isEmpty();
  }

  @Tag("H35")
  @Test
  void leavesTheDirectionOfWritingToTheWords() {
    SourceText arabic = SourceText.of("قال الوزير إن الجزر لنا 🕊");
    Source paper = Source.outlet("paper", SourceKind.NEWSPAPER, "الصحيفة").toBuilder()
        .language(LanguageTag.parse("ar")).build();
    Statement claim = Statement.reported("claim", Actor.person("wazir", "الوزير"), Act.STATE, "الجزر لنا",
            Attribution.indirect(paper, "قال")).addQuotation(arabic.passage("الجزر لنا"))
        .addQuotation(arabic.passage("إن الجزر")).build();
    Brief brief = Brief.builder().id("ar").title("الجزر").source(paper).text(arabic).addStatements(claim).build();
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(page.text()).isEqualTo(arabic.content().orElseThrow());
    assertThat(page.document().select("h1, .par, .gist, blockquote").eachAttr("dir")).hasSize(5).containsOnly("auto");
    assertThat(page.document().select(".par, blockquote").eachAttr("lang")).hasSize(3).containsOnly("ar");
    assertThat(page.document().select(".rows .r").eachAttr("class"))
        .containsExactly("r l0i", "r l0i l1i", "r l1i");
  }

  @Test
  void showsTheQuestionsOfTheReview() {
    Statement slip = dispute().statements().get(2).toBuilder()
        .relations(List.of(Relation.of(RelationKind.parse("denys-saying"), "claim"))).build();
    Brief brief = dispute().toBuilder().statements(List.of(dispute().statements().get(0), slip)).build();
    assertThat(ParsedPage.of(ReadingPage.of(brief)).document().select("#review li").eachText())
        .anyMatch(line -> line.startsWith("statement 2, relations[0].kind: ") && line.endsWith("(misspelt-word)"));
  }

  @Test
  void saysThatAWithdrawnStatementNoLongerStands() {
    Statement retraction = dispute().statements().get(2).toBuilder()
        .relations(List.of(Relation.of(RelationKind.RETRACTS, "claim"))).build();
    Brief brief = dispute().toBuilder().statements(List.of(dispute().statements().get(0), retraction)).build();
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(page.document().select("#d-claim .line1 .fallen").text()).isEqualTo("withdrawn");
    assertThat(page.document().select("#matrix .mx a.fallen").eachText()).containsExactly("+");
  }

  @Test
  void refusesAPageThatNobodyCouldRead() {
    assertThatThrownBy(() -> ReadingPage.of(ofStatements(1_001)).toHtml()).isInstanceOf(IllegalStateException.class)
        .hasMessage("a page must have at most 1000 statements, but the brief 'many' has 1001; "
            + "make one page for each part of the document, or raise the limit by withLimit");
    assertThat(ReadingPage.of(ofStatements(1_001)).withLimit(1_001).toHtml()).contains("id=\"s-s1000\"");
    assertThat(ReadingPage.of(ofStatements(1_000)).toHtml()).contains("id=\"s-s999\"");
  }

  @Test
  void refusesAPageThatIsTooLong() {
    ReadingPage page = ReadingPage.of(ofStatements(1)).withText(SourceText.of("<".repeat(2_100_000)));
    assertThatThrownBy(page::toHtml).isInstanceOf(IllegalStateException.class)
        .hasMessage("a page must have at most 8000000 characters, but that of the brief 'many' has more; "
            + "make one page for each part of the document, or raise the limit by withLimit");
    assertThat(page.withLimit(2_000).toHtml().length()).isGreaterThan(8_400_000);
  }

  @Test
  void refusesANegativeLimit() {
    Brief empty = ofStatements(0);
    assertThat(ReadingPage.of(empty).withLimit(0).toHtml()).contains("</html>");
    assertThatThrownBy(() -> ReadingPage.of(dispute()).withLimit(-1)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("statements must not be negative, but was -1");
  }

  @Test
  void printsTheBrief() {
    assertThat(ReadingPage.of(ofStatements(2))).hasToString("ReadingPage of " + ofStatements(2));
  }

  @Test
  void refusesATextWithoutContent() {
    assertThatThrownBy(() -> ReadingPage.of(dispute()).withText(dispute().text().orElseThrow()))
        .isInstanceOf(InvalidBriefException.class)
        .hasMessage("ReadingPage: the content of the text must be present");
  }

  @Tag("H33")
  @Test
  void writesTheSameCharactersEverywhere() throws IOException {
    StringBuilder written = new StringBuilder();
    ReadingPage.of(dispute()).withText(TEXT).writeTo(written);
    assertThat(written.toString()).isEqualTo(ReadingPage.of(dispute()).withText(TEXT).toHtml());
  }

  @Property(tries = 300)
  void isSoundForEveryBrief(@ForAll("briefs") Brief brief) {
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(page.idsGivenTwice()).isEmpty();
    assertThat(page.deadLinks()).isEmpty();
    assertThat(page.dangers()).isEmpty();
    assertThat(page.document().select(".rows details.card")).hasSameSizeAs(brief.statements());
    assertThat(ReadingPage.of(brief).toHtml()).isEqualTo(ReadingPage.of(brief).toHtml());
  }

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }
}
