// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.Brief;
import org.communique.Statement;
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

/** All answers about any readable brief: none fails, each has a table, and equal briefs have equal answers. */
final class AnswersTarget {

  private AnswersTarget() {}

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    boolean isAskedTwice = choices.below(8) == 1;
    Brief brief = Mutations.brief(choices);
    List<String> answers = answers(brief);
    if (isAskedTwice) {
      claimEqual(answers(CommuniqueJson.read(CommuniqueJson.writeBytes(brief))), answers, "equal briefs have equal answers");
    }
  }

  private static List<String> answers(Brief brief) {
    Corpus corpus = Corpus.of(brief);
    List<String> answers = new ArrayList<>();
    for (Statement statement : brief.statements()) {
      Chain chain = Chain.of(statement);
      answers.add(chain.sentence());
      addTable(chain.table(), answers);
      answers.add(chain.reliability().explanation());
    }
    for (CorpusStatement statement : corpus.statements()) {
      answers.add(EffectiveReliability.of(corpus, statement).explanation());
    }
    Standing standing = Standing.of(corpus);
    claimEqual(standing.verdicts().size(), brief.statements().size(), "each statement has a verdict");
    Timeline timeline = Timeline.of(corpus);
    claimEqual(timeline.inOrder().size(), brief.statements().size(), "each statement has its place in the order");
    Stances stances = Stances.of(corpus);
    answers.add(stances.contradictions().toString());
    answers.add(stances.changes().toString());
    answers.add(stances.disagreements().toString());
    Corroboration corroboration = Corroboration.of(corpus);
    answers.add(corroboration.audit().toString());
    answers.add(corroboration.circularReporting().toString());
    addTable(standing.table(), answers);
    addTable(Standing.asOf(corpus, LocalDate.of(2022, 8, 20)).table(), answers);
    addTable(timeline.table(), answers);
    addTable(stances.table(), answers);
    addTable(Stances.withGlosses(corpus).table(), answers);
    addTable(InstitutionalStances.of(corpus).table(), answers);
    addTable(corroboration.table(), answers);
    addTable(corroboration.claimsTable(), answers);
    addTable(Independence.of(corpus).table(), answers);
    addTable(Utterances.of(corpus).table(), answers);
    addTable(corpus.joinsTable(), answers);
    addTable(Review.of(corpus).table(), answers);
    answers.add(Digest.of(corpus).toString());
    return answers;
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
