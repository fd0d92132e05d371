// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.StanceKind;

/**
 * One holder is for and against one target, in stances of one kind.
 *
 * <p>Opposite are {@code oppose} and {@code strongly-oppose} to {@code support} and {@code strongly-support}. An
 * attitude and an intention do not contradict each other, and neither do {@code neutral}, {@code mixed}, {@code
 * withheld} and {@code undetermined} anything: {@code mixed} is one stance that has both sides. Nothing is resolved:
 * both sides are kept, with what an analyst must know of each: its date, its basis, by whose account it is if others
 * ascribe it to the holder, its condition, and whether it still stands.
 *
 * @param holder who
 * @param target on what
 * @param kind the kind of all these stances
 * @param against the evidence against, in the order of the corpus
 * @param inFavour the evidence in favour, in the order of the corpus
 * @param order whether all that is against was said before all that is in favour, or after it, by the days to
 *     which {@link Timeline} comes
 */
public record Contradiction(
    Entity holder, Entity target, StanceKind kind, List<Evidence> against, List<Evidence> inFavour, TimeOrder order) {

  /** Copies the lists. */
  public Contradiction {
    against = List.copyOf(against);
    inFavour = List.copyOf(inFavour);
  }

  static Optional<Contradiction> of(Position position, StanceKind kind, Timeline timeline) {
    List<Evidence> against = leaning(position, kind, -1);
    List<Evidence> inFavour = leaning(position, kind, 1);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return Optional.empty();
    }
    TimeOrder order = timeline.isBefore(against, inFavour)
        ? TimeOrder.BEFORE
        : timeline.isBefore(inFavour, against) ? TimeOrder.AFTER : TimeOrder.UNKNOWN;
    return Optional.of(new Contradiction(position.holder(), position.target(), kind, against, inFavour, order));
  }

  private static List<Evidence> leaning(Position position, StanceKind kind, int side) {
    return position.of(kind).stream()
        .filter(ground -> Integer.signum(number(ground.stance().attitude())) == side).toList();
  }

  private static int number(Attitude attitude) {
    return attitude.number().orElse(0);
  }

  /**
   * {@return both sides with their statements, dates and bases, and what is known of the order, in one line}
   */
  public String explanation() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind + ": against in "
        + side(against) + "; in favour in " + side(inFavour) + "; " + switch (order) {
          case BEFORE -> "first against, then in favour";
          case AFTER -> "first in favour, then against";
          case TOGETHER, UNKNOWN -> "their dates do not tell which side was over first";
        } + only(against, "against") + only(inFavour, "in favour"));
  }

  private static String only(List<Evidence> side, String which) {
    boolean own = side.stream().anyMatch(ground -> ground.stands() && !ground.isAscribed());
    return own ? "" : "; nothing " + which + " both stands and is the holder's own";
  }

  private static String side(List<Evidence> side) {
    return side.stream().map(Contradiction::dated).collect(Collectors.joining(", "));
  }

  private static String dated(Evidence ground) {
    return ground.statement() + " (" + ground.stance().attitude() + ", " + ground.basis() + ground.account()
        + ground.statement().statement().said().map(time -> ", said " + OneLine.time(time)).orElse("")
        + ground.statement().statement().condition().map(condition -> ", if “" + OneLine.cut(condition) + "”").orElse("")
        + (ground.stands() ? "" : ", no longer stands") + ")";
  }

  /** Prints the explanation. */
  @Override
  public String toString() {
    return explanation();
  }
}
