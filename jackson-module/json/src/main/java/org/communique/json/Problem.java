// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;

/**
 * One mistake in a document: what is wrong, and where.
 *
 * <p>Programs may rely on the code and the pointer. The message is for people, and may change.
 *
 * <pre>{@code
 * try {
 *   CommuniqueJson.read(json);
 * } catch (CommuniqueFormatException refused) {
 *   refused.problems().forEach(System.err::println);   // /id: must be a text, but is a number (line 3, column 9)
 * }
 * }</pre>
 *
 * @param code the kind of the mistake
 * @param pointer the place of the mistake, as a JSON Pointer (RFC 6901) that begins at the document; empty if the
 *     mistake concerns the whole document. On a user's own mapper, the pointer begins at the document of the user, if
 *     the parser knows where the value is in this document. If the name of a member is longer than the form allows, the
 *     pointer ends at the object that has the member
 * @param line the line, from 1; 0 if the line is unknown
 * @param column the column, from 1; 0 if the column is unknown. The library's own entry points count columns in Unicode
 *     code points. On a user's own mapper, the column is the one that Jackson reports
 * @param message what is wrong and what is allowed, on one line of at most {@value #MESSAGE_LENGTH} characters
 * @param allowed what would be allowed: the words of the vocabulary if a word is unknown, or the members of the object
 *     if a member is unknown; empty for all other codes
 * @param file the name of the file that was read, as the caller gave it; empty if the document was not read from a file
 * @param context the beginning of the pointer: the place of the value that was read, inside the document that a mapper
 *     of the user reads; empty if the value is the whole document
 */
@SuppressWarnings("serial") // List.copyOf gives a serializable list
public record Problem(
    ProblemCode code, String pointer, int line, int column, String message, List<String> allowed, String file,
    String context)
    implements Serializable {

  /** The maximum length of a message, in characters: {@value}. */
  public static final int MESSAGE_LENGTH = 300;

  /**
   * Cuts a message that is too long, and ends it with {@code …}.
   *
   * @throws IllegalArgumentException if the pointer does not begin with the context
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(context, "context");
    if (!pointer.startsWith(context)) {
      throw new IllegalArgumentException("the pointer '" + pointer + "' must begin with the context '" + context + "'");
    }
    allowed = List.copyOf(Objects.requireNonNull(allowed, "allowed"));
    if (message.length() > MESSAGE_LENGTH) {
      int end = MESSAGE_LENGTH - 1;
      message = message.substring(0, Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end) + "…";
    }
  }

  /**
   * Makes a problem of a document that was not read from a file.
   *
   * @param code the kind of the mistake
   * @param pointer the place, as a JSON Pointer
   * @param line the line, from 1; 0 if unknown
   * @param column the column, from 1; 0 if unknown
   * @param message what is wrong
   * @param allowed what would be allowed
   */
  public Problem(
      ProblemCode code, String pointer, int line, int column, String message, List<String> allowed) {
    this(code, pointer, line, column, message, allowed, "", "");
  }

  /**
   * Makes a problem without a list of what is allowed, of a document that was not read from a file.
   *
   * @param code the kind of the mistake
   * @param pointer the place, as a JSON Pointer
   * @param line the line, from 1; 0 if unknown
   * @param column the column, from 1; 0 if unknown
   * @param message what is wrong
   */
  public Problem(ProblemCode code, String pointer, int line, int column, String message) {
    this(code, pointer, line, column, message, List.of());
  }

  /**
   * Returns the same problem at a line and column of a file.
   *
   * @param otherFile the name of the file; empty if there is no file
   * @param otherLine the line, from 1; 0 if unknown
   * @param otherColumn the column, from 1; 0 if unknown
   * @return the problem with this file, line and column
   */
  public Problem at(String otherFile, int otherLine, int otherColumn) {
    Objects.requireNonNull(otherFile, "otherFile");
    return new Problem(code, pointer, otherLine, otherColumn, message, allowed, otherFile, context);
  }

  /**
   * Returns the same problem of a value that is a part of a larger document.
   *
   * @param outside the place of the value in the larger document, as a JSON Pointer
   * @return the problem with a pointer that begins at the larger document
   */
  public Problem within(String outside) {
    Objects.requireNonNull(outside, "outside");
    return new Problem(code, outside + pointer, line, column, message, allowed, file, outside + context);
  }

  /**
   * {@return the place of the mistake, as a JSON Pointer that begins at the value that was read}
   */
  public String pointerInValue() {
    return pointer.substring(context.length());
  }

  /**
   * Prints the file, the pointer, the message, and the line and column, on one line: {@code ties.json: /id: must be a
   * text, but is a number (line 3, column 9)}. What is empty or unknown is left out. The file and the pointer are
   * escaped, and each is cut after {@value #MESSAGE_LENGTH} code points; {@link #pointer()} is exact.
   */
  @Override
  public String toString() {
    return prefix(file) + prefix(pointer) + message + (line > 0 ? " (line " + line + ", column " + column + ")" : "");
  }

  private static String prefix(String where) {
    return where.isEmpty() ? "" : InvalidBriefException.escaped(where, MESSAGE_LENGTH) + ": ";
  }
}
