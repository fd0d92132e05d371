// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
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
 * @param independent the number of groups that count as independent of each other. If accounts conflict, this is the
 *     number of the side that has most
 * @param outlets the sources that passed the words on last, each once. If all reports are in one brief, these are the
 *     last sources before the encoded document. If the reports are in several briefs, these are the documents of the
 *     briefs
 * @param weaknesses why the reports confirm each other less than it seems; empty if there is no such reason
 * @param sides if accounts conflict, the sets of reports that can be true together; otherwise empty
 */
public record Testimony(
    List<CorpusStatement> reports, List<Witness> witnesses, int independent, List<Entity> outlets,
    List<Weakness> weaknesses, List<Side> sides) {

  private static final int SHOWN = 20;

  /** Copies the lists. */
  public Testimony {
    reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
    witnesses = List.copyOf(Objects.requireNonNull(witnesses, "witnesses"));
    outlets = List.copyOf(Objects.requireNonNull(outlets, "outlets"));
    weaknesses = List.copyOf(Objects.requireNonNull(weaknesses, "weaknesses"));
    sides = List.copyOf(Objects.requireNonNull(sides, "sides"));
  }

  /** Why reports confirm each other less than it seems. */
  public enum Weakness {
    /**
     * Some of the reports deny, correct or contradict each other: a newspaper quotes a minister, and the minister says
     * that the newspaper misquoted him. Such reports do not confirm each other.
     */
    CONFLICTING_ACCOUNTS("accounts conflict"),
    /**
     * Reports that look separate go back to one mouth: two newspapers print what one agency sent. There are fewer than
     * two independent groups, and one group has several reports that begin with the same voice and look separate. For
     * an utterance, reports look separate if different outlets passed them on. For a claim, they look separate if they
     * report different utterances.
     */
    CIRCULAR("circular"),
    /**
     * Several voices that may be independent reach the reader through one channel only: one cable quotes two witnesses.
     * There are fewer than two independent groups, and one group has reports that begin with different voices. The
     * channel may have changed, invented or left out what they said.
     */
    ONE_CHANNEL("one channel");

    private final String words;

    Weakness(String words) {
      this.words = words;
    }

    /** {@return the weakness in two words: {@code one channel}} */
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Reports that can be true together, if the accounts of an utterance or a claim conflict.
   *
   * @param reports the reports of this side, in the order of the corpus; empty if there are too many objections to
   *     compare, and every report is disputed
   * @param independent the number of groups among these reports that count as independent of each other
   */
  public record Side(List<CorpusStatement> reports, int independent) {

    /** Copies the list. */
    public Side {
      reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
    }

    /** Prints the reports and the number: {@code report, wire: 2 independent}. */
    @Override
    public String toString() {
      String names = reports.isEmpty() ? "no undisputed report" : OneLine.commas(reports);
      return names + ": " + independent + " independent";
    }
  }

  /**
   * A group of sources and speakers that count as one witness, because they depend on each other.
   *
   * @param voices the sources and, for a claim, the speakers, in the order of the reports
   * @param reports the statements that came through these voices
   * @param isIdentified whether the brief says who the witness is. This is true if, in at least one report, the source
   *     nearest the speaker is {@linkplain Independence.Group#isIdentified() identified} and, for a claim, every
   *     speaker is named. Otherwise the witness may in truth be the same as another witness
   * @param dependences why the voices count as one witness; empty if there is only one voice
   */
  public record Witness(
      List<Entity> voices, List<CorpusStatement> reports, boolean isIdentified, List<Dependence> dependences) {

    /** Copies the lists. */
    public Witness {
      voices = List.copyOf(Objects.requireNonNull(voices, "voices"));
      reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
      dependences = List.copyOf(Objects.requireNonNull(dependences, "dependences"));
    }

    /**
     * {@return why the voices count as one witness, one sentence without a full stop for each reason; empty if there is
     * only one voice}
     */
    public List<String> reasons() {
      return dependences.stream().map(Dependence::toString).toList();
    }

    /** Prints the names of the voices: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Entity.labels(voices) + (isIdentified ? "" : " (no known source)");
    }
  }

  /**
   * Why two voices count as one witness.
   *
   * @param kind what makes them depend on each other
   * @param one a voice
   * @param other another voice
   * @param reports the statements that show the dependence; empty if the briefs say it of the voices themselves
   */
  public record Dependence(Kind kind, Entity one, Entity other, List<CorpusStatement> reports) {

    /** Copies the list. */
    public Dependence {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(one, "one");
      Objects.requireNonNull(other, "other");
      reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
    }

    /** What makes two voices depend on each other. */
    public enum Kind {
      /** One actor issues or controls both, or both speak for one actor, or one speaks for the owner of the other. */
      BELONGS_TO("belongs together with"),
      /** The other voice speaks together with the first voice. */
      SPEAKS_WITH("speaks with"),
      /** The other voice passes on what the first voice said. */
      RELAYS("relays"),
      /**
       * One of the two reports quotes, translates or summarises the other report, or both do this to a third report.
       */
      REPEATS("repeats");

      private final String verb;

      Kind(String verb) {
        this.verb = verb;
      }
    }

    /** Prints the dependence: {@code The Guardian relays Reuters in letter}. */
    @Override
    public String toString() {
      String two = OneLine.cut(other.label()) + " " + kind.verb + " " + OneLine.cut(one.label());
      return switch (kind) {
        case BELONGS_TO -> OneLine.cut(one.label()) + " and " + OneLine.cut(other.label())
            + " belong together, as issuers, controllers or speakers";
        case SPEAKS_WITH, RELAYS -> two + " in " + OneLine.commas(reports);
        case REPEATS -> OneLine.and(reports.stream().map(CorpusStatement::toString).toList())
            + " repeat one another, or the same";
      };
    }
  }

  /**
   * {@return whether there are at least two independent groups; if accounts conflict, whether one side has at least
   * two}
   */
  public boolean isCorroborated() {
    return independent > 1;
  }

  /**
   * {@return whether the reports only seem to confirm each other, because they go back to one mouth; see {@link
   * Weakness#CIRCULAR}}
   */
  public boolean isCircular() {
    return weaknesses.contains(Weakness.CIRCULAR);
  }

  /**
   * Counts the independent groups that say the same as one report, this report included.
   *
   * <p>If no accounts conflict, this is {@link #independent()}. If accounts conflict, only the sides to which the
   * report belongs count, and of several such sides the one with the smallest number: a report that agrees with both
   * sides of a dispute is confirmed only if it is confirmed whichever side is right.
   *
   * @param report one of the reports
   * @return the number; 0 if accounts conflict and the report belongs to no side
   */
  public int independentFor(CorpusStatement report) {
    Objects.requireNonNull(report, "report");
    return sides.isEmpty()
        ? independent
        : sides.stream().filter(side -> side.reports().contains(report)).mapToInt(Side::independent).min().orElse(0);
  }

  /** Returns the testimony as a row of a table. */
  List<String> row() {
    return List.of(
        OneLine.commas(reports), shownWitnesses(), Integer.toString(independent), String.join("; ", doubts()));
  }

  /** Why not every witness, and not every voice, counts as independent. */
  private List<String> doubts() {
    List<String> doubts = new ArrayList<>(weaknesses.stream().map(Weakness::toString).toList());
    for (int at = 0; at < Math.min(SHOWN, witnesses.size()); at++) {
      Witness witness = witnesses.get(at);
      if (!witness.isIdentified()) {
        doubts.add(number(at) + "may be any other witness");
      }
      if (!witness.dependences().isEmpty()) {
        doubts.add(number(at) + "is one witness, because " + witness.dependences().get(0));
      }
    }
    if (doubts.isEmpty() && independent < witnesses.size()) {
      doubts.add("no identifiers show that the witnesses differ");
    }
    return doubts;
  }

  private String number(int witness) {
    return witnesses.size() > 1 ? "(" + (witness + 1) + ") " : "it ";
  }

  /**
   * Returns the first {@value #SHOWN} witnesses in words, and how many more there are. If there are several, they are
   * numbered: {@code (1) KCNA, Rodong Sinmun (2) Reuters}.
   */
  String shownWitnesses() {
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < Math.min(SHOWN, witnesses.size()); at++) {
      shown.append(at == 0 ? "" : " ").append(witnesses.size() > 1 ? number(at) : "").append(witnesses.get(at));
    }
    return witnesses.size() <= SHOWN ? shown.toString() : shown + " and " + (witnesses.size() - SHOWN) + " more";
  }

  /**
   * Prints the reports, the witnesses, the number of independent groups and the weaknesses: {@code a, b: (1) KCNA (2)
   * Reuters; 2 independent}.
   */
  @Override
  public String toString() {
    return OneLine.commas(reports) + ": " + shownWitnesses() + "; " + independent + " independent"
        + weaknesses.stream().map(weakness -> ", " + weakness).collect(Collectors.joining());
  }
}
