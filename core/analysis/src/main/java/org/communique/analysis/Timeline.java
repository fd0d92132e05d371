// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.order.Periods;
import org.communique.analysis.order.Precedence;
import org.communique.analysis.order.TimeSpan;
import org.communique.time.TimeExpression;

/**
 * What is known about the order in which statements were said. If the order is not certain, the result is {@link
 * TimeOrder#UNKNOWN}; the timeline does not guess.
 *
 * <p>Each statement has a time range: the earliest and the latest moment at which it was possibly said. Statement A is
 * before statement B if the latest moment of A is before the earliest moment of B.
 *
 * <p>Background: the same rule is called “before” in ISO 24617-1 (TimeML, the standard for times in texts) and in Allen
 * (1983). Mathematicians call the resulting order an interval order (Fishburn 1970).
 *
 * <p><strong>What counts:</strong>
 *
 * <ul>
 *   <li>The date on which a statement was {@linkplain org.communique.Statement#said() said}, unless the date is doubted
 *       ({@code ?} or {@code ~}). The dates of reports and publications do not count, because in real documents their
 *       order is not reliable.
 *   <li>Relations, if the encoder (the person who makes the brief) is certain of them. A statement that {@code
 *       precedes} another statement is earlier. A statement that {@code responds-to}, {@code quotes}, {@code
 *       summarises}, {@code translates}, {@code denies}, {@code denies-saying}, {@code disavows}, {@code corrects},
 *       {@code retracts}, {@code revokes} or {@code supersedes} another statement is later than that other statement.
 *   <li>Statements that are connected by {@code same-utterance-as} report one utterance, which was said once. So all
 *       these statements have the same time.
 *   <li>A piece ({@code part-of}) has the time and the order of its whole. But a piece has a time of its own if it has
 *       a date of its own, or if it is a piece of several wholes. If a relation orders two pieces of one whole, both
 *       have the days of the whole, and the order of the relation.
 *   <li>Conclusions: if A is before B, and B is before C, then A is before C.
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
 *   <li>Suppose that a relation contradicts two days without a zone. If there is no contradiction when the days belong
 *       to different time zones, the timeline assumes different time zones and reports no conflict.
 * </ul>
 *
 * <p>For example, Putin writes a letter on 2022-08-15, Kim speaks in 2022-09, and a third statement responds to Kim.
 * The letter is before both other statements. If Kim spoke in 2022-08 instead, the order of the letter and the speech
 * would be unknown.
 *
 * <p>Dates and relations may contradict each other. {@link #conflicts()} returns these contradictions, and the order
 * does not use these dates and relations.
 */
public final class Timeline {

