// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serializable;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param code what kind of thing
 * @param pointer where, as a JSON Pointer (RFC 6901) from the value that was read; empty for that value itself
 * @param line the line, from 1; 0 where unknown
 * @param column the column, from 1; 0 where unknown. Counted in code points by the library's own entry points, on a
 *     user's mapper as Jackson counts
 * @param message what is wrong and what is allowed: one line of at most {@value #MESSAGE_LENGTH} characters
 */
public record Problem(ProblemCode code, String pointer, int line, int column, String message) implements Serializable {

  /** The longest message: {@value} characters. */
  public static final int MESSAGE_LENGTH = 300;

  /** Cuts the message. */
  public Problem {
    if (message.length() > MESSAGE_LENGTH) {
      message = message.substring(0, MESSAGE_LENGTH - 1) + "…";
    }
  }

  Problem(ProblemCode code, String pointer, long place, String message) {
    this(code, pointer, (int) (place >>> 32), (int) place, message);
  }

  /** Prints the pointer, the message and the place: {@code /id: must be a text (line 2, column 8)}. */
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return where + message + (line > 0 ? " (line " + line + ", column " + column + ")" : "");
  }
}
