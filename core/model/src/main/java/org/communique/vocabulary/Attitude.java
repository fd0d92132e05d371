// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;

/**
 * How much the holder of a stance (the actor who has the stance) is for or against the target of the stance (a person,
 * a plan, a statement).
 *
 * <p>The vocabulary is closed: no other words are allowed. The words with a number follow the {@code opinion-enum} of
 * STIX 2.1, the OASIS standard for exchanging threat intelligence. For stances of the kinds {@link
 * StanceKind#AGREEMENT} and {@link StanceKind#BELIEF} only, the opinions 1 to 5 of STIX correspond to the numbers −2 to
 * +2 here.
 *
 * <p>The labels of SemEval-2016, a research contest in finding stances in short texts, correspond as follows: FAVOR is
 * {@link #SUPPORT}, AGAINST is {@link #OPPOSE}, and NONE is {@link #UNDETERMINED}. NONE is never {@link #NEUTRAL},
 * because a text that shows no stance does not show a neutral stance.
 *
 * <pre>{@code
 * Stance.of(kim, Attitude.SUPPORT, russia)
 * Attitude.ofStixOpinion("agree")   // Attitude.SUPPORT
 * }</pre>
 */
public enum Attitude implements ClosedWord {
  /**
   * The holder is strongly against the target: "we condemn the occupation in the strongest terms".
   *
   * <p>Number: −2. STIX: {@code strongly-disagree}.
   */
  STRONGLY_OPPOSE(-2, "strongly-disagree"),
  /**
   * The holder is against the target: "we oppose the draft resolution".
   *
   * <p>Number: −1. STIX: {@code disagree}.
   */
  OPPOSE(-1, "disagree"),
  /**
   * The holder says or shows that the holder is neither for nor against the target: "our country treats both sides
   * alike".
   *
   * <p>Number: 0. STIX: {@code neutral}.
   */
  NEUTRAL(0, "neutral"),
  /**
   * The holder is for the target: "we welcome the ceasefire".
   *
   * <p>Number: +1. STIX: {@code agree}.
   */
  SUPPORT(1, "agree"),
  /**
   * The holder is strongly for the target: "we give our full and unconditional support".
   *
   * <p>Number: +2. STIX: {@code strongly-agree}.
   */
  STRONGLY_SUPPORT(2, "strongly-agree"),
  /**
   * The holder is for one part of the target and against another part: "we welcome the talks but reject the agenda".
   *
   * <p>There is no number; 0 would mean {@link #NEUTRAL}.
   */
  MIXED,
  /**
   * The holder says openly that the holder will take no side or will not show which side the holder takes: an
   * abstention, "no comment".
   *
   * <p>There is no number.
   */
  WITHHELD,
  /**
   * The text does not show whether the holder is for or against the target: the letter only mentions the treaty.
   *
   * <p>There is no number.
   */
  UNDETERMINED;

  private final String word = ClosedVocabulary.word(this);

  private final OptionalInt number;
  private final Optional<String> stixOpinion;

  Attitude(int number, String stixOpinion) {
    this.number = OptionalInt.of(number);
    this.stixOpinion = Optional.of(stixOpinion);
  }

  Attitude() {
    this.number = OptionalInt.empty();
    this.stixOpinion = Optional.empty();
  }

  /**
   * Reads an attitude from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code strongly-oppose}
   * @return the attitude with this word
   * @throws InvalidBriefException if no attitude has this word; the message lists all attitudes
   */
  public static Attitude parse(String word) {
    return ClosedVocabulary.parse(Attitude.class, word);
  }

  /**
   * Converts an opinion of STIX 2.1 ({@code opinion-enum}). A stance with this attitude should be of the kind {@link
   * StanceKind#AGREEMENT} or {@link StanceKind#BELIEF}, because STIX only has words for agreement with what was said.
   *
   * @param opinion the word of STIX: {@code strongly-disagree}
   * @return the attitude; never {@link #MIXED}, {@link #WITHHELD} or {@link #UNDETERMINED}
   * @throws InvalidBriefException if STIX has no such opinion; the message lists all opinions
   */
  public static Attitude ofStixOpinion(String opinion) {
    Objects.requireNonNull(opinion, "opinion");
    return Arrays.stream(values())
        .filter(attitude -> attitude.stixOpinion.filter(opinion::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> InvalidBriefException.of("Attitude", opinionRule(), opinion));
  }

  private static String opinionRule() {
    return Arrays.stream(values())
        .flatMap(attitude -> attitude.stixOpinion.stream())
        .collect(Collectors.joining(", ", "opinion must be one of ", ""));
  }

  /**
   * Returns the place of the attitude on the scale.
   *
   * @return −2 for {@link #STRONGLY_OPPOSE} to +2 for {@link #STRONGLY_SUPPORT}; empty for {@link #MIXED}, {@link
   *     #WITHHELD} and {@link #UNDETERMINED}
   */
  public OptionalInt number() {
    return number;
  }

  /**
   * Returns the opinion of STIX 2.1 ({@code opinion-enum}) that has the same place on its scale.
   *
   * <p>The opinion and the attitude mean the same only in a stance of the kind {@link StanceKind#AGREEMENT} or {@link
   * StanceKind#BELIEF}. The method {@code stixOpinion()} of a stance checks the kind.
   *
   * @return {@code strongly-disagree}, {@code disagree}, {@code neutral}, {@code agree} or {@code strongly-agree};
   *     empty for {@link #MIXED}, {@link #WITHHELD} and {@link #UNDETERMINED}
   */
  public Optional<String> stixOpinion() {
    return stixOpinion;
  }

  @Override
  public String word() {
    return word;
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
