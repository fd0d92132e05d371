// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Who stands where and what became of the statements, on the page, and how much of it a page shows at most. */
class PageStandingTest {

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor ORAM = Actor.person("oram", "Jan Oram");
  private static final Actor VELL = Actor.person("vell", "Ada Vell");
  private static final Source HERALD = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
  private static final Topic ISLANDS = Topic.of("islands", "the islands");

  private static StatementBuilder said(String id, Actor speaker) {
    return Statement.reported(id, speaker, Act.STATE, "It rains", Attribution.indirect(HERALD, "said"));
  }

  private static ParsedPage page(StatementBuilder... statements) {
    return ParsedPage.of(ReadingPage.of(Brief.builder().id("b").title("t").source(HERALD)
        .addAllStatements(Arrays.stream(statements).map(StatementBuilder::build).toList()).build()));
  }

  private static StatementBuilder[] many(int number, IntFunction<StatementBuilder> statement) {
    return IntStream.rangeClosed(1, number).mapToObj(statement).toArray(StatementBuilder[]::new);
  }

  private static List<String> texts(ParsedPage page, String query) {
    return page.document().select(query).eachText();
  }

  @Test
  void describesEachSignOfTheMatrix() {
    Stance support = Stance.of(ORAM, Attitude.SUPPORT, ISLANDS);
    ParsedPage page = page(said("a", ORAM).addStance(support), said("b", VELL).addStance(support),
        said("c", VELL).addStance(support.withBasis(Basis.INFERRED)),
        said("d", ORAM).addStance(Stance.of(ORAM, Attitude.OPPOSE, VELL)),
        said("e", ORAM).addRelation(Relation.of(RelationKind.RETRACTS, "d")),
        said("f", VELL).addRelation(Relation.of(RelationKind.DENIES, "a")),
        said("g", VELL).addStance(Stance.of(VELL, Attitude.NEUTRAL, StatementRef.parse("a"))));
    assertThat(page.document().select("#matrix .mx .chip").eachAttr("aria-label")).containsExactly(
        "+! supports (attitude, said outright, contested), statement 1",
        "(+) supports (attitude, said outright, ascribed by others), statement 2",
        "+ supports (attitude, inferred), statement 3",
        "− opposes (attitude, said outright, no longer stands), statement 4",
        "0 is neutral on (attitude, said outright), statement 7");
    assertThat(page.document().select("#matrix .mx .chip").eachAttr("class")).containsExactly("chip pos explicit",
        "chip pos explicit", "chip pos inferred", "chip neg explicit fallen", "chip zero explicit");
    assertThat(page.document().select("#matrix .mx .chip").eachAttr("href"))
        .containsExactly("#s-a", "#s-b", "#s-c", "#s-d", "#s-g");
    assertThat(texts(page, "#matrix .mx th")).containsExactly("the islands", "Ada Vell", "statement 1", "Jan Oram",
        "Ada Vell");
    assertThat(page.document().select("#matrix .mx th a").eachAttr("href"))
        .containsExactly("#t-islands", "#a-vell", "#s-a", "#a-oram", "#a-vell");
    assertThat(texts(page(said("a", ORAM)), "#matrix p")).containsExactly("No statement takes a stance.");
  }

  @Test
  void showsAtMostFortySignsInACell() {
    Stance support = Stance.of(ORAM, Attitude.SUPPORT, ISLANDS);
    ParsedPage page = page(many(41, at -> said("s" + at, ORAM).addStance(support)));
    assertThat(texts(page, "#matrix .mx .chip")).hasSize(40);
    assertThat(texts(page, "#matrix .mx small")).containsExactly("and 1 more");
    assertThat(texts(page(many(40, at -> said("s" + at, ORAM).addStance(support))), "#matrix .mx small")).isEmpty();
  }

  @Test
  void showsAtMostSixtyHoldersAndTargets() {
    ParsedPage page = page(many(60, at -> {
      Actor holder = Actor.person("h" + at, "Holder " + at);
      return said("s" + at, holder).addStance(Stance.of(holder, Attitude.SUPPORT, Topic.of("t" + at, "Topic " + at)));
    }));
    assertThat(texts(page, "#matrix .mx tbody tr")).hasSize(60);
    assertThat(texts(page, "#matrix > p")).hasSize(1);
    ParsedPage wide = page(many(61, at ->
        said("s" + at, ORAM).addStance(Stance.of(ORAM, Attitude.SUPPORT, Topic.of("t" + at, "Topic " + at)))));
    assertThat(texts(wide, "#matrix > p")).last().asString().startsWith(
        "The table shows the first 1 holders and the first 60 targets. The brief has 1 holders and 61 targets;");
  }

