// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.Locale;

/** What can be wrong with a document. The {@linkplain #word() words} are stable; programs may rely on them. */
public enum ProblemCode {
  /** Not UTF-8, or it begins with a byte order mark. */
  ENCODING,
  /** Nothing but white space, or {@code null}. */
  EMPTY_DOCUMENT,
  /** Not JSON, cut short, or followed by something. */
  SYNTAX,
  /** Longer, more or bigger than the {@link ReadOptions} allow. */
  OVER_LIMIT,
  /** Nested deeper than the {@link ReadOptions} allow; reading ends here. */
  TOO_DEEP,
  /** A version of the form that this library cannot read. */
  VERSION,
  /** A member that the form does not have. */
  UNKNOWN_MEMBER,
  /** A member that stands twice in one object. */
  DUPLICATE_MEMBER,
  /** A required member is not there. */
  MISSING_MEMBER,
  /** {@code null} in a list, or for a required member. */
  NULL_VALUE,
  /** A number where a text is due, and the like. */
  WRONG_TOKEN,
  /** A word outside a closed vocabulary. */
  UNKNOWN_WORD,
  /** A text, a number or a date that breaks the rule of its member. */
  INVALID_VALUE,
  /** Members that are good one by one and do not go together. */
  BROKEN_RULE,
  /** An id that nothing here bears. */
  DANGLING_REFERENCE,
  /** An id that is defined twice. */
  DUPLICATE_ID,
  /** A definition that nothing uses; it would be lost on writing. */
  UNUSED_DEFINITION,
  /** Definitions that refer to one another in a circle. */
  REFERENCE_CYCLE;

  /**
   * {@return the code in lower case with hyphens: {@code unknown-member}}
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
