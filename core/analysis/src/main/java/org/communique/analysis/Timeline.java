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
 * What is known about the order in which statements were said. What is not known stays unknown.
 *
 * <p>One statement is before another if the last moment at which it can have been said lies before the first moment at
 * which the other can have been said. This is the relation “before” of ISO 24617-1 (TimeML, the standard for times in
 * texts) and of Allen (1983); with uncertain dates it is an interval order (Fishburn 1970).
 *
 * <p><strong>What counts:</strong>
 *
 * <ul>
 *   <li>The date on which a statement was {@linkplain org.communique.Statement#said() said}, unless the date is doubted
 *       ({@code ?} or {@code ~}). The dates on which it was reported or published do not count, because in real
 *       documents they do not follow a reliable order.
 *   <li>Relations of which the encoder is certain. {@code precedes} puts a statement before the other statement. {@code
 *       responds-to}, {@code quotes}, {@code corrects}, {@code retracts}, {@code revokes} and {@code supersedes} put it
 *       after the other statement, because the other statement must have existed first.
 *   <li>Reports of one utterance ({@code same-utterance-as}) were said at the same moment.
 *   <li>What follows: if {@code a} is before {@code b}, and {@code b} before {@code c}, then {@code a} is before {@code
 *       c}.
 *   <li>A statement does not count if one of its sources says that the utterance did not take place, is expected, or is
 *       hypothetical.
 * </ul>
 *
 * <p><strong>Zones:</strong>
 *
 * <ul>
 *   <li>Two dates without a zone are compared as days of one calendar.
 *   <li>A time with an offset, or a day in a zone that this JDK knows, is compared as a moment.
 *   <li>Other dates are compared only if the result is the same in every zone.
 *   <li>If a relation contradicts two days of one calendar, but not in every zone, the days are taken for days of
 *       different zones.
 * </ul>
 *
 * <p>For example, Putin writes a letter on 2022-08-15, Kim speaks in 2022-09, and a third statement responds to Kim:
 * the letter is before both. If, in another example, Kim speaks in 2022-08, the order of the letter and the speech is
 * unknown.
 *
 * <p>Dates and relations may contradict each other. {@link #conflicts()} reports such contradictions, and the dates and
 * relations that contradict each other are not used.
 */
public final class Timeline {

  /**
   * The time in which a statement can have been said.
   *
   * <p>Days are days of the calendar of dates without a zone; if only moments are known, they are days of UTC.
   *
   * @param statement the statement
   * @param notBefore the first day on which it can have been said; empty if this is not known
   * @param notAfter the last day on which it can have been said; empty if this is not known
   * @param after the statements that a relation places directly before this one; of several reports of one utterance,
   *     only the first
   */
  public record Entry(
      CorpusStatement statement, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter,
      List<CorpusStatement> after) {

    /** Copies the list. */
    public Entry {
      after = List.copyOf(after);
    }

    /** Prints the name and the days: {@code letter: 2022-08-15 to 2022-08-16, after exchange}. */
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
   * Dates and relations that contradict each other.
   *
   * @param statements the statements that have these dates and relations
   * @param reason the contradiction in words
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
   * Works out the order of the statements of a corpus.
   *
   * @param corpus the briefs
   * @return what is known about the order
   */
  public static Timeline of(Corpus corpus) {
    return new Timeline(Objects.requireNonNull(corpus, "corpus").index());
  }

  /**
   * {@return an entry for each statement, in the order of the corpus}
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Finds the contradictions. The dates and relations that contradict each other are not used.
   *
   * <ul>
   *   <li>The reports of one utterance have different dates.
   *   <li>A relation contradicts the dates of its two statements.
   *   <li>Relations form a circle, and so put each statement before itself.
   *   <li>A statement has no time left between the statements before it and the statements after it.
   * </ul>
   *
   * @return the contradictions; empty if there are none
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Finds which of two statements was said first. The time that this takes grows in proportion to the corpus.
   *
   * @param one a statement of the corpus
   * @param other another statement of the corpus
   * @return what is known about their order
   * @throws IllegalArgumentException if one of them is not of the corpus
   */
  public TimeOrder order(CorpusStatement one, CorpusStatement other) {
    Objects.requireNonNull(one, "one").answerIn(entries, Entry::statement);
    Objects.requireNonNull(other, "other").answerIn(entries, Entry::statement);
    if (precedence.isOneUtterance(one.number(), other.number())) {
      return TimeOrder.TOGETHER;
    }
    boolean isBefore = precedence.isBefore(one.number(), other.number());
    boolean isAfter = precedence.isBefore(other.number(), one.number());
    return isBefore == isAfter ? TimeOrder.UNKNOWN : isBefore ? TimeOrder.BEFORE : TimeOrder.AFTER;
  }

  /**
   * Divides the statements into periods. Only statements count of which a first and a last moment are known.
   *
   * @return the statements, period by period, in as many periods as possible: each period ends on a day before the next
   *     begins, wherever on earth the statements were said. Within a period, {@link #order} may still know the order of
   *     two statements
   */
  public List<List<CorpusStatement>> periods() {
    return periods(entries, Entry::statement).stream()
        .map(period -> period.stream().map(Entry::statement).toList()).toList();
  }

  /** Divides elements into periods, by the times of their statements. */
  <T> List<List<T>> periods(List<T> elements, Function<T, CorpusStatement> statementOf) {
    List<TimeSpan> spans =
        elements.stream().map(element -> precedence.span(statementOf.apply(element).number())).toList();
    return Periods.of(spans).stream().map(period -> period.stream().map(elements::get).toList()).toList();
  }

  /** Returns true if all evidence of one list was certainly said before all evidence of another list. */
  boolean isBefore(List<Evidence> some, List<Evidence> others) {
    return span(some).isBefore(span(others));
  }

  private TimeSpan span(List<Evidence> evidence) {
    return evidence.stream().map(item -> precedence.span(item.statement().number()))
        .reduce(TimeSpan::or).orElse(TimeSpan.OPEN);
  }

  /**
   * {@return a row per statement about whose time something is known: its name, its date as the brief has it, the first
   * and the last day ({@code ?} if not known), and the statements directly before it}
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
    boolean hasDate = said.isPresent() || entry.notBefore().isPresent() || entry.notAfter().isPresent();
    return hasDate || !entry.after().isEmpty();
  }

  /** Two timelines are equal if their entries and conflicts are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline timeline
        && entries.equals(timeline.entries) && conflicts.equals(timeline.conflicts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries, conflicts);
  }

  /** Prints the statements about whose time something is known, then the conflicts, a line each. */
  @Override
  public String toString() {
    return entries.stream().filter(this::isKnown).map(entry -> entry + "\n").collect(Collectors.joining())
        + conflicts.stream().map(conflict -> "! " + conflict + "\n").collect(Collectors.joining());
  }
}
