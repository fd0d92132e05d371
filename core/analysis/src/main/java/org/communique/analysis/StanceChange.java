// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.StanceKind;

/**
 * How the attitude of one holder to one target changed over time, in stances of one kind.
 *
 * <ul>
 *   <li>Evidence counts only if {@link Timeline} knows an earliest and a latest day for it.
 *   <li>An explicit stance that others ascribe to the holder does not count. The attitude {@code undetermined} does not
 *       count either, because it is not a stance.
 *   <li>The evidence is divided into as many periods as possible. The last day of each period is before the first day
 *       of the next period.
 *   <li>Neighbouring periods with the same attitudes become one period.
 * </ul>
 *
 * <p>For example, Kim supports the talks in 2021 and in March 2022, and opposes them in 2023. This is a change with two
 * periods: support, then opposition. In another example, Kim supports the talks at an unknown time in 2022, and opposes
 * the talks on 2022-08-15. This is not a change, because Kim may have spoken in support later.
 *
 * @param holder the holder of the stances
 * @param target the target of the stances
 * @param kind the kind of all these stances
 * @param periods the periods in the order of time, at least two. Each period is a list of evidence in the order of the
 *     corpus
 */
public record StanceChange(Entity holder, Entity target, StanceKind kind, List<List<Evidence>> periods) {

  /** Copies the lists. */
  public StanceChange {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(periods, "periods");
    periods = periods.stream().map(List::copyOf).toList();
  }

  /** Returns the change among the stances of one kind in a position; empty if there is none. */
  static Optional<StanceChange> of(Position position, StanceKind kind, Timeline timeline) {
    List<List<Evidence>> periods = new ArrayList<>();
    List<Attitude> before = List.of();
    List<Evidence> counting = position.evidenceOf(kind).stream()
        .filter(item -> !item.isAscribed() && item.stance().attitude() != Attitude.UNDETERMINED).toList();
    for (List<Evidence> period : timeline.periods(counting, Evidence::statement)) {
      List<Attitude> now = attitudes(period);
      if (!now.equals(before)) {
        periods.add(new ArrayList<>());
        before = now;
      }
      periods.get(periods.size() - 1).addAll(period);
    }
    periods.forEach(period -> period.sort(Comparator.comparingInt(item -> item.statement().number())));
    return periods.size() > 1
        ? Optional.of(new StanceChange(position.holder(), position.target(), kind, periods))
        : Optional.empty();
  }

  private static List<Attitude> attitudes(List<Evidence> period) {
    return period.stream().map(item -> item.stance().attitude()).distinct().sorted().toList();
  }

  /** Prints holder, target, kind and periods: {@code …: support (a, said 2021), then oppose (b, said 2023)}. */
  @Override
  public String toString() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind + ": "
        + periods.stream().map(StanceChange::shown).collect(Collectors.joining(", then ")));
  }

  private static String shown(List<Evidence> period) {
    return OneLine.commas(attitudes(period)) + " (" + period.stream().map(item -> item.statement()
            + item.statement().statement().said().map(time -> ", said " + OneLine.time(time)).orElse("")
            + (item.stands() ? "" : ", no longer stands"))
        .collect(Collectors.joining("; ")) + ")";
  }
}
