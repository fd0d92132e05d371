// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.analysis.CorpusFixture.briefAt;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.entity;
import static org.communique.analysis.CorpusFixture.keys;
import static org.communique.analysis.CorpusFixture.statementsOf;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.say;

import java.util.List;
import org.communique.Actor;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.base.Identifier;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** A position contains every stance of one holder on one target, and nothing else. */
class StancesTest {

  private static final Stance KIM_FOR = Stance.of(KIM, Attitude.SUPPORT, RUSSIA);
  private static final StatementBuilder LETTER = say("letter", PUTIN, CONTROLLED_RODONG).addStances(
      Stance.of(PUTIN, Attitude.SUPPORT, TIES),
      Stance.of(PUTIN, Attitude.SUPPORT, TIES).withKind(StanceKind.INTENTION),
      Stance.of(PUTIN, Attitude.STRONGLY_SUPPORT, NORTH_KOREA).withBasis(Basis.INFERRED));

  @Test
  void hasAPositionForEveryHolderAndTarget() {
    Stances stances = Stances.of(corpus(LETTER, say("response", KIM, KCNA).addStance(KIM_FOR)));
    assertThat(stances.positions()).extracting(StancesTest::pair)
        .containsExactly("putin on bilateral-ties", "putin on north-korea", "kim on russia");
    assertThat(stances.positions().get(0).evidence())
        .extracting(ground -> ground.statement().name(), ground -> ground.stance().attitude(),
            ground -> ground.stance().kind(), Evidence::basis)
        .containsExactly(
            tuple("letter", Attitude.SUPPORT, StanceKind.ATTITUDE, Basis.EXPLICIT),
            tuple("letter", Attitude.SUPPORT, StanceKind.INTENTION, Basis.EXPLICIT));
    assertThat(stances.positions().get(1).evidence()).singleElement().satisfies(ground -> {
      assertThat(ground.stance().attitude()).isEqualTo(Attitude.STRONGLY_SUPPORT);
      assertThat(ground.basis()).isEqualTo(Basis.INFERRED);
    });
    assertThat(statementsOf(stances.positions().get(2).evidence())).containsExactly("response");
    assertThat(keys(stances.holders())).containsExactly("putin", "kim");
    assertThat(keys(stances.targets())).containsExactly("bilateral-ties", "north-korea", "russia");
    assertThat(stances.contradictions()).isEmpty();
    assertThat(stances.changes()).isEmpty();
  }

  @Test
  void findsThePositionOfAHolderOnATarget() {
    Corpus corpus = corpus(LETTER, say("response", KIM, KCNA).addStance(KIM_FOR));
    Stances stances = Stances.of(corpus);
    Entity kim = entity(corpus.actors(), "kim");
    assertThat(stances.position(kim, entity(corpus.actors(), "russia"))).hasValue(stances.positions().get(2));
    assertThat(stances.position(kim, entity(corpus.topics(), "bilateral-ties"))).isEmpty();
    assertThat(stances.position(kim, new Entity(Entity.Kind.ACTOR, "russia", "USSR"))).isEmpty();
  }

  @Test
  void givesEachOfSeveralHoldersAPositionOfHisOwn() {
    Stance both = Stance.builder().from(KIM_FOR).addHolder(PUTIN).build();
    List<Position> positions = Stances.of(corpus(say("a", KIM).addStance(both))).positions();
    assertThat(positions).extracting(StancesTest::pair).containsExactly("kim on russia", "putin on russia");
    assertThat(positions).flatExtracting(Position::attitudes).containsExactly(Attitude.SUPPORT, Attitude.SUPPORT);
    assertThat(positions).flatExtracting(Position::evidence).extracting(Evidence::isOwn).containsExactly(true, false);
  }

