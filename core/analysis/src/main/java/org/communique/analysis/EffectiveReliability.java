// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Mode;
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
 *   <li>F is a judgement: somebody looked at the source, and found that nobody can judge it. A link without a grade is
 *       another case: nobody judged it. The words of the result keep the two apart.
 *   <li>If a link has the letter F or no letter, the letter of the chain is only an upper bound: {@code at most B (a
 *       link is F)}, {@code at most B (a link is not judged)}.
 *   <li>So an additional link can make the reliability of a chain worse, but never better.
 *   <li>If a speaker is the issuer of an outlet (a newspaper, an agency, a broadcaster), the record of the outlet
 *       counts too, although no link names the outlet: an outlet speaks only by publishing. This needs the other
 *       sources of the brief, so it is done by {@link #of(Corpus, CorpusStatement)} and not by {@link
 *       Chain#reliability()}. If the issuer has several outlets, the best record counts, because nobody says which
 *       outlet was used.
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
 * chain is {@code at most B (a link is F)}. In another example the agency KCNA, which has grade D, is the speaker,
 * and a web page with grade A quotes KCNA. The reliability is {@code D}, not {@code A}.
 *
 * @param weakest the worst letter from A to E among the grades that count; empty if there is no such grade
 * @param isPartlyF whether a link has the letter F among the grades that count: nobody can judge it
 * @param isPartlyUnjudged whether a link has no letter among the grades that count: nobody judged it
 * @param steps the result after each link, nearest the speaker first
 */
public record EffectiveReliability(
    Optional<SourceReliability> weakest, boolean isPartlyF, boolean isPartlyUnjudged, List<Step> steps) {

  private static final int F = 1 << SourceReliability.F.ordinal();

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
   * @param isPartlyF whether a link up to this one has the letter F
   * @param isPartlyUnjudged whether a link up to this one has no letter
   */
  public record Step(
      Attribution link, List<Reliability> grades, Optional<SourceReliability> weakest, boolean isPartlyF,
      boolean isPartlyUnjudged) {

    /** Copies the list. */
    public Step {
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(weakest, "weakest");
      grades = List.copyOf(Objects.requireNonNull(grades, "grades"));
    }

    /**
     * {@return the reliability of the chain up to this link, in words: {@code at most B (a link is F)}}
     */
    public String soFar() {
      return words(weakest, isPartlyF, isPartlyUnjudged);
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

  /**
   * Judges how far the chain of a statement can be trusted on the question whether the speakers really said this. The
   * record of a speaker's own outlet counts.
   *
   * @param corpus the briefs
   * @param statement a statement of the corpus
   * @return the reliability. If a speaker's own outlet counts and is no link of the chain, it is the first step, as a
   *     link with the mode {@code own-voice}
   * @throws IllegalArgumentException if the statement is not in the corpus
   */
  public static EffectiveReliability of(Corpus corpus, CorpusStatement statement) {
    return of(corpus, statement, Optional.empty());
  }

  /**
   * Judges how far the chain of a statement can be trusted for a purpose. The record of a speaker's own outlet counts.
   *
   * @param corpus the briefs
   * @param statement a statement of the corpus
   * @param purpose the purpose, word for word as the grades state it: {@code as fact}
   * @return the reliability for this purpose
   * @throws IllegalArgumentException if the statement is not in the corpus
   */
  public static EffectiveReliability of(Corpus corpus, CorpusStatement statement, String purpose) {
    return of(corpus, statement, Optional.of(Objects.requireNonNull(purpose, "purpose")));
  }

  private static EffectiveReliability of(Corpus corpus, CorpusStatement statement, Optional<String> purpose) {
    Objects.requireNonNull(corpus, "corpus");
    int number = Objects.requireNonNull(statement, "statement").answerIn(corpus.statements(), Function.identity())
        .number();
    return of(withOwnOutlets(corpus.index(), number, grades -> chosen(grades, purpose)), purpose);
  }

  /** Judges a statement by grades with exactly this purpose; if there is no purpose, by grades without a purpose. */
  static EffectiveReliability byStatedPurpose(CorpusIndex index, int statement, Optional<String> purpose) {
    Function<List<Reliability>, List<Reliability>> counting = grades -> stated(grades, purpose);
    return judge(withOwnOutlets(index, statement, counting), counting);
  }

  /**
   * Returns whether the chain of a statement allows a letter; {@link AuditFinding.Rule#WEAKEST_LINK} and {@link
   * AuditFinding.Rule#UNJUDGEABLE_CHAIN} state the rules.
   */
  static boolean allows(CorpusIndex index, int statement, Optional<String> purpose, SourceReliability letter) {
    List<Attribution> links = withOwnOutlets(index, statement, grades -> stated(grades, purpose));
    int letters = lettersOf(links, purpose);
    int judged = letters & ~F;
    if (judged != 0) {
      return 1 << letter.ordinal() >= Integer.highestOneBit(judged);
    }
    if (letters == 0 || letter == SourceReliability.F) {
      return true;
    }
    int ofAnyPurpose = purpose.isEmpty() ? lettersOfAnyPurpose(links) & ~F : 0;
    return ofAnyPurpose != 0 && 1 << letter.ordinal() >= Integer.lowestOneBit(ofAnyPurpose);
  }

  private static int lettersOf(List<Attribution> links, Optional<String> purpose) {
    int letters = 0;
    for (Attribution link : links) {
      letters |= letters(link.grades(), purpose) | letters(link.source().grades(), purpose);
    }
    return letters;
  }

  private static int lettersOfAnyPurpose(List<Attribution> links) {
    int letters = 0;
    for (Attribution link : links) {
      for (Reliability grade : link.grades()) {
        letters |= letters(List.of(grade), grade.purpose());
      }
      for (Reliability grade : link.source().grades()) {
        letters |= letters(List.of(grade), grade.purpose());
      }
    }
    return letters;
  }

  /** The letters of the grades with exactly this purpose, one bit for each letter. */
  private static int letters(List<Reliability> grades, Optional<String> purpose) {
    int letters = 0;
    for (Reliability grade : grades) {
      if (grade.sourceReliability().isPresent() && grade.purpose().equals(purpose)) {
        letters |= 1 << grade.sourceReliability().get().ordinal();
      }
    }
    return letters;
  }

  /**
   * The links of a statement. If a speaker has outlets and none of them is a link, the outlet with the best record
   * comes first, as a link.
   */
  private static List<Attribution> withOwnOutlets(
      CorpusIndex index, int number, Function<List<Reliability>, List<Reliability>> counting) {
    List<Attribution> links = index.statement(number).statement().attributions();
    List<Attribution> all = links;
    for (Entity speaker : index.speakers(number)) {
      Optional<Source> best = index.outletsNotInChain(number, speaker).stream()
          .filter(outlet -> worst(counting.apply(outlet.grades())).isPresent())
          .min(Comparator.comparing(outlet -> worst(counting.apply(outlet.grades())).orElseThrow()));
      if (best.isPresent()) {
        all = new ArrayList<>(all);
        all.add(0, Attribution.builder().source(best.get()).mode(Mode.OWN_VOICE).build());
      }
    }
    return all;
  }

  private static Optional<SourceReliability> worst(List<Reliability> grades) {
    return grades.stream().flatMap(grade -> grade.sourceReliability().stream()).max(Comparator.naturalOrder());
  }

  /**
   * Judges a chain. If there is a purpose, only grades with this purpose count. If there is none, grades without a
   * purpose count, or else the first grade.
   */
  static EffectiveReliability of(List<Attribution> links, Optional<String> purpose) {
    return judge(links, grades -> chosen(grades, purpose));
  }

  private static EffectiveReliability judge(
      List<Attribution> links, Function<List<Reliability>, List<Reliability>> counting) {
    Optional<SourceReliability> weakest = Optional.empty();
    boolean isPartlyF = false;
    boolean isPartlyUnjudged = false;
    List<Step> steps = new ArrayList<>(links.size());
    for (Attribution link : links) {
      List<Reliability> grades = joined(counting.apply(link.grades()), counting.apply(link.source().grades()));
      boolean hasLetter = false;
      for (Reliability grade : grades) {
        if (grade.sourceReliability().isPresent()) {
          SourceReliability letter = grade.sourceReliability().get();
          hasLetter = true;
          if (letter == SourceReliability.F) {
            isPartlyF = true;
          } else if (weakest.isEmpty() || letter.compareTo(weakest.get()) > 0) {
            weakest = grade.sourceReliability();
          }
        }
      }
      isPartlyUnjudged |= !hasLetter;
      steps.add(new Step(link, grades, weakest, isPartlyF, isPartlyUnjudged));
    }
    return new EffectiveReliability(weakest, isPartlyF, isPartlyUnjudged, steps);
  }

  private static List<Reliability> joined(List<Reliability> ofLink, List<Reliability> ofSource) {
    if (ofLink.isEmpty()) {
      return ofSource;
    }
    List<Reliability> joined = new ArrayList<>(ofLink);
    joined.addAll(ofSource);
    return joined;
  }

  private static List<Reliability> chosen(List<Reliability> grades, Optional<String> purpose) {
    if (grades.size() < 2 && purpose.isEmpty()) {
      return grades;
    }
    List<Reliability> stated = stated(grades, purpose);
    return purpose.isPresent() ? stated : first(stated.isEmpty() ? grades : stated);
  }

  private static List<Reliability> first(List<Reliability> grades) {
    return grades.size() < 2 ? grades : grades.subList(0, 1);
  }

  /** The grades that have exactly this purpose, or that have none. */
  private static List<Reliability> stated(List<Reliability> grades, Optional<String> purpose) {
    if (grades.isEmpty()) {
      return grades;
    }
    List<Reliability> stated = new ArrayList<>(grades.size());
    for (Reliability grade : grades) {
      if (grade.purpose().equals(purpose)) {
        stated.add(grade);
      }
    }
    return stated;
  }

  /**
   * {@return whether every link has a letter from A to E, and no link has F. If not, {@link #weakest()} is only an
   * upper bound}
   */
  public boolean isExact() {
    return !isPartlyF && !isPartlyUnjudged;
  }

  /** Returns the best letter that the chain could have if every link had a letter from A to E. */
  SourceReliability best() {
    return weakest.orElse(SourceReliability.A);
  }

  /** Returns the worst letter that the chain could have if every link had a letter from A to E. */
  SourceReliability worst() {
    return isExact() ? best() : SourceReliability.E;
  }

  private static String words(Optional<SourceReliability> weakest, boolean isPartlyF, boolean isPartlyUnjudged) {
    if (weakest.isEmpty()) {
      return isPartlyF ? isPartlyUnjudged ? "F or not judged" : "F (cannot be judged)" : "not judged";
    }
    String letter = weakest.get().word();
    if (isPartlyF) {
      return "at most " + letter + (isPartlyUnjudged ? " (links are F or not judged)" : " (a link is F)");
    }
    return isPartlyUnjudged ? "at most " + letter + " (a link is not judged)" : letter;
  }

  /**
   * {@return the steps in words, one line for each step}
   */
  public String explanation() {
    return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
  }

  /**
   * Prints the letter ({@code B}), or its bound and why it is only a bound ({@code at most B (a link is F)}). Without a
   * letter from A to E, prints {@code F (cannot be judged)} if all links are F, {@code not judged} if no link has a
   * letter, and otherwise {@code F or not judged}.
   */
  @Override
  public String toString() {
    return words(weakest, isPartlyF, isPartlyUnjudged);
  }
}
