// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.analysis.CorpusFixture.corpus;
import static org.communique.testing.Specimens.KCNA;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.say;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;

/** An answer refuses arguments that are null, and nobody can change the lists that it returns. */
class ArgumentsTest {

  private static final Corpus CORPUS = corpus(say("a", KIM, KCNA).addGrade(Reliability.parse("B1"))
      .addRelation(Relation.of(RelationKind.DENIES, "urn:x:elsewhere#b")));
  private static final CorpusStatement A = CORPUS.statements().get(0);
  private static final Statement WORDS = A.statement();
  private static final Entity SOURCE = CORPUS.sources().get(0);

  @Test
  void namesTheArgumentThatIsNull() {
    Position position = new Position(SOURCE, SOURCE, List.of());
    Judgement judgement = Judgement.of(WORDS, Likelihood.LIKELY, "desk officer");
    Map<String, List<ThrowingCallable>> calls = Map.ofEntries(
        Map.entry("briefs", List.of(() -> Corpus.of((Brief[]) null), () -> Corpus.of((Collection<Brief>) null))),
        Map.entry("briefs element", List.of(
            () -> Corpus.of((Brief) null), () -> Corpus.of(Arrays.asList((Brief) null)))),
        Map.entry("other", List.of(
            () -> CORPUS.with(null), () -> Independence.of(CORPUS).areIndependent(SOURCE, null),
            () -> Timeline.of(CORPUS).order(A, null))),
        Map.entry("one", List.of(
            () -> Independence.of(CORPUS).areIndependent(null, SOURCE), () -> Timeline.of(CORPUS).order(null, A))),
        Map.entry("name", List.of(() -> CORPUS.statement(null))),
        Map.entry("key", List.of(() -> CORPUS.actor(null), () -> CORPUS.source(null), () -> CORPUS.topic(null))),
        Map.entry("entity", List.of(
            () -> CORPUS.actors(null), () -> CORPUS.sources(null), () -> CORPUS.topics(null))),
        Map.entry("corpus", List.of(
            () -> Stances.of(null), () -> Stances.withGlosses(null), () -> Independence.of(null),
            () -> Corroboration.of(null), () -> Standing.of(null), () -> Utterances.of(null), () -> Timeline.of(null))),
        Map.entry("statement", List.of(
            () -> CORPUS.brief(null), () -> Standing.of(CORPUS).verdict(null), () -> Chain.of(null),
            () -> Judgement.of(null, Likelihood.LIKELY, "desk officer"))),
        Map.entry("purpose", List.of(() -> Chain.of(WORDS).reliability(null))),
        Map.entry("holder", List.of(() -> Stances.of(CORPUS).position(null, SOURCE))),
        Map.entry("target", List.of(() -> Stances.of(CORPUS).position(SOURCE, null))),
        Map.entry("attitude", List.of(() -> position.count(null))),
        Map.entry("likelihood", List.of(() -> Judgement.of(WORDS, null, "desk officer"))),
        Map.entry("assessor", List.of(() -> Judgement.of(WORDS, Likelihood.LIKELY, null))),
        Map.entry("confidence", List.of(
            () -> judgement.withConfidence(null),
            () -> new Judgement(WORDS, Likelihood.LIKELY, "desk officer", null, Optional.empty()))),
        Map.entry("rationale", List.of(
            () -> judgement.withRationale(null),
            () -> new Judgement(WORDS, Likelihood.LIKELY, "desk officer", Optional.of(Confidence.LOW), null))));
    calls.forEach((name, all) -> all.forEach(call ->
        assertThatThrownBy(call).isExactlyInstanceOf(NullPointerException.class).hasMessage(name)));
    assertThat(position.count(Attitude.SUPPORT)).isZero();
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
