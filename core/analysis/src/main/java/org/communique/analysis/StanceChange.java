// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
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
 *   <li>A period differs from the period before it if the side differs: against, for, neutral, or an attitude without a
 *       number. It also differs if the attitudes of one basis differ: explicit support, then explicit strong support.
 *       If only the basis differs, nothing changed: an inferred support, then an explicit strong support.
 *   <li>Neighbouring periods that do not differ become one period.
 *   <li>If this gives no change, but everything against was certainly said before everything in favour, or after it,
 *       these are the two periods. Then an earliest or a latest day may be missing.
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

  /** What a period shows: the sides that are taken, and the attitudes of each basis. */
  private record Shown(Set<Object> sides, Map<Basis, List<Attitude>> attitudes) {

    static Shown of(List<Evidence> period) {
      Map<Basis, List<Attitude>> attitudes = new EnumMap<>(Basis.class);
      for (Basis basis : Basis.values()) {
        List<Attitude> shown = StanceChange.attitudes(period.stream().filter(item -> item.basis() == basis).toList());
        if (!shown.isEmpty()) {
          attitudes.put(basis, shown);
        }
      }
      return new Shown(
          period.stream().map(item -> side(item.stance().attitude())).collect(Collectors.toSet()), attitudes);
    }

    private static Object side(Attitude attitude) {
      return attitude.number().isPresent() ? Integer.signum(attitude.number().getAsInt()) : attitude;
    }

    boolean differsFrom(Shown before) {
      return !sides.equals(before.sides) || attitudes.entrySet().stream().anyMatch(entry ->
          before.attitudes.containsKey(entry.getKey())
              && !before.attitudes.get(entry.getKey()).equals(entry.getValue()));
    }
  }

  /** Returns the change among the stances of one kind in a position; empty if there is none. */
  static Optional<StanceChange> of(Position position, StanceKind kind, Timeline timeline) {
    List<Evidence> counting = position.evidenceOf(kind).stream()
        .filter(item -> !item.isAscribed() && item.stance().attitude() != Attitude.UNDETERMINED).toList();
    if (counting.size() < 2) {
      return Optional.empty();
    }
    List<List<Evidence>> periods = periods(counting, timeline);
    if (periods.size() < 2) {
      periods = sides(counting, timeline);
    }
    periods.forEach(period -> period.sort(Comparator.comparingInt(item -> item.statement().number())));
    return periods.size() > 1
        ? Optional.of(new StanceChange(position.holder(), position.target(), kind, periods))
        : Optional.empty();
  }

  private static List<List<Evidence>> periods(List<Evidence> counting, Timeline timeline) {
    List<List<Evidence>> periods = new ArrayList<>();
    Shown before = new Shown(Set.of(), Map.of());
    for (List<Evidence> period : timeline.periods(counting, Evidence::statement)) {
      Shown now = Shown.of(period);
      if (now.differsFrom(before)) {
        periods.add(new ArrayList<>());
        before = now;
      } else {
        before.attitudes().putAll(now.attitudes());
      }
      periods.get(periods.size() - 1).addAll(period);
    }
    return periods;
  }

  /** The two sides, if one side was certainly over before the other side began. */
  private static List<List<Evidence>> sides(List<Evidence> counting, Timeline timeline) {
    List<Evidence> against = side(counting, -1);
    List<Evidence> inFavour = side(counting, 1);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return List.of();
    }
    return timeline.isBefore(against, inFavour)
        ? List.of(against, inFavour)
        : timeline.isBefore(inFavour, against) ? List.of(inFavour, against) : List.of();
  }

  private static List<Evidence> side(List<Evidence> counting, int sign) {
    return counting.stream().filter(item -> Integer.signum(item.stance().attitude().number().orElse(0)) == sign)
        .collect(Collectors.toCollection(ArrayList::new));
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
            + item.warning())
        .collect(Collectors.joining("; ")) + ")";
  }
}
