// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.draw.StanceMatrix;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.StanceKind;

/**
 * Where one holder stands on one target: a cell of the matrix.
 *
 * <p>Attitudes are an ordered list of words and no measure, and three of them ({@code mixed}, {@code withheld}, {@code
 * undetermined}) have no place in the order; so they are counted and never averaged.
 *
 * @param holder who
 * @param target on what
 * @param evidence the grounds, at least one, in the order of the corpus
 */
public record Position(Entity holder, Entity target, List<Evidence> evidence) {

  /** Copies the list. */
  public Position {
    evidence = List.copyOf(evidence);
  }

  /**
   * {@return the attitudes that occur, each once, from strongly-oppose to undetermined}
   */
  public List<Attitude> attitudes() {
    return evidence.stream().map(ground -> ground.stance().attitude()).distinct().sorted().toList();
  }

  /**
   * Counts the grounds for an attitude; reports of one utterance count each.
   *
   * @param attitude an attitude
   * @return how many stances have it
   */
  public int count(Attitude attitude) {
    Objects.requireNonNull(attitude, "attitude");
    return (int) evidence.stream().filter(ground -> ground.stance().attitude() == attitude).count();
  }

  /**
   * The grounds that no other one dominates.
   *
   * <p>There is no standard by which to weigh them. Here what still stands dominates what does not. Of two that do,
   * or do not, one dominates the other if it is certainly better in one of four things and certainly worse in none:
   * whether it is the holder's own or what others say of him; its basis ({@code explicit} before {@code conventional}
   * before {@code inferred}); how many {@linkplain Chain#gaps() gaps} and {@linkplain Chain#hedges() hedges} its
   * chain has; and what that is worth. The worth of a chain that is not fully judged is a range, {@code at most B}
   * from B to E, and certainly better only than a range that begins where it ends. In the example Rodong Sinmun's
   * account of Putin's letter dominates the article's, which “reportedly” has it from nobody; of an explicit stance
   * through a paper of grade D and an inferred one through a paper of grade B neither dominates the other, and both
   * are among the strongest and the weakest.
   *
   * @return at least one, in the order of the corpus
   */
  public List<Evidence> strongest() {
    return unbeaten((other, ground) -> other.dominates(ground));
  }

  /**
   * {@return the grounds that dominate no other one; see {@link #strongest()}}
   */
  public List<Evidence> weakest() {
    return unbeaten((other, ground) -> ground.dominates(other));
  }

  private List<Evidence> unbeaten(BiPredicate<Evidence.Strength, Evidence.Strength> beats) {
    List<Evidence.Strength> all = evidence.stream().map(Evidence::strength).distinct().toList();
    Set<Evidence.Strength> best = all.stream()
        .filter(one -> all.stream().noneMatch(other -> beats.test(other, one))).collect(Collectors.toSet());
    return evidence.stream().filter(ground -> best.contains(ground.strength())).toList();
  }

  /** The attitudes as they are drawn. */
  List<StanceMatrix.Strip> strips() {
    return attitudes().stream()
        .map(attitude -> new StanceMatrix.Strip(attitude, isOwn(attitude), stands(attitude))).toList();
  }

  /** The grounds of one kind. */
  List<Evidence> of(StanceKind kind) {
    return evidence.stream().filter(ground -> ground.stance().kind() == kind).toList();
  }

  /** Whether a statement that still stands has the attitude. */
  boolean stands(Attitude attitude) {
    return evidence.stream().anyMatch(ground -> ground.stands() && ground.stance().attitude() == attitude);
  }

  /** The attitudes in words; those that nothing has any more that stands are marked. */
  String shownAttitudes() {
    return attitudes().stream().map(attitude -> attitude + (stands(attitude) ? "" : " (no longer)"))
        .collect(Collectors.joining(", "));
  }

  /** Whether a statement has the attitude that does not only ascribe it to the holder. */
  boolean isOwn(Attitude attitude) {
    return evidence.stream().anyMatch(ground -> !ground.isAscribed() && ground.stance().attitude() == attitude);
  }

  /** The statements, each once; after them those that ascribe it to the holder, and those that no longer stand. */
  static String shownStatements(List<Evidence> evidence) {
    return Stream.of(
            names("", evidence, ground -> ground.stands() && !ground.isAscribed()),
            names("by others' account: ", evidence, ground -> ground.stands() && ground.isAscribed()),
            names("no longer: ", evidence, ground -> !ground.stands()))
        .filter(names -> !names.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String names(String mark, List<Evidence> evidence, Predicate<Evidence> of) {
    List<String> names = evidence.stream().filter(of).map(ground -> ground.statement().name()).distinct().toList();
    return names.isEmpty() ? "" : mark + String.join(", ", names);
  }

  /** Whether somebody's reading is all there is to it. */
  boolean isInferred() {
    return evidence.stream().allMatch(ground -> ground.basis() == Basis.INFERRED);
  }

  /** Prints holder, target, and the statements for each attitude: {@code Kim on Russia: support (kim-affirms), …}. */
  @Override
  public String toString() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ": " + attitudes().stream()
        .map(attitude -> attitude + " (" + shownStatements(
            evidence.stream().filter(ground -> ground.stance().attitude() == attitude).toList()) + ")")
        .collect(Collectors.joining(", ")));
  }
}
