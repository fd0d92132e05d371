// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much a reader takes; immutable.
 *
 * <pre>{@code
 * Limits.usual().with(Limit.STATEMENTS, 1_000)
 * }</pre>
 */
public final class Limits {

  private static final Limits USUAL = new Limits(new EnumMap<>(Limit.class));

  private final Map<Limit, Integer> changed;

  private Limits(Map<Limit, Integer> changed) {
    this.changed = changed;
  }

  /**
   * {@return every limit as it {@linkplain Limit#usual() usually} is}
   */
  public static Limits usual() {
    return USUAL;
  }

  /**
   * Changes a limit.
   *
   * @param limit which
   * @param value its new value, inclusive; not negative
   * @return these limits with that one changed
   * @throws IllegalArgumentException if the value is negative, or over the usual 32 for {@link Limit#DEPTH}, on which the
   *     safety of the stack rests
   */
  public Limits with(Limit limit, int value) {
    if (value < 0 || limit == Limit.DEPTH && value > limit.usual()) {
      throw new IllegalArgumentException("limit " + limit + " cannot be " + value);
    }
    Map<Limit, Integer> copy = new EnumMap<>(Limit.class);
    copy.putAll(changed);
    copy.put(limit, value);
    return new Limits(copy);
  }

  /**
   * {@return the value of a limit, inclusive}
   *
   * @param limit which
   */
  public int of(Limit limit) {
    return changed.getOrDefault(limit, limit.usual());
  }
}
