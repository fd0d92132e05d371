// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.analysis.graph.DisjointSets;
import org.communique.vocabulary.RelationKind;

/**
 * Who reports an utterance or a claim, and how many of these witnesses are independent of each other.
 *
 * <p>There are two questions. The answer to each question is a {@link Testimony}:
 *
 * <ul>
 *   <li><strong>Was it said?</strong> An <em>utterance</em> is what was said once. Several statements may report one
 *       utterance; these reports are connected by {@code same-utterance-as}. The witnesses of an utterance are the
 *       sources in the chains of its reports.
 *   <li><strong>Is it so?</strong> A <em>claim</em> is the common content of statements that are connected by {@code
 *       same-utterance-as} or {@code confirms}. The witnesses of a claim are the sources and the speakers. Speakers are
 *       included so that a speaker who says the same thing twice counts as one witness.
 * </ul>
 *
 * <p>If A is connected with B, and B with C, then A is connected with C. The direction of a relation does not matter,
 * and a relation may refer to another brief by URI. A relation counts only if the encoder (the person who makes the
 * brief) is certain of the relation. A statement without such a relation is the only report of its utterance and of its
 * claim.
 *
 * <p><strong>Which reports count:</strong>
 *
 * <ul>
 *   <li>A report does not count if one of its sources says that the utterance did not take place, is expected, or is
 *       hypothetical.
 *   <li>A report of an utterance does not count if the publisher of a source of its chain retracted the whole report.
 *       The pieces of such a report do not count either. If the speakers or their side took back the utterance, the
 *       report still counts, because the speakers did say it. A stranger's retraction changes nothing; see {@link
 *       Standing.Side}.
 *   <li>A report of a claim does not count if it no longer {@linkplain Standing stands}, or if one of its own speakers
 *       denies it or denies having said it.
 * </ul>
 *
 * <p><strong>Which sources count:</strong> all sources of a chain count except the source of the brief, which is the
 * encoded document. The encoded document is the last source in every chain of the brief. If it counted, all reports of
 * the brief would seem to depend on each other. The document counts in two cases: if no report of the same brief has
 * another source, and for a report that the document asserts in its own voice. For example, a diary reports what a
 * minister said, and the editor of the printed diary confirms in a footnote that he was present. The footnote is a
 * second witness.
 *
 * <p><strong>Which witnesses depend on each other.</strong> Witnesses that depend on each other are one group:
 *
 * <ul>
 *   <li>Sources depend on each other if they are in one group of {@link Independence}, which looks at ownership and
 *       control.
 *   <li>The sources and speakers of one report depend on each other, because each source passes on what the previous
 *       source or the speaker said.
 *   <li>The witnesses of two reports depend on each other if one report {@code quotes}, {@code translates} or {@code
 *       summarises} the other report. The same is true if both reports quote, translate or summarise one third
 *       statement. A withdrawn statement counts here too.
 *   <li>Speakers depend on each other if they speak for the same actor: as a part of this actor, on behalf of this
 *       actor, or because they hold an office of this actor. So two ministers of one government are one witness. An
 *       office counts unless it certainly ended before the statement or began after it.
 *   <li>A speaker and a source depend on each other if the speaker speaks for an actor who issues or controls the
 *       source.
 *   <li>Witnesses that depend on the same third witness depend on each other.
 * </ul>
 *
 * <p><strong>How many groups are independent:</strong>
 *
 * <ul>
 *   <li>A group counts only if it is {@linkplain Testimony.Witness#isIdentified() identified}: the brief says who the
 *       source nearest the speaker is and, for a claim, who the speakers are.
 *   <li>Groups with reports in the same brief count as different, because a brief gives different ids to different
 *       sources.
 *   <li>Groups of different briefs count as different only if identifiers prove that they are different. There must be
 *       one identifier scheme in which all of these have an identifier: every source of the groups, every issuer or
 *       controller of these sources and, for a claim, every speaker. Without identifiers, two ids in two briefs may
 *       mean the same source.
 *   <li>The result is the largest number of groups that count as different from each other.
 * </ul>
 *
 * <p><strong>Accounts that conflict:</strong> reports that deny, correct or contradict each other do not confirm each
 * other.
 *
 * <ul>
 *   <li>An objection is a relation {@code denies}, {@code denies-saying}, {@code corrects} or {@code contradicts} to a
 *       report. The encoder must be certain of the relation, and the statement that objects must be in force. To deny
 *       the content is an objection to a claim, but to an utterance only if another report of the utterance does it.
 *   <li>The report that objects is on one side, with the other reports that come from those for whom its speakers
 *       speak. If the statement that objects is itself no report of the utterance, the reports of its authors are this
 *       side. The report that meets the objection is on the other side, with the reports that quote, translate or
 *       summarise it. If the saying is denied, all other reports of the utterance are on the other side too, except the
 *       speaker's own accounts.
 *   <li>Reports that take no part in the dispute are on both sides.
 *   <li>The groups of each {@linkplain Testimony#sides() side} are counted alone, and the largest number counts. An
 *       objection does not stop others from confirming each other: five newspapers that recorded a speech confirm each
 *       other, although the speaker denies the speech.
 *   <li>If more than 64 objections meet one utterance or claim, the reports that they name count on no side.
 * </ul>
 *
 * <p>For example, a newspaper reports that a minister demanded two islands. The minister publishes an account of the
 * same conversation, and denies what the newspaper says. There are two witnesses, but each is alone on its side: the
 * protest does not certify the misquotation.
 *
 * <p><strong>Weaknesses.</strong> {@link Testimony.Weakness} names three reasons why reports confirm each other less
 * than it seems: accounts that conflict, circular reporting, and one channel for several voices. A report that cites a
 * document whose own brief is in the corpus is not circular, because the reader sees the origin.
 *
 * <p>For example, a newspaper and a radio station both repeat a report of KCNA about a letter. The corpus has two
 * statements, from two outlets, but there is only one group, because both depend on KCNA. This is <em>circular
 * reporting</em>. In another example, the governments of Russia and of North Korea each publish the letter. Then there
 * are two groups.
 *
 * <p>Credibility {@code 1} of the Admiralty code means that “other independent sources” confirm a report. So a
 * statement may have credibility {@code 1} only if there are at least two independent groups; see {@link #audit()}.
 */
