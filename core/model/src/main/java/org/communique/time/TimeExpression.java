// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.vocabulary.TimeBasis;
import org.immutables.value.Value;

/**
 * A time as somebody gave it: the words, the date they stand for, and how the date was come by.
 *
 * <p>“yesterday” stays “yesterday”, and gains a date only together with its basis. A missing day is not filled in, an
 * offset is not changed. An unknown date is said by the words ({@code undated}) without a date.
 *
 * <pre>{@code
 * TimeExpression.of("2022-08-10")                        // the text gives the date
 * TimeExpression.computed("yesterday", "2022-08-15?")    // worked out from the words
 * TimeExpression.words("undated")
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract sealed class TimeExpression
    permits TimeExpressionBuilder.ImmutableTimeExpression {

  TimeExpression() {}

  /**
   * A date that the text states.
   *
   * @param edtf the date, as {@link Edtf#parse} reads it
   * @return the date, {@linkplain TimeBasis#STATED stated}
   * @throws InvalidBriefException if it is no date
   */
  public static TimeExpression of(String edtf) {
    return builder().date(Edtf.parse(edtf)).basis(TimeBasis.STATED).build();
  }

  /**
   * A date that the text states in words of its own.
   *
   * @param text the words: {@code August 10, 2022}
   * @param edtf the date they state, as {@link Edtf#parse} reads it
   * @return words and date, {@linkplain TimeBasis#STATED stated}
   * @throws InvalidBriefException if one of them is not what it should be
   */
  public static TimeExpression stated(String text, String edtf) {
    return builder().date(Edtf.parse(edtf)).text(text).basis(TimeBasis.STATED).build();
  }

  /**
   * Words that give no date: {@code undated}, {@code during the war}.
   *
   * @param text the words as printed
   * @return the words, {@linkplain TimeBasis#STATED stated}
   * @throws InvalidBriefException if they are no {@link TextRule#LABEL label}
   */
  public static TimeExpression words(String text) {
    return builder().text(text).basis(TimeBasis.STATED).build();
  }

  /**
   * A date worked out from words and another date.
   *
   * @param text the words: {@code yesterday}
   * @param edtf the date that they come to
   * @return words and date, {@linkplain TimeBasis#COMPUTED computed}
   * @throws InvalidBriefException if one of them is not what it should be
   */
  public static TimeExpression computed(String text, String edtf) {
    return builder().date(Edtf.parse(edtf)).text(text).basis(TimeBasis.COMPUTED).build();
  }

  /**
   * Starts an expression.
   *
   * @return an empty builder
   */
  public static TimeExpressionBuilder builder() {
    return new TimeExpressionBuilder();
  }

  /**
   * {@return the date; empty if the words give none}
   */
  public abstract Optional<Edtf> date();

  /**
   * {@return the words as printed; empty if the date is all there is}
   */
  public abstract Optional<String> text();

  /**
   * {@return the zone as written ({@code KST}, {@code Asia/Seoul}, {@code +09:00}); empty if none is given}
   */
  public abstract Optional<String> zone();

  /**
   * {@return how the date was come by}
   */
  public abstract TimeBasis basis();

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
   * {@return the zone, if this JDK knows it by the name as written; never guessed from an abbreviation}
   */
  public final Optional<ZoneId> toZoneId() {
    try {
      return zone().map(ZoneId::of);
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Works the date out from English words and an anchor: “yesterday” against the day of the article.
   *
   * @param anchor the day, month or year from which the words count, in the zone of the one who speaks
   * @return words and date, {@linkplain TimeBasis#COMPUTED computed}, as uncertain as the anchor; this expression as it is,
   *     if it has a date already or {@link RelativeTimes#english()} does not understand the words
   */
  public final TimeExpression resolve(Edtf anchor) {
    return date().isPresent()
        ? this
        : text().flatMap(words -> RelativeTimes.english().resolve(words, anchor))
            .map(date -> builder().from(this).date(date).basis(TimeBasis.COMPUTED).build())
            .orElse(this);
  }

  /**
   * Works the date out from English words and the moment when they were published.
   *
   * @param moment when
   * @param speaker the zone of the one who speaks, whose day counts
   * @return as {@link #resolve(Edtf)} with that day
   */
  public final TimeExpression resolve(Instant moment, ZoneId speaker) {
    return resolve(Edtf.parse(LocalDate.ofInstant(moment, speaker).toString()));
  }

  @Value.Check
  void check() {
    if (date().isEmpty() && text().isEmpty()) {
      throw InvalidBriefException.of("TimeExpression", "date or text must be present");
    }
    TextRule.LABEL.check("TimeExpression", "text", text());
    TextRule.LABEL.check("TimeExpression", "zone", zone());
  }

  /** Prints words, date and basis: {@code 'yesterday' 2022-08-15? (computed)}. */
  @Override
  public final String toString() {
    return text().map(words -> InvalidBriefException.shown(words) + " ").orElse("")
        + date().map(date -> date + " ").orElse("")
        + "(" + basis().word() + ")";
  }
}
