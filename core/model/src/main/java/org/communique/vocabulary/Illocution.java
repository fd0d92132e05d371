// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What a speaker does in saying something: the five classes of Searle, "A Taxonomy of Illocutionary Acts" (1975).
 *
 * <p>The classes say what kind of thing an act is, so that one can count promises without naming each {@link Act}. They
 * are derived from the act and never written down.
 */
public enum Illocution {
  /** Commits the speaker to something being the case; it can be true or false. */
  ASSERTIVE,
  /** Tries to get the hearer to do something. */
  DIRECTIVE,
  /** Commits the speaker to doing something. */
  COMMISSIVE,
  /** Shows an attitude of the speaker to something taken as given; truth does not apply. */
  EXPRESSIVE,
  /** Makes something the case by being uttered by one entitled to: a vote, a recognition, a veto. */
  DECLARATION
}
