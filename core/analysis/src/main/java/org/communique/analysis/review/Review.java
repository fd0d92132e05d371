// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.Table;
import org.communique.grounding.Grounding;

/**
 * What a careful colleague would ask about a brief, before others rely on it. {@link ReviewCode} lists everything that
 * a review can find.
 *
 * <p>A review finds what is allowed but probably not meant. For example, a relation of the kind {@code denys-saying} is
 * allowed, because anybody may add words to this vocabulary. But no analysis knows the word, so the denial has no
 * effect and nobody notices. A review never changes a brief, and a brief with findings is still a valid brief.
 *
 * <pre>{@code
 * Review review = Review.of(brief);
 * review.findings().forEach(System.out::println);
 * // denial, relations[0].kind: misspelt-word: The word 'denys-saying' is not known. Write 'denies-saying' if this is
 * // meant.
 * }</pre>
 *
 * @param findings the findings, statement by statement in the order of the corpus; empty if there is nothing to ask
 */
public record Review(List<Finding> findings) {

  private static final int PRINTED = 10_000;

  /** Copies the list. */
  public Review {
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
  }

  /**
   * Reviews one brief.
   *
   * @param brief the brief
   * @return the findings
   */
  public static Review of(Brief brief) {
    return of(Corpus.of(Objects.requireNonNull(brief, "brief")));
  }

  /**
   * Reviews several briefs, and what their actors have in common.
   *
   * @param corpus the briefs
   * @return the findings
   */
  public static Review of(Corpus corpus) {
    return sorted(inBriefs(Objects.requireNonNull(corpus, "corpus")));
  }

  /**
   * Reviews one brief together with its text. The review also finds quotations and cues that the text does not have,
   * and sentences that no statement covers.
   *
   * <pre>{@code
   * Review.of(Grounding.of(brief, text, List.of())).findings(ReviewCode.SENTENCE_NOT_COVERED);
   * }</pre>
   *
   * @param grounding the brief, compared with its text
   * @return the findings
   */
  public static Review of(Grounding grounding) {
    Corpus corpus = Corpus.of(Objects.requireNonNull(grounding, "grounding").brief());
    List<Finding> findings = inBriefs(corpus);
    new TextCheck(corpus, grounding, findings).check();
    return sorted(findings);
  }

  private static List<Finding> inBriefs(Corpus corpus) {
    FirstMentions mentions = new FirstMentions(corpus);
    List<Finding> findings = new ArrayList<>();
    new WordCheck(findings).check(corpus, mentions);
    new RelationCheck(corpus, findings).check();
    new TrustCheck(corpus, findings).check();
    new IdentityCheck(corpus, findings).check(mentions);
    new LabelCheck(corpus, findings).check(mentions);
    return findings;
  }

  private static Review sorted(List<Finding> findings) {
    findings.sort(Comparator.<Finding>comparingInt(finding ->
        finding.statement().map(statement -> statement.number()).orElse(-1)).thenComparing(Finding::code));
    return new Review(findings);
  }

  /**
   * Returns the findings with one code.
   *
   * @param code the code
   * @return the findings with this code, in the order of {@link #findings()}; empty if there are none
   */
  public List<Finding> findings(ReviewCode code) {
    Objects.requireNonNull(code, "code");
    return findings.stream().filter(finding -> finding.code() == code).toList();
  }

  /**
   * {@return a table with one row for each finding: the statement, the member, the code, the sentence and the advice}
   */
  public Table table() {
    return new Table(
        List.of("statement", "member", "code", "found", "what to do"),
        findings.stream().map(finding -> List.of(
            finding.statement().map(statement -> statement.name()).orElse(""), finding.member(), finding.code().word(),
            finding.sentence(), finding.advice())).toList());
  }

  /** Prints the first {@value #PRINTED} findings, one line each, and says how many more there are. */
  @Override
  public String toString() {
    String lines = findings.stream().limit(PRINTED).map(finding -> finding + "\n").collect(Collectors.joining());
    int others = findings.size() - PRINTED;
    return others > 0 ? lines + "and " + others + " more, which the table has\n" : lines;
  }
}
