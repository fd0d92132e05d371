// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Independence;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Table;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.review.Review;

/** What can be asked about some briefs. */
enum Question {
  STANCES("who is for or against whom or what", corpus -> Stances.of(corpus).table()),
  STANCES_WITH_GLOSSES(
      "the same, with vague names as somebody explained them", corpus -> Stances.withGlosses(corpus).table()),
  CONTRADICTIONS("who is for and against the same at possibly the same time", Question::contradictions),
  INSTITUTIONS("which positions institutions have through persons", corpus -> InstitutionalStances.of(corpus).table()),
  STANDING("which statements were withdrawn or contested", corpus -> Standing.of(corpus).table()),
  CHAINS("through which sources each statement came", Question::chains),
  UTTERANCES("how each source renders the same utterance", corpus -> Utterances.of(corpus).table()),
  CORROBORATION("do independent sources report that it was said", corpus -> Corroboration.of(corpus).table()),
  CLAIMS("do independent sources report that it is so", corpus -> Corroboration.of(corpus).claimsTable()),
  AUDIT("which grades are better than the evidence allows", Question::audit),
  INDEPENDENCE("which sources belong together", corpus -> Independence.of(corpus).table()),
  TIMELINE("what is known of the order of the statements", corpus -> Timeline.of(corpus).table()),
  JOINS("which actors, sources and topics several briefs share", Corpus::joinsTable),
  REVIEW("what a careful colleague would ask the encoder", corpus -> Review.of(corpus).table());

  private final String meaning;
  private final Function<Corpus, Table> answer;

  Question(String meaning, Function<Corpus, Table> answer) {
    this.meaning = meaning;
    this.answer = answer;
  }

  /** {@return what is asked, for the help} */
  String meaning() {
    return meaning;
  }

  Table answer(Corpus corpus) {
    return answer.apply(corpus);
  }

  private static Table chains(Corpus corpus) {
    return new Table(
        List.of("statement", "gist", "chain", "reliability"),
        corpus.statements().stream()
            .map(statement -> {
              Chain chain = Chain.of(statement.statement());
              return List.of(
                  statement.name(), statement.statement().gist(), chain.sentence(), chain.reliability().toString());
            })
            .toList());
  }

  private static Table contradictions(Corpus corpus) {
    return new Table(
        List.of("holder", "target", "contradiction"),
        Stances.of(corpus).contradictions().stream()
            .map(found -> List.of(found.holder().label(), found.target().label(), found.explanation()))
            .toList());
  }

  private static Table audit(Corpus corpus) {
    return new Table(
        List.of("statement", "grade", "reason"),
        Corroboration.of(corpus).audit().stream()
            .map(found -> List.of(found.statement().name(), found.grade().toString(), found.reason()))
            .toList());
  }

  /** {@return the question as it is written on the command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
