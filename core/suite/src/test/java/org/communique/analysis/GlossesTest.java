// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.analysis.CorpusFixture.statementsOf;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Stance;
import org.communique.Topic;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.junit.jupiter.api.Test;

/** A vague actor stands for its members only if the reader asks for glosses, and then by inference. */
class GlossesTest {

  private static final Actor US = Actor.state("us", "the US");
  private static final Actor ALLIES = Actor.vague("us-allies", "its allies");
  private static final Actor PUBLISHER = Actor.media("publisher", "publisher of the article");
  private static final Actor HOSTILE_FORCES =
      vague("hostile-forces", "hostile forces", "read: the US and its allies", US, ALLIES);
  private static final Actor FRIENDS = vague("friends", "friendly nations", "that is, Russia", RUSSIA);
  private static final Corpus AGAINST_FORCES =
      corpus(say("a", KIM, KCNA).addStance(Stance.of(KIM, Attitude.STRONGLY_OPPOSE, HOSTILE_FORCES)));

  @Test
  void givesTheMembersNoPositionWithoutTheGlosses() {
    assertThat(pairs(Stances.of(AGAINST_FORCES))).containsExactly("kim on hostile-forces");
  }

  @Test
  void readsAVagueTargetAsItsMembers() {
    Stances stances = Stances.withGlosses(AGAINST_FORCES);
    assertThat(pairs(stances)).containsExactly("kim on hostile-forces", "kim on us", "kim on us-allies");
    assertThat(stances.positions()).flatExtracting(Position::attitudes).containsOnly(Attitude.STRONGLY_OPPOSE);
    assertThat(stances.positions()).flatExtracting(Position::evidence).extracting(Evidence::basis)
        .containsExactly(Basis.EXPLICIT, Basis.INFERRED, Basis.INFERRED);
    assertThat(stances.positions()).extracting(Position::basis)
        .containsExactly(Basis.EXPLICIT, Basis.INFERRED, Basis.INFERRED);
  }

  @Test
  void keepsTheGlossAndTheStanceThatItReads() {
    Evidence evidence = Stances.withGlosses(AGAINST_FORCES).positions().get(1).evidence().get(0);
    assertThat(evidence.gloss()).isEqualTo(HOSTILE_FORCES.gloss());
    assertThat(evidence.gloss()).flatMap(Gloss::givenBy).hasValue(PUBLISHER);
    assertThat(evidence.statement().name()).isEqualTo("a");
    assertThat(evidence.stance().basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(evidence.basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void readsAVagueHolderAsItsMembers() {
    Stances stances = read(Stance.of(FRIENDS, Attitude.SUPPORT, KIM));
    assertThat(pairs(stances)).containsExactly("friends on kim", "russia on kim");
    assertThat(stances.positions()).flatExtracting(Position::attitudes).containsOnly(Attitude.SUPPORT);
    assertThat(stances.positions()).flatExtracting(Position::evidence)
        .extracting(Evidence::isAscribed).containsExactly(true, false);
  }

  @Test
  void refusesMoreEvidenceThanAMemoryHolds() {
    Actor many = vague("many", "many", "a thousand", IntStream.range(0, 1_000)
        .mapToObj(number -> Actor.state("m" + number, "M")).toArray(Actor[]::new));
    List<Stance> stances = IntStream.rangeClosed(1, 200)
        .mapToObj(number -> Stance.of(many, Attitude.SUPPORT, Topic.of("t" + number, "t"))).toList();
    assertThat(read(stances.subList(0, 10).toArray(Stance[]::new)).positions()).hasSize(10_010);
    List<Stance> against = IntStream.rangeClosed(1, 200)
        .mapToObj(number -> Stance.of(Actor.state("h" + number, "H"), Attitude.SUPPORT, many)).toList();
    assertThatThrownBy(() -> read(against.toArray(Stance[]::new))).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> read(stances.toArray(Stance[]::new))).isInstanceOf(IllegalStateException.class)
        .hasMessage("stances must have at most 200000 pieces of evidence from one brief, but the brief of the statement "
            + "'a' gives more; split the brief");
  }

  @Test
  void readsTheHolderOrTheTargetButNotBothAtOnce() {
    Stances stances = read(Stance.of(FRIENDS, Attitude.OPPOSE, HOSTILE_FORCES));
    assertThat(pairs(stances)).containsExactly(
        "friends on hostile-forces", "russia on hostile-forces", "friends on us", "friends on us-allies");
    assertThat(stances.positions()).flatExtracting(Position::attitudes).containsOnly(Attitude.OPPOSE);
    assertThat(stances.positions()).extracting(Position::basis)
        .containsExactly(Basis.EXPLICIT, Basis.INFERRED, Basis.INFERRED, Basis.INFERRED);
  }

  @Test
  void findsAContradictionWithAStanceOnAMember() {
    assertThat(Stances.withGlosses(AGAINST_FORCES).contradictions()).isEmpty();
    Corpus both = corpus(
        say("a", KIM, KCNA).addStance(Stance.of(KIM, Attitude.OPPOSE, HOSTILE_FORCES)),
        say("b", KIM, KCNA).addStance(Stance.of(KIM, Attitude.SUPPORT, US)));
    assertThat(Stances.of(both).contradictions()).isEmpty();
    assertThat(Stances.withGlosses(both).contradictions()).singleElement().satisfies(contradiction -> {
      assertThat(contradiction.holder().key()).isEqualTo("kim");
      assertThat(contradiction.target().key()).isEqualTo("us");
      assertThat(statementsOf(contradiction.against())).containsExactly("a");
      assertThat(contradiction.against()).extracting(Evidence::basis).containsExactly(Basis.INFERRED);
      assertThat(statementsOf(contradiction.inFavour())).containsExactly("b");
      assertThat(contradiction.inFavour()).extracting(Evidence::basis).containsExactly(Basis.EXPLICIT);
    });
  }

  @Test
  void printsAGlossWithoutWordsAndGiverByItsMembers() {
    Actor forces = Actor.builder().from(Actor.vague("forces", "hostile forces"))
        .gloss(Gloss.builder().addMember(US).basis(Basis.INFERRED).certainty(Certainty.PROBABLE).build()).build();
    assertThat(read(Stance.of(KIM, Attitude.OPPOSE, forces)).positions())
        .flatExtracting(Position::evidence).map(Object::toString)
        .anySatisfy(evidence -> assertThat(evidence).contains("through “" + US.name() + "” by the encoder (probable)"));
  }

  @Test
  void readsNobodyThroughAGlossThatSaysWhoIsNotMeant() {
    for (Certainty certainty : Certainty.values()) {
      Actor forces = Actor.builder().from(Actor.vague("forces", "hostile forces"))
          .gloss(Gloss.builder().addMember(US).basis(Basis.INFERRED).certainty(certainty).build()).build();
      assertThat(read(Stance.of(KIM, Attitude.OPPOSE, forces)).positions()).as(certainty.word())
          .hasSize(certainty.isNegative() ? 1 : 2);
    }
  }

  private static Actor vague(String id, String name, String gloss, Actor... members) {
    return Actor.builder().from(Actor.vague(id, name))
        .gloss(Gloss.builder().text(gloss).givenBy(PUBLISHER).addMembers(members).basis(Basis.EXPLICIT).build())
        .build();
  }

  private static List<String> pairs(Stances stances) {
    return stances.positions().stream().map(StancesTest::pair).toList();
  }

  private static Stances read(Stance... stances) {
    return Stances.withGlosses(corpus(say("a", KIM).addStances(stances)));
  }
}
