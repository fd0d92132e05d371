// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.StanceKind;

/**
 * Evidence that one holder is for and against one target, in stances of one kind.
 *
 * <ul>
 *   <li>{@code oppose} and {@code strongly-oppose} contradict {@code support} and {@code strongly-support}.
 *   <li>The other attitudes do not contradict any attitude. For example, {@code mixed} is one stance that is partly for
 *       and partly against the target.
 *   <li>Stances of different kinds do not contradict each other. For example, an attitude does not contradict an
 *       intention.
 *   <li>The library does not decide which side is right. It keeps the evidence of both sides. The {@linkplain
 *       #explanation() explanation} contains what an analyst must know about each piece of evidence: the date, the
 *       basis, the condition, who ascribes the stance to the holder, and whether the statement still stands.
 * </ul>
 *
 * <p>For example, Kim supports the talks in a speech of 2021 and opposes them in a speech of 2023. The order is {@link
 * TimeOrder#AFTER}: everything against was said after everything in favour.
 *
 * @param holder the holder of the stances
 * @param target the target of the stances
 * @param kind the kind of all these stances
 * @param against the evidence that the holder is against, at least one piece, in the order of the corpus
 * @param inFavour the evidence that the holder is in favour, at least one piece, in the order of the corpus
 * @param order {@link TimeOrder#BEFORE} if everything against was said before everything in favour; {@link
 *     TimeOrder#AFTER} if everything against was said after everything in favour; otherwise {@link TimeOrder#UNKNOWN}.
 *     The times are those of {@link Timeline}
 */
public record Contradiction(
    Entity holder, Entity target, StanceKind kind, List<Evidence> against, List<Evidence> inFavour, TimeOrder order) {

  /** Copies the lists. */
  public Contradiction {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(order, "order");
    against = List.copyOf(Objects.requireNonNull(against, "against"));
    inFavour = List.copyOf(Objects.requireNonNull(inFavour, "inFavour"));
  }

  /** Returns the contradiction among the stances of one kind in a position; empty if there is none. */
  static Optional<Contradiction> of(Position position, StanceKind kind, Timeline timeline) {
    List<Evidence> against = side(position, kind, -1);
    List<Evidence> inFavour = side(position, kind, 1);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return Optional.empty();
    }
    TimeOrder order = timeline.isBefore(against, inFavour)
        ? TimeOrder.BEFORE
        : timeline.isBefore(inFavour, against) ? TimeOrder.AFTER : TimeOrder.UNKNOWN;
    return Optional.of(new Contradiction(position.holder(), position.target(), kind, against, inFavour, order));
  }

  /** The evidence whose attitude has a number with this sign. */
  private static List<Evidence> side(Position position, StanceKind kind, int sign) {
    return position.evidenceOf(kind).stream()
        .filter(item -> Integer.signum(number(item.stance().attitude())) == sign).toList();
  }

  private static int number(Attitude attitude) {
    return attitude.number().orElse(0);
  }

  /**
   * {@return one line with the statements, dates and bases of both sides, and with what is known about their order}
   */
  public String explanation() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind + ": against in "
        + shown(against) + "; in favour in " + shown(inFavour) + "; " + switch (order) {
          case BEFORE -> "first against, then in favour";
          case AFTER -> "first in favour, then against";
          case TOGETHER, UNKNOWN -> "their dates do not tell which side was over first";
        } + warning(against, "against") + warning(inFavour, "in favour"));
  }

  /** Warns of a side of which no evidence both stands and is the holder's own. */
  private static String warning(List<Evidence> side, String which) {
    boolean isSound = side.stream().anyMatch(item -> item.stands() && !item.isAscribed());
    return isSound ? "" : "; nothing " + which + " both stands and is the holder's own";
  }

  private static String shown(List<Evidence> side) {
    return side.stream().map(Contradiction::shown).collect(Collectors.joining(", "));
  }

  private static String shown(Evidence item) {
    Statement statement = item.statement().statement();
    return item.statement() + " (" + item.stance().attitude() + ", " + item.basis() + item.account()
        + statement.said().map(time -> ", said " + OneLine.time(time)).orElse("")
        + statement.condition().map(condition -> ", if “" + OneLine.cut(condition) + "”").orElse("")
        + (item.stands() ? "" : ", no longer stands") + ")";
  }

  /** Prints the explanation. */
  @Override
  public String toString() {
    return explanation();
  }
}
