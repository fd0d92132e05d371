// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

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
 * Which statements still stand, and which are withdrawn or contested; by which statement, and since when.
 *
 * <p><strong>Withdrawing</strong> takes a statement back:
 *
 * <ul>
 *   <li>A statement withdraws another statement if it {@code retracts}, {@code revokes} or {@code supersedes} the whole
 *       of it, and is itself in force. A statement is in force unless it is withdrawn or undecided.
 *   <li>So if a retraction is retracted or revoked, the statement that had been retracted stands again.
 *   <li>A superseded statement is different: it stays superseded when its successor is superseded in turn.
 *   <li>If a statement is withdrawn, its pieces ({@code part-of}) are withdrawn too. Statements that are pieces of each
 *       other in a circle do not count as pieces.
 *   <li>A withdrawal withdraws the one statement that it names. A newspaper, for example, can retract its own report,
 *       and other reports of the same utterance stand.
 *   <li>But if a speaker of a statement withdraws it, the utterance is withdrawn: all reports that {@code
 *       same-utterance-as} joins with this statement.
 * </ul>
 *
 * <p>These rules are the grounded extension of Dung (Artificial Intelligence 77, 1995), a theory of arguments that
 * attack each other, computed with the labels in, out and undecided (Caminada 2006). Of all consistent results it
 * decides the fewest statements. So statements that withdraw each other in a circle are undecided, unless a statement
 * outside the circle breaks it. Only references by URI can form such a circle, since one brief may not contain one.
 *
 * <p><strong>Contesting</strong> makes a claim about a statement, and decides nothing:
 *
 * <ul>
 *   <li>If a statement in force {@code denies}, {@code denies-saying} or {@code disavows} another statement, the other
 *       statement stands and is contested. All reports of the same utterance are contested with it.
 *   <li>A denial that is itself denied still contests, because the relations do not say who is right.
 *   <li>If a statement in force {@code corrects} another one, or withdraws only a {@linkplain Relation#part() part} of
 *       it, the other one stands in part.
 * </ul>
 *
 * <p><strong>Doubt</strong>: not every relation counts.
 *
 * <ul>
 *   <li>A relation has no force if, according to a source of the statement that has it, that statement was not said, is
 *       expected, or is hypothetical.
 *   <li>A relation has no force if the encoder believes, even only as possible, that it does not exist.
 *   <li>If the encoder is uncertain of a relation in another way, the statement that it would withdraw is undecided. A
 *       statement that it would contest or correct is not changed.
 * </ul>
 *
 * <p>For example, North Korea announces a visit ({@code visit}), retracts the announcement ({@code retraction}), and
 * then retracts this retraction ({@code reversal}). {@code reversal} and {@code visit} stand, and {@code retraction} is
 * withdrawn. In another example, Rodong Sinmun and an article report the same letter of Putin, and a spokesman denies
 * the report in the article: both reports stand, and both are contested.
 */
public final class Standing {

  private final List<Verdict> verdicts;
  private final List<List<CorpusStatement>> cycles;

  Standing(List<Verdict> verdicts, List<List<CorpusStatement>> cycles) {
    this.verdicts = List.copyOf(verdicts);
    this.cycles = cycles.stream().map(List::copyOf).toList();
  }

  /** What has become of a statement. The order is from best to worst; if several apply, the worst is given. */
  public enum Status {
    /** No statement in force withdraws, contests or corrects it. */
    STANDS,
    /** It was corrected, or a part of it was withdrawn. The rest stands. */
    STANDS_IN_PART,
    /** A part of it is denied or disavowed. It stands. */
    CONTESTED_IN_PART,
    /** Its content is denied, or that it was said, or that it was said in the speakers' name. It stands. */
    CONTESTED,
    /** Whether it is withdrawn depends on an uncertain relation, or on a circle that nothing breaks. */
    UNDECIDED,
    /** It was retracted, revoked or superseded as a whole. */
    WITHDRAWN
  }

  /**
   * What one statement does to another one.
   *
   * @param by the statement that has the relation
   * @param relation the relation, with its kind, the part that it is about, and the certainty of the encoder
   * @param isInForce whether the relation counts: the encoder is certain of it, {@code by} was said, and {@code by} is
   *     neither withdrawn nor undecided. A relation {@code supersedes} still counts if {@code by} is itself superseded
   */
  public record Effect(CorpusStatement by, Relation relation, boolean isInForce) {

    /**
     * Returns the time from which the effect holds.
     *
     * @return the time at which {@code by} was said or, if it revokes or supersedes and has a time at which it takes
     *     effect, that time; empty if no such time is recorded
     */
    public Optional<TimeExpression> since() {
      boolean takesEffect =
          relation.kind().equals(RelationKind.REVOKES) || relation.kind().equals(RelationKind.SUPERSEDES);
      return by.statement().eventTime().filter(time -> takesEffect).or(by.statement()::said);
    }

    /** Prints the effect, its statement, its time and its part: {@code retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return OneLine.of(participle() + " by " + by + since().map(time -> ", " + OneLine.time(time)).orElse("")
          + relation.part().map(part -> " in “" + OneLine.cut(part) + "”").orElse("")
          + (isInForce ? "" : ", without force"));
    }

    private String participle() {
      return switch (relation.kind().word()) {
        case "retracts" -> "retracted";
        case "revokes" -> "revoked";
        case "supersedes" -> "superseded";
        case "corrects" -> "corrected";
        case "denies" -> "denied";
        case "denies-saying" -> "saying denied";
        default -> "disavowed";
      };
    }
  }

  /**
   * What has become of one statement, and why.
   *
   * @param statement the statement
   * @param status what has become of it
   * @param effects what other statements do to it, in force or not, in the order of the corpus; empty if nothing
   * @param sharesFateOf the statements whose fate it shares: the whole that it is part of, or another report of the
   *     same utterance. It may have effects of its own as well; empty if it shares nothing
   */
  public record Verdict(
      CorpusStatement statement, Status status, List<Effect> effects, List<CorpusStatement> sharesFateOf) {

    /** Copies the lists. */
    public Verdict {
      effects = List.copyOf(effects);
      sharesFateOf = List.copyOf(sharesFateOf);
    }

    /**
     * {@return whether the statement stands, at least in part; a contested statement stands, an undecided one does not}
     */
    public boolean stands() {
      return status.compareTo(Status.UNDECIDED) < 0;
    }

    /** Prints the name, the status and the reasons: {@code exchange: withdrawn; retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return statement + ": " + OneLine.words(status) + (isTouched() ? "; " + because() : "");
    }

    private boolean isTouched() {
      return !effects.isEmpty() || !sharesFateOf.isEmpty();
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
   * @return what has become of each statement
   */
  public static Standing of(Corpus corpus) {
    return new StandingJudge(Objects.requireNonNull(corpus, "corpus").index()).judge();
  }

  /**
   * {@return the verdicts on all statements, in the order of the corpus}
   */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /**
   * {@return the statements that withdraw, contest or correct each other in a circle, each circle once; empty if there
   * is none. These statements have verdicts like all others}
   */
  public List<List<CorpusStatement>> cycles() {
    return cycles;
  }

  /**
   * Finds the verdict on a statement.
   *
   * @param statement a statement of the corpus
   * @return the verdict
   * @throws IllegalArgumentException if the statement is not of the corpus
   */
  public Verdict verdict(CorpusStatement statement) {
    return Objects.requireNonNull(statement, "statement").answerIn(verdicts, Verdict::statement);
  }

  /**
   * {@return a row per statement that others act on: its name, its status, and the reasons}
   */
  public Table table() {
    return new Table(
        List.of("statement", "status", "because"),
        verdicts.stream().filter(Verdict::isTouched)
            .map(verdict -> List.of(verdict.statement().name(), OneLine.words(verdict.status()), verdict.because()))
            .toList());
  }

  /** Two answers are equal if their verdicts and cycles are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing
        && verdicts.equals(standing.verdicts) && cycles.equals(standing.cycles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdicts, cycles);
  }

  /** Prints how many statements stand, then the statements that others act on, then the circles, a line each. */
  @Override
  public String toString() {
    long standing = verdicts.stream().filter(Verdict::stands).count();
    long contested = verdicts.stream().map(Verdict::status)
        .filter(status -> status == Status.CONTESTED || status == Status.CONTESTED_IN_PART).count();
    return standing + " of " + verdicts.size() + " statements stand"
        + (contested > 0 ? ", " + contested + " contested" : "") + "\n"
        + verdicts.stream().filter(Verdict::isTouched).map(verdict -> verdict + "\n")
            .collect(Collectors.joining())
        + cycles.stream().map(cycle -> "in a circle: " + OneLine.commas(cycle) + "\n").collect(Collectors.joining());
  }
}
