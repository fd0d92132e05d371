// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.REUTERS;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Designation;
import org.communique.Gloss;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A review reads the name of every actor, source and topic, wherever a statement has it, and reads each name once. */
class ReviewPlacesTest {

  private static final Actor UNSEEN = Actor.person("x", "\u200B");
  private static final Source UNSEEN_SOURCE = Source.of("y", SourceKind.NEWSPAPER, "\u200B");
  private static final Topic UNSEEN_TOPIC = Topic.of("z", "\u200B");

  private static StatementBuilder by(Actor speaker) {
    return say("a", speaker);
  }

  private static Attribution quoted(Source source) {
    return Attribution.direct(source, "said");
  }

  private static StatementBuilder through(Attribution link) {
    return by(PUTIN).attributions(List.of(link, Attribution.direct(ARTICLE, "wrote")));
  }

  static Stream<StatementBuilder> statementsWithTheActor() {
    Gloss gloss = Gloss.builder().text("that is").basis(Basis.EXPLICIT).build();
    return Stream.of(
        by(UNSEEN),
        by(PUTIN).speakingAs(Role.of("President", UNSEEN)),
        by(PUTIN).addOnBehalfOf(UNSEEN),
        by(PUTIN).addAddressee(UNSEEN),
        through(quoted(REUTERS).withRecipient(UNSEEN)),
        through(quoted(REUTERS.toBuilder().issuer(UNSEEN).build())),
        through(quoted(REUTERS.toBuilder().controller(UNSEEN).build())),
        by(PUTIN).addDesignation(Designation.of(UNSEEN, "the friend")),
        by(PUTIN).addStance(Stance.of(UNSEEN, Attitude.SUPPORT, KIM)),
        by(PUTIN).addStance(Stance.of(KIM, Attitude.SUPPORT, UNSEEN)),
        by(PUTIN).addMention(UNSEEN),
        by(PUTIN.toBuilder().addRole(Role.of("President", UNSEEN)).build()),
        by(PUTIN.toBuilder().partOf(UNSEEN).build()),
        by(PUTIN.toBuilder().succeededBy(UNSEEN).build()),
        by(PUTIN.toBuilder().addMember(UNSEEN).build()),
        by(PUTIN.toBuilder().gloss(gloss.toBuilder().givenBy(UNSEEN).build()).build()),
        by(PUTIN.toBuilder().gloss(gloss.toBuilder().addMember(UNSEEN).build()).build()));
  }

  @ParameterizedTest
  @MethodSource("statementsWithTheActor")
  void readsTheNameOfAnActor(StatementBuilder statement) {
    assertThat(unseen(statement, statement.build().toBuilder().id("b"))).containsExactly("actors[x].name");
  }

  static Stream<StatementBuilder> statementsWithTheSource() {
    return Stream.of(
        through(quoted(UNSEEN_SOURCE)),
        by(PUTIN).addDesignation(Designation.of(KIM, "the friend", UNSEEN_SOURCE)));
  }

  @ParameterizedTest
  @MethodSource("statementsWithTheSource")
  void readsTheNameOfASource(StatementBuilder statement) {
    assertThat(unseen(statement, statement.build().toBuilder().id("b"))).containsExactly("sources[y].name");
  }

  @Test
  void readsTheLabelOfATopic() {
    assertThat(unseen(by(PUTIN).addTopic(UNSEEN_TOPIC))).containsExactly("topics[z].label");
    assertThat(unseen(by(PUTIN).addStance(Stance.of(PUTIN, Attitude.SUPPORT, UNSEEN_TOPIC)), say("b", KIM)
        .addTopic(UNSEEN_TOPIC))).containsExactly("topics[z].label");
  }

  @Test
  void readsANameInEachBrief() {
    Review review = Review.of(Corpus.of(
        brief("one", by(UNSEEN)).build(), brief("two", by(UNSEEN)).build()));
    assertThat(review.findings(ReviewCode.INVISIBLE_LABEL)).extracting(Finding::member)
        .containsExactly("actors[x].name", "actors[x].name");
  }

  /** The places of the names that nobody sees. */
  private static List<String> unseen(StatementBuilder... statements) {
    return Review.of(brief("ties", statements).build()).findings(ReviewCode.INVISIBLE_LABEL).stream()
        .map(Finding::member).toList();
  }
}
