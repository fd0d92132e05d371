// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Objects;

/**
 * How documents are read and written: how large they may be, and what happens to members that the form does not define.
 * Immutable.
 *
 * <p>The same limits hold for reading and for writing. What a program writes with some options, another program can
 * therefore read with the same options.
 *
 * <pre>{@code
 * JsonOptions.defaults().with(Limit.STATEMENTS, 1_000).with(UnknownMembers.DROP)
 * }</pre>
 */
public final class JsonOptions implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final JsonOptions DEFAULTS = new JsonOptions(new EnumMap<>(Limit.class), UnknownMembers.REFUSE);

  /** The limits that differ from their defaults. */
  private final EnumMap<Limit, Integer> changed;

  /** All limits by their ordinal, to find a limit quickly. */
  private final transient int[] limits = new int[Limit.values().length];

  /** What happens to members that the form does not define. */
  private final UnknownMembers unknownMembers;

  private JsonOptions(EnumMap<Limit, Integer> changed, UnknownMembers unknownMembers) {
    this.changed = changed;
    this.unknownMembers = unknownMembers;
    for (Limit limit : Limit.values()) {
      limits[limit.ordinal()] = changed.getOrDefault(limit, limit.defaultValue());
    }
  }

  /**
   * Makes the options again after Java serialization, because the array of limits is not serialized.
   *
   * @return the same options with the array of limits
   */
  @Serial
  private Object readResolve() {
    return new JsonOptions(changed, unknownMembers);
  }

  /**
   * Returns the default options.
   *
   * @return options in which every limit has its {@linkplain Limit#defaultValue() default value}, and unknown members
   *     are {@linkplain UnknownMembers#REFUSE refused}
   */
  public static JsonOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Changes a limit.
   *
   * @param limit the limit
   * @param value the new value, inclusive, in the unit of the limit; not negative, so 0 allows nothing
   * @return new options that differ only in this limit
   * @throws IllegalArgumentException if the value is negative, or if it raises {@link Limit#DEPTH} over its default of
   *     32, because a deeper document could overflow the stack
   */
  public JsonOptions with(Limit limit, int value) {
    Objects.requireNonNull(limit, "limit");
    if (value < 0 || limit == Limit.DEPTH && value > limit.defaultValue()) {
      throw new IllegalArgumentException("limit " + limit + " cannot be " + value);
    }
    EnumMap<Limit, Integer> copy = changed.clone();
    copy.put(limit, value);
    return new JsonOptions(copy, unknownMembers);
  }

  /**
   * Changes what happens to unknown members.
   *
   * @param choice what the reader does with them; with {@link UnknownMembers#KEEP} the writer writes them again
   * @return new options that differ only in this choice
   */
  public JsonOptions with(UnknownMembers choice) {
    Objects.requireNonNull(choice, "choice");
    return new JsonOptions(changed, choice);
  }

  /**
   * {@return the value of a limit in these options, inclusive}
   *
   * @param limit the limit
   */
  public int of(Limit limit) {
    Objects.requireNonNull(limit, "limit");
    return limits[limit.ordinal()];
  }

  /**
   * {@return whether a text has more code points than a limit allows in these options}
   *
   * @param limit the limit of a text
   * @param text the text
   */
  public boolean isOver(Limit limit, String text) {
    Objects.requireNonNull(text, "text");
    int most = of(limit);
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  /**
   * {@return what the reader does with unknown members, and whether the writer writes what a reader kept}
   */
  public UnknownMembers unknownMembers() {
    return unknownMembers;
  }
}
