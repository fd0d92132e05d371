// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.order.Periods;
import org.communique.analysis.order.Precedence;
import org.communique.analysis.order.TimeSpan;
import org.communique.time.TimeExpression;

/**
 * What is known of the order in which things were said; what is not known stays unknown.
 *
 * <p>One thing is before another only if the last moment at which it can have been said is before the first of the
 * other: the relation “before” of ISO 24617-1 (TimeML; Allen 1983), under uncertain dates an interval order (Fishburn
 * 1970). Known are:
 *
 * <ul>
 *   <li>when a statement was {@linkplain org.communique.Statement#said() said}, unless the date is doubted ({@code
 *       ?}, {@code ~}). Dates without a zone are taken for days of one calendar; a time with an offset and a day in a
 *       zone that this JDK knows are moments; other pairs are compared only as far as holds in every zone. When it
 *       was reported or published tells nothing: documents break that order;
 *   <li>relations that the encoder is certain of: {@code precedes}, and those that answer or act upon what is there
 *       already ({@code responds-to}, {@code quotes}, {@code corrects}, {@code retracts}, {@code revokes}, {@code
 *       supersedes}: the other came first). If such a relation and days of one calendar disagree, the days are of
 *       different zones;
 *   <li>that reports of one utterance ({@code same-utterance-as}) report one moment;
 *   <li>what follows from these: {@code a} before {@code b} and {@code b} before {@code c} give {@code a} before
 *   {@code c}.
 * </ul>
 *
 * <p>What a voice says was not said, is expected or only supposed has no place in the order.
 *
 * <p>A statement said on 2022-08-15, another said in 2022-09, and a third that responds to the second: the first is
 * before both. One said in 2022-08 and one on 2022-08-15: unknown.
 *
 * <p>What contradicts itself is reported, and nothing is concluded from it: {@link #conflicts()}.
 */
public final class Timeline {

  /**
   * When a statement can have been said.
   *
   * @param statement the statement
   * @param notBefore the first day on which it can have been said; empty if nothing tells
   * @param notAfter the last such day; empty if nothing tells. Days are those of the calendar of dates without a zone,
   *     or of UTC if only moments are known
   * @param after the statements that a relation puts right before it; of the reports of one utterance the first
   */
  public record Entry(
      CorpusStatement statement, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter, List<CorpusStatement> after) {

    /** Copies the list. */
    public Entry {
      after = List.copyOf(after);
    }

    /** Prints name and days: {@code letter: 2022-08-15 to 2022-08-16, after exchange}. */
    @Override
    public String toString() {
      return statement + ": " + days() + (after.isEmpty() ? "" : ", after " + OneLine.commas(after));
    }

    private String days() {
      if (notBefore.isPresent() || notAfter.isPresent()) {
        return notBefore.map(Object::toString).orElse("?") + " to " + notAfter.map(Object::toString).orElse("?");
      }
      return statement.statement().said().map(said -> OneLine.time(said) + ", no day for certain").orElse("no date");
    }
  }

  /**
   * Something that contradicts itself.
   *
   * @param statements the statements concerned
   * @param reason why, in words
   */
  public record Conflict(List<CorpusStatement> statements, String reason) {

    /** Copies the list. */
    public Conflict {
      statements = List.copyOf(statements);
    }

    /** Prints the statements and the reason. */
    @Override
    public String toString() {
      return OneLine.commas(statements) + ": " + reason;
    }
  }

  private final List<Entry> entries;
  private final List<Conflict> conflicts;
  private final Precedence precedence;

  private Timeline(CorpusIndex index) {
    this.precedence = new Precedence(
        index.statements().stream().map(CorpusStatement::statement).toList(), index::isSaid, index.utterances(),
        index.arrows(Precedence::isOrdering));
    this.conflicts = precedence.conflicts().stream()
        .map(conflict -> new Conflict(index.statements(conflict.statements()), conflict.reason())).toList();
    this.entries = index.statements().stream()
        .map(statement -> {
          TimeSpan span = precedence.span(statement.number());
          return new Entry(
              statement, span.notBefore(), span.notAfter(),
              index.statements(precedence.directlyBefore(statement.number())));
        })
        .toList();
  }

