// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Relation;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.analysis.draw.OneLine;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.SourceText;

/** Finds relations to words that the other statement does not contain, and withdrawals by strangers. */
final class RelationCheck {

  /** Very many relations may quote one long statement, which then needs an index. */
  private static final int SHORT = 10_000;

  private final Corpus corpus;
  private final List<Finding> findings;
  private final Map<CorpusStatement, Predicate<String>> words = new HashMap<>();

  RelationCheck(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  void check() {
    for (CorpusStatement from : corpus.statements()) {
      for (int number = 0; number < from.statement().relations().size(); number++) {
        Relation relation = from.statement().relations().get(number);
        String member = "relations[" + number + "].part";
        corpus.resolve(from, relation.to()).ifPresent(to -> checkPart(from, to, relation, member));
      }
    }
    Standing.of(corpus).verdicts().forEach(this::checkAuthority);
  }

  private void checkPart(CorpusStatement from, CorpusStatement to, Relation relation, String member) {
    if (relation.part().isPresent() && !wordsOf(to).test(OneLine.comparable(relation.part().get()))) {
      findings.add(new Finding(
          ReviewCode.PART_NOT_FOUND, Optional.of(from), member,
          "The statement " + to + " does not contain the words of the part.",
          "Copy the words from a quotation or the gist of " + to + ", or refer to the whole statement."));
    }
  }

  private void checkAuthority(Standing.Verdict verdict) {
    CorpusStatement to = verdict.statement();
    for (Standing.Effect effect : verdict.effects()) {
      if (effect.isUnauthorised()) {
        CorpusStatement from = effect.by();
        findings.add(new Finding(
            ReviewCode.STRANGER_WITHDRAWS, Optional.of(from),
            "relations[" + from.statement().relations().indexOf(effect.relation()) + "]",
            from + " " + effect.relation().kind() + " " + to + ", but its speakers belong neither to the side of " + to
                + " nor to the publishers of its chain.",
            "Use denies, denies-saying or contradicts for the objection of somebody else, or record in whose name "
                + from + " was said."));
      }
    }
  }

  /** Tests whether the quotations or the gist of a statement contain some words. */
  private Predicate<String> wordsOf(CorpusStatement statement) {
    return words.computeIfAbsent(statement, none -> {
      String all = Stream.concat(
              statement.statement().quotations().stream().map(Quotation::exact),
              Stream.of(statement.statement().gist()))
          .map(OneLine::comparable).collect(Collectors.joining("\n"));
      if (all.length() <= SHORT) {
        return all::contains;
      }
      PassageFinder finder = PassageFinder.of(SourceText.of(all));
      return part -> !(finder.findAgain(Quotation.spoken(part)) instanceof QuotationMatch.Gone);
    });
  }
}
