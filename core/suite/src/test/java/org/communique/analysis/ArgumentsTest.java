// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.say;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** A corpus refuses elements that are null, and nobody can change the lists that an answer returns. */
class ArgumentsTest {

  private static final Corpus CORPUS = corpus(say("a", KIM, KCNA).addGrade(Reliability.parse("B1"))
      .addRelation(Relation.of(RelationKind.DENIES, "urn:x:elsewhere#b")));
  private static final CorpusStatement A = CORPUS.statements().get(0);
  private static final Statement WORDS = A.statement();
  private static final Entity SOURCE = CORPUS.sources().get(0);

  @Test
  void refusesAnElementThatIsNull() {
    for (ThrowingCallable call : List.<ThrowingCallable>of(
        () -> Corpus.of((Brief) null), () -> Corpus.of(Arrays.asList((Brief) null)))) {
      assertThatThrownBy(call).isExactlyInstanceOf(NullPointerException.class).hasMessage("briefs element");
    }
  }

  @Test
  void countsNothingWithoutEvidence() {
    assertThat(new Position(SOURCE, SOURCE, List.of()).count(Attitude.SUPPORT)).isZero();
  }

  @Test
  void returnsUnmodifiableLists() {
    Statement translated = say("b", KIM, KCNA).language(LanguageTag.parse("ko"))
        .attributions(List.of(Attribution.builder().from(WORDS.attributions().get(1))
            .language(LanguageTag.parse("en")).build()))
        .build();
    for (List<?> all : List.of(
        CORPUS.unresolved(), Corroboration.of(CORPUS).audit(), Chain.of(translated).translations())) {
      assertThat(all).hasSize(1).isUnmodifiable();
    }
  }
}
