// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.io.Serial;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.IdSpace;

/**
 * The depth of what is being written. The limits are checked here. The place of a refused value is put together only
 * when a value is refused: each method that writes a member or an element adds its step to the {@link Refusal}.
 */
final class Place {

  private static final int POINTER_LENGTH = 300;

  private final int deepest;
  private int depth;

  Place(int deepest) {
    this.deepest = deepest;
  }

  /** Enters an object or a list. */
  void enter() {
    if (depth == deepest) {
      throw new Refusal(Limit.DEPTH, "objects and lists must be nested at most " + deepest + " deep");
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

  /** Checks the length of a text in code points. */
  static void checkLength(String text, Limit limit, JsonOptions options) {
    if (options.isOver(limit, text)) {
      throw new Refusal(limit, "must be at most " + options.of(limit) + " code points long");
    }
  }

  /** Checks the number of elements of a list. */
  static void checkSize(int size, Limit limit, JsonOptions options) {
    int most = options.of(limit);
    if (size > most) {
      throw new Refusal(limit, "must have at most " + most + " elements");
    }
  }

  /** Checks the number of values of one kind that the document defines. */
  static void checkCount(int count, IdSpace space, Limit limit, JsonOptions options) {
    int most = options.of(limit);
    if (count > most) {
      throw new Refusal(limit, "the document must define at most " + most + " " + space.word() + "s");
    }
  }

  /** Checks how many values all statements together have reached so far. */
  static void checkReach(long values, JsonOptions options) {
    int most = options.of(Limit.REACH);
    if (values > most) {
      throw new Refusal(
          Limit.REACH,
          "all statements together must reach at most " + most + " values through their actors, sources and topics");
    }
  }

  /** Says that a value cannot be written, and where the value is. */
  static final class Refusal extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    /** The JSON Pointer to the value, from the value whose methods have added their steps. */
    private final StringBuilder pointer = new StringBuilder();

    /** Refuses a value that breaks a rule. */
    Refusal(String rule) {
      super(rule, null, false, false);
    }

    /** Refuses a value that is over a limit. */
    Refusal(Limit limit, String rule) {
      this(rule + " (the limit " + limit + ")");
    }

    /** {@return this refusal, inside the member with this name} */
    Refusal in(String name) {
      pointer.insert(0, name.replace("~", "~0").replace("/", "~1")).insert(0, '/');
      return this;
    }

    /** {@return this refusal, inside the element with this index} */
    Refusal in(int index) {
      return in(Integer.toString(index));
    }

    /** {@return the exception for the caller of the writer} */
    InvalidBriefException exception() {
      String where = pointer.isEmpty()
          ? "the value" : InvalidBriefException.escaped(pointer.toString(), POINTER_LENGTH);
      return new InvalidBriefException(where + ": " + getMessage());
    }
  }
}
