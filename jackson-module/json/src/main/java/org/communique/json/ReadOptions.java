// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;

/**
 * How to read: how much to take, and what to do with members that the form does not have; immutable.
 *
 * <pre>{@code
 * ReadOptions.usual().with(Limit.STATEMENTS, 1_000).with(UnknownMembers.DROP)
 * }</pre>
 */
public final class ReadOptions implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final ReadOptions USUAL = new ReadOptions(new EnumMap<>(Limit.class), UnknownMembers.REFUSE);

  /** The limits that differ from the usual ones. */
  private final EnumMap<Limit, Integer> changed;
  private final UnknownMembers unknownMembers;

  private ReadOptions(EnumMap<Limit, Integer> changed, UnknownMembers unknownMembers) {
    this.changed = changed;
    this.unknownMembers = unknownMembers;
  }

  /**
   * {@return every limit as it {@linkplain Limit#usual() usually} is, and unknown members refused}
   */
  public static ReadOptions usual() {
    return USUAL;
  }

  /**
   * Changes a limit.
   *
   * @param limit which
   * @param value its new value, inclusive; not negative
   * @return these options with that one changed
   * @throws IllegalArgumentException if the value is negative, or over the usual 32 for {@link Limit#DEPTH}, on which
   *     the safety of the stack rests
   */
  public ReadOptions with(Limit limit, int value) {
    if (value < 0 || limit == Limit.DEPTH && value > limit.usual()) {
      throw new IllegalArgumentException("limit " + limit + " cannot be " + value);
    }
    EnumMap<Limit, Integer> copy = changed.clone();
    copy.put(limit, value);
    return new ReadOptions(copy, unknownMembers);
  }

  /**
   * Changes what becomes of unknown members.
   *
   * @param choice what to do with them
   * @return these options with that choice
   */
  public ReadOptions with(UnknownMembers choice) {
    return new ReadOptions(changed, choice);
  }

  /**
   * {@return the value of a limit, inclusive}
   *
   * @param limit which
   */
  public int of(Limit limit) {
    return changed.getOrDefault(limit, limit.usual());
  }

  /**
   * {@return what becomes of unknown members}
   */
  public UnknownMembers unknownMembers() {
    return unknownMembers;
  }
}
