// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.NORTH_KOREA;
import static org.communique.analysis.Press.PUTIN;
import static org.communique.analysis.Press.RODONG;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.TIES;
import static org.communique.analysis.Press.based;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;
import static org.communique.analysis.Press.subject;

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

/** A position rests on every stance of one holder on one target, and on nothing else. */
class StancesTest {

  private static final Stance KIM_FOR = Stance.of(KIM, Attitude.SUPPORT, RUSSIA);
  private static final StatementBuilder LETTER = say("letter", PUTIN, RODONG).addStances(
      Stance.of(PUTIN, Attitude.SUPPORT, TIES),
      Stance.of(PUTIN, Attitude.SUPPORT, TIES).withKind(StanceKind.INTENTION),
      Stance.of(PUTIN, Attitude.STRONGLY_SUPPORT, NORTH_KOREA).withBasis(Basis.INFERRED));

  @Test
  void hasARowForEveryHolderAndTarget() {
    Stances stances = Stances.of(corpus(LETTER, say("response", KIM, KCNA).addStance(KIM_FOR)));
    assertThat(stances.table()).hasToString("""
        holder          target       attitude          kind                 basis     in
        Vladimir Putin  ties         support           attitude, intention  explicit  letter
        Vladimir Putin  North Korea  strongly-support  attitude             inferred  letter
        Kim Jong Un     Russia       support           attitude             explicit  response
        """);
    assertThat(stances).hasToString("""
        Vladimir Putin on ties: support (letter)
        Vladimir Putin on North Korea: strongly-support (letter)
        Kim Jong Un on Russia: support (response)
        """);
    assertThat(stances.holders()).hasToString("[putin, kim]");
    assertThat(stances.targets()).hasToString("[ties, north-korea, russia]");
  }

  @Test
  void findsACellAndSaysNothingOfTheOthers() {
    Corpus corpus = corpus(LETTER, say("response", KIM, KCNA).addStance(KIM_FOR));
    Stances stances = Stances.of(corpus);
    Entity kim = subject(corpus.actors(), "kim");
    assertThat(stances.position(kim, subject(corpus.actors(), "russia"))).hasValue(stances.positions().get(2));
    assertThat(stances.position(kim, subject(corpus.topics(), "ties"))).isEmpty();
    assertThat(stances.position(kim, new Entity(Entity.Kind.ACTOR, "russia", "USSR"))).isEmpty();
  }

  @Test
  void putsEachOfSeveralHoldersThereForHimself() {
    Stance both = Stance.builder().from(KIM_FOR).addHolder(PUTIN).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(both)))).hasToString("""
        Kim Jong Un on Russia: support (a)
        Vladimir Putin on Russia: support (by others' account: a)
        """);
  }

  @Test
  void countsAStanceOnceThoughItsHolderIsNamedTwice() {
    Stance twice = Stance.builder().from(KIM_FOR).addHolder(KIM).build();
    assertThat(Stances.of(corpus(say("a", KIM).addStance(twice))).positions())
        .extracting(position -> position.count(Attitude.SUPPORT)).containsExactly(1);
  }

  @Test
  void tellsTargetsOfDifferentKindsApart() {
    Actor ties = Actor.state("ties", "ties");
    assertThat(Stances.of(corpus(say("a", KIM).addStances(
            Stance.of(KIM, Attitude.SUPPORT, TIES), Stance.of(KIM, Attitude.OPPOSE, ties),
            Stance.of(KIM, Attitude.NEUTRAL, StatementRef.parse("a")),
            Stance.of(KIM, Attitude.MIXED, StatementRef.parse("urn:x:1"))))).targets())
        .extracting(target -> target.kind() + " " + target)
        .containsExactly("TOPIC ties", "ACTOR ties", "STATEMENT a", "STATEMENT urn:x:1");
  }

  @Test
  void joinsHoldersAndTargetsOfSeveralBriefs() {
    Identifier kim = Identifier.of("wikidata", "Q56226");
    Actor one = Actor.builder().from(KIM).addIdentifier(kim).build();
    Actor other = Actor.builder().from(Actor.person("kju", "Kim Jong-un")).addIdentifier(kim).build();
    Corpus corpus = Corpus.of(
        based("a", say("s", one).addStance(Stance.of(one, Attitude.SUPPORT, StatementRef.parse("s")))),
        based("b", say("s", other).addStances(
            Stance.of(other, Attitude.OPPOSE, StatementRef.parse("https://example.org/a#s")),
            Stance.of(other, Attitude.NEUTRAL, StatementRef.parse("s")))));
    assertThat(Stances.of(corpus).positions()).hasToString("[Kim Jong Un on https://example.org/a#s: "
        + "oppose (https://example.org/b#s), support (https://example.org/a#s), "
        + "Kim Jong Un on https://example.org/b#s: neutral (https://example.org/b#s)]");
  }

  @Test
  void keepsWhatNoLongerStandsAndSaysSo() {
    Stances stances = Stances.of(corpus(
        say("a", KIM, RODONG).addStance(KIM_FOR), say("b", KIM, KCNA).addStance(KIM_FOR),
        say("c", KIM).addRelation(Relation.of(RelationKind.RETRACTS, "a"))));
    assertThat(stances.positions().get(0).evidence()).extracting(Evidence::toString, Evidence::stands).hasToString(
        "[(\"a: support, attitude, explicit, not judged, which no longer stands\", false), "
            + "(\"b: support, attitude, explicit, not judged\", true)]");
  }

  @Test
  void isEqualWhereItsAnswersAre() {
    Stances stances = Stances.of(corpus(say("a", KIM).addStance(KIM_FOR)));
    assertThat(stances).isEqualTo(Stances.withGlosses(corpus(say("a", KIM).addStance(KIM_FOR))))
        .hasSameHashCodeAs(Stances.withGlosses(corpus(say("a", KIM).addStance(KIM_FOR))))
        .isNotEqualTo(Stances.of(corpus(say("b", KIM).addStance(KIM_FOR)))).isNotEqualTo(List.of());
    assertThat(Stances.of(corpus(say("a", KIM)))).hasToString("");
  }
}
