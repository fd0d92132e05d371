// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.Dispute.ARVENIA;
import static org.communique.analysis.Dispute.DAILY;
import static org.communique.analysis.Dispute.ENVOY;
import static org.communique.analysis.Dispute.MINISTER;
import static org.communique.analysis.Dispute.MINISTRY;
import static org.communique.analysis.Dispute.SPOKESMAN;
import static org.communique.analysis.Dispute.act;
import static org.communique.analysis.Dispute.corpus;
import static org.communique.analysis.Dispute.report;
import static org.communique.analysis.Dispute.said;

import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Role;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.analysis.InstitutionalStances.InstitutionalPosition;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** What a person says reaches the institutions of the person only on request, and by a way that is shown. */
class InstitutionalStancesTest {

  private static final Topic TREATY = Topic.of("treaty", "the treaty");

  @Test
  void aMinistersWordReachesTheMinistryAndTheStateByTheRole() {
    Corpus corpus = corpus(report().addStance(supports(MINISTER)));
    assertThat(ways(corpus)).containsExactly("ministry by [ROLE_HELD]", "arvenia by [ROLE_HELD, PART_OF]");
    assertThat(Stances.of(corpus).holders()).extracting(Entity::key).containsExactly("minister");
    assertThat(InstitutionalStances.of(corpus)).hasToString("""
        the Foreign Ministry on the treaty: support (report), by role held
        Arvenia on the treaty: support (report), by role held, part of
        """);
  }

  @Test
  void theWayThatTheStatementNamesComesFirst() {
    StatementBuilder onBehalf = said("a", SPOKESMAN, DAILY).addOnBehalfOf(MINISTRY).addStance(supports(SPOKESMAN));
    assertThat(ways(corpus(onBehalf))).containsExactly("ministry by [ON_BEHALF_OF]", "arvenia by [ON_BEHALF_OF, PART_OF]");
    StatementBuilder asPresident =
        said("a", SPOKESMAN, DAILY).speakingAs(Role.of("President", ARVENIA)).addStance(supports(SPOKESMAN));
    assertThat(ways(corpus(asPresident))).containsExactly("arvenia by [SPEAKING_AS]");
    assertThat(ways(corpus(said("a", MINISTRY, DAILY).addStance(supports(MINISTRY)))))
        .containsExactly("arvenia by [PART_OF]");
  }

  @Test
  void everyStanceOfAStatementReachesTheInstitutions() {
    Stance ofBoth = Stance.of(MINISTER, Attitude.OPPOSE, Topic.of("sea", "the sea")).toBuilder().addHolder(MINISTRY)
        .build();
    Stance another = Stance.of(MINISTER, Attitude.OPPOSE, Topic.of("talks", "the talks"));
    assertThat(InstitutionalStances.of(corpus(report().addStances(ofBoth, supports(MINISTER), another)))
        .positions()).extracting(position -> position.institution().key() + " on " + position.target().key())
        .containsExactlyInAnyOrder("arvenia on sea", "ministry on treaty", "arvenia on treaty", "ministry on talks",
            "arvenia on talks");
  }

  @Test
  void refusesMoreEvidenceThanAMemoryHolds() {
    List<Actor> many = IntStream.range(0, 1_000).mapToObj(number -> Actor.state("m" + number, "M")).toList();
    List<Stance> stances = IntStream.rangeClosed(0, 200)
        .mapToObj(number -> Stance.of(SPOKESMAN, Attitude.SUPPORT, Topic.of("t" + number, "t"))).toList();
    StatementBuilder said = said("a", SPOKESMAN, DAILY).onBehalfOf(many).stances(stances);
    assertThatThrownBy(() -> InstitutionalStances.of(corpus(said))).isInstanceOf(IllegalStateException.class)
        .hasMessage("institutional stances must have at most 200000 pieces of evidence from one brief, but the brief of "
            + "the statement 'a' gives more; split the brief");
    assertThat(InstitutionalStances.of(corpus(said.stances(stances.subList(1, 201)))).positions()).hasSize(200_000);
  }

  @Test
  void whatAnInstitutionHoldsItselfIsNeverMixedIn() {
    StatementBuilder own = said("own", MINISTRY, DAILY).addStance(
        Stance.builder().from(supports(MINISTRY)).attitude(Attitude.OPPOSE).addHolder(ARVENIA).build());
    Corpus corpus = corpus(report().addStance(supports(MINISTER)), own);
    assertThat(ways(corpus)).containsExactly("ministry by [ROLE_HELD]", "arvenia by [ROLE_HELD, PART_OF]");
    assertThat(InstitutionalStances.of(corpus).positions()).flatExtracting(InstitutionalPosition::evidence)
        .extracting(item -> item.statement().name()).containsOnly("report");
    assertThat(Stances.of(corpus).positions()).extracting(StancesTest::pair)
        .containsExactly("minister on treaty", "ministry on treaty", "arvenia on treaty");
  }

  @Test
  void aPersonalCapacityAnAccountOfOthersAndAMembershipReachNobody() {
    assertThat(ways(corpus(report().capacity(Capacity.PERSONAL).addStance(supports(MINISTER))))).isEmpty();
    assertThat(ways(corpus(said("a", ENVOY, DAILY).addStance(supports(MINISTER))))).isEmpty();
    Actor union = Actor.of("union", ActorKind.INTERNATIONAL_ORGANISATION, "the Union");
    Actor member = Actor.builder().from(Actor.state("member", "Cordia")).partOf(union).build();
    assertThat(ways(corpus(said("a", member, DAILY).addStance(supports(member))))).isEmpty();
  }

  @Test
  void contestedAndInferredEvidenceIsMarked() {
    Corpus corpus = corpus(
        report().addStance(supports(MINISTER).withBasis(Basis.INFERRED)),
        act("denial", MINISTER, RelationKind.DENIES_SAYING, "report"));
    assertThat(InstitutionalStances.of(corpus).table().rows()).containsExactly(
        List.of("the Foreign Ministry", "role held", "the treaty", "support (contested)", "the Minister",
            "contested: report"),
        List.of("Arvenia", "role held, part of", "the treaty", "support (contested)", "the Minister",
            "contested: report"));
  }

  private static List<String> ways(Corpus corpus) {
    return InstitutionalStances.of(corpus).positions().stream()
        .map(position -> position.institution().key() + " by " + position.ways()).toList();
  }

  private static Stance supports(Actor holder) {
    return Stance.of(holder, Attitude.SUPPORT, TREATY);
  }
}
