// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param code what kind of thing
 * @param pointer where, as a JSON Pointer (RFC 6901) from the value that was read; empty for that value itself
 * @param line the line, from 1; 0 where unknown
 * @param column the column, from 1; 0 where unknown. Counted in code points by the library's own entry points, on a
 *     user's mapper as Jackson counts
 * @param message what is wrong and what is allowed: one line of at most {@value #MESSAGE_LENGTH} characters
 * @param allowed the words of the vocabulary where a word is unknown, the members of the object where a member is; else
 *     empty
 */
@SuppressWarnings("serial") // List.copyOf gives a serializable list
public record Problem(
    ProblemCode code, String pointer, int line, int column, String message, List<String> allowed)
    implements Serializable {

  /** The longest message: {@value} characters. */
  public static final int MESSAGE_LENGTH = 300;

  /** Cuts the message. */
  public Problem {
    allowed = List.copyOf(allowed);
    if (message.length() > MESSAGE_LENGTH) {
      message = message.substring(0, MESSAGE_LENGTH - 1) + "…";
    }
  }

  /**
   * A problem with something that has no list of what is allowed.
   *
   * @param code what kind of thing
   * @param pointer where
   * @param line the line
   * @param column the column
   * @param message what is wrong
   */
  public Problem(ProblemCode code, String pointer, int line, int column, String message) {
    this(code, pointer, line, column, message, List.of());
  }

  Problem(ProblemCode code, String pointer, long place, String message, List<String> allowed) {
    this(code, pointer, (int) (place >>> 32), (int) place, message, allowed);
  }

  /** The same problem at another place. */
  Problem at(int otherLine, int otherColumn) {
    return new Problem(code, pointer, otherLine, otherColumn, message, allowed);
  }

  /** Prints the pointer, the message and the place: {@code /id: must be a text (line 2, column 8)}. */
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return where + message + (line > 0 ? " (line " + line + ", column " + column + ")" : "");
  }
}
