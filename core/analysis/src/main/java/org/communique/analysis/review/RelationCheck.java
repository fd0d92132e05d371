// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Relation;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Standing;
import org.communique.text.Quotation;
import org.communique.vocabulary.RelationKind;

/** Finds relations to words that the other statement does not contain, and withdrawals by strangers. */
final class RelationCheck {

  private static final List<RelationKind> WITHDRAWING = List.of(
      RelationKind.RETRACTS, RelationKind.REVOKES, RelationKind.SUPERSEDES, RelationKind.CORRECTS);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Corpus corpus;
  private final List<Finding> findings;
  private final Map<CorpusStatement, String> words = new HashMap<>();

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
    if (relation.part().isPresent() && !wordsOf(to).contains(folded(relation.part().get()))) {
      findings.add(new Finding(
          ReviewCode.PART_NOT_FOUND, Optional.of(from), member,
          "The statement " + to + " does not contain the words of the part.",
          "Copy the words from a quotation or the gist of " + to + ", or refer to the whole statement."));
    }
  }

  private void checkAuthority(Standing.Verdict verdict) {
    CorpusStatement to = verdict.statement();
    for (Standing.Effect effect : verdict.effects()) {
      RelationKind kind = effect.relation().kind();
      if (effect.side() == Standing.Side.STRANGER && WITHDRAWING.contains(kind)) {
        CorpusStatement from = effect.by();
        findings.add(new Finding(
            ReviewCode.STRANGER_WITHDRAWS, Optional.of(from),
            "relations[" + from.statement().relations().indexOf(effect.relation()) + "]",
            from + " " + kind + " " + to + ", but its speakers belong neither to the side of " + to
                + " nor to the publishers of its chain.",
            "Use denies, denies-saying or contradicts for the objection of somebody else, or record in whose name "
                + from + " was said."));
      }
    }
  }

  /** The quotations and the gist of a statement, with line breaks between them. */
  private String wordsOf(CorpusStatement statement) {
    return words.computeIfAbsent(statement, none -> Stream.concat(
            statement.statement().quotations().stream().map(Quotation::exact),
            Stream.of(statement.statement().gist()))
        .map(RelationCheck::folded).collect(Collectors.joining("\n")));
  }

  /** The text in lower case, with single spaces and straight quotation marks. */
  private static String folded(String text) {
    String straight = text.replaceAll("[‘’‚‛]", "'").replaceAll("[“”„‟«»]", "\"");
    return SPACE.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
