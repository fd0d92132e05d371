// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * The force of an act of speech (Searle 1975): what its speaker does by saying it.
 */
public enum Illocution {
  /** Commits the speaker to something being so. */
  ASSERTIVE,
  /** Tries to get the hearer to do something. */
  DIRECTIVE,
  /** Commits the speaker to doing something. */
  COMMISSIVE,
  /** Expresses a feeling about how things are. */
  EXPRESSIVE,
  /** Brings about what it says. */
  DECLARATION
}
