// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Independence;
import org.communique.analysis.Judgement;
import org.communique.analysis.Position;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Table;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.review.Review;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Likelihood;

/** The answers as text, one method for each question. */
final class Answers {

  private static final int WIDTH = 120;
  private static final String MARGIN = " ".repeat(8);

  private final Corpus corpus;
  private final Statement detailed;

  Answers(Corpus corpus, Statement detailed) {
    this.corpus = corpus;
    this.detailed = detailed;
  }

  String all() {
    String title = "The single questions, with all their answers";
    return Digest.of(corpus) + "\n\n" + title + "\n" + "=".repeat(title.length()) + "\n\n" + corpus + "\n"
        + lines("  leads elsewhere: ", corpus.unresolved())
        + stances() + glosses() + chains() + chain() + witnesses() + standing() + utterances() + timeline()
        + review() + judgement();
  }

  private String stances() {
    Stances stances = Stances.of(corpus);
    return heading("Who stands where, and how do we know?")
        + "One line for each holder and target. A stance is what the statements say or imply; it may be out of"
        + " date.\n\n"
        + shown(stances.table())
        + said("The best grounds, where some are better than others", stances.positions().stream()
            .filter(position -> position.strongest().size() < position.evidence().size())
            .map(Answers::grounds).toList())
        + said("Contradictions", stances.contradictions()) + said("Changes", stances.changes());
  }

  private static String grounds(Position position) {
    return position + "\n" + lines("    strongest ", position.strongest())
        + lines("    weakest   ", position.weakest()).stripTrailing();
  }

  private String glosses() {
    Stances without = Stances.of(corpus);
    return heading("And if one reads vague names as they are glossed?")
        + "Only what changes. A gloss is a reading of whoever gave it, and not the speaker's.\n"
        + said("Added or strengthened", Stances.withGlosses(corpus).positions().stream()
            .filter(position -> !without.position(position.holder(), position.target()).equals(Optional.of(position)))
            .map(position -> position + "\n" + lines("    ", position.evidence()).stripTrailing()).toList());
  }

  private String chains() {
    List<List<String>> rows = corpus.statements().stream().map(CorpusStatement::statement).map(Chain::of)
        .filter(chain -> chain.depth() > 1)
        .map(chain -> List.of(chain.statement().id(), chain.sentence(), chain.reliability().toString())).toList();
    return heading("How good is the chain behind each sentence that came through several voices?")
        + "The worth of a chain is that of its weakest voice (A best, E worst, F cannot be judged), not the truth of the"
        + " words.\n\n"
        + shown(new Table(List.of("statement", "chain", "worth"), rows));
  }

  private String chain() {
    Chain chain = Chain.of(detailed);
    return heading("And this one, step by step: " + detailed.id())
        + "Each row is a voice, nearest the speaker first; the last column is the worth of the chain up to this"
        + " voice.\n\n"
        + chain.sentence() + "\n\n" + shown(chain.table())
        + "\ndepth " + chain.depth() + ", gaps " + chain.gaps().size() + ", hedges " + chain.hedges().size()
        + ", translations " + chain.translations().size() + "\n";
  }

  private String witnesses() {
    Corroboration corroboration = Corroboration.of(corpus);
    return heading("Do reports confirm each other, or go back to one mouth?")
        + "Independent reports make it likelier that something was said; they do not make what was said true.\n\n"
        + "Sources that belong together\n" + shown(Independence.of(corpus).table())
        + "\nThat it was said (a bar divides witnesses)\n" + shown(corroboration.table())
        + "\nThat it is so\n" + shown(corroboration.claimsTable())
        + said("Circular reporting", corroboration.circularReporting())
        + said("Grades that the evidence does not carry", corroboration.audit());
  }

  private String standing() {
    return heading("What still stands?")
        + "To stand means that nobody withdrew or contested it in these documents. It does not mean that it is"
        + " true.\n\n"
        + Standing.of(corpus);
  }

  private String review() {
    return heading("What would a careful colleague ask?")
        + "Questions to the encoder. An encoding without questions can still be wrong.\n"
        + said("Findings", Review.of(corpus).findings());
  }

  private String utterances() {
    return heading("What did each voice make of the same utterance?")
        + "Only what several statements report. An empty cell means that the voice does not say it.\n\n"
        + Utterances.of(corpus) + "\n" + shown(Utterances.of(corpus).table());
  }

  private String timeline() {
    Timeline timeline = Timeline.of(corpus);
    return heading("What is known of the order?")
        + "Days for certain, and what must have come before. A date with ? gives no day for certain.\n\n"
        + shown(timeline.table())
        + said("Contradictory", timeline.conflicts());
  }

  private String judgement() {
    return heading("How likely is it? (an analyst's judgement, which no document holds)")
        + corpus.statements().stream().map(CorpusStatement::statement)
            .filter(statement -> statement.act().equals(Act.PREDICT))
            .reduce((first, last) -> last)
            .map(prediction -> Judgement.of(prediction, Likelihood.VERY_LIKELY, "the example's analyst")
                .withConfidence(Confidence.MODERATE))
            .map(judgement -> judgement + "\n\n" + judgement.table()).orElse("nothing is predicted\n");
  }

  private static String heading(String question) {
    return "\n" + question + "\n" + "-".repeat(question.length()) + "\n";
  }

  private static String shown(Table table) {
    return table.rows().isEmpty() ? "none\n" : table.toText(WIDTH);
  }

  private static String said(String what, List<?> answers) {
    return "\n" + what + (answers.isEmpty() ? ": none\n" : "\n") + lines("  ", answers);
  }

  private static String lines(String margin, List<?> answers) {
    return answers.stream().flatMap(answer -> (margin + answer).lines()).map(Answers::broken)
        .collect(Collectors.joining());
  }

  /** Breaks a line that is too long at spaces; what follows is indented. */
  private static String broken(String line) {
    StringBuilder broken = new StringBuilder();
    String rest = line;
    int space = rest.lastIndexOf(' ', WIDTH);
    while (rest.length() > WIDTH && space > MARGIN.length()) {
      broken.append(rest, 0, space).append('\n');
      rest = MARGIN + rest.substring(space + 1);
      space = rest.lastIndexOf(' ', WIDTH);
    }
    return broken.append(rest).append('\n').toString();
  }
}
