// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.Locale;

/**
 * The kind of a {@link Problem}. A program may rely on these constants and on their {@linkplain #word() words}, which
 * do not change.
 *
 * <pre>{@code
 * boolean cut = problems.stream().anyMatch(problem -> problem.code() == ProblemCode.SYNTAX);
 * }</pre>
 */
public enum ProblemCode {
  /** The document is not well-formed UTF-8, or begins with a byte order mark. */
  ENCODING,
  /** The document is empty or consists of white space. */
  EMPTY_DOCUMENT,
  /** The document is not JSON, ends too early, or is followed by something else. */
  SYNTAX,
  /** Something is longer, more numerous or larger than a {@link Limit} or the JSON parser allows. */
  OVER_LIMIT,
  /** Objects and lists are nested deeper than {@link Limit#DEPTH} allows. The reader stops at this problem. */
  TOO_DEEP,
  /** This library cannot read this version of the form. The reader stops at this problem and reports no other. */
  VERSION,
  /** An object has a member that the form does not define. */
  UNKNOWN_MEMBER,
  /** An object has the same member twice. */
  DUPLICATE_MEMBER,
  /** A required member is missing, or an object has none of several members of which it needs one. */
  MISSING_MEMBER,
  /** {@code null} is in a list or an extension, is the value of a required member, or replaces a whole value. */
  NULL_VALUE,
  /** A value has the wrong JSON type, for example a number in the place of a text. */
  WRONG_TOKEN,
  /** A word is not in its closed vocabulary. */
  UNKNOWN_WORD,
  /** A text, a number, a date, a list or an extension breaks a rule of its member. */
  INVALID_VALUE,
  /** Each member is valid, but the members of an object do not fit together. */
  BROKEN_RULE,
  /** Nothing in the document has the id that is referred to. */
  DANGLING_REFERENCE,
  /** The document defines the same id twice in one name space. */
  DUPLICATE_ID,
  /** A list of references names the same actor or topic twice. */
  DUPLICATE_ELEMENT,
  /** Nothing uses a definition, so writing the brief would lose it. */
  UNUSED_DEFINITION,
  /** Definitions refer to one another in a circle. */
  REFERENCE_CYCLE;

  /**
   * {@return the code in lower case with hyphens, for example {@code unknown-member}}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
