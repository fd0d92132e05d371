// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.CONTROLLED_RODONG;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.say;

import java.util.List;
import java.util.function.Function;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.analysis.digest.Digest;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** Answers can be compared: two are equal if they say the same, whichever corpus they were asked of. */
class EqualAnswersTest {

  private static final List<Function<Corpus, Object>> QUESTIONS = List.of(
      Stances::of, Timeline::of, Standing::of, Utterances::of, Independence::of, Corroboration::of, Digest::of,
      InstitutionalStances::of);

  /** The same corpus each time, but for a certainty and a date. */
  private static Corpus ask(Certainty certainty, String date) {
    return corpus(
        say("a", KIM, KCNA, CONTROLLED_RODONG).said(TimeExpression.of(date))
            .addStance(Stance.of(KIM, Attitude.SUPPORT, RUSSIA)),
        say("b", KIM, KCNA).addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "a").withCertainty(certainty)),
        say("c", PUTIN).addRelation(Relation.of(RelationKind.DENIES, "a")));
  }

  @Test
  void areEqualIfTheySayTheSame() {
    for (Function<Corpus, Object> question : QUESTIONS) {
      Object answer = question.apply(ask(Certainty.CERTAIN, "2022-08-15"));
      assertThat(answer).isEqualTo(question.apply(ask(Certainty.CERTAIN, "2022-08-15"))).isNotEqualTo("an answer")
          .hasSameHashCodeAs(question.apply(ask(Certainty.CERTAIN, "2022-08-15")));
    }
  }

  @Test
  void differIfTheyDoNot() {
    for (Function<Corpus, Object> question : QUESTIONS) {
      assertThat(question.apply(Corpus.of())).isNotEqualTo(question.apply(ask(Certainty.CERTAIN, "2022-08-15")));
    }
    assertThat(Timeline.of(ask(Certainty.CERTAIN, "2022-08-15")))
        .isNotEqualTo(Timeline.of(ask(Certainty.CERTAIN, "2022-08-16")));
    assertThat(Utterances.of(ask(Certainty.PROBABLE, "2022")))
        .isNotEqualTo(Utterances.of(ask(Certainty.POSSIBLE, "2022")));
  }
}
