// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * All evidence for the attitude of one holder to one target: a cell of the matrix of {@link Stances}.
 *
 * <p>Attitudes are counted and never averaged. Attitudes are words, not numbers, and three attitudes ({@code mixed},
 * {@code withheld}, {@code undetermined}) have no place on a scale.
 *
 * <p>For example, two statements may be the evidence for the position of Kim on Russia: {@code support (kim-affirms,
 * exchange)}.
 *
 * @param holder the holder of the stances
 * @param target the target of the stances
 * @param evidence the evidence, at least one piece, in the order of the corpus
 */
public record Position(Entity holder, Entity target, List<Evidence> evidence) {

  /** Copies the list. */
  public Position {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(target, "target");
    evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
  }

  /**
   * {@return the attitudes that occur in the evidence, each once, from strongly-oppose to undetermined}
   */
  public List<Attitude> attitudes() {
    return evidence.stream().map(item -> item.stance().attitude()).distinct().sorted().toList();
  }

  /**
   * Counts the pieces of evidence with an attitude. If several statements report one utterance, each report counts.
   *
   * @param attitude an attitude
   * @return the number of pieces of evidence with this attitude; 0 if there are none
   */
  public int count(Attitude attitude) {
    Objects.requireNonNull(attitude, "attitude");
    return (int) evidence.stream().filter(item -> item.stance().attitude() == attitude).count();
  }

  /**
   * Finds the strongest evidence: the evidence that no other evidence dominates.
   *
   * <p>No standard says how to compare such evidence. The rules of this library are:
   *
   * <ul>
   *   <li>Evidence that still stands dominates evidence that no longer stands.
   *   <li>Suppose that both pieces of evidence still stand, or that both no longer stand. One piece then dominates the
   *       other if it is certainly better in at least one of five points, and certainly worse in none of these points.
   * </ul>
   *
   * <p>The five points are:
   *
   * <ol>
   *   <li>Whether the statement is {@linkplain Evidence#isContested() contested}: what nobody contests is better.
   *   <li>Whose evidence it is: the holder's own evidence is better than what others say about the holder.
   *   <li>Its basis: {@code explicit} is better than {@code conventional}, and {@code conventional} is better than
   *       {@code inferred}.
   *   <li>Its chain: fewer {@linkplain Chain#gaps() gaps} and {@linkplain Chain#hedges() hedges} are better.
   *   <li>Its reliability: each chain has a range of possible letters. If every link has a letter from A to E, the
   *       range is one letter. If a link has F or no letter, the range goes from the bound to E; for example, {@code at
   *       most B} means B to E. Chain A is certainly better than chain B if the worst letter of A is at least as good
   *       as the best letter of B, and the two ranges differ.
   * </ol>
   *
   * <p>For example, Rodong Sinmun paraphrases Putin's letter, and an article reports the letter through an unnamed
   * source and with “reportedly”. The evidence from Rodong Sinmun dominates, because its chain has no gap and no hedge.
   *
   * <p>In another example, one stance is explicit and comes from a newspaper of grade D. Another stance is inferred and
   * comes from a newspaper of grade B. Neither piece of evidence dominates the other. Both belong to the strongest
   * evidence and to the weakest evidence.
   *
   * @return the strongest evidence, at least one piece, in the order of the corpus
   */
  public List<Evidence> strongest() {
    return unbeaten((other, item) -> other.dominates(item));
  }

  /**
   * {@return the weakest evidence: the evidence that dominates no other evidence; see {@link #strongest()}}
   */
  public List<Evidence> weakest() {
    return unbeaten((other, item) -> item.dominates(other));
  }

  private List<Evidence> unbeaten(BiPredicate<Evidence.Strength, Evidence.Strength> beats) {
    List<Evidence.Strength> strengths = evidence.stream().map(Evidence::strength).distinct().toList();
    Set<Evidence.Strength> unbeaten = strengths.stream()
        .filter(strength -> strengths.stream().noneMatch(other -> beats.test(other, strength)))
        .collect(Collectors.toSet());
    return evidence.stream().filter(item -> unbeaten.contains(item.strength())).toList();
  }

  /** Returns the attitudes for the drawing. */
  List<StanceMatrix.Strip> strips() {
    return attitudes().stream()
        .map(attitude -> new StanceMatrix.Strip(attitude, isOwn(attitude), stands(attitude), isContested(attitude)))
        .toList();
  }

