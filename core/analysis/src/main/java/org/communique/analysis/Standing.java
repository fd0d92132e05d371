// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Relation;
import org.communique.analysis.draw.OneLine;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;

/**
 * Which statements still stand, and which statements are withdrawn, contested or overtaken, by which other statement,
 * and since when.
 *
 * <p><strong>Who acts</strong> decides what a relation does. A statement may act on another statement as its own side,
 * as a voice of its chain, or as a stranger; {@link Side} explains these words. Only its own side can take a statement
 * back. If Russia says that it “retracts” a statement of the United States, the American statement is contested, and
 * the effect shows that a stranger acted.
 *
 * <table>
 * <caption>What a relation does to the other statement, by the one who acts</caption>
 * <tr><th>relation</th><th>its own side</th><th>a voice of the chain</th><th>a stranger</th></tr>
 * <tr><td>{@code retracts}, {@code revokes}, {@code supersedes}</td>
 *   <td>withdrawn, with all reports of the utterance</td><td>withdrawn: this report only</td><td>contested</td></tr>
 * <tr><td>{@code corrects}</td><td>stands in part</td><td>stands in part</td><td>contested in part</td></tr>
 * <tr><td>{@code denies}, {@code denies-saying}, {@code disavows}</td>
 *   <td>contested</td><td>contested</td><td>contested</td></tr>
 * <tr><td>{@code contradicts}</td><td>both contested; but if the same speaker spoke twice and the order is known, the
 *   earlier statement is overtaken and the later one stands</td><td>both contested</td><td>both contested</td></tr>
 * <tr><td>{@code confirms}</td><td>stands</td><td>stands</td><td>stands</td></tr>
 * </table>
 *
 * <p>If the relation names a {@linkplain Relation#part() part}, withdrawn and overtaken become “stands in part”, and
 * contested becomes “contested in part”. Other kinds of relation do nothing.
 *
 * <p><strong>Withdrawing</strong>:
 *
 * <ul>
 *   <li>A statement withdraws another statement only if it is itself in force: neither withdrawn nor undecided. So if a
 *       retraction is retracted or revoked, the statement that had been retracted stands again.
 *   <li>Superseding is different. If A supersedes B, and C later supersedes A, then B stays superseded.
 *   <li>If a statement is withdrawn, its pieces ({@code part-of}) are withdrawn too. Statements that are pieces of each
 *       other in a circle do not count as pieces.
 *   <li>If its own side withdraws a statement, all reports of the utterance are withdrawn: the reports that are
 *       connected by {@code same-utterance-as}. If a newspaper retracts its own report, other reports still stand.
 * </ul>
 *
 * <p>If several results agree with these rules, the result with the most undecided statements is taken. So statements
 * that withdraw each other in a circle are undecided, unless a statement outside the circle breaks the circle. Such a
 * circle can exist only between several briefs, which refer to each other by URI. Within a single brief such circles
 * are not allowed.
 *
 * <p>Background: Dung (Artificial Intelligence 77, 1995) has a theory of arguments that attack each other. The result
 * is what Dung calls the grounded extension. It is computed with the labels in, out and undecided (Caminada 2006).
 *
 * <p><strong>Contesting</strong> objects to a statement, but does not withdraw the statement. The library does not
 * decide who is right: a denial that is itself denied still contests. A contest reaches further than the statement that
 * the relation names:
 *
 * <ul>
 *   <li>It reaches the pieces of the statement ({@code part-of}). If only a part is contested, it reaches the pieces
 *       whose exact words overlap the words of {@link Relation#part()}, and the pieces whose words are not recorded. If
 *       the relation names no part, or if more than 64 different parts are contested, it reaches every piece.
 *   <li>It reaches the copies of the statement: statements that quote, translate or summarise it. A statement that
 *       quotes another statement in order to object to it is not a copy.
 *   <li>It reaches the other reports of the utterance, unless the objection is made between two reports of one
 *       utterance.
 *   <li>It does not reach accounts of the utterance that the own side gives, if the objection is a {@code
 *       denies-saying} or if the own side objects: then the report is said to be wrong, and not what the own side says.
 *       If a stranger objects to the content, the own side's account has this content too, and is contested.
 * </ul>
 *
 * <p>An account is given by the own side if the voice nearest the speakers is their own, or is the voice of somebody
 * who may take the statement back ({@link Side#OWN_SIDE}), or of somebody who objects to a report of the utterance as
 * its own side. The account must be a statement of its own. If a relation names this account itself, the account is
 * contested. For example:
 *
 * <ul>
 *   <li>The agency Strait Wire reports that minister Oram demanded the islands ({@code demand}), and a radio station
 *       reports the same saying ({@code radio}).
 *   <li>The spokeswoman Lind gives Oram's words in another way: he asked for talks ({@code version}). Her voice is
 *       nearest the speaker, and {@code version} is related to {@code demand} by {@code same-utterance-as}. The
 *       transcript of Oram's ministry ({@code transcript}) is related in the same way.
 *   <li>Lind says on behalf of Oram that he never demanded the islands ({@code denies-saying demand}).
 *   <li>{@code demand} and {@code radio} are contested. {@code version} and {@code transcript} stand: Lind has objected
 *       as Oram's own side, and the ministry, in which Oram has an office, may take his words back. If Lind merely
 *       holds an office and speaks for nobody, then her version is the version of a stranger. It is contested like any
 *       other report.
 * </ul>
 *
 * <p>“Overtaken” spreads in the same way, to all reports. “Stands in part” spreads to pieces only.
 *
 * <p><strong>What was not said</strong>: if a source of a statement says that the statement was not said, is expected
 * or is hypothetical, the statement does not stand. It has a status of its own, and so have its pieces.
 *
 * <p><strong>Doubt</strong>: not every relation counts. Suppose that statement A has a relation to statement B.
 *
 * <ul>
 *   <li>The relation has no force if one of the sources of A says that A was not said, is expected, or is hypothetical.
 *   <li>The relation has no force if its certainty is {@linkplain org.communique.vocabulary.Certainty#isNegative()
 *       negative}: the encoder (the person who makes the brief) thinks that the relation certainly, probably or
 *       possibly does not exist.
 *   <li>The certainty of the relation may also be {@code probable}, {@code possible} or {@code underspecified}. If the
 *       relation would withdraw B, then B is undecided. If the relation would only contest or correct B, then B does
 *       not change.
 * </ul>
 *
 * <p>For example, North Korea announces a visit ({@code visit}), retracts the announcement ({@code retraction}), and
 * then retracts this retraction ({@code reversal}). {@code reversal} and {@code visit} stand, and {@code retraction} is
 * withdrawn.
 */
