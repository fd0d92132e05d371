// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.order.Overlaps;
import org.communique.analysis.order.Precedence;
import org.communique.analysis.order.TimeSpan;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.StanceKind;

/**
 * Evidence that one holder is for and against one target at possibly the same time, in stances of one kind.
 *
 * <ul>
 *   <li>The times must overlap or be unknown. If one stance was certainly taken before the other, the holder changed
 *       sides: this is a {@link StanceChange}.
 *   <li>If two assessors infer opposite stances from one statement, the assessors contradict each other, and not the
 *       holder: this is a {@link Disagreement}.
 *   <li>{@code oppose} and {@code strongly-oppose} contradict {@code support} and {@code strongly-support}.
 *   <li>The other attitudes do not contradict any attitude. For example, {@code mixed} is one stance that is partly for
 *       and partly against the target.
 *   <li>Stances of different kinds do not contradict each other. For example, an attitude does not contradict an
 *       intention.
 *   <li>The library does not decide which side is right. It keeps the evidence of both sides. The {@linkplain
 *       #explanation() explanation} contains what an analyst must know about each piece of evidence: the date, the
 *       basis and its assessor, the condition, who ascribes the stance to the holder, and whether the statement is
 *       contested or no longer stands.
 * </ul>
 *
 * <p>For example, Kim supports the talks in a speech of 2022, and opposes them in a speech of 2022-08-15. Nobody knows
 * which speech was first, so this is a contradiction. If he opposes them in 2023, this is a change.
 *
 * @param holder the holder of the stances
 * @param target the target of the stances
 * @param kind the kind of all these stances
 * @param against the evidence that the holder is against, at least one piece, in the order of the corpus. Evidence
 *     that contradicts no evidence of the other side is left out. The times are those of {@link Timeline}
 * @param inFavour the evidence that the holder is in favour, likewise
 */
public record Contradiction(
    Entity holder, Entity target, StanceKind kind, List<Evidence> against, List<Evidence> inFavour) {

  /** Copies the lists. */
  public Contradiction {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(kind, "kind");
    against = List.copyOf(Objects.requireNonNull(against, "against"));
    inFavour = List.copyOf(Objects.requireNonNull(inFavour, "inFavour"));
  }

  /** Returns the contradiction among the stances of one kind in a position; empty if there is none. */
  static Optional<Contradiction> of(
      Position position, StanceKind kind, List<Evidence> ofKind, Precedence order) {
    List<Evidence> against = Position.leaningTo(Attitude.OPPOSE, ofKind);
    List<Evidence> inFavour = Position.leaningTo(Attitude.SUPPORT, ofKind);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> contradicted = contradicting(against, inFavour, order);
    return contradicted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Contradiction(
            position.holder(), position.target(), kind, contradicted, contradicting(inFavour, against, order)));
  }

  /** The evidence that contradicts some evidence of the other side. */
  private static List<Evidence> contradicting(List<Evidence> side, List<Evidence> others, Precedence order) {
    Overlaps overlaps = new Overlaps(spans(others, order));
    Map<Integer, Integer> inferred = new HashMap<>();
    Map<Integer, Map<String, Integer>> byAssessor = new HashMap<>();
    for (Evidence other : others) {
      if (other.basis() == Basis.INFERRED) {
        int statement = other.statement().number();
        inferred.merge(statement, 1, Integer::sum);
        byAssessor.computeIfAbsent(statement, none -> new HashMap<>()).merge(assessor(other), 1, Integer::sum);
      }
    }
    List<TimeSpan> spans = spans(side, order);
    List<Evidence> contradicting = new ArrayList<>();
    for (int at = 0; at < side.size(); at++) {
      Evidence item = side.get(at);
      int statement = item.statement().number();
      int byOtherAssessors = item.basis() != Basis.INFERRED ? 0
          : inferred.getOrDefault(statement, 0)
              - byAssessor.getOrDefault(statement, Map.of()).getOrDefault(assessor(item), 0);
      if (overlaps.count(spans.get(at)) > byOtherAssessors) {
        contradicting.add(item);
      }
    }
    return contradicting;
  }

  private static List<TimeSpan> spans(List<Evidence> evidence, Precedence order) {
    List<TimeSpan> spans = new ArrayList<>(evidence.size());
    for (Evidence item : evidence) {
      spans.add(order.span(item.statement().number()));
    }
    return spans;
  }

  /** Who infers a stance; empty for the encoder. */
  private static String assessor(Evidence item) {
    return item.stance().assessor().orElse("");
  }

  /**
   * {@return one line with the statements, dates and bases of both sides}
   */
  public String explanation() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind + ": against in "
        + shown(against) + "; in favour in " + shown(inFavour) + "; their dates do not tell which was first"
        + warning(against, "against") + warning(inFavour, "in favour"));
  }

  /** Warns of a side of which no evidence stands uncontested and is the holder's own. */
  private static String warning(List<Evidence> side, String which) {
    boolean isSound = side.stream().anyMatch(item -> item.stands() && !item.isContested() && !item.isAscribed());
    return isSound ? "" : "; nothing " + which + " stands uncontested and is the holder's own";
  }

  private static String shown(List<Evidence> side) {
    return side.stream().map(Contradiction::shown).collect(Collectors.joining(", "));
  }

  private static String shown(Evidence item) {
    Statement statement = item.statement().statement();
    return item.statement() + " (" + item.stance().attitude() + ", " + item.shownBasis() + item.account()
        + statement.said().map(time -> ", said " + OneLine.time(time)).orElse("")
        + statement.condition().map(condition -> ", if “" + OneLine.cut(condition) + "”").orElse("")
        + item.warning() + ")";
  }

  /** Prints the explanation. */
  @Override
  public String toString() {
    return explanation();
  }
}
