// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;

/**
 * A grade that is better than the evidence allows.
 *
 * <p>For example, the statement {@code letter} has grade {@code B1}. The digit 1 means “confirmed by other sources”,
 * but Rodong Sinmun is the only witness. So the grade breaks {@link Rule#INDEPENDENT_CONFIRMATION}.
 *
 * @param statement the statement that has the grade, or that has a link with the grade
 * @param grade the grade
 * @param rule the rule that the grade breaks
 * @param reason what the rule requires and what was found, in words
 */
public record AuditFinding(CorpusStatement statement, Reliability grade, Rule rule, String reason) {

  /** Checks that no argument is null. */
  public AuditFinding {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
  }

  /** A rule about the evidence for a grade. */
  public enum Rule {
    /**
     * Credibility {@code 1} (confirmed by other sources) needs at least two independent groups of witnesses. If the
     * grade has no purpose, these are witnesses of the utterance. If the grade has a purpose, these are witnesses of
     * the claim. {@link Corroboration} explains both.
     */
    INDEPENDENT_CONFIRMATION,
    /**
     * The letter of a grade of a statement must not be better than the letter of its chain. In the chain, only grades
     * with the same purpose count. If the grade has no purpose, only grades without a purpose count.
     */
    WEAKEST_LINK
  }

  /**
   * Audits the grades of a statement and of its links.
   *
   * @param report the statement
   * @param utteranceObjection why its utterance does not allow credibility 1; the empty text if it does
   * @param claimObjection why its claim does not allow credibility 1; the empty text if it does
   */
  static List<AuditFinding> of(CorpusStatement report, String utteranceObjection, String claimObjection) {
    Statement statement = report.statement();
    List<AuditFinding> findings = new ArrayList<>();
    Stream.concat(
            statement.grades().stream(),
            statement.attributions().stream().map(Attribution::grades).flatMap(List::stream))
        .filter(grade -> grade.credibility().filter(InformationCredibility.CONFIRMED::equals).isPresent())
        .forEach(grade -> {
          String objection = grade.purpose().isPresent() ? claimObjection : utteranceObjection;
          if (!objection.isEmpty()) {
            findings.add(new AuditFinding(report, grade, Rule.INDEPENDENT_CONFIRMATION, objection));
          }
        });
    for (Reliability grade : statement.grades()) {
      EffectiveReliability chain = EffectiveReliability.byStatedPurpose(statement.attributions(), grade.purpose());
      Optional<SourceReliability> weakest = chain.weakest();
      Optional<SourceReliability> letter = grade.sourceReliability();
      if (weakest.isPresent() && letter.isPresent() && letter.get().compareTo(weakest.get()) < 0) {
        findings.add(new AuditFinding(
            report, grade, Rule.WEAKEST_LINK, "must not have a better letter than its chain, which is worth " + chain));
      }
    }
    return findings;
  }

  /** Returns why a testimony does not allow credibility 1; the empty text if it does. */
  static String objection(Testimony testimony) {
    if (testimony.isCorroborated()) {
      return "";
    }
    return "must not have credibility 1 without a second independent group, but is borne by "
        + (testimony.witnesses().isEmpty() ? "nobody" : testimony.shownWitnesses())
        + (testimony.witnesses().stream().filter(Testimony.Witness::isIdentified).count() > 1
            ? ", which no identifiers of one scheme tell apart across briefs"
            : "");
  }

  /** Prints the statement, the grade and the reason: {@code letter: B1 must not have credibility 1 without …}. */
  @Override
  public String toString() {
    return statement + ": " + OneLine.of(grade + " " + reason);
  }
}