public final class Standing {

  private final Optional<LocalDate> day;
  private final List<Verdict> verdicts;
  private final List<List<CorpusStatement>> cycles;
  private final List<CorpusStatement> later;
  private final List<CorpusStatement> undated;

  Standing(
      Optional<LocalDate> day, List<Verdict> verdicts, List<List<CorpusStatement>> cycles, List<CorpusStatement> later,
      List<CorpusStatement> undated) {
    this.day = day;
    this.verdicts = List.copyOf(verdicts);
    this.cycles = List.copyOf(cycles);
    this.later = List.copyOf(later);
    this.undated = List.copyOf(undated);
  }

  /**
   * Whether a statement stands. The order of the constants is from best to worst. If several constants apply, the worst
   * constant is used.
   */
  public enum Status {
    /** No statement in force withdraws, contests or corrects this statement. */
    STANDS,
    /** Its own side or a voice of its chain corrected the statement, or withdrew a part of it. The rest stands. */
    STANDS_IN_PART,
    /** A part of the statement is contested, or a stranger corrects the statement. The statement stands. */
    CONTESTED_IN_PART,
    /**
     * Another statement objects: it denies the content, the saying, or that the speakers' words are in somebody's name;
     * it contradicts the statement; or it is a stranger's attempt to withdraw the statement. The statement stands.
     */
    CONTESTED,
    /**
     * A speaker later said the contrary. The statement was not withdrawn, but it is no longer the speaker's last word,
     * so it does not stand.
     */
    OVERTAKEN,
    /** A source says that the statement is expected. It was not yet said. */
    NOT_YET_SAID,
    /** A source only supposes the statement: what would be if somebody said so. */
    SUPPOSED,
    /** A source says that the statement was not said. */
    NOT_SAID,
    /**
     * Nobody can say whether the statement is withdrawn. The answer depends on an uncertain relation, or on a circle
     * that nothing breaks.
     */
    UNDECIDED,
    /** The whole statement is withdrawn: retracted, revoked or superseded. */
    WITHDRAWN;

