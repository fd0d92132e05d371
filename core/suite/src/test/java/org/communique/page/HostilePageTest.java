// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A brief from a stranger can neither run anything on a reader's machine nor make a page without end. */
@Tag("H52")
class HostilePageTest {

  private static final String EVIL = "</script></style></title>--><script>alert(1)</script>"
      + "<img src=x onerror=alert(1)>\" onmouseover=\"alert(1)' &amp;";
  private static final Actor ACTOR = Actor.builder().id("d").kind(ActorKind.PERSON).name(EVIL).build();
  private static final Source SOURCE = Source.builder().id("e").kind(SourceKind.NEWSPAPER).name(EVIL).issuer(ACTOR)
      .locator("javascript:alert(1)").build();
  private static final Topic TOPIC = Topic.of("f", EVIL);

  private static Brief evil() {
    SourceText text = SourceText.of(EVIL + "\n" + EVIL);
    Statement statement = Statement.reported("s-1", ACTOR, Act.STATE, EVIL,
            Attribution.direct(SOURCE, EVIL).withHedge(EVIL).withDescribedAs(EVIL).withLocator("javascript:alert(1)"))
        .addQuotation(text.quote("alert(1)", 2)).place(EVIL).condition(EVIL).addTopic(TOPIC)
        .addStance(Stance.of(ACTOR, Attitude.OPPOSE, TOPIC)).addMention(ACTOR).addNote(Note.of(EVIL))
        .addRelation(Relation.of(RelationKind.PRECEDES, "javascript:alert(1)"))
        .addRelation(Relation.of(RelationKind.PRECEDES, "data:text/html,x"))
        .addRelation(Relation.of(RelationKind.PRECEDES, "https://example.org/a#b")).build();
    return Brief.builder().id("evil").title(EVIL).source(SOURCE).encoder(EVIL).text(text).addNote(Note.of(EVIL))
        .addStatements(statement).build();
  }

  @Test
  void runsNothing() {
    ParsedPage page = ParsedPage.of(ReadingPage.of(evil()));
    assertThat(page.dangers()).isEmpty();
    assertThat(page.document().select("script, style")).hasSize(2);
    assertThat(page.document().title()).startsWith("</script></style></title>");
    assertThat(page.document().select("#s-s-1 a[href^=http]").eachAttr("href"))
        .containsExactly("https://example.org/a#b");
    assertThat(page.text()).isEqualTo(EVIL + "\n" + EVIL);
    assertThat(page.idsGivenTwice()).isEmpty();
    assertThat(page.deadLinks()).isEmpty();
  }

  @Test
  void allowsNothingButItsOwnScriptAndStyle() {
    assertThat(ParsedPage.of(ReadingPage.of(evil())).document().select("meta[http-equiv]").attr("content"))
        .matches("default-src 'none'; style-src 'sha256-[^ ]{44}'; script-src 'sha256-[^ ]{44}'; "
            + "base-uri 'none'; form-action 'none'");
  }

  @Test
  void keepsCarriageReturnsAndReplacesWhatHtmlForbids() {
    SourceText text = SourceText.of("a\r\nb\u0001\uFFFEc\uDBFF\uDFFFd😀");
    Brief brief = evil().toBuilder().statements(List.of()).text(text).build();
    assertThat(ParsedPage.of(ReadingPage.of(brief)).text()).isEqualTo("a\r\nb\uFFFD\uFFFDc\uFFFD\uFFFDd😀");
  }

  @Test
  void keepsNamesOfIdsApart() {
    Statement same = Statement.reported("d", ACTOR, Act.STATE, "g", Attribution.direct(SOURCE, "said")).build();
    Statement dotted = same.toBuilder().id("a-d.1").build();
    Brief brief = Brief.builder().id("ids").title("t").source(SOURCE).addStatements(same, dotted).build();
    assertThat(ParsedPage.of(ReadingPage.of(brief)).idsGivenTwice()).isEmpty();
  }

  @Test
  void repeatsNoEndlessName() {
    Actor endless = ACTOR.toBuilder().name("n".repeat(1_000_000)).build();
    Source source = SOURCE.toBuilder().issuer(endless).build();
    List<Statement> statements = IntStream.range(0, 500).mapToObj(at ->
        Statement.reported("s" + at, endless, Act.STATE, "g", Attribution.direct(source, "said"))
            .addRelation(Relation.of(RelationKind.PRECEDES, "s" + (at + 1) % 500)).build()).toList();
    Brief brief = Brief.builder().id("b").title("t").source(source).addAllStatements(statements).build();
    assertThat(ReadingPage.of(brief).toHtml().length()).isLessThan(4_000_000);
  }

  @Test
  void boundsTheMatrix() {
    List<Statement> statements = IntStream.range(0, 1_000).mapToObj(at -> {
      Actor holder = Actor.person("h" + at, "Holder " + at);
      return Statement.reported("s" + at, holder, Act.STATE, "g", Attribution.direct(SOURCE, "said"))
          .addStance(Stance.of(holder, Attitude.SUPPORT, Topic.of("t" + at, "Topic " + at))).build();
    }).toList();
    Brief brief = Brief.builder().id("b").title("t").source(SOURCE).addAllStatements(statements).build();
    ParsedPage page = ParsedPage.of(ReadingPage.of(brief));
    assertThat(page.document().select("#matrix .mx tbody tr")).hasSize(60);
    assertThat(page.document().select("#matrix > p").last().text())
        .contains("The brief has 1000 holders and 1000 targets");
  }

  @Test
  void boundsNestedPassages() {
    String words = "x".repeat(4_000);
    List<Statement> statements = IntStream.range(0, 1_000).mapToObj(at ->
        Statement.reported("s" + at, ACTOR, Act.STATE, "g", Attribution.direct(SOURCE, "said"))
            .addQuotations(at(words, 2 * at), at(words, 2 * at + 1)).build()).toList();
    Brief brief = Brief.builder().id("b").title("t").source(SOURCE).text(SourceText.of(words))
        .addAllStatements(statements).build();
    assertThat(ReadingPage.of(brief).toHtml().length() - quotedLength(brief)).isLessThan(6_000_000);
  }

  private static long quotedLength(Brief brief) {
    return brief.statements().stream().flatMap(statement -> statement.quotations().stream())
        .mapToLong(quotation -> quotation.exact().length()).sum();
  }

  /** A passage around the middle of the text; each one lies within the one before it. */
  private static Quotation at(String words, int depth) {
    return Quotation.spoken(words.substring(depth, words.length() - depth)).toBuilder()
        .start(depth).end(words.length() - depth).build();
  }
}