  /**
   * Asks for the order of things.
   *
   * @param corpus the briefs
   * @return what is known of it
   */
  public static Timeline of(Corpus corpus) {
    return new Timeline(Objects.requireNonNull(corpus, "corpus").index());
  }

  /**
   * {@return when each statement can have been said, in the order of the corpus}
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * {@return what contradicts itself: relations that run in a circle, dates against relations, reports of one utterance
   * with different dates, statements to which what precedes and what follows leave no time. The relations and dates
   * concerned are not used}
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Tells which of two statements was said first. It takes time in proportion to the corpus.
   *
   * @param one a statement of the corpus
   * @param other another
   * @return what is known
   * @throws IllegalArgumentException if one of them is not of the corpus
   */
  public TimeOrder order(CorpusStatement one, CorpusStatement other) {
    Objects.requireNonNull(one, "one").answerIn(entries, Entry::statement);
    Objects.requireNonNull(other, "other").answerIn(entries, Entry::statement);
    if (precedence.isOneUtterance(one.number(), other.number())) {
      return TimeOrder.TOGETHER;
    }
    boolean before = precedence.isBefore(one.number(), other.number());
    boolean after = precedence.isBefore(other.number(), one.number());
    return before == after ? TimeOrder.UNKNOWN : before ? TimeOrder.BEFORE : TimeOrder.AFTER;
  }

  /**
   * Divides the statements that can be dated from both sides into periods, by the days of the calendar on which they
   * can have been said, wherever on earth that was.
   *
   * @return the most periods of which each is over on a day before the next begins; within one the order may be known
   *     in part, which {@link #order} tells
   */
  public List<List<CorpusStatement>> periods() {
    return periods(entries, Entry::statement).stream()
        .map(period -> period.stream().map(Entry::statement).toList()).toList();
  }

  <T> List<List<T>> periods(List<T> things, Function<T, CorpusStatement> of) {
    return Periods.of(things.stream().map(thing -> precedence.span(of.apply(thing).number())).toList()).stream()
        .map(period -> period.stream().map(things::get).toList()).toList();
  }

  /** Whether all of one list were certainly said before all of the other, by what their dates come to. */
  boolean isBefore(List<Evidence> some, List<Evidence> others) {
    return span(some).isBefore(span(others));
  }

  private TimeSpan span(List<Evidence> all) {
    return all.stream().map(ground -> precedence.span(ground.statement().number())).reduce(TimeSpan::or).orElse(TimeSpan.OPEN);
  }

  /**
   * {@return a row per statement of which something is known: its name, its date as given, the first and last day
   * ({@code ?} if not known for certain), what came before it}
   */
  public Table table() {
    return new Table(
        List.of("statement", "said", "not before", "not after", "after"),
        entries.stream().filter(this::isKnown).map(entry -> List.of(
                entry.statement().name(), entry.statement().statement().said().map(OneLine::time).orElse(""),
                entry.notBefore().map(LocalDate::toString).orElse("?"),
                entry.notAfter().map(LocalDate::toString).orElse("?"), OneLine.commas(entry.after())))
            .toList());
  }

  private boolean isKnown(Entry entry) {
    Optional<TimeExpression> said = entry.statement().statement().said();
    boolean dated = said.isPresent() || entry.notBefore().isPresent() || entry.notAfter().isPresent();
    return dated || !entry.after().isEmpty();
  }

  /** Two timelines are equal if they know the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline timeline
        && entries.equals(timeline.entries) && conflicts.equals(timeline.conflicts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries, conflicts);
  }

  /** Prints the statements of which something is known, then the conflicts, a line each. */
  @Override
  public String toString() {
    return entries.stream().filter(this::isKnown).map(entry -> entry + "\n").collect(Collectors.joining())
        + conflicts.stream().map(conflict -> "! " + conflict + "\n").collect(Collectors.joining());
  }
}