    /** {@return whether a statement with this status stands, at least in part; a contested statement stands} */
    public boolean stands() {
      return compareTo(OVERTAKEN) < 0;
    }

    /** {@return whether the statement or a part of it is contested} */
    public boolean isContested() {
      return this == CONTESTED || this == CONTESTED_IN_PART;
    }
  }

  /**
   * Who acts on a statement, as seen from this statement.
   *
   * <p>The one who acts is each speaker of the acting statement, everybody on whose behalf it is made, and the
   * organisation of the role in which the speakers {@linkplain org.communique.Statement#speakingAs() speak}. A role
   * that somebody merely holds is not enough to act for its organisation.
   *
   * <p>Between two reports of one utterance, the speakers do not act a second time. There the voice nearest the
   * speakers acts: it is the own side if it is the speakers' own, or if somebody speaks through it who may take the
   * statement back; a voice if it is also a voice of the other report; and a stranger otherwise.
   */
  public enum Side {
    /**
     * Somebody who may take the statement back: one of its speakers; somebody on whose behalf they spoke; the
     * organisation of the role in which they spoke, or of a role that they held then; a successor of one of these.
     *
     * <p>For example, a spokesman speaks as spokesman of a ministry. The ministry may retract the statement. The
     * government of which the ministry is a part may not, and a ministry may not retract what its government said:
     * being a part gives no right to take words back.
     */
    OWN_SIDE,
    /** The publisher of a source in the chain of the statement: the newspaper that reported it. */
    VOICE,
    /** Anybody else, for example the government of another state. */
    STRANGER
  }

  /**
   * What one statement does to another one.
   *
   * @param by the statement that acts
   * @param relation the relation, which contains its kind, the part of the other statement, and the certainty of the
   *     encoder. The statement in {@code by} has this relation; but {@code contradicts} holds in both directions, so
   *     the statement that is contradicted may have it instead
   * @param side whether the statement in {@code by} acts as the own side of the other statement, as a voice of its
   *     chain, or as a stranger
   * @param outcome the status that the relation gives to the other statement, if the relation counts
   * @param isInForce whether the relation counts. The relation counts if the encoder is certain of the relation, and if
   *     the statement in {@code by} was said and is neither withdrawn nor undecided. A relation of the kind {@code
   *     supersedes} still counts if the statement in {@code by} is itself superseded. A contradiction counts only if
   *     both statements were said and are in force
   */
  public record Effect(CorpusStatement by, Relation relation, Side side, Status outcome, boolean isInForce) {

