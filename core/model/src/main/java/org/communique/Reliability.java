// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;
import org.immutables.value.Value;

/**
 * A grade of the Admiralty code (NATO STANAG 2511, AJP-2.1): a letter for the source, and a digit for the information.
 *
 * <p>The letter says how reliable the source is, from {@code A} (completely reliable) to {@code E} (unreliable). The
 * digit says how credible the information is, from {@code 1} (confirmed by other sources) to {@code 5} (improbable).
 * The letter and the digit are judged independently. {@code F} and {@code 6} mean that the source or the information
 * <em>cannot be judged</em>. They are not bad grades, and this library never converts them to a number.
 *
 * <p>A grade without a digit judges only the source. If the grade of a statement has no digit, the content cannot be
 * true or false, for example because it is a wish or a promise. This is not the same as the digit {@code 6}.
 *
 * <p>A grade without a letter judges only the information: a fact-checker judges a claim and not the people who spread
 * it.
 *
 * <pre>{@code
 * Reliability grade = Reliability.parse("B2").withRationale("the leadership's own channel");
 * Reliability.of(SourceReliability.B, InformationCredibility.PROBABLY_TRUE).grade();   // "B2"
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Reliability permits ReliabilityBuilder.ImmutableReliability {

  private static final String RULE = "grade must be a letter A to F, a digit 1 to 6, or both, such as B2";

  Reliability() {}

  /**
   * Makes a grade from its letter and its digit. For a grade without a letter or without a digit, use {@link #parse} or
   * {@link #builder}.
   *
   * @param sourceReliability the letter: how reliable the source is
   * @param credibility the digit: how credible the information is
   * @return the grade, without a purpose
   * @throws NullPointerException if an argument is null
   */
  public static Reliability of(SourceReliability sourceReliability, InformationCredibility credibility) {
    return builder()
        .sourceReliability(Objects.requireNonNull(sourceReliability, "sourceReliability"))
        .credibility(Objects.requireNonNull(credibility, "credibility")).build();
  }

  /**
   * Reads a grade from its text, as {@link #grade()} returns it.
   *
   * @param grade a letter {@code A} to {@code F}, a digit {@code 1} to {@code 6}, or a letter followed by a digit
   * @return the grade, without a purpose
   * @throws InvalidBriefException if the text is not such a grade
   */
  public static Reliability parse(String grade) {
    Objects.requireNonNull(grade, "grade");
    int letters = !grade.isEmpty() && isBetween('A', grade.charAt(0), 'F') ? 1 : 0;
    int end = letters < grade.length() && isBetween('1', grade.charAt(letters), '6') ? letters + 1 : letters;
    if (grade.isEmpty() || end < grade.length()) {
      throw InvalidBriefException.of("Reliability", RULE, grade);
    }
    ReliabilityBuilder builder = builder();
    if (letters > 0) {
      builder.sourceReliability(SourceReliability.parse(grade.substring(0, letters)));
    }
    if (end > letters) {
      builder.credibility(InformationCredibility.parse(grade.substring(letters)));
    }
    return builder.build();
  }

  private static boolean isBetween(char first, char found, char last) {
    return first <= found && found <= last;
  }

  /** {@return a new builder without any values} */
  public static ReliabilityBuilder builder() {
    return new ReliabilityBuilder();
  }

  /**
   * Returns a builder that already has all values of this grade. To change the grade, set the new values and build. A
   * setter such as {@link ReliabilityBuilder#evidence evidence} replaces the whole list; a method such as {@link
   * ReliabilityBuilder#addEvidence addEvidence} adds to the list. {@link ReliabilityBuilder#from} adds to every list
   * too.
   *
   * @return a new builder
   */
  public final ReliabilityBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the letter: how reliable the source is, to judge by its earlier reports; empty if only the information is
   * judged}
   */
  public abstract Optional<SourceReliability> sourceReliability();

  /**
   * {@return the digit: how credible the information is; empty if only the source is judged, or if the content cannot
   * be true or false}
   */
  public abstract Optional<InformationCredibility> credibility();

  /**
   * Returns the question that the grade answers. For example, the purpose {@code as fact} means that the grade judges
   * whether the content is a fact.
   *
   * @return the purpose; if empty, this is the general grade; the general grade of a statement judges whether these
   *     speakers really said this
   */
  public abstract Optional<String> purpose();

  /** {@return the reason for the grade; empty if none is given} */
  public abstract Optional<String> rationale();

  /** {@return who made the judgement; if empty, the encoder (the person who makes the brief) made the judgement} */
  public abstract Optional<String> assessor();

  /** {@return the day of the judgement, in the years 0 to 9999; empty if not recorded} */
  public abstract Optional<LocalDate> assessed();

  /** {@return the evidence for the judgement: references, quotations, findings} */
  public abstract List<String> evidence();

  /**
   * {@return the extra fields of this value that the model does not define; {@linkplain Extensions#none() none} by
   * default}
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns a copy of this grade with a purpose.
   *
   * @param purpose the question that the grade answers: {@code as fact}
   * @return the copy
   * @throws InvalidBriefException if the purpose is not a valid {@link TextRule#LABEL}
   */
  public final Reliability withPurpose(String purpose) {
    return toBuilder().purpose(purpose).build();
  }

  /**
   * Returns a copy of this grade with a reason.
   *
   * @param rationale the reason for the grade
   * @return the copy
   * @throws InvalidBriefException if the reason is not valid {@link TextRule#PROSE}
   */
  public final Reliability withRationale(String rationale) {
    return toBuilder().rationale(rationale).build();
  }

  /** {@return the grade as analysts write it: {@code B2}; {@code B} without a digit; {@code 2} without a letter} */
  public final String grade() {
    return sourceReliability().map(SourceReliability::word).orElse("")
        + credibility().map(InformationCredibility::word).orElse("");
  }

  /**
   * Converts the digit to a confidence of STIX 2.1 (Appendix A, scale “Admiralty Credibility”): {@code 1} to {@code 5}
   * become 90, 70, 50, 30 and 10. The letter does not count, because no scale gives numbers to the letters.
   *
   * @return the confidence; empty for the digit {@code 6} and for a grade without a digit
   */
  public final OptionalInt stixConfidence() {
    return credibility().map(InformationCredibility::stixConfidence).orElse(OptionalInt.empty());
  }

  @Value.Check
  void check() {
    if (sourceReliability().isEmpty() && credibility().isEmpty()) {
      throw InvalidBriefException.of("Reliability", "sourceReliability or credibility must be present");
    }
    TextRule.LABEL.check("Reliability", "purpose", purpose());
    TextRule.PROSE.check("Reliability", "rationale", rationale());
    TextRule.LABEL.check("Reliability", "assessor", assessor());
    TextRule.PROSE.check("Reliability", "evidence", evidence());
    if (assessed().isPresent() && (assessed().get().getYear() < 0 || assessed().get().getYear() > 9999)) {
      throw InvalidBriefException.of(
          "Reliability", "assessed must be a date of the years 0000 to 9999", assessed().get().toString());
    }
  }

  /** {@return one line for a person to read: {@code B2 (as fact)}} */
  @Override
  public final String toString() {
    return grade() + purpose().map(purpose -> " (" + InvalidBriefException.escaped(purpose) + ")").orElse("");
  }
}
