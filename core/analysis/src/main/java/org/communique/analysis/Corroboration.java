// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.analysis.graph.DisjointSets;
import org.communique.vocabulary.RelationKind;

/**
 * Who reports an utterance or a claim, and how many of them are independent of each other.
 *
 * <p><strong>That something was said</strong> (an utterance: statements joined by {@code same-utterance-as}) is
 * witnessed by the sources of the reports' chains. <strong>That something is so</strong> (a claim: statements joined
 * by {@code same-utterance-as} or {@code confirms}) is witnessed by them and by the speakers, since what one mouth
 * says twice is not confirmed. Joining is transitive, whichever way the relations point, and goes across briefs by
 * URI; relations of which the encoder is not certain do not count, and a statement joined to none is an utterance and
 * a claim by itself.
 *
 * <p>A report by which it was not said, is expected or only supposed bears no witness; nor does one that was
 * retracted by others than its speakers, since what the speakers take back was said. Of a claim nothing bears witness
 * that no longer {@linkplain Standing stands}. The brief's own source ends every chain and would make one group of
 * all: it does not count, unless no report of the same brief has another source.
 *
 * <p>Two witnesses are one group if they are one by {@link Independence}; if both stand in the chain of one report,
 * so that voices with a common source nearer the speaker are one; if the report of one {@code quotes}, {@code
 * translates} or {@code summarises} that of the other, or both do so with a third, be it withdrawn; or if they are
 * speakers who speak in one name or office, for parts of one whole, or for those who issue or control the group of
 * the other. This is closed transitively.
 *
 * <p>How many groups are <em>independent</em> is the largest number that nothing recorded makes one, and that are
 * known at all: in one report at least the source nearest the speaker is {@linkplain Independence.Group#isIdentified()
 * known}, and of a claim every speaker is named. Across briefs only those count of which every source, everybody who
 * issues or controls it, and of a claim every speaker bears an identifier of one scheme, the same scheme for all
 * these groups: without it a source of another brief may be the same under another id.
 *
 * <p>An agency's report, printed by a paper and read on the radio: two reports, two outlets, one group, so
 * <em>circular reporting</em>, whether one brief reports both or paper and radio are a brief each. The same letter in
 * the releases of two governments: two groups, and grade {@code 1} is justified, which the Admiralty code keeps for
 * what “other independent sources” confirm.
 *
 * @param utterances the testimony for every utterance, by their first statements in the order of the corpus
 * @param claims the testimony for every claim, likewise
 */
public record Corroboration(List<Testimony> utterances, List<Testimony> claims) {

  private static final List<String> COLUMNS = List.of("reports", "witnesses", "independent", "circular");

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the utterances are not reported by the statements that report the claims, each
   *     once
   */
  public Corroboration {
    utterances = List.copyOf(utterances);
    claims = List.copyOf(claims);
    List<CorpusStatement> reports = reports(utterances);
    boolean once = reports.stream().map(CorpusStatement::number).distinct().count() == reports.size();
    if (!once || !reports.equals(reports(claims))) {
      throw new IllegalArgumentException("utterances and claims must have the same reports, each once");
    }
  }

  private static List<CorpusStatement> reports(List<Testimony> all) {
    return all.stream().flatMap(testimony -> testimony.reports().stream())
        .sorted(Comparator.comparingInt(CorpusStatement::number)).toList();
  }

  /**
   * Asks who reports what.
   *
   * @param corpus the briefs
   * @return the testimony for every utterance and claim
   */
  public static Corroboration of(Corpus corpus) {
    DisjointSets utterances = Objects.requireNonNull(corpus, "corpus").index().utterances();
    WitnessFinder witnesses = new WitnessFinder(corpus, utterances);
    return new Corroboration(
        utterances.sets().stream().map(witnesses::utterance).toList(),
        corpus.index().joined(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS).sets().stream()
            .map(witnesses::claim).toList());
  }

  /**
   * Finds the grades that the evidence does not carry.
   *
   * @return a finding for each grade and broken {@link AuditFinding.Rule}, utterance by utterance; empty if all
   *     grades are carried
   */
  public List<AuditFinding> audit() {
    List<AuditFinding> findings = new ArrayList<>();
    Map<Integer, String> claimed = new HashMap<>();
    for (Testimony claim : claims) {
      String alone = AuditFinding.alone(claim);
      claim.reports().forEach(report -> claimed.put(report.number(), alone));
    }
    for (Testimony utterance : utterances) {
      String alone = AuditFinding.alone(utterance);
      utterance.reports().forEach(report ->
          findings.addAll(AuditFinding.of(report, alone, claimed.get(report.number()))));
    }
    return List.copyOf(findings);
  }

  /**
   * {@return the utterances and claims that only seem to be confirmed: circular reporting}
   */
  public List<Testimony> circularReporting() {
    return Stream.concat(utterances.stream(), claims.stream()).filter(Testimony::isCircular).toList();
  }

  /**
   * {@return a row per utterance of several reports: the statements, the witnesses, how many are independent, whether
   * it is circular}
   */
  public Table table() {
    return new Table(COLUMNS, several(utterances).map(Testimony::row).toList());
  }

  /**
   * {@return a row per claim of several statements, as {@link #table()} has one per utterance}
   */
  public Table claimsTable() {
    return new Table(COLUMNS, several(claims).map(Testimony::row).toList());
  }

  private static Stream<Testimony> several(List<Testimony> all) {
    return all.stream().filter(testimony -> testimony.reports().size() > 1);
  }

  /** Prints the utterances and claims of several statements, a line each. */
  @Override
  public String toString() {
    return Stream.concat(several(utterances).map(all -> "said: " + all), several(claims).map(all -> "is so: " + all))
        .map(line -> line + "\n").collect(Collectors.joining());
  }
}
