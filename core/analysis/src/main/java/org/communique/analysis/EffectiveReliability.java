// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.SourceReliability;

/**
 * How far a chain can be trusted: no further than its weakest link.
 *
 * <p>The Admiralty code (NATO AJP-2.1, STANAG 2511) is the scale by which intelligence services grade a source: A means
 * that the source is completely reliable, E means that the source is unreliable, and F means that nobody can judge the
 * source. The code grades single sources and has no rule for a chain. The rules of this class are:
 *
 * <ul>
 *   <li>A link has the grades of the attribution and the grades of its source. Both kinds of grades count.
 *   <li>The letter of a chain is the worst letter from A to E among the grades that count, over all links. The reason
 *       is that a later source cannot correct the errors of an earlier source.
 *   <li>A link is <em>judged</em> if at least one of its grades counts, and none of the grades that count is F.
 *   <li>If a link is not judged, the chain is not fully judged. The letter of the chain is then only an upper bound:
 *       {@code at most B}.
 *   <li>So an additional link can make the reliability of a chain worse, but never better.
 * </ul>
 *
 * <p>Which grades count:
 *
 * <ul>
 *   <li>Without a purpose: one grade of the attribution and one grade of the source. In both cases the first grade
 *       without a purpose is taken. If every grade has a purpose, the first grade is taken.
 *   <li>For a purpose: all grades that state this purpose, word for word.
 * </ul>
 *
 * <p>For example, Rodong Sinmun has grade B, and an article with grade F quotes Rodong Sinmun. The reliability of this
 * chain is {@code at most B, not fully judged}.
 *
 * @param weakest the worst letter from A to E among the grades that count; empty if there is no such grade
 * @param isFullyJudged whether every link is judged
 * @param steps the result after each link, nearest the speaker first
 */
public record EffectiveReliability(Optional<SourceReliability> weakest, boolean isFullyJudged, List<Step> steps) {

  /** Copies the list. */
  public EffectiveReliability {
    Objects.requireNonNull(weakest, "weakest");
    steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
  }

  /**
   * The result after one link.
   *
   * @param link the link
   * @param grades the grades of the link and of its source that count; empty if no grade counts
   * @param weakest the worst letter up to this link; empty if there is none yet
   * @param isFullyJudged whether every link up to this one is judged
   */
  public record Step(
      Attribution link, List<Reliability> grades, Optional<SourceReliability> weakest, boolean isFullyJudged) {

    /** Copies the list. */
    public Step {
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(weakest, "weakest");
      grades = List.copyOf(Objects.requireNonNull(grades, "grades"));
    }

    /**
     * {@return the reliability of the chain up to this link, in words: {@code at most B, not fully judged}}
     */
    public String soFar() {
      return words(weakest, isFullyJudged);
    }

    /**
     * Prints the source, its grades and the result: {@code Rodong Sinmun: B (what its own leadership says); so far B}.
     */
    @Override
    public String toString() {
      String judged = grades.isEmpty()
          ? "no grade"
          : grades.stream().map(Reliability::toString).collect(Collectors.joining(", "));
      return OneLine.of(link.source().name() + ": " + judged + "; so far " + soFar());
    }
  }

  /** Judges a chain for a purpose, or without one. Without one, a grade with a purpose counts if there is no other. */
  static EffectiveReliability of(List<Attribution> links, Optional<String> purpose) {
    return judge(links, grades -> chosen(grades, purpose));
  }

  /** Judges a chain by grades with exactly this purpose; if there is no purpose, by grades without a purpose. */
  static EffectiveReliability byStatedPurpose(List<Attribution> links, Optional<String> purpose) {
    return judge(links, grades -> grades.stream().filter(grade -> grade.purpose().equals(purpose)));
  }

  private static EffectiveReliability judge(
      List<Attribution> links, Function<List<Reliability>, Stream<Reliability>> counting) {
    Optional<SourceReliability> weakest = Optional.empty();
    boolean isFullyJudged = true;
    List<Step> steps = new ArrayList<>();
    for (Attribution link : links) {
      List<Reliability> grades =
          Stream.concat(counting.apply(link.grades()), counting.apply(link.source().grades())).toList();
      List<SourceReliability> letters = grades.stream().flatMap(grade -> grade.sourceReliability().stream()).toList();
      isFullyJudged &= !letters.isEmpty();
      for (SourceReliability letter : letters) {
        if (letter == SourceReliability.F) {
          isFullyJudged = false;
        } else if (weakest.isEmpty() || letter.compareTo(weakest.get()) > 0) {
          weakest = Optional.of(letter);
        }
      }
      steps.add(new Step(link, grades, weakest, isFullyJudged));
    }
    return new EffectiveReliability(weakest, isFullyJudged, steps);
  }

  private static Stream<Reliability> chosen(List<Reliability> grades, Optional<String> purpose) {
    if (grades.isEmpty()) {
      return Stream.empty();
    }
    List<Reliability> stated = grades.stream().filter(grade -> grade.purpose().equals(purpose)).toList();
    return purpose.isPresent() ? stated.stream() : (stated.isEmpty() ? grades : stated).stream().limit(1);
  }

  /** Returns the best letter that the chain could have if every link were judged. */
  SourceReliability best() {
    return weakest.orElse(SourceReliability.A);
  }

  /** Returns the worst letter that the chain could have if every link were judged. */
  SourceReliability worst() {
    return isFullyJudged ? best() : SourceReliability.E;
  }

  private static String words(Optional<SourceReliability> weakest, boolean isFullyJudged) {
    return weakest.map(letter -> isFullyJudged ? letter.word() : "at most " + letter.word() + ", not fully judged")
        .orElse("not judged");
  }

  /**
   * {@return the steps in words, one line for each step}
   */
  public String explanation() {
    return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
  }

  /** Prints the letter ({@code B}), the bound ({@code at most B, not fully judged}), or {@code not judged}. */
  @Override
  public String toString() {
    return words(weakest, isFullyJudged);
  }
}
