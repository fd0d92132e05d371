// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.List;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.AuditFinding;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Corroboration;

/** Finds outlets that speak without a link of their own, and grades that the evidence does not carry. */
final class TrustCheck {

  private final Corpus corpus;
  private final List<Finding> findings;

  TrustCheck(Corpus corpus, List<Finding> findings) {
    this.corpus = corpus;
    this.findings = findings;
  }

  void check() {
    corpus.statements().forEach(this::checkOutlets);
    Corroboration.of(corpus).audit().forEach(this::addGrade);
  }

  private void checkOutlets(CorpusStatement at) {
    for (Actor speaker : at.statement().speakers()) {
      List<Source> outlets = corpus.outletsNotInChain(at, speaker);
      if (!outlets.isEmpty()) {
        String outlet = outlets.get(0).id();
        findings.add(new Finding(
            ReviewCode.OWN_OUTLET_MISSING, Optional.of(at), "attributions",
            "The speaker '" + speaker.id() + "' publishes the outlet '" + outlet + "', but the chain does not name it.",
            "Begin the chain with the link Attribution.ownVoice of '" + outlet
                + "' if the speaker published this there."));
      }
    }
  }

  private void addGrade(AuditFinding found) {
    String advice = switch (found.rule()) {
      case INDEPENDENT_CONFIRMATION -> "Grade the information 2 or lower, or record the report that confirms it.";
      case WEAKEST_LINK -> "Give the statement the letter of its weakest link, or grade the links for this purpose.";
      case UNJUDGEABLE_CHAIN -> "Give the statement the letter F, or grade the links that carry a better letter.";
    };
    findings.add(new Finding(
        ReviewCode.GRADE_NOT_CARRIED, Optional.of(found.statement()), member(found),
        "The grade " + found.grade() + " " + found.reason() + ".", advice));
  }

  private static String member(AuditFinding found) {
    Statement statement = found.statement().statement();
    int own = statement.grades().indexOf(found.grade());
    if (own >= 0) {
      return "grades[" + own + "]";
    }
    for (int number = 0; number < statement.attributions().size(); number++) {
      int ofLink = statement.attributions().get(number).grades().indexOf(found.grade());
      if (ofLink >= 0) {
        return "attributions[" + number + "].grades[" + ofLink + "]";
      }
    }
    return "grades";
  }
}