  @Test
  void tellsTargetsOfDifferentKindsApart() {
    Actor ties = Actor.state("bilateral-ties", TIES.label());
    assertThat(Stances.of(corpus(say("a", KIM).addStances(
            Stance.of(KIM, Attitude.SUPPORT, TIES), Stance.of(KIM, Attitude.OPPOSE, ties),
            Stance.of(KIM, Attitude.NEUTRAL, StatementRef.parse("a")),
            Stance.of(KIM, Attitude.MIXED, StatementRef.parse("urn:x:1"))))).targets())
        .extracting(Entity::kind, Entity::key).containsExactly(
            tuple(Entity.Kind.TOPIC, "bilateral-ties"), tuple(Entity.Kind.ACTOR, "bilateral-ties"),
            tuple(Entity.Kind.STATEMENT, "a"), tuple(Entity.Kind.STATEMENT, "urn:x:1"));
  }

  @Test
  void joinsHoldersAndTargetsOfSeveralBriefs() {
    Identifier kim = Identifier.of("wikidata", "Q56226");
    Actor one = Actor.builder().from(KIM).addIdentifier(kim).build();
    Actor other = Actor.builder().from(Actor.person("kju", "Kim Jong-un")).addIdentifier(kim).build();
    Corpus corpus = Corpus.of(
        briefAt("a", say("s", one).addStance(Stance.of(one, Attitude.SUPPORT, StatementRef.parse("s")))),
        briefAt("b", say("s", other).addStances(
            Stance.of(other, Attitude.OPPOSE, StatementRef.parse("https://example.org/a#s")),
            Stance.of(other, Attitude.NEUTRAL, StatementRef.parse("s")))));
    List<Position> positions = Stances.of(corpus).positions();
    assertThat(positions).extracting(StancesTest::pair)
        .containsExactly("kim on https://example.org/a#s", "kim on https://example.org/b#s");
    assertThat(positions.get(0).attitudes()).containsExactly(Attitude.OPPOSE, Attitude.SUPPORT);
    assertThat(statementsOf(positions.get(0).evidence()))
        .containsExactly("https://example.org/a#s", "https://example.org/b#s");
    assertThat(positions.get(1).attitudes()).containsExactly(Attitude.NEUTRAL);
    assertThat(statementsOf(positions.get(1).evidence())).containsExactly("https://example.org/b#s");
  }

  @Test
  void keepsAndMarksEvidenceThatNoLongerStands() {
    Stances stances = Stances.of(corpus(
        say("a", KIM, CONTROLLED_RODONG).addStance(KIM_FOR), say("b", KIM, KCNA).addStance(KIM_FOR),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "a"))));
    assertThat(stances.positions().get(0).evidence())
        .extracting(ground -> ground.statement().name(), Evidence::stands)
        .containsExactly(tuple("a", false), tuple("b", true));
  }

  @Test
  void namesTheSpeakersAndTheNearestSourceOfEachPosition() {
    StatementBuilder own = say("own", PUTIN, CONTROLLED_RODONG).addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES));
    StatementBuilder ofKim = say("of-kim", KIM, KCNA).addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES));
    StatementBuilder plain = say("plain", KIM).addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES));
    assertThat(accounts(corpus(own, ofKim, plain)))
        .isEqualTo("Vladimir Putin (Rodong Sinmun), Kim Jong Un (KCNA), Kim Jong Un (the article)");
    assertThat(accounts(Corpus.of(briefAt("x", plain), briefAt("y", say("other", RUSSIA)))))
        .isEqualTo("Kim Jong Un (A news brief)");
  }

  private static String accounts(Corpus corpus) {
    Table table = Stances.of(corpus).table();
    return table.rows().get(0).get(table.columns().indexOf("by the account of"));
  }

  @Test
  void isEqualIfItsAnswersAre() {
    Stances stances = Stances.of(corpus(say("a", KIM).addStance(KIM_FOR)));
    assertThat(stances).isEqualTo(Stances.withGlosses(corpus(say("a", KIM).addStance(KIM_FOR))))
        .hasSameHashCodeAs(Stances.withGlosses(corpus(say("a", KIM).addStance(KIM_FOR))))
        .isNotEqualTo(Stances.of(corpus(say("b", KIM).addStance(KIM_FOR)))).isNotEqualTo(List.of());
    assertThat(Stances.of(corpus(say("a", KIM))).positions()).isEmpty();
  }

  /** The holder and the target of a position, by their keys. */
  static String pair(Position position) {
    return position.holder().key() + " on " + position.target().key();
  }
}
