// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.time.LocalDate;
import java.util.List;
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
 * A grade of the Admiralty code (NATO STANAG 2511, AJP-2.1): a letter for the source, a digit for the information, and
 * what they were given for.
 *
 * <p>Letter and digit are judged independently. A bare letter grades only the source; on a statement it says that truth
 * does not apply, as to a wish or a promise, which is not the digit 6. {@code F} and {@code 6} mean that it <em>cannot
 * be judged</em>: they are not bad grades, have no number, and no conversion gives them one.
 *
 * <pre>{@code
 * Reliability.parse("B2").withRationale("the leadership's own channel")
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Reliability
    permits ReliabilityBuilder.ImmutableReliability {

  private static final String RULE = "grade must be a letter A to F, alone or with a digit 1 to 6, such as B2";

  Reliability() {}

  /**
   * Reads a grade; {@link #grade()} gives it back.
   *
   * @param grade a letter A–F, alone or with a digit 1–6
   * @return the grade, for no stated purpose
   * @throws InvalidBriefException if it is no grade
   */
  public static Reliability parse(String grade) {
    if (!grade.matches("[A-F][1-6]?")) {
      throw InvalidBriefException.of("Reliability", RULE, grade);
    }
    ReliabilityBuilder builder = builder().sourceReliability(SourceReliability.parse(grade.substring(0, 1)));
    if (grade.length() == 2) {
      builder.credibility(InformationCredibility.parse(grade.substring(1)));
    }
    return builder.build();
  }

  /**
   * Starts a grade.
   *
   * @return an empty builder
   */
  public static ReliabilityBuilder builder() {
    return new ReliabilityBuilder();
  }

  /**
   * {@return how reliable the source is, by its record}
   */
  public abstract SourceReliability sourceReliability();

  /**
   * {@return how credible the information is; empty where truth does not apply, or only the source is graded}
   */
  public abstract Optional<InformationCredibility> credibility();

  /**
   * {@return what the grade is for: {@code as fact}, {@code what its own leadership says}; empty: in general, and on a
   * statement that this was said so by these speakers}
   */
  public abstract Optional<String> purpose();

  /**
   * {@return why}
   */
  public abstract Optional<String> rationale();

  /**
   * {@return who judged; empty: the encoder}
   */
  public abstract Optional<String> assessor();

  /**
   * {@return when it was judged; empty if not recorded}
   */
  public abstract Optional<LocalDate> assessed();

  /**
   * {@return what the judgement rests on: references, quotations, findings}
   */
  public abstract List<String> evidence();

  /**
   * The members that others have added to this value; the name of each begins with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless some were added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Limits the grade to a purpose.
   *
   * @param purpose what the grade is for
   * @return the same grade for that purpose
   */
  public final Reliability withPurpose(String purpose) {
    return builder().from(this).purpose(purpose).build();
  }

  /**
   * Gives the reason for the grade.
   *
   * @param rationale why
   * @return the same grade with that reason
   */
  public final Reliability withRationale(String rationale) {
    return builder().from(this).rationale(rationale).build();
  }

  /**
   * {@return the grade as analysts write it: {@code B2}, or {@code B}}
   */
  public final String grade() {
    return sourceReliability().word() + credibility().map(InformationCredibility::word).orElse("");
  }

  /**
   * The confidence of STIX 2.1 (Appendix A, Admiralty credibility): 1 to 5 give 90, 70, 50, 30, 10.
   *
   * @return the number for the digit; empty for 6 and where there is no digit. The letter has no number in any scale
   */
  public final OptionalInt stixConfidence() {
    return credibility().map(InformationCredibility::stixConfidence).orElse(OptionalInt.empty());
  }

  @Value.Check
  void check() {
    TextRule.LABEL.check("Reliability", "purpose", purpose());
    TextRule.PROSE.check("Reliability", "rationale", rationale());
    TextRule.LABEL.check("Reliability", "assessor", assessor());
    TextRule.PROSE.check("Reliability", "evidence", evidence());
    assessed().filter(date -> date.getYear() < 0 || date.getYear() > 9999).ifPresent(date -> {
      throw InvalidBriefException.of(
          "Reliability", "assessed must be a date of the years 0000 to 9999", date.toString());
    });
  }

  /** Prints the grade and its purpose: {@code B2 (as fact)}. */
  @Override
  public final String toString() {
    return grade() + purpose().map(purpose -> " (" + purpose + ")").orElse("");
  }
}
