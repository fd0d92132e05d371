// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.TimeBasis;
import org.immutables.value.Value;

/**
 * A time that a text gives: the printed words, the date that the words mean, and how the date was obtained. The words
 * or the date can be absent, but not both. Instances are immutable.
 *
 * <p>The words, such as “yesterday”, are kept as printed. The basis ({@link TimeBasis}) says how the date was obtained.
 * The library does not add a missing day and does not change an offset. If no date is known, the expression has only
 * words, such as {@code undated}, and the basis {@link TimeBasis#UNDATED}.
 *
 * <pre>{@code
 * TimeExpression.of("2022-08-10");                        // the text gives the date
 * TimeExpression.computed("yesterday", "2022-08-15?");    // somebody computed the date from the words
 * TimeExpression.words("undated");                        // the text gives no date
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class TimeExpression
    permits TimeExpressionBuilder.ImmutableTimeExpression {

  TimeExpression() {}

  /**
   * Makes an expression from a date that the text gives. The expression has no words.
   *
   * @param edtf the date, in a form that {@link Edtf#parse} accepts
   * @return the date, with the basis {@link TimeBasis#STATED}
   * @throws InvalidBriefException if {@code edtf} is not a date
   */
  public static TimeExpression of(String edtf) {
    Objects.requireNonNull(edtf, "edtf");
    return builder().date(Edtf.parse(edtf)).basis(TimeBasis.STATED).build();
  }

  /**
   * Makes an expression from a date that the text gives in words: {@code August 10, 2022}.
   *
   * @param text the words as printed
   * @param edtf the date that the words give, in a form that {@link Edtf#parse} accepts
   * @return words and date, with the basis {@link TimeBasis#STATED}
   * @throws InvalidBriefException if {@code text} breaks the rule {@link TextRule#LABEL} (one line, not blank), or
   *     {@code edtf} is not a date
   */
  public static TimeExpression stated(String text, String edtf) {
    Objects.requireNonNull(edtf, "edtf");
    return builder().date(Edtf.parse(edtf)).text(text).basis(TimeBasis.STATED).build();
  }

  /**
   * Makes an expression from words that give no date: {@code undated}, {@code during the war}.
   *
   * @param text the words as printed
   * @return the words without a date, with the basis {@link TimeBasis#UNDATED}
   * @throws InvalidBriefException if {@code text} breaks the rule {@link TextRule#LABEL} (one line, not blank)
   */
  public static TimeExpression words(String text) {
    return builder().text(text).build();
  }

  /**
   * Makes an expression from words such as {@code yesterday} and the date that somebody computed from them.
   *
   * @param text the words as printed
   * @param edtf the computed date, in a form that {@link Edtf#parse} accepts
   * @return words and date, with the basis {@link TimeBasis#COMPUTED}
   * @throws InvalidBriefException if {@code text} breaks the rule {@link TextRule#LABEL} (one line, not blank), or
   *     {@code edtf} is not a date
   */
  public static TimeExpression computed(String text, String edtf) {
    Objects.requireNonNull(edtf, "edtf");
    return builder().date(Edtf.parse(edtf)).text(text).basis(TimeBasis.COMPUTED).build();
  }

  /**
   * Makes an expression from words such as {@code yesterday} and a date that somebody concluded from other things that
   * the text says: an article without a date says “yesterday”, and speaks of 15 August as that day.
   *
   * @param text the words as printed
   * @param edtf the date, in a form that {@link Edtf#parse} accepts; mark the doubt, as in {@code 2022-08-15?}
   * @return words and date, with the basis {@link TimeBasis#INFERRED}
   * @throws InvalidBriefException if {@code text} breaks the rule {@link TextRule#LABEL} (one line, not blank), or
   *     {@code edtf} is not a date
   */
  public static TimeExpression inferred(String text, String edtf) {
    Objects.requireNonNull(edtf, "edtf");
    return builder().date(Edtf.parse(edtf)).text(text).basis(TimeBasis.INFERRED).build();
  }

  /**
   * Starts to build an expression. A date or words are required. If there is a date, the basis is required too.
   *
   * @return an empty builder
   */
  public static TimeExpressionBuilder builder() {
    return new TimeExpressionBuilder();
  }

  /** {@return a new builder that already has all values of this expression; each setter replaces one value} */
  public final TimeExpressionBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the date that the words mean; empty if the expression has only words}
   */
  public abstract Optional<Edtf> date();

  /**
   * {@return the words as printed: {@code yesterday}; empty if only the date is recorded}
   */
  public abstract Optional<String> text();

  /**
   * {@return the time zone as written ({@code KST}, {@code Asia/Seoul}, {@code +09:00}); empty if the text gives none}
   */
  public abstract Optional<String> zone();

  /**
   * {@return how the date was obtained: for example stated by the text, or computed from the words; by default, and
   * only without a date, {@link TimeBasis#UNDATED}}
   */
  @Value.Default
  public TimeBasis basis() {
    return TimeBasis.UNDATED;
  }

  /**
   * Returns the extra fields that users of the library added to this expression. Their names begin with {@code x-}.
   *
   * @return the extensions; {@linkplain Extensions#none() none} if nothing was added
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns the time zone as a Java object. The library does not guess what ambiguous abbreviations such as {@code KST}
   * mean.
   *
   * @return the zone; empty if no zone is written or the JDK does not know the name as written
   */
  public final Optional<ZoneId> toZoneId() {
    try {
      return zone().map(ZoneId::of);
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Computes the date from English words such as “yesterday” and an anchor. The anchor is the date to which the words
   * are relative: for “yesterday” in a news article, the anchor is the day of the article.
   *
   * <pre>{@code
   * TimeExpression.words("yesterday").resolve(Edtf.parse("2022-08-16"));   // 'yesterday' 2022-08-15 (computed)
   * }</pre>
   *
   * @param anchor a day, month or year, in the time zone of the speaker
   * @return words and date, with the basis {@link TimeBasis#COMPUTED}; or this expression unchanged, if this expression
   *     already has a date or if {@link RelativeTimes#resolve(String, Edtf)} finds no date with the English table
   */
  public final TimeExpression resolve(Edtf anchor) {
    Objects.requireNonNull(anchor, "anchor");
    return resolve(RelativeTimes.english(), TimeFrame.of(anchor));
  }

  /**
   * Computes the date from words of any language and from all that the caller knows about the document. If the words
   * contradict themselves (“Monday, 10 August 2022”), the date is uncertain; {@link RelativeTimes#read} says why.
   *
   * <pre>{@code
   * TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16")).towards(TimeDirection.PAST);
   * TimeExpression.words("vendredi").resolve(RelativeTimes.french(), frame);   // 'vendredi' 2022-08-12? (computed)
   * }</pre>
   *
   * @param phrases the phrases of the language
   * @param frame the anchor, the direction and the mentioned date
   * @return words and date, with the basis {@link TimeBasis#COMPUTED}; or this expression unchanged, if this expression
   *     already has a date or if {@link RelativeTimes#resolve(String, TimeFrame)} finds no date
   */
  public final TimeExpression resolve(RelativeTimes phrases, TimeFrame frame) {
    Objects.requireNonNull(phrases, "phrases");
    Objects.requireNonNull(frame, "frame");
    return date().isPresent()
        ? this
        : text().flatMap(words -> phrases.resolve(words, frame))
            .map(date -> toBuilder().date(date).basis(TimeBasis.COMPUTED).build())
            .orElse(this);
  }

  /**
   * Computes the date from English words and the moment when somebody said or published the words.
   *
   * @param moment the moment when the words were said or published
   * @param speaker the time zone of the speaker, which decides on which day the moment was
   * @return the result of {@link #resolve(Edtf)}, where the anchor is the day of the moment in this time zone
   * @throws InvalidBriefException if the day is not in the years -9999 to 9999
   */
  public final TimeExpression resolve(Instant moment, ZoneId speaker) {
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(speaker, "speaker");
    try {
      return resolve(Edtf.of(LocalDate.ofInstant(moment, speaker)));
    } catch (DateTimeException tooFar) {
      throw InvalidBriefException.of(
          "TimeExpression", "moment must be in the years -9999 to 9999", moment.toString());
    }
  }

  @Value.Check
  void check() {
    if (date().isEmpty() && text().isEmpty()) {
      throw InvalidBriefException.of("TimeExpression", "date or text must be present");
    }
    if (date().isPresent() && basis() == TimeBasis.UNDATED) {
      throw InvalidBriefException.of(
          "TimeExpression", "basis must say how the date was obtained: stated, computed, inferred or external");
    }
    if (date().isEmpty() && basis() != TimeBasis.UNDATED) {
      throw InvalidBriefException.of("TimeExpression", "basis must be undated if there is no date", basis().word());
    }
    TextRule.LABEL.check("TimeExpression", "text", text());
    TextRule.LABEL.check("TimeExpression", "zone", zone());
  }

  /** Returns words, date and basis, as in {@code 'yesterday' 2022-08-15? (computed)}. */
  @Override
  public final String toString() {
    return text().map(words -> InvalidBriefException.shown(words) + " ").orElse("")
        + date().map(date -> date + " ").orElse("")
        + "(" + basis() + ")";
  }
}