  /** Returns the evidence of each kind of stance that occurs, in the order of the kinds. */
  Map<StanceKind, List<Evidence>> evidenceByKind() {
    Map<StanceKind, List<Evidence>> byKind = new EnumMap<>(StanceKind.class);
    for (Evidence item : evidence) {
      byKind.computeIfAbsent(item.stance().kind(), none -> new ArrayList<>()).add(item);
    }
    return byKind;
  }

  /** Returns true if a statement with this attitude still stands. */
  boolean stands(Attitude attitude) {
    return evidence.stream().anyMatch(item -> item.stands() && item.stance().attitude() == attitude);
  }

  /**
   * {@return whether the position rests only on contested evidence: of the evidence that still stands, all is
   * contested, and some evidence still stands}
   */
  public boolean isContested() {
    return isContested(evidence);
  }

  /** Returns true if of the evidence with this attitude that still stands, all is contested. */
  boolean isContested(Attitude attitude) {
    return isContested(evidence.stream().filter(item -> item.stance().attitude() == attitude).toList());
  }

  private static boolean isContested(List<Evidence> evidence) {
    return evidence.stream().anyMatch(Evidence::isContested)
        && evidence.stream().noneMatch(item -> item.stands() && !item.isContested());
  }

  /** Returns an attitude without its strength: {@code strongly-oppose} leans to {@code oppose}. */
  static Attitude leaning(Attitude attitude) {
    return switch (attitude) {
      case STRONGLY_OPPOSE -> Attitude.OPPOSE;
      case STRONGLY_SUPPORT -> Attitude.SUPPORT;
      default -> attitude;
    };
  }

  /** Returns the evidence that leans to an attitude, in a list that can be changed. */
  static List<Evidence> leaningTo(Attitude leaning, List<Evidence> evidence) {
    List<Evidence> found = new ArrayList<>();
    for (Evidence item : evidence) {
      if (leaning(item.stance().attitude()) == leaning) {
        found.add(item);
      }
    }
    return found;
  }

  /**
   * Returns the attitudes in words, with the kinds of stance in brackets unless all are attitudes. An attitude that no
   * longer stands, or is only contested, is marked.
   */
  String shownAttitudes() {
    return attitudes().stream().map(attitude -> attitude + marks(attitude)).collect(Collectors.joining(", "));
  }

  private String marks(Attitude attitude) {
    List<String> marks = evidence.stream().filter(item -> item.stance().attitude() == attitude)
        .map(item -> item.stance().kind().word()).distinct().collect(Collectors.toCollection(ArrayList::new));
    if (marks.equals(List.of(StanceKind.ATTITUDE.word()))) {
      marks.clear();
    }
    if (isContested(attitude)) {
      marks.add("contested");
    } else if (!stands(attitude)) {
      marks.add("no longer");
    }
    return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
  }

  /** Returns true if some evidence with this attitude is not ascribed to the holder by others. */
  boolean isOwn(Attitude attitude) {
    return evidence.stream().anyMatch(item -> !item.isAscribed() && item.stance().attitude() == attitude);
  }

  /**
   * Returns the names of the statements, in four groups: those that ascribe nothing, those that ascribe the stance to
   * the holder, those that are contested, and those that no longer stand. A name occurs once in a group.
   */
  static String shownStatements(List<Evidence> evidence) {
    return Stream.of(
            names("", evidence, item -> isSound(item) && !item.isAscribed()),
            names("by others' account: ", evidence, item -> isSound(item) && item.isAscribed()),
            names("contested: ", evidence, Evidence::isContested),
            names("no longer: ", evidence, item -> !item.stands()))
        .filter(names -> !names.isEmpty()).collect(Collectors.joining("; "));
  }

  private static boolean isSound(Evidence item) {
    return item.stands() && !item.isContested();
  }

  private static String names(String mark, List<Evidence> evidence, Predicate<Evidence> group) {
    List<String> names = evidence.stream().filter(group).map(item -> item.statement().name()).distinct().toList();
    return names.isEmpty() ? "" : mark + String.join(", ", names);
  }

  /** Returns the best basis of the evidence: inferred only if all evidence is inferred. */
  Basis basis() {
    return evidence.stream().map(Evidence::basis).min(Comparator.comparingInt(Evidence::rank)).orElseThrow();
  }

  /** Prints the holder, the target, and the statements for each attitude: {@code Kim on Russia: support (letter)}. */
  @Override
  public String toString() {
    return OneLine.of(OneLine.cut(holder.label()) + " on " + OneLine.cut(target.label()) + ": " + attitudes().stream()
        .map(attitude -> attitude + " (" + shownStatements(
            evidence.stream().filter(item -> item.stance().attitude() == attitude).toList()) + ")")
        .collect(Collectors.joining(", ")));
  }
}
