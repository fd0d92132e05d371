// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.Arrays;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.IdSpace;
import org.jspecify.annotations.Nullable;

/** The place that is being written in a document. Exceptions name this place. The limits are checked here. */
final class Place {

  private static final int POINTER_LENGTH = 300;

  private static final int FEW = 16;

  private final int deepest;

  /** For each open object, the name of the current member. For each open list, null. */
  private @Nullable String[] names = new String[FEW];

  /** For each open list, the index of the current element. */
  private int[] indexes = new int[FEW];

  private int depth;

  Place(int deepest) {
    this.deepest = deepest;
  }

  /** Enters an object or a list. */
  void enter() {
    if (depth == deepest) {
      throw over(Limit.DEPTH, "objects and lists must be nested at most " + deepest + " deep");
    }
    if (depth == indexes.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    depth++;
  }

  /** Leaves the object or list that was entered last. */
  void leave() {
    depth--;
  }

  /** Whether only the outermost object is open. */
  boolean isOutermost() {
    return depth == 1;
  }

  /** Goes to a member of the open object. */
  void at(String name) {
    names[depth - 1] = name;
  }

  /** Goes to an element of the open list. */
  void at(int index) {
    names[depth - 1] = null;
    indexes[depth - 1] = index;
  }

  /** Checks the length of a text in code points. */
  void checkLength(String text, Limit limit, JsonOptions options) {
    if (options.isOver(limit, text)) {
      throw over(limit, "must be at most " + options.of(limit) + " code points long");
    }
  }

  /** Checks the number of elements of a list. */
  void checkSize(int size, Limit limit, JsonOptions options) {
    int most = options.of(limit);
    if (size > most) {
      throw over(limit, "must have at most " + most + " elements");
    }
  }

  /** Checks the number of values of one kind that the document defines. */
  void checkCount(int count, IdSpace space, Limit limit, JsonOptions options) {
    int most = options.of(limit);
    if (count > most) {
      throw over(limit, "the document must define at most " + most + " " + space.word() + "s");
    }
  }

  /** Checks how many values all statements together have reached so far. */
  void checkReach(long values, JsonOptions options) {
    int most = options.of(Limit.REACH);
    if (values > most) {
      throw over(
          Limit.REACH,
          "all statements together must reach at most " + most + " values through their actors, sources and topics");
    }
  }

  /** Makes the exception for a value that is over a limit. */
  InvalidBriefException over(Limit limit, String rule) {
    return refused(rule + " (the limit " + limit + ")");
  }

  /** Makes the exception for a value that cannot be written. */
  InvalidBriefException refused(String rule) {
    StringBuilder pointer = new StringBuilder();
    for (int at = 0; at < depth; at++) {
      String name = names[at];
      String step = name == null ? Integer.toString(indexes[at]) : name.replace("~", "~0").replace("/", "~1");
      pointer.append('/').append(step);
    }
    String where = depth == 0 ? "the value" : InvalidBriefException.escaped(pointer.toString(), POINTER_LENGTH);
    return new InvalidBriefException(where + ": " + rule);
  }
}
