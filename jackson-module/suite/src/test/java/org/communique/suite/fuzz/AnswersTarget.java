// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.communique.Brief;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Corroboration;
import org.communique.analysis.EffectiveReliability;
import org.communique.analysis.Independence;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Table;
import org.communique.analysis.Timeline;
import org.communique.analysis.Utterances;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.review.Review;
import org.communique.jackson.CommuniqueJson;

/**
 * The answers about any readable brief: none fails, each has a table, and equal briefs have equal answers. An input is
 * asked one question, because the answers do not depend on each other.
 */
final class AnswersTarget {

  /** Each question adds what is answered. */
  private static final List<BiConsumer<Corpus, List<String>>> QUESTIONS = List.of(
      AnswersTarget::addChains, AnswersTarget::addStanding, AnswersTarget::addTimeline, AnswersTarget::addStances,
      AnswersTarget::addCorroboration, AnswersTarget::addUtterances,
      (corpus, answers) -> addTable(Review.of(corpus).table(), answers),
      (corpus, answers) -> answers.add(Digest.of(corpus).toString()));

  private AnswersTarget() {}

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    int number = choices.below(4 * QUESTIONS.size());
    BiConsumer<Corpus, List<String>> question = QUESTIONS.get(number % QUESTIONS.size());
    boolean isAskedTwice = number / QUESTIONS.size() == 1;
    Brief brief = Mutations.brief(choices);
    List<String> answers = answers(question, brief);
    if (isAskedTwice) {
      Brief equal = CommuniqueJson.read(CommuniqueJson.writeBytes(brief));
      claimEqual(answers(question, equal), answers, "equal briefs have equal answers");
    }
  }

  private static List<String> answers(BiConsumer<Corpus, List<String>> question, Brief brief) {
    List<String> answers = new ArrayList<>();
    question.accept(Corpus.of(brief), answers);
    return answers;
  }

  private static void addChains(Corpus corpus, List<String> answers) {
    for (CorpusStatement statement : corpus.statements()) {
      Chain chain = Chain.of(statement.statement());
      answers.add(chain.sentence());
      addTable(chain.table(), answers);
      answers.add(chain.reliability().explanation());
      answers.add(EffectiveReliability.of(corpus, statement).explanation());
    }
  }

  private static void addStanding(Corpus corpus, List<String> answers) {
    Standing standing = Standing.of(corpus);
    claimEqual(standing.verdicts().size(), corpus.statements().size(), "each statement has a verdict");
    addTable(standing.table(), answers);
    addTable(Standing.asOf(corpus, LocalDate.of(2022, 8, 20)).table(), answers);
  }

  private static void addTimeline(Corpus corpus, List<String> answers) {
    Timeline timeline = Timeline.of(corpus);
    claimEqual(timeline.inOrder().size(), corpus.statements().size(), "each statement has its place in the order");
    addTable(timeline.table(), answers);
  }

  private static void addStances(Corpus corpus, List<String> answers) {
    Stances stances = Stances.of(corpus);
    answers.add(stances.contradictions().toString());
    answers.add(stances.changes().toString());
    answers.add(stances.disagreements().toString());
    addTable(stances.table(), answers);
    addTable(Stances.withGlosses(corpus).table(), answers);
    addTable(InstitutionalStances.of(corpus).table(), answers);
  }

  private static void addCorroboration(Corpus corpus, List<String> answers) {
    Corroboration corroboration = Corroboration.of(corpus);
    answers.add(corroboration.audit().toString());
    answers.add(corroboration.circularReporting().toString());
    addTable(corroboration.table(), answers);
    addTable(corroboration.claimsTable(), answers);
    addTable(Independence.of(corpus).table(), answers);
  }

  private static void addUtterances(Corpus corpus, List<String> answers) {
    addTable(Utterances.of(corpus).table(), answers);
    addTable(corpus.joinsTable(), answers);
  }

  private static void addTable(Table table, List<String> answers) {
    for (List<String> row : table.rows()) {
      claimEqual(row.size(), table.columns().size(), "each row has all columns");
    }
    answers.add(table.toJson());
    answers.add(table.toSpreadsheetCsv());
    String markdown = table.toMarkdown();
    claim(markdown.indexOf('\r') < 0, "Markdown has the lines that its printer made");
    answers.add(markdown);
    answers.add(table.toText(80));
  }
}
