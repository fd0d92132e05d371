// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.analysis.graph.DisjointSets;
import org.communique.vocabulary.RelationKind;

/**
 * Who reports an utterance or a claim, and how many of these witnesses are independent of each other.
 *
 * <p>There are two questions, and each has a {@link Testimony} as answer:
 *
 * <ul>
 *   <li><strong>Was it said?</strong> An <em>utterance</em> is what was said once, however many statements report it:
 *       statements that {@code same-utterance-as} joins. Its witnesses are the sources in the chains of these reports.
 *   <li><strong>Is it so?</strong> A <em>claim</em> is the content of statements that {@code same-utterance-as} or
 *       {@code confirms} joins. Its witnesses are the sources and also the speakers, because a speaker who says
 *       something twice does not confirm it.
 * </ul>
 *
 * <p>Joining is transitive. The direction of a relation does not matter, and a relation may refer to another brief by
 * URI. A relation does not count if the encoder is not certain of it. A statement that is not joined with any other is
 * an utterance and a claim by itself.
 *
 * <p><strong>Which reports count:</strong>
 *
 * <ul>
 *   <li>A report does not count if one of its sources says that the utterance did not take place, is expected, or is
 *       hypothetical.
 *   <li>A report of an utterance does not count if somebody other than its speakers retracted the whole of it. The
 *       pieces of such a report do not count either. If the speakers retracted the report, it counts, because they did
 *       say it.
 *   <li>A report of a claim does not count if it no longer {@linkplain Standing stands}.
 * </ul>
 *
 * <p><strong>Which sources count:</strong> all sources of a chain count except the source of the brief. This source,
 * the encoded document, ends every chain of the brief, and would make one group of all reports. It counts only if no
 * report of the same brief has another source.
 *
 * <p><strong>Which witnesses depend on each other,</strong> and so are one group:
 *
 * <ul>
 *   <li>Sources depend on each other if they are one group by {@link Independence}, that is by owner or control.
 *   <li>The sources and speakers of one report depend on each other, since each source passes on what the source before
 *       it said.
 *   <li>The witnesses of two reports depend on each other if one report {@code quotes}, {@code translates} or {@code
 *       summarises} the other, or if both do so with a third statement. This holds even if a statement was withdrawn.
 *   <li>Speakers depend on each other if they speak for the same actor: as a part of it, on behalf of it, or in an
 *       office of it.
 *   <li>A speaker and a source depend on each other if the speaker speaks for an actor who issues or controls the
 *       source.
 *   <li>Witnesses that depend on the same third witness depend on each other.
 * </ul>
 *
 * <p><strong>How many groups are independent:</strong>
 *
 * <ul>
 *   <li>A group counts only if it is {@linkplain Testimony.Witness#isIdentified() identified}: it is known who its
 *       source nearest the speaker is and, for a claim, who its speakers are.
 *   <li>Groups with reports in one brief count together, since a brief gives different ids to different sources.
 *   <li>Groups of different briefs count together only if identifiers tell them apart. Every source of these groups,
 *       everybody who issues or controls it and, for a claim, every speaker must have an identifier of one scheme.
 *       Otherwise a source of one brief may be a source of another brief under another id.
 *   <li>The result is the largest number of groups that count together.
 * </ul>
 *
 * <p>For example, KCNA reports a letter; a newspaper prints the report, and a radio station reads it out. There are two
 * reports and two outlets but only one group: this is <em>circular reporting</em>, even if newspaper and radio station
 * have a brief each. If, in another example, the governments of Russia and of North Korea each publish the letter,
 * there are two groups. Only then may the letter have credibility {@code 1}, which the Admiralty code reserves for what
 * “other independent sources” confirm.
 */
public final class Corroboration {

  private static final List<String> COLUMNS = List.of("reports", "witnesses", "independent", "circular");

  private final List<Testimony> utterances;
  private final List<Testimony> claims;

  private Corroboration(List<Testimony> utterances, List<Testimony> claims) {
    this.utterances = utterances;
    this.claims = claims;
  }

  /**
   * Finds the witnesses of every utterance and every claim of a corpus.
   *
   * @param corpus the briefs
   * @return the testimony for each utterance and claim
   */
  public static Corroboration of(Corpus corpus) {
    CorpusIndex index = Objects.requireNonNull(corpus, "corpus").index();
    DisjointSets utterances = index.utterances();
    DisjointSets claims = index.joined(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS);
    WitnessFinder finder = new WitnessFinder(corpus, utterances);
    return new Corroboration(
        utterances.sets().stream().map(finder::utterance).toList(),
        claims.sets().stream().map(finder::claim).toList());
  }

  /**
   * {@return the testimony for each utterance, ordered by the first reports in the order of the corpus; each statement
   * reports exactly one utterance}
   */
  public List<Testimony> utterances() {
    return utterances;
  }

  /**
   * {@return the testimony for each claim, ordered by the first reports in the order of the corpus; each statement
   * makes exactly one claim}
   */
  public List<Testimony> claims() {
    return claims;
  }

  /**
   * Finds the grades that are better than the evidence allows.
   *
   * @return a finding for each grade and each {@link AuditFinding.Rule} that it breaks, utterance by utterance; empty
   *     if no grade breaks a rule
   */
  public List<AuditFinding> audit() {
    List<AuditFinding> findings = new ArrayList<>();
    Map<Integer, String> claimObjections = new HashMap<>();
    for (Testimony claim : claims) {
      String objection = AuditFinding.objection(claim);
      claim.reports().forEach(report -> claimObjections.put(report.number(), objection));
    }
    for (Testimony utterance : utterances) {
      String objection = AuditFinding.objection(utterance);
      utterance.reports().forEach(report ->
          findings.addAll(AuditFinding.of(report, objection, claimObjections.get(report.number()))));
    }
    return List.copyOf(findings);
  }

  /**
   * {@return the utterances, then the claims, that only seem to be confirmed: circular reporting}
   */
  public List<Testimony> circularReporting() {
    return Stream.concat(utterances.stream(), claims.stream()).filter(Testimony::isCircular).toList();
  }

  /**
   * {@return a row per utterance with several reports: the reports, the witnesses, how many of them are independent,
   * and whether the reporting is circular}
   */
  public Table table() {
    return new Table(COLUMNS, withSeveralReports(utterances).map(Testimony::row).toList());
  }

  /**
   * {@return a row per claim with several reports, with the same columns as {@link #table()}}
   */
  public Table claimsTable() {
    return new Table(COLUMNS, withSeveralReports(claims).map(Testimony::row).toList());
  }

  private static Stream<Testimony> withSeveralReports(List<Testimony> testimonies) {
    return testimonies.stream().filter(testimony -> testimony.reports().size() > 1);
  }

  /** Two answers are equal if their utterances and claims are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corroboration corroboration
        && utterances.equals(corroboration.utterances) && claims.equals(corroboration.claims);
  }

  @Override
  public int hashCode() {
    return Objects.hash(utterances, claims);
  }

  /** Prints the utterances, then the claims, with several reports, a line each. */
  @Override
  public String toString() {
    return Stream.concat(
            withSeveralReports(utterances).map(utterance -> "said: " + utterance),
            withSeveralReports(claims).map(claim -> "is so: " + claim))
        .map(line -> line + "\n").collect(Collectors.joining());
  }
}
