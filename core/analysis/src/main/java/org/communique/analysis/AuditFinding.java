// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.InformationCredibility;

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
     * the claim. {@link Corroboration} explains both. If accounts conflict, the groups must be on the side of the
     * statement.
     */
    INDEPENDENT_CONFIRMATION,
    /**
     * The letter of a grade of a statement must not be better than the letter of its chain. In the chain, only grades
     * with the same purpose count. If the grade has no purpose, only grades without a purpose count. The record of a
     * speaker's own outlet counts too; see {@link EffectiveReliability}.
     */
    WEAKEST_LINK,
    /**
     * A letter A to E of a grade of a statement needs a link that carries it. If all letters of the chain that count
     * are F, nobody can judge the chain, and so nobody can judge how reliable the statement is: the letter must be F.
     * There is one exception, for a grade without a purpose: if links have letters A to E for some purpose, the letter
     * must not be better than the best of these letters. A chain without any letter that counts breaks no rule.
     *
     * <p>For example, a statement has the grade A2, and both of its sources have the letter F: F cannot carry A, nor
     * any letter but F. In another example, KCNA has the letter B for what its own leadership says, and the article has
     * F. A statement with the grade B2 breaks no rule; the grade A2 would break this rule.
     */
    UNJUDGEABLE_CHAIN
  }

  /**
   * Audits the grades of a statement and of its links.
   *
   * @param report the statement
   * @param index the index of the corpus
   * @param utterance the testimony that it was said
   * @param claim the testimony that it is so
   * @param findings receives the findings
   */
  static void audit(
      CorpusStatement report, CorpusIndex index, Testimony utterance, Testimony claim, List<AuditFinding> findings) {
    Statement statement = report.statement();
    for (Reliability grade : statement.grades()) {
      auditDigit(report, grade, utterance, claim, findings);
    }
    for (Attribution link : statement.attributions()) {
      for (Reliability grade : link.grades()) {
        auditDigit(report, grade, utterance, claim, findings);
      }
    }
    for (Reliability grade : statement.grades()) {
      auditLetter(report, grade, index, findings);
    }
  }

  private static void auditDigit(
      CorpusStatement report, Reliability grade, Testimony utterance, Testimony claim, List<AuditFinding> findings) {
    if (grade.credibility().isPresent() && grade.credibility().get() == InformationCredibility.CONFIRMED) {
      Testimony testimony = grade.purpose().isPresent() ? claim : utterance;
      if (testimony.independentFor(report) < 2) {
        findings.add(new AuditFinding(report, grade, Rule.INDEPENDENT_CONFIRMATION, objection(testimony)));
      }
    }
  }

  private static void auditLetter(
      CorpusStatement report, Reliability grade, CorpusIndex index, List<AuditFinding> findings) {
    int number = report.number();
    if (grade.sourceReliability().isEmpty()
        || EffectiveReliability.allows(index, number, grade.purpose(), grade.sourceReliability().get())) {
      return;
    }
    EffectiveReliability chain = EffectiveReliability.byStatedPurpose(index, number, grade.purpose());
    findings.add(chain.weakest().isPresent()
        ? new AuditFinding(
            report, grade, Rule.WEAKEST_LINK, "must not have a better letter than its chain, which is worth " + chain)
        : new AuditFinding(
            report, grade, Rule.UNJUDGEABLE_CHAIN, "must not have a letter that no link carries"));
  }

  private static String objection(Testimony testimony) {
    if (testimony.witnesses().isEmpty()) {
      return "must not have credibility 1 without a second independent group, but had no witness";
    }
    String witnesses = testimony.shownWitnesses();
    if (!testimony.sides().isEmpty()) {
      return "must not have credibility 1 without a second independent group on its side, but the accounts of "
          + witnesses + " conflict";
    }
    boolean areNotToldApart = testimony.witnesses().stream().filter(Testimony.Witness::isIdentified).count() > 1;
    return "must not have credibility 1 without a second independent group, but the witnesses were " + witnesses
        + (areNotToldApart ? "; no identifiers of one scheme show that they are different" : "");
  }

  /** Prints the statement, the grade and the reason: {@code letter: B1 must not have credibility 1 without …}. */
  @Override
  public String toString() {
    return statement + ": " + OneLine.of(grade + " " + reason);
  }
}
