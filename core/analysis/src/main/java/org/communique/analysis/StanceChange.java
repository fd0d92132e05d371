// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.StanceKind;

/**
 * How one holder's stance on one target changed, in stances of one kind.
 *
 * <p>Only what {@link Timeline} can date from both sides counts, and neither what others ascribe to the holder nor
 * {@code undetermined}, which is no stance. The evidence is divided into the most periods of which each is over on a
 * day before the next begins, and neighbours with the same attitudes are made one. Support in 2021 and in March 2022
 * and opposition in 2023 are two periods; support in 2022 and opposition on 2022-08-15 are one, and no change.
 *
 * @param holder who
 * @param target on what
 * @param kind the kind of all these stances
 * @param periods two or more, in time; each with its evidence in the order of the corpus
 */
public record StanceChange(Entity holder, Entity target, StanceKind kind, List<List<Evidence>> periods) {

  /** Copies the lists. */
  public StanceChange {
    periods = periods.stream().map(List::copyOf).toList();
  }

  static Optional<StanceChange> of(Position position, StanceKind kind, Timeline timeline) {
    List<List<Evidence>> periods = new ArrayList<>();
    List<Attitude> before = List.of();
    List<Evidence> told = position.of(kind).stream()
        .filter(ground -> !ground.isAscribed() && ground.stance().attitude() != Attitude.UNDETERMINED).toList();
    for (List<Evidence> period : timeline.periods(told, Evidence::statement)) {
      List<Attitude> now = attitudes(period);
      if (!now.equals(before)) {
        periods.add(new ArrayList<>());
        before = now;
      }
      periods.get(periods.size() - 1).addAll(period);
    }
    periods.forEach(period -> period.sort(Comparator.comparingInt(ground -> ground.statement().number())));
    return periods.size() > 1
        ? Optional.of(new StanceChange(position.holder(), position.target(), kind, periods))
        : Optional.empty();
  }

  private static List<Attitude> attitudes(List<Evidence> period) {
    return period.stream().map(ground -> ground.stance().attitude()).distinct().sorted().toList();
  }

  /** Prints holder, target, kind and the periods: {@code …: support (a, said 2021), then oppose (b, said 2023)}. */
  @Override
  public String toString() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind + ": "
        + periods.stream().map(StanceChange::shown).collect(Collectors.joining(", then ")));
  }

  private static String shown(List<Evidence> period) {
    return OneLine.commas(attitudes(period)) + " (" + period.stream().map(ground -> ground.statement()
            + ground.statement().statement().said().map(time -> ", said " + OneLine.time(time)).orElse("")
            + (ground.stands() ? "" : ", no longer stands"))
        .collect(Collectors.joining("; ")) + ")";
  }
}
