// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.Relation;
import org.communique.analysis.draw.OneLine;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.RelationKind;

/**
 * Which statements still stand, which are withdrawn or contested, by what and since when.
 *
 * <p><strong>Withdrawing</strong> is an act upon a statement. What is <em>in force</em> and {@code retracts}, {@code
 * revokes} or {@code supersedes} the whole of a statement withdraws it; what is withdrawn itself has no force, so
 * that to retract or revoke a retraction revives. Only what was superseded stays so when its successor is superseded
 * in turn. This is the grounded extension of Dung (Artificial Intelligence 77, 1995) as a labelling (Caminada 2006),
 * which decides no more than it must: a circle of withdrawals, which only URIs can make, stays undecided
 * unless something from outside breaks it.
 *
 * <p>With a statement fall its pieces ({@code part-of}), unless they are pieces of each other in a circle. A relation
 * that withdraws acts on the statement that it names: a paper may take back its report of what still stands. But what
 * a speaker of a statement withdraws himself is the utterance, with all statements that report it ({@code
 * same-utterance-as}).
 *
 * <p><strong>Contesting</strong> is a claim about an utterance, and settles nothing. What is in force and {@code
 * denies}, {@code denies-saying} or {@code disavows} a statement leaves it standing, contested, and with it all
 * reports of the same utterance; a denial that is denied in turn still contests, since no walk can tell who is right.
 * {@code corrects}, and withdrawing a {@linkplain Relation#part() part}, leave the rest standing.
 *
 * <p>A relation has no force if a voice says that the statement which has it was not said, is expected, or is only
 * supposed, nor if the encoder holds it, be it as possible, not to be there. Another of which the encoder is not
 * certain makes undecided what it would withdraw, and contests or corrects nothing.
 *
 * <p>For example {@code c retracts b} and {@code b retracts a}: {@code c} and {@code a} stand, {@code b} is withdrawn.
 *
 * @param verdicts one for every statement, in the order of the corpus
 * @param cycles the statements that deny, correct or withdraw each other in a circle, each circle once; its members
 *     are judged like all others
 */
public record Standing(List<Verdict> verdicts, List<List<CorpusStatement>> cycles) {

  /** Copies the lists. */
  public Standing {
    verdicts = List.copyOf(verdicts);
    cycles = cycles.stream().map(List::copyOf).toList();
  }

  /** What has become of a statement, from the best to the worst; the worst that applies. */
  public enum Status {
    /** Nothing in force touches it. */
    STANDS,
    /** A part was corrected or withdrawn; the rest stands. */
    STANDS_IN_PART,
    /** A part is denied. It stands. */
    CONTESTED_IN_PART,
    /** It is denied: its content, that it was said, or that it was said in the speakers' name. It stands. */
    CONTESTED,
    /** Whether it is withdrawn depends on a circle that nothing breaks, or on a relation that is not certain. */
    UNDECIDED,
    /** It was retracted, revoked or superseded as a whole. */
    WITHDRAWN
  }

  /**
   * What one statement does to another.
   *
   * @param by the statement that has the relation
   * @param relation the relation: its kind, the part that is meant, the encoder's certainty
   * @param isInForce whether it counts: the relation is certain, and {@code by} was said and has the force for it: it
   *     is neither withdrawn nor undecided or, if it supersedes, at most superseded itself
   */
  public record Effect(CorpusStatement by, Relation relation, boolean isInForce) {

    /**
     * {@return since when it holds: when {@code by} was said, but of what revokes or supersedes the time at which it
     * takes effect, if that is recorded; empty if nothing is}
     */
    public Optional<TimeExpression> since() {
      boolean takesEffect =
          relation.kind().equals(RelationKind.REVOKES) || relation.kind().equals(RelationKind.SUPERSEDES);
      return by.statement().eventTime().filter(time -> takesEffect).or(by.statement()::said);
    }

    /** Prints what is done, by which statement, when, and to what part: {@code retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return OneLine.of(done() + " by " + by + since().map(time -> ", " + OneLine.time(time)).orElse("")
          + relation.part().map(part -> " in “" + OneLine.cut(part) + "”").orElse("")
          + (isInForce ? "" : ", without force"));
    }

    private String done() {
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
   * How a statement stands.
   *
   * @param statement the statement
   * @param status what has become of it
   * @param effects all that others do to it, in force or not, in the order of the corpus
   * @param with the statements together with which it falls or is contested, whether or not it also does for an
   *     effect of its own: the whole of which it is a piece, or another report of the same utterance
   */
  public record Verdict(CorpusStatement statement, Status status, List<Effect> effects, List<CorpusStatement> with) {

    /** Copies the lists. */
    public Verdict {
      effects = List.copyOf(effects);
      with = List.copyOf(with);
    }

    /**
     * {@return whether it stands, at least in part; what is contested stands, what is undecided does not}
     */
    public boolean stands() {
      return status.compareTo(Status.UNDECIDED) < 0;
    }

    /** Prints name, status and effects: {@code exchange: withdrawn; retracted by denial-2, 2022-09-01}. */
    @Override
    public String toString() {
      return statement + ": " + OneLine.words(status) + (isTouched() ? "; " + because() : "");
    }

    private boolean isTouched() {
      return !effects.isEmpty() || !with.isEmpty();
    }

    private String because() {
      String falls = with.isEmpty() ? "" : "together with " + OneLine.commas(with);
      String acts = effects.stream().map(Effect::toString).collect(Collectors.joining("; "));
      return acts + (acts.isEmpty() || falls.isEmpty() ? "" : "; ") + falls;
    }
  }

  /**
   * Asks what stands.
   *
   * @param corpus the briefs
   * @return how every statement stands
   */
  public static Standing of(Corpus corpus) {
    return new StandingJudge(Objects.requireNonNull(corpus, "corpus").index()).all();
  }

  /**
   * Finds how a statement stands.
   *
   * @param statement a statement of the corpus
   * @return its verdict
   * @throws IllegalArgumentException if it is not of the corpus
   */
  public Verdict verdict(CorpusStatement statement) {
    return Objects.requireNonNull(statement, "statement").answerIn(verdicts, Verdict::statement);
  }

  /**
   * {@return a row per statement that something acts on: its name, how it stands, by what}
   */
  public Table table() {
    return new Table(
        List.of("statement", "status", "because"),
        verdicts.stream().filter(Verdict::isTouched)
            .map(verdict -> List.of(verdict.statement().name(), OneLine.words(verdict.status()), verdict.because()))
            .toList());
  }

  /** Prints how many stand, then what something acts on and what runs in circles, a line each. */
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
