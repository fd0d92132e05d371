// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;

/**
 * The witnesses of one utterance or of one claim. {@link Corroboration} explains these words and states the rules.
 *
 * <p>For example, KCNA reports a letter, and a newspaper and a radio station repeat this report. The three sources
 * together are one witness. The newspaper and the radio station are the outlets. The number of independent groups is 1,
 * and the testimony is circular.
 *
 * @param reports the statements that report the utterance or claim, in the order of the corpus
 * @param witnesses the witnesses. Each witness is a group of sources (and, for a claim, speakers) that depend on each
 *     other. As far as the briefs say, different witnesses do not depend on each other
 * @param independent the number of groups that count as independent of each other
 * @param outlets the sources that passed the words on last, each once. If all reports are in one brief, these are the
 *     last sources before the encoded document. If the reports are in several briefs, these are the documents of the
 *     briefs
 * @param isCircular whether the reports only seem to confirm each other. This is true under two conditions. First,
 *     there are fewer than two independent groups. Second, one witness has several reports that look separate: for an
 *     utterance, reports of different outlets; for a claim, reports of different utterances
 */
public record Testimony(
    List<CorpusStatement> reports, List<Witness> witnesses, int independent, List<Entity> outlets, boolean isCircular) {

  private static final int SHOWN = 20;

  /** Copies the lists. */
  public Testimony {
    reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
    witnesses = List.copyOf(Objects.requireNonNull(witnesses, "witnesses"));
    outlets = List.copyOf(Objects.requireNonNull(outlets, "outlets"));
  }

  /**
   * A group of sources and speakers that count as one witness, because they depend on each other.
   *
   * @param voices the sources and, for a claim, the speakers, in the order of the reports
   * @param reports the statements that came through these voices
   * @param isIdentified whether the brief says who the witness is. This is true if, in at least one report, the source
   *     nearest the speaker is {@linkplain Independence.Group#isIdentified() identified} and, for a claim, every
   *     speaker is named. Otherwise the witness may in truth be the same as another witness
   * @param reasons why the voices count as one witness, in words; empty if there is only one voice
   */
  public record Witness(
      List<Entity> voices, List<CorpusStatement> reports, boolean isIdentified, List<String> reasons) {

    /** Copies the lists. */
    public Witness {
      voices = List.copyOf(Objects.requireNonNull(voices, "voices"));
      reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
      reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /** Prints the names of the voices: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Entity.labels(voices) + (isIdentified ? "" : " (no known source)");
    }
  }

  /**
   * {@return whether there are at least two independent groups}
   */
  public boolean isCorroborated() {
    return independent > 1;
  }

  /** Returns the testimony as a row of a table. */
  List<String> row() {
    return List.of(
        OneLine.commas(reports), shownWitnesses(), Integer.toString(independent), isCircular ? "yes" : "no");
  }

  /** Returns the first {@value #SHOWN} witnesses in words, and how many more there are. */
  String shownWitnesses() {
    String shown = witnesses.stream().limit(SHOWN).map(Witness::toString).collect(Collectors.joining(" | "));
    return witnesses.size() <= SHOWN ? shown : shown + " and " + (witnesses.size() - SHOWN) + " more";
  }

  /**
   * Prints the reports, the witnesses, and the number of independent groups: {@code a, b: KCNA | Reuters; 2
   * independent}.
   */
  @Override
  public String toString() {
    return OneLine.commas(reports) + ": " + shownWitnesses() + "; " + independent + " independent"
        + (isCircular ? ", circular" : "");
  }
}
