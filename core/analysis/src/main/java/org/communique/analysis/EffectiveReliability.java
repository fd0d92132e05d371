// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.SourceReliability;

/**
 * How far a chain of voices can be relied on: no further than its weakest voice.
 *
 * <p>The Admiralty code (AJP-2.1, STANAG 2511) grades one source and has no rule for a chain. Here the letter of a
 * chain is the worst of the judged letters A to E of its links, since whatever a voice spoils no later voice repairs:
 * {@code worst(g) over all grades g of all links}, from A, the best, to E, the worst. The grades of a link are those
 * of the attribution and those of its source, neither of which overrides the other. A link is <em>judged</em> if it
 * has a grade and none of them is F. One link that is not judged leaves the whole not fully judged: the letter is
 * then a bound, {@code at most B}.
 *
 * <p>Which grades count: without a purpose one of the attribution and one of its source, the first that states no
 * purpose or, if all do, the first; for a purpose all that state it, word for word.
 *
 * <p>A paper of grade B, quoted by an article of grade F, comes to {@code at most B, not fully judged}. One more link
 * can lower the letter or leave the chain less judged, and never the reverse.
 *
 * @param weakest the worst judged letter, A to E; empty if no link has one
 * @param isFullyJudged whether every link is judged; true only with a letter
 * @param steps how it came about, link by link, nearest the speaker first
 */
public record EffectiveReliability(Optional<SourceReliability> weakest, boolean isFullyJudged, List<Step> steps) {

  /** Copies the list. */
  public EffectiveReliability {
    steps = List.copyOf(steps);
  }

  /**
   * One link of the way.
   *
   * @param link the link
   * @param grades the grades of it and of its source that count; empty if nobody graded them for the purpose
   * @param weakest the worst judged letter up to here; empty if there is none yet
   * @param isFullyJudged whether every link up to here is judged
   */
  public record Step(
      Attribution link, List<Reliability> grades, Optional<SourceReliability> weakest, boolean isFullyJudged) {

    /** Copies the list. */
    public Step {
      grades = List.copyOf(grades);
    }

    /**
     * {@return what the chain is worth up to here, in words: {@code at most B, not fully judged}}
     */
    public String soFar() {
      return words(weakest, isFullyJudged);
    }

    /**
     * Prints voice, grades and the result so far: {@code Rodong Sinmun: B (what its own leadership says); so far B}.
     */
    @Override
    public String toString() {
      String judged = grades.isEmpty()
          ? "no grade"
          : grades.stream().map(Reliability::toString).collect(Collectors.joining(", "));
      return OneLine.of(link.source().name() + ": " + judged + "; so far " + soFar());
    }
  }

  /** What a chain is worth; without a purpose a grade for some purpose may stand for one that states none. */
  static EffectiveReliability of(List<Attribution> links, Optional<String> purpose) {
    return of(links, grades -> chosen(grades, purpose));
  }

  /** What a chain is worth by the grades alone that state this purpose, or state none if there is none. */
  static EffectiveReliability stated(List<Attribution> links, Optional<String> purpose) {
    return of(links, grades -> grades.stream().filter(grade -> grade.purpose().equals(purpose)));
  }

  private static EffectiveReliability of(
      List<Attribution> links, Function<List<Reliability>, Stream<Reliability>> counting) {
    Optional<SourceReliability> weakest = Optional.empty();
    boolean fully = true;
    List<Step> steps = new ArrayList<>();
    for (Attribution link : links) {
      List<Reliability> grades =
          Stream.concat(counting.apply(link.grades()), counting.apply(link.source().grades())).toList();
      fully &= !grades.isEmpty();
      for (Reliability grade : grades) {
        SourceReliability letter = grade.sourceReliability();
        if (letter == SourceReliability.F) {
          fully = false;
        } else if (weakest.isEmpty() || letter.compareTo(weakest.get()) > 0) {
          weakest = Optional.of(letter);
        }
      }
      steps.add(new Step(link, grades, weakest, fully));
    }
    return new EffectiveReliability(weakest, fully, steps);
  }

  private static Stream<Reliability> chosen(List<Reliability> grades, Optional<String> purpose) {
    if (grades.isEmpty()) {
      return Stream.empty();
    }
    List<Reliability> stated = grades.stream().filter(grade -> grade.purpose().equals(purpose)).toList();
    return purpose.isPresent() ? stated.stream() : (stated.isEmpty() ? grades : stated).stream().limit(1);
  }

  /** The best letter that it may come to, once all is judged. */
  SourceReliability best() {
    return weakest.orElse(SourceReliability.A);
  }

  /** The worst letter that it may come to, once all is judged. */
  SourceReliability worst() {
    return isFullyJudged ? best() : SourceReliability.E;
  }

  private static String words(Optional<SourceReliability> weakest, boolean fully) {
    return weakest.map(letter -> fully ? letter.word() : "at most " + letter.word() + ", not fully judged")
        .orElse("not judged");
  }

  /**
   * {@return how it came about, a line per step}
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
