// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Statement;
import org.communique.analysis.order.TimeSpan;
import org.communique.time.TimeExpression;

/** Tells which statements belong to the record on one day; {@link Standing#asOf} states the rules. */
record DayFilter(Optional<LocalDate> day) {

  /** Keeps every statement. */
  static final DayFilter NONE = new DayFilter(Optional.empty());

  /** Returns true if a statement is certainly later than the day. */
  boolean isLater(Statement statement) {
    return day.isPresent() && span(statement).isAfter(day.get());
  }

  /** Returns true if nobody can say whether a statement is later than the day. */
  boolean isOpen(Statement statement) {
    return day.isPresent() && !span(statement).isOverBy(day.get()) && !isLater(statement);
  }

  /** Returns true if a time certainly begins after the day. */
  boolean isLater(Optional<TimeExpression> time) {
    return day.isPresent() && time.isPresent() && TimeSpan.of(time.get()).isAfter(day.get());
  }

  /** The first time of these that says something for certain: said, reported, published. */
  private static TimeSpan span(Statement statement) {
    return Stream.of(
            statement.said().stream(),
            statement.attributions().stream().map(Attribution::reported).flatMap(Optional::stream),
            statement.attributions().stream().flatMap(link -> link.source().published().stream()))
        .flatMap(times -> times).map(TimeSpan::of).filter(span -> !span.equals(TimeSpan.OPEN)).findFirst()
        .orElse(TimeSpan.OPEN);
  }
}
