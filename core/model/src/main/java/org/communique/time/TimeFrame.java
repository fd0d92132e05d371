// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a document when its words are dated. A frame has an anchor, which is the date of the
 * document, and the direction in which words without a year look. It can also have the date that the text mentioned
 * last, from which words such as “the next day” count. One frame can be used for all words of a document. Instances are
 * immutable.
 *
 * <pre>{@code
 * TimeFrame frame = TimeFrame.of(Edtf.parse("2022-08-16")).towards(TimeDirection.PAST);
 * RelativeTimes.english().resolve("Friday", frame);                                              // 2022-08-12?
 * RelativeTimes.english().resolve("two days later", frame);                                      // empty
 * RelativeTimes.english().resolve("two days later", frame.mentioning(Edtf.parse("2022-07-01")));  // 2022-07-03
 * }</pre>
 */
public final class TimeFrame {

  private final Edtf anchor;
  private final TimeDirection direction;
  private final @Nullable Edtf mentioned;

  private TimeFrame(Edtf anchor, TimeDirection direction, @Nullable Edtf mentioned) {
    this.anchor = anchor;
    this.direction = direction;
    this.mentioned = mentioned;
  }

  /**
   * Makes a frame from the date of a document.
   *
   * @param anchor the day, month or year to which the words are relative, in the time zone of the speaker
   * @return a frame with this anchor, the direction {@link TimeDirection#NEAREST} and no mentioned date
   */
  public static TimeFrame of(Edtf anchor) {
    return new TimeFrame(Objects.requireNonNull(anchor, "anchor"), TimeDirection.NEAREST, null);
  }

  /**
   * Sets the direction.
   *
   * @param newDirection which date words without a year and without a direction mean
   * @return a frame with this direction, and otherwise equal to this frame
   */
  public TimeFrame towards(TimeDirection newDirection) {
    return new TimeFrame(anchor, Objects.requireNonNull(newDirection, "newDirection"), mentioned);
  }

  /**
   * Sets the date that the text mentioned before the words.
   *
   * @param date the date from which words such as “the next day” and “two days later” count
   * @return a frame with this mentioned date, and otherwise equal to this frame
   */
  public TimeFrame mentioning(Edtf date) {
    return new TimeFrame(anchor, direction, Objects.requireNonNull(date, "date"));
  }

  /**
   * {@return the date of the document}
   */
  public Edtf anchor() {
    return anchor;
  }

  /**
   * {@return which date words without a year and without a direction mean}
   */
  public TimeDirection direction() {
    return direction;
  }

  /**
   * {@return the date that the text mentioned before the words; empty if the caller has given none}
   */
  public Optional<Edtf> mentioned() {
    return Optional.ofNullable(mentioned);
  }

  /** Returns a frame with another anchor, for words that count from a date in the same phrase. */
  TimeFrame anchoredAt(Edtf newAnchor) {
    return new TimeFrame(newAnchor, direction, mentioned);
  }

  /** Returns whether the other object is a frame with the same anchor, direction and mentioned date. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeFrame frame && frame.anchor.equals(anchor) && frame.direction == direction
        && Objects.equals(frame.mentioned, mentioned);
  }

  @Override
  public int hashCode() {
    return Objects.hash(anchor, direction, mentioned);
  }

  /** Returns anchor, direction and mentioned date, as in {@code 2022-08-16 past, after 2022-07-01}. */
  @Override
  public String toString() {
    return anchor + " " + direction.name().toLowerCase(Locale.ROOT)
        + (mentioned == null ? "" : ", after " + mentioned);
  }
}
