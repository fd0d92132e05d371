// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communique.RuleMessages.LABEL;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.base.InvalidBriefException;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Building a brief reports all its broken rules in one exception. */
class BrokenRulesTest {

  private static final String ONE_VALUE = "id must name one value, but two differ in ";

  /** Another source with the id of the article. */
  private static final Source OTHER = Source.of(ARTICLE.id(), SourceKind.NEWSPAPER, "A news brief");

  private static List<String> broken(BriefBuilder brief) {
    return catchThrowableOfType(InvalidBriefException.class, brief::build).brokenRules().stream()
        .map(Throwable::getMessage).toList();
  }

  @Test
  void acrossTheMembersOfABrief() {
    assertThat(broken(brief().title("").base(URI.create("/x")).formatVersion(FormatVersion.parse("2.0"))))
        .containsExactly(
            "Brief 'ties': title" + LABEL,
            "Brief 'ties': base must be an absolute URI, but was '/x'",
            "Brief 'ties': formatVersion must have the major version 1, but was '2.0'");
  }

  @Test
  void acrossStatements() {
    Quotation wrong = Quotation.builder().addSegment(Segment.spoken("war")).start(0).end(3).build();
    BriefBuilder brief = brief(
        letter("a").addRelation(Relation.of(RelationKind.DENIES, "x")).addQuotation(wrong).build(),
        letter("b").attributions(List.of(Attribution.ownVoice(RODONG)))
            .addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("y"))).build(),
        letter("c").addRelation(Relation.of(RelationKind.RETRACTS, "c")).build(),
        letter("d").addRelation(Relation.of(RelationKind.QUOTES, "e")).build(),
        letter("e").addRelation(Relation.of(RelationKind.QUOTES, "d")).build());
    assertThat(broken(brief.text(SourceText.of("peace")))).containsExactly(
        "Statement 'a': relations must refer to a statement of this brief or to a URI, but was 'x'",
        "Statement 'a': quotations must match the text, but at 0..3 the text has 'pea' and the quotation has 'war'",
        "Statement 'b': stances must refer to a statement of this brief or to a URI, but was 'y'",
        "Statement 'b': attributions must end with the brief's source 'the-article', but end with 'rodong-sinmun'",
        "Statement 'c': relations such as retracts and quotes must not form a circle, but do: c > c",
        "Statement 'd': relations such as retracts and quotes must not form a circle, but do: d > e > d");
  }

  @Test
  void acrossConflictingDefinitions() {
    BriefBuilder brief = brief(
        letter("a").addTopic(TIES).build(),
        letter("a").addMention(Actor.state("x", "x")).addTopic(Topic.of("bilateral-ties", "ties")).build(),
        letter("b").addMentions(Actor.state("x", "y")).attributions(List.of(Attribution.ownVoice(OTHER))).build(),
        letter("c").addMentions(Actor.state("x", "z")).build());
    assertThat(broken(brief)).containsExactly(
        "Topic 'bilateral-ties': " + ONE_VALUE + "label: 'ties between Russia and North Korea' and 'ties'",
        "Brief 'ties': statements must not share an id, but was 'a'",
        "Source 'the-article': " + ONE_VALUE + "kind: 'news-brief' and 'newspaper'",
        "Actor 'x': " + ONE_VALUE + "name: 'x' and 'y'");
  }

  @Test
  void showsWhatOnlyOneOfTwoDefinitionsHas() {
    Actor two = Actor.vague("they", "they").toBuilder().count(2).build();
    Actor part = Actor.state("x", "x").toBuilder().partOf(NORTH_KOREA).build();
    BriefBuilder brief = brief(
        letter("a").addMentions(two, Actor.state("x", "x")).build(),
        letter("b").addMentions(Actor.vague("they", "they"), part).build());
    assertThat(broken(brief)).containsExactly(
        "Actor 'they': " + ONE_VALUE + "count: '2' and ''",
        "Actor 'x': " + ONE_VALUE + "partOf: '' and 'Actor 'north-korea' (North Korea)'");
  }

  @Test
  void namesTheReferenceBeforeTheActorThatDiffersBecauseOfIt() {
    Actor kim = Actor.builder().id("kim").kind(ActorKind.PERSON).name("Kim Jong Un")
        .addRole(Role.of("Supreme Leader", Actor.state("north-korea", "DPRK"))).build();
    assertThat(broken(brief(letter("a").build(), letter("b").addressees(List.of(kim)).build()))).containsExactly(
        "Actor 'north-korea': " + ONE_VALUE + "name: 'North Korea' and 'DPRK'",
        "Actor 'kim': " + ONE_VALUE + "roles: '[Supreme Leader (north-korea)]' and '[Supreme Leader (north-korea)]'");
  }

  @Test
  void inALoneStatement() {
    StatementBuilder statement = letter("a").addTopic(TIES)
        .addStance(Stance.of(KIM, Attitude.SUPPORT, Topic.of("bilateral-ties", "ties")))
        .addStance(Stance.of(Actor.person("putin", "Vladimir"), Attitude.SUPPORT, TIES));
    assertThat(catchThrowableOfType(InvalidBriefException.class, statement::build).brokenRules())
        .extracting(Throwable::getMessage).containsExactly(
            "Actor 'putin': " + ONE_VALUE + "name: 'Vladimir Putin' and 'Vladimir'",
            "Topic 'bilateral-ties': " + ONE_VALUE + "label: 'ties' and 'ties between Russia and North Korea'");
  }

  @Test
  void upToAHundredOfVeryMany() {
    List<Statement> statements = IntStream.range(0, 10_000)
        .mapToObj(i -> letter("s" + i).addRelation(Relation.of(RelationKind.DENIES, "x")).build()).toList();
    assertThat(broken(brief().addAllStatements(statements))).hasSize(InvalidBriefException.BROKEN_RULES);
  }

  @Test
  void givesTheStatementOfEachRule() {
    BriefBuilder brief = brief(
        letter("a").attributions(List.of(Attribution.ownVoice(RODONG))).build(),
        letter("b").attributions(List.of(Attribution.ownVoice(RODONG))).build());
    assertThat(catchThrowableOfType(InvalidBriefException.class, brief::build).brokenRules())
        .extracting(rule -> rule.statement().orElseThrow()).containsExactly("a", "b");
  }
}
