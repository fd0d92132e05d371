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
 * Which statements still stand, and which statements are withdrawn or contested, by which other statement, and since
 * when.
 *
 * <p><strong>Withdrawing</strong> takes a statement back:
 *
 * <ul>
 *   <li>Statement A withdraws statement B if A {@code retracts}, {@code revokes} or {@code supersedes} the whole of B,
 *       and A is itself in force. A statement is in force unless it is withdrawn or undecided.
 *   <li>So if a retraction is retracted or revoked, the statement that had been retracted stands again.
 *   <li>Superseding is different. If A supersedes B, and C later supersedes A, then B stays superseded.
 *   <li>If a statement is withdrawn, its pieces ({@code part-of}) are withdrawn too. Statements that are pieces of each
 *       other in a circle do not count as pieces.
 *   <li>Usually only the statement that the relation names is withdrawn. For example, if a newspaper retracts its own
 *       report, other reports of the same utterance still stand.
 *   <li>But if a speaker of a statement withdraws this statement, the whole utterance is withdrawn. This means that all
 *       reports of the utterance, which are connected by {@code same-utterance-as}, are withdrawn.
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
 * <p><strong>Contesting</strong> objects to a statement, but does not withdraw the statement:
 *
 * <ul>
 *   <li>If a statement in force {@code denies}, {@code denies-saying} or {@code disavows} another statement, the other
 *       statement stands and is contested. All reports of the same utterance are contested too.
 *   <li>A denial that is itself denied still contests, because the relations do not say who is right.
 *   <li>If a statement in force {@code corrects} another statement, or withdraws only a {@linkplain Relation#part()
 *       part} of the other statement, the other statement stands in part.
 * </ul>
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
 * withdrawn. In another example, Rodong Sinmun and an article report the same letter of Putin, and a spokesman denies
 * the report in the article. Both reports stand, and both are contested.
 */
public final class Standing {

  private final List<Verdict> verdicts;
  private final List<List<CorpusStatement>> cycles;

  Standing(List<Verdict> verdicts, List<List<CorpusStatement>> cycles) {
    this.verdicts = List.copyOf(verdicts);
    this.cycles = cycles.stream().map(List::copyOf).toList();
  }

  /**
   * Whether a statement stands. The order of the constants is from best to worst. If several constants apply, the worst
   * constant is used.
   */
  public enum Status {
    /** No statement in force withdraws, contests or corrects this statement. */
    STANDS,
    /** The statement was corrected, or a part of the statement was withdrawn. The rest stands. */
    STANDS_IN_PART,
    /** A part of the statement is denied or disavowed. The statement stands. */
    CONTESTED_IN_PART,
    /**
     * Another statement denies the content, denies that the statement was made, or denies that the statement was made
     * in the speakers' name. The statement stands.
     */
    CONTESTED,
    /**
     * Nobody can say whether the statement is withdrawn. The answer depends on an uncertain relation, or on a circle
     * that nothing breaks.
     */
    UNDECIDED,
    /** The whole statement is withdrawn: retracted, revoked or superseded. */
    WITHDRAWN
  }

  /**
   * What one statement does to another one.
   *
   * @param by the statement that has the relation
   * @param relation the relation, which contains its kind, the part of the other statement, and the certainty of the
   *     encoder
   * @param isInForce whether the relation counts. The relation counts if the encoder is certain of the relation, and if
   *     the statement in {@code by} was said and is neither withdrawn nor undecided. A relation of the kind {@code
   *     supersedes} still counts if the statement in {@code by} is itself superseded
   */
  public record Effect(CorpusStatement by, Relation relation, boolean isInForce) {

    /** Checks that no argument is null. */
    public Effect {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(relation, "relation");
    }

    /**
     * Returns the time from which the effect holds.
     *
     * @return the event time of the statement in {@code by}, if the relation is {@code revokes} or {@code supersedes}
     *     and the event time is recorded; otherwise the time at which the statement was said; empty if neither time is
     *     recorded
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
   * Whether one statement stands, and why.
   *
   * @param statement the statement
   * @param status whether the statement stands
   * @param effects what other statements do to this statement, in force or not, in the order of the corpus; empty if
   *     there are none
   * @param sharesFateOf the other statements because of which this statement is withdrawn, undecided or contested: the
   *     whole of which this statement is a part, or another report of the same utterance. Empty if there are none. The
   *     list of effects may be non-empty at the same time
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
     * {@return whether the statement stands, at least in part. A contested statement stands; an undecided statement
     * does not}
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
   * @return a verdict on each statement
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
   * @throws IllegalArgumentException if the statement is not in the corpus
   */
  public Verdict verdict(CorpusStatement statement) {
    return Objects.requireNonNull(statement, "statement").answerIn(verdicts, Verdict::statement);
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

  /** Two {@code Standing} objects are equal if their verdicts and cycles are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Standing standing
        && verdicts.equals(standing.verdicts) && cycles.equals(standing.cycles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdicts, cycles);
  }

  /**
   * Prints how many statements stand. Then prints one line for each statement that is affected by other statements, and
   * one line for each circle.
   */
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
