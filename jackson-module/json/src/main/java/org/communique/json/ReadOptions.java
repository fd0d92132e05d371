// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;

/**
 * How a document is read: how large it may be, and what happens to members that the form does not define. Immutable.
 *
 * <pre>{@code
 * ReadOptions.defaults().with(Limit.STATEMENTS, 1_000).with(UnknownMembers.DROP)
 * }</pre>
 */
public final class ReadOptions implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final ReadOptions DEFAULTS = new ReadOptions(new EnumMap<>(Limit.class), UnknownMembers.REFUSE);

  /** The limits that differ from their defaults. */
  private final EnumMap<Limit, Integer> changed;
  /** What happens to members that the form does not have. */
  private final UnknownMembers unknownMembers;

  private ReadOptions(EnumMap<Limit, Integer> changed, UnknownMembers unknownMembers) {
    this.changed = changed;
    this.unknownMembers = unknownMembers;
  }

  /**
   * {@return the default options: the {@linkplain Limit#defaultValue() default} of every limit, and unknown members refused}
   */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Changes a limit.
   *
   * @param limit the limit
   * @param value the new value, inclusive, in the unit of the limit; not negative
   * @return new options that differ only in this limit
   * @throws IllegalArgumentException if the value is negative, or if it raises {@link Limit#DEPTH} over its default of
   *     32, because a deeper document could overflow the stack
   */
  public ReadOptions with(Limit limit, int value) {
    if (value < 0 || limit == Limit.DEPTH && value > limit.defaultValue()) {
      throw new IllegalArgumentException("limit " + limit + " cannot be " + value);
    }
    EnumMap<Limit, Integer> copy = changed.clone();
    copy.put(limit, value);
    return new ReadOptions(copy, unknownMembers);
  }

  /**
   * Changes what happens to unknown members.
   *
   * @param choice what the reader does with them
   * @return new options that differ only in this choice
   */
  public ReadOptions with(UnknownMembers choice) {
    return new ReadOptions(changed, choice);
  }

  /**
   * {@return the value of a limit in these options, inclusive}
   *
   * @param limit the limit
   */
  public int of(Limit limit) {
    return changed.getOrDefault(limit, limit.defaultValue());
  }

  /**
   * {@return what the reader does with unknown members}
   */
  public UnknownMembers unknownMembers() {
    return unknownMembers;
  }
}
