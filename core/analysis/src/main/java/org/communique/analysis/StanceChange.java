// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.order.Periods;
import org.communique.analysis.order.Precedence;
import org.communique.analysis.order.TimeSpan;
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
 *   <li>A period differs from the period before it if the leaning differs: against, for, neutral, or an attitude
 *       without a number. It also differs if the attitudes of one basis differ: explicit support, then explicit strong
 *       support. If only the basis differs, nothing changed: an inferred support, then an explicit strong support.
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

  /**
   * What a period shows: the attitudes of each basis, and the attitudes of any basis without their strength. Each
   * attitude is one bit, because a position with much evidence has many periods.
   */
  private record Shown(int explicit, int conventional, int inferred, int leanings) {

    static final Shown NOTHING = new Shown(0, 0, 0, 0);

    static Shown of(List<Evidence> period) {
      Shown shown = NOTHING;
      for (Evidence item : period) {
        int attitude = 1 << item.stance().attitude().ordinal();
        int leaning = 1 << Position.leaning(item.stance().attitude()).ordinal();
        shown = shown.with(switch (item.basis()) {
          case EXPLICIT -> new Shown(attitude, 0, 0, leaning);
          case CONVENTIONAL -> new Shown(0, attitude, 0, leaning);
          case INFERRED -> new Shown(0, 0, attitude, leaning);
        });
      }
      return shown;
    }

    Shown with(Shown other) {
      return new Shown(
          explicit | other.explicit, conventional | other.conventional, inferred | other.inferred,
          leanings | other.leanings);
    }

    boolean differsFrom(Shown before) {
      return leanings != before.leanings || differ(explicit, before.explicit)
          || differ(conventional, before.conventional) || differ(inferred, before.inferred);
    }

    /** Whether the attitudes of one basis differ, if both periods have this basis. */
    private static boolean differ(int now, int before) {
      return now != before && now != 0 && before != 0;
    }
  }

  /** Returns the change among the stances of one kind in a position; empty if there is none. */
  static Optional<StanceChange> of(
      Position position, StanceKind kind, List<Evidence> ofKind, Precedence order) {
    List<Evidence> counting = new ArrayList<>(ofKind);
    counting.removeIf(item -> item.isAscribed() || item.stance().attitude() == Attitude.UNDETERMINED);
    if (counting.size() < 2) {
      return Optional.empty();
    }
    List<List<Evidence>> periods = periods(counting, order);
    if (periods.size() < 2) {
      periods = leanings(counting, order);
    }
    periods.forEach(period -> period.sort(Comparator.comparingInt(item -> item.statement().number())));
    return periods.size() > 1
        ? Optional.of(new StanceChange(position.holder(), position.target(), kind, periods))
        : Optional.empty();
  }

  private static List<List<Evidence>> periods(List<Evidence> counting, Precedence order) {
    List<List<Evidence>> periods = new ArrayList<>();
    Shown before = Shown.NOTHING;
    List<TimeSpan> spans = new ArrayList<>(counting.size());
    for (Evidence item : counting) {
      spans.add(order.span(item.statement().number()));
    }
    for (List<Integer> numbers : Periods.of(spans)) {
      List<Evidence> period = new ArrayList<>(numbers.size());
      numbers.forEach(number -> period.add(counting.get(number)));
      Shown now = Shown.of(period);
      if (now.differsFrom(before)) {
        periods.add(new ArrayList<>());
        before = now;
      } else {
        before = before.with(now);
      }
      periods.get(periods.size() - 1).addAll(period);
    }
    return periods;
  }

  /** The evidence against and in favour, if one of them was certainly over before the other began. */
  private static List<List<Evidence>> leanings(List<Evidence> counting, Precedence order) {
    List<Evidence> against = Position.leaningTo(Attitude.OPPOSE, counting);
    List<Evidence> inFavour = Position.leaningTo(Attitude.SUPPORT, counting);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return List.of();
    }
    TimeSpan ofAgainst = span(against, order);
    TimeSpan ofInFavour = span(inFavour, order);
    return ofAgainst.isBefore(ofInFavour)
        ? List.of(against, inFavour)
        : ofInFavour.isBefore(ofAgainst) ? List.of(inFavour, against) : List.of();
  }

  private static TimeSpan span(List<Evidence> evidence, Precedence order) {
    return evidence.stream().map(item -> order.span(item.statement().number()))
        .reduce(TimeSpan::or).orElse(TimeSpan.OPEN);
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
