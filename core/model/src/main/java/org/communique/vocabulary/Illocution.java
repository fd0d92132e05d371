// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What kind of act a speaker performs by saying something: one of the five illocutionary forces of Searle.
 *
 * <p>The philosopher John Searle divides speech acts into these five classes ("A Taxonomy of Illocutionary Acts",
 * 1975). For example, a program can count all commitments of a speaker without listing each {@link Act}.
 *
 * <p>The vocabulary is closed: there are no other forces. A force follows from the act ({@link Act#forces()}) and is
 * never written into a brief.
 *
 * <pre>{@code
 * Act.PROMISE.forces()   // [COMMISSIVE]
 * }</pre>
 */
public enum Illocution {
  /** The speaker claims that something is true, so the words can be true or false: "the talks have begun". */
  ASSERTIVE,
  /** The speaker tries to get the addressee to do something: "return to the talks". */
  DIRECTIVE,
  /** The speaker makes a commitment to do something: "we will send observers". */
  COMMISSIVE,
  /**
   * The speaker shows a feeling or an attitude, and the words are neither true nor false: "we thank you for your help".
   */
  EXPRESSIVE,
  /**
   * The words themselves create a new fact, because the speaker has the right to create this fact: a vote, a
   * recognition, a veto.
   */
  DECLARATION
}
