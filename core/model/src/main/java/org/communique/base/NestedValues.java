// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/**
 * An unmodifiable list of extension values that knows how many levels it has. So a list that contains this list does
 * not have to look at the values again.
 */
final class NestedValues extends AbstractList<ExtensionValue> implements RandomAccess {

  private final List<ExtensionValue> values;
  private final int depth;

  /**
   * Copies the values.
   *
   * @throws InvalidBriefException if the list has more than {@value ExtensionValue#DEPTH} levels
   */
  NestedValues(Collection<ExtensionValue> values) {
    this.values = List.copyOf(values);
    int deepest = 0;
    for (ExtensionValue value : this.values) {
      deepest = Math.max(deepest, depth(value));
    }
    this.depth = 1 + deepest;
    checkDepth(depth);
  }

  /** Returns the number of levels of a value; 1 for a text, and for an empty list or object. */
  static int depth(ExtensionValue value) {
    if (value instanceof ExtensionValue.Items list) {
      return ((NestedValues) list.items()).depth;
    }
    return value instanceof Extensions members ? members.depth() : 1;
  }

  /** Refuses a value with this number of levels if the number is too large. */
  static void checkDepth(int depth) {
    if (depth > ExtensionValue.DEPTH) {
      throw InvalidBriefException.of("Extension", "values must nest at most " + ExtensionValue.DEPTH + " deep");
    }
  }

  @Override
  public ExtensionValue get(int index) {
    return values.get(index);
  }

  @Override
  public int size() {
    return values.size();
  }
}
