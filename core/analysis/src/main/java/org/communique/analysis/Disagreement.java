// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.StanceKind;

/**
 * Two assessors who infer opposite stances of one holder from one statement. An assessor is the person who inferred a
 * stance that the speakers did not put into words.
 *
 * <p>The holder does not contradict himself: the assessors disagree about what the holder meant. So a disagreement is
 * not a {@link Contradiction}.
 *
 * <p>For example, the Minister says “we shall see”. Smith infers that the Minister supports the talks, and Jones infers
 * that the Minister opposes them.
 *
 * @param holder the holder of the stances
 * @param target the target of the stances
 * @param kind the kind of all these stances
 * @param statement the statement from which the assessors infer
 * @param against the inferred evidence that the holder is against, at least one piece
 * @param inFavour the inferred evidence that the holder is in favour, at least one piece
 */
public record Disagreement(
    Entity holder, Entity target, StanceKind kind, CorpusStatement statement, List<Evidence> against,
    List<Evidence> inFavour) {

  /** Copies the lists. */
  public Disagreement {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(statement, "statement");
    against = List.copyOf(Objects.requireNonNull(against, "against"));
    inFavour = List.copyOf(Objects.requireNonNull(inFavour, "inFavour"));
  }

  /** Returns the disagreements among the stances of one kind in a position, in the order of the corpus. */
  static List<Disagreement> of(Position position, StanceKind kind, List<Evidence> ofKind) {
    List<Evidence> inferred = new ArrayList<>(0);
    for (Evidence item : ofKind) {
      if (item.basis() == Basis.INFERRED) {
        inferred.add(item);
      }
    }
    List<Evidence> against = Position.leaningTo(Attitude.OPPOSE, inferred);
    List<Evidence> inFavour = Position.leaningTo(Attitude.SUPPORT, inferred);
    if (against.isEmpty() || inFavour.isEmpty()) {
      return List.of();
    }
    Map<CorpusStatement, List<Evidence>> inFavourIn = new LinkedHashMap<>();
    inFavour.forEach(item -> inFavourIn.computeIfAbsent(item.statement(), none -> new ArrayList<>()).add(item));
    Map<CorpusStatement, List<Evidence>> againstIn = new LinkedHashMap<>();
    against.forEach(item -> againstIn.computeIfAbsent(item.statement(), none -> new ArrayList<>()).add(item));
    List<Disagreement> found = new ArrayList<>();
    againstIn.forEach((statement, items) -> {
      List<Evidence> others = inFavourIn.getOrDefault(statement, List.of());
      if (haveTwoAssessors(items, others)) {
        found.add(new Disagreement(position.holder(), position.target(), kind, statement, items, others));
      }
    });
    return found;
  }

  private static boolean haveTwoAssessors(List<Evidence> some, List<Evidence> others) {
    Evidence first = some.get(0);
    return others.stream().anyMatch(other -> !other.hasAssessorOf(first))
        || !others.isEmpty() && some.stream().anyMatch(item -> !item.hasAssessorOf(others.get(0)));
  }

  /** Prints holder, target, kind, statement and both sides with their assessors. */
  @Override
  public String toString() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ", " + kind
        + ": the assessors of " + statement + " disagree: against by " + assessors(against) + "; in favour by "
        + assessors(inFavour));
  }

  private static String assessors(List<Evidence> side) {
    return side.stream().map(item -> item.stance().assessor().orElse("the encoder")).distinct()
        .map(OneLine::cut).collect(Collectors.joining(", "));
  }
}
