// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.Press.KCNA;
import static org.communique.analysis.Press.KIM;
import static org.communique.analysis.Press.RUSSIA;
import static org.communique.analysis.Press.corpus;
import static org.communique.analysis.Press.say;

import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Stance;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.junit.jupiter.api.Test;

/** Vague actors are somebody only for those who follow their glosses, and then by inference. */
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
  void saysNothingOfMembersWithoutTheGlosses() {
    assertThat(Stances.of(AGAINST_FORCES)).hasToString("Kim Jong Un on hostile forces: strongly-oppose (a)\n");
  }

  @Test
  void readsAVagueTargetAsItsMembers() {
    Stances stances = Stances.withGlosses(AGAINST_FORCES);
    assertThat(stances.table()).hasToString("""
        holder       target          attitude         kind      basis     in
        Kim Jong Un  hostile forces  strongly-oppose  attitude  explicit  a
        Kim Jong Un  the US          strongly-oppose  attitude  inferred  a
        Kim Jong Un  its allies      strongly-oppose  attitude  inferred  a
        """);
    assertThat(stances.positions()).extracting(Position::isInferred).containsExactly(false, true, true);
  }

  @Test
  void saysWhoGaveTheGloss() {
    Evidence evidence = Stances.withGlosses(AGAINST_FORCES).positions().get(1).evidence().get(0);
    assertThat(evidence).hasToString("a: strongly-oppose, attitude, inferred, not judged, "
        + "through “read: the US and its allies” by publisher of the article");
    assertThat(evidence.gloss()).map(Gloss::givenBy).hasValue(PUBLISHER);
    assertThat(evidence.stance().basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(evidence.basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void readsAVagueHolderAsItsMembers() {
    assertThat(read(Stance.of(FRIENDS, Attitude.SUPPORT, KIM))).hasToString("""
        friendly nations on Kim Jong Un: support (by others' account: a)
        Russia on Kim Jong Un: support (a)
        """);
  }

  @Test
  void doesNotReadHolderAndTargetAtOnce() {
    assertThat(read(Stance.of(FRIENDS, Attitude.OPPOSE, HOSTILE_FORCES))).hasToString("""
        friendly nations on hostile forces: oppose (by others' account: a)
        Russia on hostile forces: oppose (a)
        friendly nations on the US: oppose (a)
        friendly nations on its allies: oppose (a)
        """);
  }

  @Test
  void contradictsWhatWasSaidOfAMember() {
    assertThat(Stances.withGlosses(AGAINST_FORCES).contradictions()).isEmpty();
    Corpus both = corpus(
        say("a", KIM, KCNA).addStance(Stance.of(KIM, Attitude.OPPOSE, HOSTILE_FORCES)),
        say("b", KIM, KCNA).addStance(Stance.of(KIM, Attitude.SUPPORT, US)));
    assertThat(Stances.of(both).contradictions()).isEmpty();
    assertThat(Stances.withGlosses(both).contradictions()).hasToString("[Kim Jong Un on the US, attitude: against in a "
        + "(oppose, inferred); in favour in b (support, explicit); their dates do not tell which side was over "
        + "first]");
  }

  @Test
  void readsAMemberOnceThoughTheGlossNamesItTwice() {
    Actor twice = vague("powers", "the powers", "read: the US", US, US);
    assertThat(read(Stance.of(KIM, Attitude.OPPOSE, twice)).positions())
        .extracting(position -> position.count(Attitude.OPPOSE)).containsExactly(1, 1);
  }

  private static Actor vague(String id, String name, String gloss, Actor... members) {
    return Actor.builder().from(Actor.vague(id, name))
        .gloss(Gloss.builder().text(gloss).givenBy(PUBLISHER).addMembers(members).basis(Basis.EXPLICIT).build())
        .build();
  }

  private static Stances read(Stance stance) {
    return Stances.withGlosses(corpus(say("a", KIM).addStance(stance)));
  }
}