    /** Checks that no argument is null. */
    public Effect {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(relation, "relation");
      Objects.requireNonNull(side, "side");
      Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Returns the time from which the effect holds.
     *
     * @return the event time of the statement in {@code by}, if the relation is {@code revokes} or {@code supersedes}
     *     and the event time is recorded; otherwise the time at which the statement was said; empty if neither time is
     *     recorded
     */
    public Optional<TimeExpression> since() {
      return by.statement().eventTime().filter(time -> takesEffectLater(relation)).or(by.statement()::said);
    }

    /** Returns true if a relation takes effect at the event time of its statement, and not when it was said. */
    static boolean takesEffectLater(Relation relation) {
      return relation.kind().equals(RelationKind.REVOKES) || relation.kind().equals(RelationKind.SUPERSEDES);
    }

    /**
     * {@return whether a stranger tries what only the own side and the voices of the chain can do: to retract, revoke,
     * supersede or correct the statement}
     *
     * @throws java.util.NoSuchElementException if a relation of this kind does not act on another statement
     */
    public boolean isUnauthorised() {
      return side == Side.STRANGER && StandingTable.isDeniedToStrangers(relation.kind());
    }

    /** Prints the effect, its statement, its time and its part: {@code retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return OneLine.of(StandingTable.participle(relation.kind()) + " by " + by
          + since().map(time -> ", " + OneLine.time(time)).orElse("")
          + relation.part().map(part -> " in “" + OneLine.cut(part) + "”").orElse("") + actor()
          + (isInForce ? "" : ", without force"));
    }

    /** Says who acted, if a reader would not expect it. */
    private String actor() {
      boolean isContradiction = relation.kind().equals(RelationKind.CONTRADICTS);
      if (isUnauthorised()) {
        return ", by a stranger";
      }
      return isContradiction && side == Side.OWN_SIDE ? ", by its own side" : "";
    }
  }