public final class Corroboration {

  private static final List<String> COLUMNS = List.of("reports", "witnesses", "independent", "why not more");

  private final CorpusIndex index;
  private final List<Testimony> utterances;
  private final List<Testimony> claims;

  private Corroboration(CorpusIndex index, List<Testimony> utterances, List<Testimony> claims) {
    this.index = index;
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
    List<Testimony> ofUtterances = new ArrayList<>();
    for (List<Integer> statements : utterances.sets()) {
      ofUtterances.add(finder.utterance(statements));
    }
    List<Testimony> ofClaims = new ArrayList<>();
    for (List<Integer> statements : claims.sets()) {
      ofClaims.add(finder.claim(statements));
    }
    return new Corroboration(index, List.copyOf(ofUtterances), List.copyOf(ofClaims));
  }

  /**
   * {@return the testimony for each utterance. Each statement reports exactly one utterance. The utterances are ordered
   * by their first reports in the order of the corpus}
   */
  public List<Testimony> utterances() {
    return utterances;
  }

  /**
   * {@return the testimony for each claim. Each statement makes exactly one claim. The claims are ordered by their
   * first reports in the order of the corpus}
   */
  public List<Testimony> claims() {
    return claims;
  }

  /**
   * Finds the grades that are better than the evidence allows.
   *
   * @return one finding for each {@link AuditFinding.Rule} that a grade breaks, utterance by utterance; empty if no
   *     grade breaks a rule
   */
  public List<AuditFinding> audit() {
    Testimony[] claimOf = new Testimony[index.size()];
    for (Testimony claim : claims) {
      for (CorpusStatement report : claim.reports()) {
        claimOf[report.number()] = claim;
      }
    }
    List<AuditFinding> findings = new ArrayList<>();
    for (Testimony utterance : utterances) {
      for (CorpusStatement report : utterance.reports()) {
        AuditFinding.audit(report, index, utterance, claimOf[report.number()], findings);
      }
    }
    return List.copyOf(findings);
  }

  /**
   * Finds circular reporting: several reports that seem to confirm each other, but depend on one witness.
   *
   * @return the utterances with circular reporting, then the claims with circular reporting; empty if there are none
   */
  public List<Testimony> circularReporting() {
    return Stream.concat(utterances.stream(), claims.stream()).filter(Testimony::isCircular).toList();
  }

  /**
   * {@return a table with one row for each utterance that has several reports: the reports, the witnesses, the number
   * of independent groups, and why it is not larger: the weaknesses of the testimony, then for each witness why its
   * voices are one witness, or that nobody knows its source}
   */
  public Table table() {
    return new Table(COLUMNS, withSeveralReports(utterances).map(Testimony::row).toList());
  }

  /**
   * {@return a table with one row for each claim of several utterances; the columns are those of {@link #table()}. A
   * claim of one utterance has no row, because its only witness is the speaker}
   */
  public Table claimsTable() {
    return new Table(COLUMNS, ofSeveralUtterances().map(Testimony::row).toList());
  }

  private Stream<Testimony> ofSeveralUtterances() {
    Set<List<CorpusStatement>> ofOne =
        withSeveralReports(utterances).map(Testimony::reports).collect(Collectors.toSet());
    return withSeveralReports(claims).filter(claim -> !ofOne.contains(claim.reports()));
  }

  private static Stream<Testimony> withSeveralReports(List<Testimony> testimonies) {
    return testimonies.stream().filter(testimony -> testimony.reports().size() > 1);
  }

  /** Two {@code Corroboration} objects are equal if their utterances and claims are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Corroboration corroboration
        && utterances.equals(corroboration.utterances) && claims.equals(corroboration.claims);
  }

  @Override
  public int hashCode() {
    return Objects.hash(utterances, claims);
  }

  /** Prints the utterances that have several reports, then the claims of several utterances, one line each. */
  @Override
  public String toString() {
    return Stream.concat(
            withSeveralReports(utterances).map(utterance -> "said: " + utterance),
            ofSeveralUtterances().map(claim -> "is so: " + claim))
        .map(line -> line + "\n").collect(Collectors.joining());
  }
}
