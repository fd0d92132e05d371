// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;

/**
 * Who bears witness to one utterance, or to one claim.
 *
 * @param reports the statements that report it, in the order of the corpus
 * @param witnesses those through whom they come, in groups that, as far as is recorded, do not depend on one another
 * @param independent how many of the groups count as independent of each other; see {@link Corroboration}
 * @param outlets the sources that passed it on, each once: to the encoded document, or, if the reports stand in several
 *     briefs, these briefs' own sources
 * @param isCircular whether it only seems to be confirmed: several outlets have an utterance from one witness, or several
 *     utterances of one witness confirm a claim, and there is no second independent group
 */
public record Testimony(
    List<CorpusStatement> reports, List<Witness> witnesses, int independent, List<Entity> outlets,
    boolean isCircular) {

  private static final int SHOWN = 20;

  /** Copies the lists. */
  public Testimony {
    reports = List.copyOf(reports);
    witnesses = List.copyOf(witnesses);
    outlets = List.copyOf(outlets);
  }

  /**
   * Voices that count as one witness.
   *
   * @param voices the sources, and of a claim also its speakers, in the order of the reports
   * @param reports the statements that come through them
   * @param isIdentified whether in one report at least the source nearest the speaker is {@linkplain
   *     Independence.Group#isIdentified() known}, and of a claim every speaker named; otherwise it may be any other one
   * @param reasons why they are one, a line for each step; empty for a voice alone
   */
  public record Witness(List<Entity> voices, List<CorpusStatement> reports, boolean isIdentified, List<String> reasons) {

    /** Copies the lists. */
    public Witness {
      voices = List.copyOf(voices);
      reports = List.copyOf(reports);
      reasons = List.copyOf(reasons);
    }

    /** Prints the voices' names: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Entity.labels(voices) + (isIdentified ? "" : " (no known source)");
    }
  }

  /**
   * {@return whether a second independent group bears witness}
   */
  public boolean isCorroborated() {
    return independent > 1;
  }

  List<String> row() {
    return List.of(
        OneLine.commas(reports), shownWitnesses(), Integer.toString(independent), isCircular ? "yes" : "no");
  }

  String shownWitnesses() {
    String shown = witnesses.stream().limit(SHOWN).map(Witness::toString).collect(Collectors.joining(" | "));
    return witnesses.size() <= SHOWN ? shown : shown + " and " + (witnesses.size() - SHOWN) + " more";
  }

  /** Prints reports, witnesses and how many are independent: {@code a, b: KCNA | Reuters; 2 independent}. */
  @Override
  public String toString() {
    return OneLine.commas(reports) + ": " + shownWitnesses() + "; " + independent + " independent"
        + (isCircular ? ", circular" : "");
  }
}