  @Test
  void showsAtMostAHundredInstitutions() {
    ParsedPage page = pageOfInstitutions(101);
    assertThat(texts(page, "#matrix .vt tbody tr")).hasSize(100).startsWith(
        "State 1 the speaker holds an office of it + the islands");
    assertThat(texts(page, "#matrix > p")).endsWith("The table shows the first 100 of 101 rows.");
    ParsedPage full = pageOfInstitutions(100);
    assertThat(texts(full, "#matrix .vt tbody tr")).hasSize(100);
    assertThat(texts(full, "#matrix > p")).last().asString().doesNotContain("The table shows");
  }

  private static ParsedPage pageOfInstitutions(int number) {
    return page(many(number, at -> {
      Actor speaker = Actor.person("p" + at, "P" + at).withRole("minister", Actor.state("x" + at, "State " + at));
      return said("s" + at, speaker).addStance(Stance.of(speaker, Attitude.SUPPORT, ISLANDS));
    }));
  }

  @Test
  void tellsWhatBecameOfAStatementAndWithWhich() {
    StatementBuilder[] pieces = many(22, at -> said("s" + at, ORAM));
    IntStream.range(1, 22).forEach(at -> pieces[at].addRelation(Relation.of(RelationKind.PART_OF, "s1")));
    StatementBuilder[] all = Arrays.copyOf(pieces, 23);
    all[22] = said("retraction", ORAM).addRelation(Relation.of(RelationKind.RETRACTS, "s1"));
    ParsedPage page = page(all);
    assertThat(texts(page, "#s-s1 h4:contains(What became of it) + ul li")).startsWith("withdrawn")
        .element(1).asString().startsWith("statement 23: ");
    assertThat(texts(page, "#s-s2 h4:contains(What became of it) + ul li"))
        .containsExactly("withdrawn", "together with statement 1");
    assertThat(texts(page, "#s-retraction h4")).doesNotContain("What became of it");
  }

  @Test
  void namesAtMostTwentyStatementsOfOneFate() {
    String twenty = IntStream.rangeClosed(1, 20).mapToObj(at -> "statement " + at).collect(Collectors.joining(", "));
    assertThat(texts(page(pieceOfWithdrawn(20)), "#s-piece li:contains(together)"))
        .containsExactly("together with " + twenty);
    assertThat(texts(page(pieceOfWithdrawn(21)), "#s-piece li:contains(together)"))
        .containsExactly("together with " + twenty + " and 1 more");
  }

  /** Statements that one other statement retracts, and a piece of all of them. */
  private static StatementBuilder[] pieceOfWithdrawn(int wholes) {
    StatementBuilder[] all = Arrays.copyOf(many(wholes, at -> said("s" + at, ORAM)), wholes + 2);
    all[wholes] = said("piece", ORAM);
    all[wholes + 1] = said("retraction", ORAM);
    for (int at = 1; at <= wholes; at++) {
      all[wholes].addRelation(Relation.of(RelationKind.PART_OF, "s" + at));
      all[wholes + 1].addRelation(Relation.of(RelationKind.RETRACTS, "s" + at));
    }
    return all;
  }

  @Test
  void asksAtMostTwoHundredQuestions() {
    ParsedPage page = page(many(201, at -> said("s" + at, ORAM).act(Act.parse("sttae"))));
    assertThat(texts(page, "#review li")).hasSize(201).endsWith("and 1 more")
        .startsWith("statement 1, act: The word 'sttae' is not known. Write 'state' if this is meant. (misspelt-word)");
    assertThat(page.document().select("#review li a").first().attr("href")).isEqualTo("#s-s1");
    assertThat(texts(page(many(200, at -> said("s" + at, ORAM).act(Act.parse("sttae")))), "#review li")).hasSize(200);
    assertThat(texts(page(said("a", ARVENIA)), "#review p")).containsExactly("No questions.");
  }
}