  /**
   * Whether one statement stands, and why.
   *
   * @param statement the statement
   * @param status whether the statement stands
   * @param effects what other statements do to this statement, in force or not, in the order of the corpus; empty if
   *     there are none
   * @param sharesFateOf the other statements because of which this statement has its status: the whole of which this
   *     statement is a part, another report of the same utterance, or the statement that this one quotes, translates or
   *     summarises. Empty if there are none. The list of effects may be non-empty at the same time
   */
  public record Verdict(
      CorpusStatement statement, Status status, List<Effect> effects, List<CorpusStatement> sharesFateOf) {

    /** Copies the lists. */
    public Verdict {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(status, "status");
      effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
      sharesFateOf = List.copyOf(Objects.requireNonNull(sharesFateOf, "sharesFateOf"));
    }

    /**
     * {@return whether the statement stands, at least in part; see {@link Status#stands()}}
     */
    public boolean stands() {
      return status.stands();
    }

    /** Prints the name, the status and the reasons: {@code exchange: withdrawn; retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return statement + ": " + OneLine.words(status) + (hasReason() ? "; " + because() : "");
    }

    private boolean hasReason() {
      return !effects.isEmpty() || !sharesFateOf.isEmpty();
    }

    private boolean isTouched() {
      return hasReason() || status != Status.STANDS;
    }

    private String because() {
      Stream<String> own = effects.stream().map(Effect::toString);
      Stream<String> shared =
          sharesFateOf.isEmpty() ? Stream.empty() : Stream.of("together with " + OneLine.commas(sharesFateOf));
      return Stream.concat(own, shared).collect(Collectors.joining("; "));
    }
  }

  /**
   * Judges every statement of a corpus.
   *
   * @param corpus the briefs
   * @return a verdict on each statement
   */
  public static Standing of(Corpus corpus) {
    return new StandingJudge(Objects.requireNonNull(corpus, "corpus").index(), DayFilter.NONE).judge();
  }

  /**
   * Judges the record as it was at the end of one day: “was the notice in force in 2023?”
   *
   * <ul>
   *   <li>A statement that is certainly later than the day is left out, together with everything that it does. Its time
   *       is the date on which it was said. If this date is not recorded or is doubted ({@code ?}, {@code ~}), its time
   *       is the first date on which a source {@linkplain org.communique.Attribution#reported() reported} it. If there
   *       is none, its time is the first date on which a source of its chain was published.
   *   <li>A statement that may be later, but need not be, is kept, and {@link #undated()} lists it.
   *   <li>A {@code revokes} or {@code supersedes} has no force before the event time of its statement.
   * </ul>
   *
   * <p>So a later day leaves out no more statements than an earlier day. For example, a ministry announces a closure on
   * 2031-03-03, retracts the notice on 2031-03-10 and revokes the retraction on 2031-03-17. On 2031-03-12 the notice
   * was withdrawn; on 2031-03-20 it was in force again.
   *
   * @param corpus the briefs
   * @param day the last day that counts
   * @return a verdict on each statement that is not certainly later
   */
  public static Standing asOf(Corpus corpus, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new StandingJudge(Objects.requireNonNull(corpus, "corpus").index(), new DayFilter(Optional.of(day))).judge();
  }

  /**
   * {@return the last day that counts; empty if all statements count, whatever their dates}
   */
  public Optional<LocalDate> day() {
    return day;
  }

  /**
   * {@return the statements that are left out, because they are certainly later than {@link #day()}; in the order of
   * the corpus}
   */
  public List<CorpusStatement> later() {
    return later;
  }

  /**
   * {@return the statements that are judged, although nobody can say whether they are later than {@link #day()}: they
   * have no date, or a date that is not exact enough; in the order of the corpus}
   */
  public List<CorpusStatement> undated() {
    return undated;
  }

  /**
   * {@return the verdicts on all statements but the {@linkplain #later() later} ones, in the order of the corpus}
   */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /**
   * Finds the circles of statements that withdraw, contest or correct each other. The statements in a circle have
   * verdicts like all other statements.
   *
   * @return the statements of each circle; empty if there are no circles
   */
  public List<List<CorpusStatement>> cycles() {
    return cycles;
  }

  /**
   * Finds the verdict on a statement.
   *
   * @param statement a statement of the corpus
   * @return the verdict
   * @throws IllegalArgumentException if the statement is not in the corpus, or if it is {@linkplain #later() later}
   *     than the day of this answer
   */
  public Verdict verdict(CorpusStatement statement) {
    Objects.requireNonNull(statement, "statement");
    int laterBefore = Collections.binarySearch(later, statement, Comparator.comparingInt(CorpusStatement::number));
    if (laterBefore >= 0 && later.get(laterBefore).equals(statement)) {
      throw new IllegalArgumentException("a statement must not be later than " + day.get() + ", but was " + statement);
    }
    int place = statement.number() - (laterBefore < 0 ? -laterBefore - 1 : laterBefore);
    if (place < 0 || place >= verdicts.size() || !verdicts.get(place).statement().equals(statement)) {
      throw new IllegalArgumentException("no statement of this corpus: " + statement.name());
    }
    return verdicts.get(place);
  }

  /**
   * {@return a table with one row for each statement that is affected by other statements: the name, the status, and
   * the reasons}
   */
  public Table table() {
    return new Table(
        List.of("statement", "status", "because"),
        verdicts.stream().filter(Verdict::isTouched)
            .map(verdict -> List.of(verdict.statement().name(), OneLine.words(verdict.status()), verdict.because()))
            .toList());
  }

  /** Two {@code Standing} objects are equal if their days, verdicts, cycles and lists of statements are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing
        && day.equals(standing.day) && verdicts.equals(standing.verdicts) && cycles.equals(standing.cycles)
        && later.equals(standing.later) && undated.equals(standing.undated);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, verdicts, cycles, later, undated);
  }

  /**
   * Prints how many statements stand. Then prints one line for each statement that does not simply stand or that other
   * statements act on, and one line for each circle. If the answer is for one day, prints which statements are left out
   * and which statements are not dated well enough.
   */
  @Override
  public String toString() {
    return summary() + "\n"
        + verdicts.stream().filter(Verdict::isTouched).map(verdict -> verdict + "\n").collect(Collectors.joining())
        + cycles.stream().map(cycle -> "in a circle: " + OneLine.commas(cycle) + "\n").collect(Collectors.joining())
        + (later.isEmpty() ? "" : "left out, because later: " + OneLine.commas(later) + "\n")
        + (undated.isEmpty() ? "" : "perhaps later: " + OneLine.commas(undated) + "\n");
  }

  private String summary() {
    long standing = verdicts.stream().filter(Verdict::stands).count();
    long contested = verdicts.stream().filter(verdict -> verdict.status().isContested()).count();
    return day.map(last -> "by " + last + ": ").orElse("") + standing + " of " + verdicts.size() + " statements stand"
        + (contested > 0 ? ", " + contested + " contested" : "");
  }
}
