// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    return Digest.of(corpus) + "\n\n" + title + "\n" + "=".repeat(title.length()) + "\n"
        + lines("A statement refers to what no brief here contains: ", corpus.unresolved())
        + stances() + glosses() + chains() + chain() + witnesses() + standing() + utterances() + timeline()
        + review() + judgement();
  }

  private String stances() {
    Stances stances = Stances.of(corpus);
    return heading("Who stands where, and how do we know?")
        + "One line for each holder and target. A stance is what the statements say or imply; it may be out of date.\n"
        + "It is known only by the account of the speakers that are named, through the source in brackets.\n\n"
        + shown(stances.table())
        + said("The best grounds, where some are better than others", stances.positions().stream()
            .filter(position -> position.strongest().size() < position.evidence().size())
            .map(Answers::grounds).toList())
        + said("Contradictions", stances.contradictions()) + said("Changes", stances.changes());
  }

  private static String grounds(Position position) {
    return cell(position) + "\n" + lines("    strongest ", position.strongest())
        + lines("    weakest   ", position.weakest()).stripTrailing();
  }

  private static String cell(Position position) {
    return position.holder().label() + " on " + position.target().label();
  }

  private String glosses() {
    Stances without = Stances.of(corpus);
    return heading("And if one reads vague names as they are glossed?")
        + "Only what a gloss adds. A gloss is a reading of whoever gave it, and not the speaker's. It counts only for"
        + " the name that\nhas it, and not for a similar name elsewhere.\n"
        + said("Added by glosses", Stances.withGlosses(corpus).positions().stream()
            .filter(position -> !without.position(position.holder(), position.target()).equals(Optional.of(position)))
            .map(position -> cell(position) + "\n" + lines("    ", position.evidence().stream()
                .filter(evidence -> evidence.gloss().isPresent()).toList()).stripTrailing()).toList());
  }

  private String chains() {
    Map<List<String>, List<String>> statements = new LinkedHashMap<>();
    corpus.statements().stream().filter(statement -> Chain.of(statement.statement()).depth() > 1).forEach(statement -> {
      Chain chain = Chain.of(statement.statement());
      statements.computeIfAbsent(List.of(chain.sentence(), chain.reliability().toString()), none -> new ArrayList<>())
          .add(statement.name());
    });
    List<List<String>> rows = statements.entrySet().stream()
        .map(entry -> List.of(entry.getKey().get(0), entry.getKey().get(1), String.join(", ", entry.getValue())))
        .toList();
    return heading("How good is the chain behind each sentence that came through several voices?")
        + "The worth of a chain is that of its weakest voice, not the truth of the words. A is best, E is worst, F"
        + " cannot be\njudged.\n\n"
        + shown(new Table(List.of("chain", "worth", "statements"), rows));
  }

  private String chain() {
    Chain chain = Chain.of(detailed);
    return heading("And this one, step by step: " + detailed.id())
        + "Each row is a voice, nearest the speaker first; the last column is the worth of the chain up to this"
        + " voice.\n\n"
        + chain.sentence() + "\n\n" + shown(chain.table()) + "\n"
        + detailed.quotedSource().map(source -> "The quoted words are those of " + source.name() + ".\n").orElse("")
        + listed("Voices that nobody names, or whose way is unknown", chain.gaps(), link -> link.source().name())
        + listed("Hedges", chain.hedges(), link -> link.hedge().orElseThrow())
        + listed("Translations", chain.translations(), Object::toString);
  }

  private static <T> String listed(String what, List<T> found, Function<T, String> words) {
    String none = "none recorded";
    return what + ": " + (found.isEmpty() ? none : found.stream().map(words).collect(Collectors.joining(", "))) + "\n";
  }

  private String witnesses() {
    Corroboration corroboration = Corroboration.of(corpus);
    return heading("Do reports confirm each other, or go back to one mouth?")
        + "Independent reports make it likelier that something was said; they do not make what was said true.\n\n"
        + "Sources that belong together\n" + shown(Independence.of(corpus).table())
        + "\nThat it was said\n" + shown(corroboration.table())
        + "\nThat it is so, by what several utterances say\n" + shown(corroboration.claimsTable())
        + said("Circular reporting", corroboration.circularReporting())
        + said("Grades that the recorded evidence contradicts (a grade without evidence is not found here)",
            corroboration.audit());
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
        + "Only what several statements report. An empty cell means that the voice does not say it. The act of a"
        + " speaker is the\nencoder's judgement.\n\n"
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
            .map(Answers::judged).orElse("nothing is predicted\n");
  }

  private static String judged(Statement prediction) {
    Judgement judgement = Judgement
        .of(prediction, Likelihood.VERY_LIKELY, "the example's analyst", "made up, to show how a judgement looks")
        .withConfidence(Confidence.MODERATE);
    return lines("", List.of("The prediction is by " + Chain.of(prediction).sentence() + ".", judgement)) + "\n"
        + shown(judgement.table());
  }

  private static String heading(String question) {
    return "\n" + question + "\n" + "-".repeat(question.length()) + "\n";
  }

  private static String shown(Table table) {
    return table.rows().isEmpty() ? "none\n" : table.withoutEmptyColumns().toText(WIDTH);
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