  /**
   * The range of days in which a statement was possibly said.
   *
   * <p>If the dates have no zone, the days are as written in the brief. If the time is known only from times with a
   * zone or an offset, the days are in UTC.
   *
   * @param statement the statement
   * @param notBefore the first possible day; empty if not known
   * @param notAfter the last possible day; empty if not known
   * @param after the statements that are directly before this statement because of a relation. If an utterance has
   *     several reports, the list contains only the first report
   */
  public record Entry(
      CorpusStatement statement, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter,
      List<CorpusStatement> after) {

    /** Copies the list. */
    public Entry {
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(notBefore, "notBefore");
      Objects.requireNonNull(notAfter, "notAfter");
      after = List.copyOf(Objects.requireNonNull(after, "after"));
    }

    /**
     * {@return when what the statement speaks of happens, takes effect or expires; empty if this is not recorded. It
     * says nothing about the time at which the statement was said}
     */
    public Optional<TimeExpression> eventTime() {
      return statement.statement().eventTime();
    }

    /** Prints the name and the days: {@code letter: 2022-08-15 to 2022-08-16, after exchange; event: 2023}. */
    @Override
    public String toString() {
      return statement + ": " + days() + (after.isEmpty() ? "" : ", after " + OneLine.commas(after))
          + eventTime().map(time -> "; event: " + OneLine.time(time)).orElse("");
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
      Objects.requireNonNull(reason, "reason");
      statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
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
    this.precedence = precedence(index);
    this.conflicts = precedence.conflicts().stream()
        .map(conflict -> new Conflict(index.statements(conflict.statements()), conflict.reason().get())).toList();
    List<Entry> all = new ArrayList<>(index.size());
    for (CorpusStatement statement : index.statements()) {
      TimeSpan span = precedence.span(statement.number());
      all.add(new Entry(
          statement, span.notBefore(), span.notAfter(),
          index.statements(precedence.directlyBefore(statement.number()))));
    }
    this.entries = List.copyOf(all);
  }

  /** Determines which statement was said before which, by the numbers of the statements. */
  static Precedence precedence(CorpusIndex index) {
    return new Precedence(
        index.size(), number -> index.statement(number).statement().said(), index::isSaid, index.utterances(),
        index.arrows(Precedence::isOrdering), index.pieces());
  }

  /**
   * Determines the order of the statements of a corpus.
   *
   * @param corpus the briefs
   * @return what is known about the order
   */
  public static Timeline of(Corpus corpus) {
    return new Timeline(Objects.requireNonNull(corpus, "corpus").index());
  }

  /**
   * {@return one entry for each statement, in the order of the corpus}
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Finds the contradictions between dates and relations. There are four kinds:
   *
   * <ul>
   *   <li>The reports of one utterance have different dates.
   *   <li>A relation contradicts the dates of its two statements.
   *   <li>Relations form a circle, so that each statement would be before itself.
   *   <li>The statements that come before and after a statement leave no possible time for this statement.
   * </ul>
   *
   * @return the contradictions; empty if there are none
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Finds which of two statements was said first. The running time grows in proportion to the size of the corpus.
   *
   * @param one a statement of the corpus
   * @param other another statement of the corpus
   * @return what is known about their order
   * @throws IllegalArgumentException if one of the statements is not in the corpus
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
   * Puts all statements into one order that agrees with everything that is known. If {@link #order} says that one
   * statement was said before another, the earlier statement comes first in the list. The reports of one utterance are
   * side by side.
   *
   * <p>Where the order is not known, the statements keep the order of the corpus as far as possible. So two neighbours
   * in the list need not be in the order of time: ask {@link #order} what is known about them. The result is the same
   * for every call and every run.
   *
   * @return every statement of the corpus once
   */
  public List<CorpusStatement> inOrder() {
    return precedence.inOrder().stream().map(number -> entries.get(number).statement()).toList();
  }

  /**
   * Divides the statements into as many periods as possible. All statements of a period were said on an earlier day
   * than all statements of the next period, whatever their time zones are. A statement is included only if both its
   * first and its last possible moment are known.
   *
   * <p>Within a period, {@link #order} may still know the order of two statements.
   *
   * @return the periods in the order of time; each period is the list of its statements, in the order of the corpus
   */
  public List<List<CorpusStatement>> periods() {
    List<TimeSpan> spans = entries.stream().map(entry -> precedence.span(entry.statement().number())).toList();
    return Periods.of(spans).stream()
        .map(period -> period.stream().map(number -> entries.get(number).statement()).toList()).toList();
  }

  /**
   * {@return a table with one row for each statement that has a date, a possible first or last day, a statement
   * directly before it, or an event time: the name, the date as written in the brief, the first and the last day
   * ({@code ?} if not known), the statements directly before it, and the event time}
   */
  public Table table() {
    return new Table(
        List.of("statement", "said", "not before", "not after", "after", "event"),
        entries.stream().filter(this::isKnown).map(entry -> List.of(
                entry.statement().name(), entry.statement().statement().said().map(OneLine::time).orElse(""),
                entry.notBefore().map(LocalDate::toString).orElse("?"),
                entry.notAfter().map(LocalDate::toString).orElse("?"), OneLine.commas(entry.after()),
                entry.eventTime().map(OneLine::time).orElse("")))
            .toList());
  }

  private boolean isKnown(Entry entry) {
    Optional<TimeExpression> said = entry.statement().statement().said();
    boolean hasDate = said.isPresent() || entry.notBefore().isPresent() || entry.notAfter().isPresent();
    return hasDate || !entry.after().isEmpty() || entry.eventTime().isPresent();
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

  /** Prints the statements that are in the {@linkplain #table() table}, then the conflicts, one line each. */
  @Override
  public String toString() {
    return entries.stream().filter(this::isKnown).map(entry -> entry + "\n").collect(Collectors.joining())
        + conflicts.stream().map(conflict -> "! " + conflict + "\n").collect(Collectors.joining());
  }
}
