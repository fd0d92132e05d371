// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;

/**
 * A grade that the evidence does not carry.
 *
 * @param statement the statement that has it, or one of whose links has it
 * @param grade the grade
 * @param rule the rule it breaks
 * @param reason what must be, and what is, in words
 */
public record AuditFinding(CorpusStatement statement, Reliability grade, Rule rule, String reason) {

  /** What the evidence for a grade must be. */
  public enum Rule {
    /**
     * Credibility {@code 1} (confirmed by other sources) needs a second independent group: of witnesses to the
     * utterance, if the grade has no purpose; of witnesses to the claim, if it has one.
     */
    INDEPENDENT_CONFIRMATION,
    /**
     * The letter of a statement's grade must not be better than the worst judged letter of its links for the same
     * purpose; for a grade without one, of the link grades without one.
     */
    WEAKEST_LINK
  }

  /** Audits a statement, given why its utterance and its claim do not bear a 1; empty texts if they do. */
  static List<AuditFinding> of(CorpusStatement report, String said, String claimed) {
    List<AuditFinding> findings = new ArrayList<>();
    Stream.concat(
            report.statement().grades().stream(),
            report.statement().attributions().stream().map(Attribution::grades).flatMap(List::stream))
        .filter(grade -> grade.credibility().filter(InformationCredibility.CONFIRMED::equals).isPresent())
        .forEach(grade -> {
          String alone = grade.purpose().isPresent() ? claimed : said;
          if (!alone.isEmpty()) {
            findings.add(new AuditFinding(report, grade, Rule.INDEPENDENT_CONFIRMATION, alone));
          }
        });
    for (Reliability grade : report.statement().grades()) {
      EffectiveReliability worth = EffectiveReliability.byStatedPurpose(report.statement().attributions(), grade.purpose());
      Optional<SourceReliability> weakest = worth.weakest();
      if (weakest.isPresent() && grade.sourceReliability().compareTo(weakest.get()) < 0) {
        findings.add(new AuditFinding(
            report, grade, Rule.WEAKEST_LINK, "must not have a better letter than its chain, which is worth " + worth));
      }
    }
    return findings;
  }

  /** Why a testimony does not bear a 1; empty if it does. */
  static String alone(Testimony testimony) {
    if (testimony.isCorroborated()) {
      return "";
    }
    return "must not have credibility 1 without a second independent group, but is borne by "
        + (testimony.witnesses().isEmpty() ? "nobody" : testimony.shownWitnesses())
        + (testimony.witnesses().stream().filter(Testimony.Witness::isIdentified).count() > 1
            ? ", which no identifiers of one scheme tell apart across briefs"
            : "");
  }

  /** Prints statement, grade and reason: {@code letter: B1 must not have credibility 1 without …}. */
  @Override
  public String toString() {
    return statement + ": " + OneLine.of(grade + " " + reason);
  }
}
