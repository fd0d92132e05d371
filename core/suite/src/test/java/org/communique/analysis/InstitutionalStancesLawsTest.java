// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.communique.Actor;
import org.communique.Role;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.vocabulary.Attitude;

/** Institutions never change what individuals hold, and hold nothing that a speaker did not hold. */
@Tag("laws")
class InstitutionalStancesLawsTest {

  private static final Topic TREATY = Topic.of("treaty", "the treaty");
  private static final List<Actor> ACTORS =
      List.of(Dispute.MINISTER, Dispute.SPOKESMAN, Dispute.MINISTRY, Dispute.ARVENIA, Dispute.BELMAR);

  private record Said(int speaker, int holder, Attitude attitude, Optional<Integer> behalf, boolean asSpokesman) {}

  @Provide
  Arbitrary<List<Said>> briefs() {
    Arbitrary<Integer> actor = Arbitraries.integers().between(0, ACTORS.size() - 1).withoutEdgeCases();
    Arbitrary<Optional<Integer>> behalf = Arbitraries.integers().between(2, ACTORS.size() - 1).optional(0.3);
    return Combinators
        .combine(
            actor, actor, Arbitraries.of(Attitude.SUPPORT, Attitude.OPPOSE), behalf, Arbitraries.of(true, false))
        .as(Said::new).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void neverChangeWhatIndividualsHold(@ForAll("briefs") List<Said> brief) {
    assertThat(held(corpus(brief, true))).isEqualTo(held(corpus(brief, false)));
  }

  @Property
  void holdOnlyWhatASpeakerHoldsAndNothingThatTheyHoldThemselves(@ForAll("briefs") List<Said> brief) {
    Corpus corpus = corpus(brief, true);
    List<Evidence> all = Stances.of(corpus).positions().stream().flatMap(held -> held.evidence().stream()).toList();
    for (InstitutionalStances.InstitutionalPosition position : InstitutionalStances.of(corpus).positions()) {
      assertThat(position.ways()).isNotEmpty();
      for (Evidence evidence : position.evidence()) {
        assertThat(all).contains(evidence);
        assertThat(evidence.isOwn()).isTrue();
        assertThat(evidence.stance().holders()).extracting(Actor::id).doesNotContain(position.institution().key());
        assertThat(evidence.statement().statement().speakers()).extracting(Actor::id)
            .doesNotContain(position.institution().key());
      }
    }
  }

  /** Holders, attitudes and statements, without the objects of the brief. */
  private static List<String> held(Corpus corpus) {
    return Stances.of(corpus).positions().stream().map(Position::toString).toList();
  }

  /** With or without the roles in which people speak. */
  private static Corpus corpus(List<Said> brief, boolean withRoles) {
    List<StatementBuilder> statements = new ArrayList<>();
    for (Said said : brief) {
      StatementBuilder statement = Dispute.said("s" + statements.size(), actor(said.speaker(), withRoles), Dispute.DAILY)
          .addStance(Stance.of(actor(said.holder(), withRoles), said.attitude(), TREATY));
      said.behalf().ifPresent(behalf -> statement.addOnBehalfOf(actor(behalf, withRoles)));
      statements.add(withRoles && said.asSpokesman()
          ? statement.speakingAs(Role.of("Spokesman", Dispute.MINISTRY))
          : statement);
    }
    return Dispute.corpus(statements.toArray(StatementBuilder[]::new));
  }

  private static Actor actor(int number, boolean withRoles) {
    Actor actor = ACTORS.get(number);
    return withRoles ? actor : Actor.builder().from(actor).roles(List.of()).build();
  }
}
