// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/**
 * What kind of act a speaker performs by saying something: one of the five illocutionary forces of Searle.
 *
 * <p>The philosopher John Searle divides speech acts into these five classes ("A Taxonomy of Illocutionary Acts",
 * 1975). With the classes one can count, for example, all commitments of a speaker without listing each {@link Act}.
 *
 * <p>The five forces are closed: there are no others. A force follows from the act ({@link Act#forces()}) and is never
 * written into a brief.
 *
 * <pre>{@code
 * Act.PROMISE.forces()   // [COMMISSIVE]
 * }</pre>
 */
public enum Illocution {
  /** The speaker is committed to something being true, so the words can be true or false: "the talks have begun". */
  ASSERTIVE,
  /** The speaker tries to get the addressee to do something: "return to the talks". */
  DIRECTIVE,
  /** The speaker is committed to doing something: "we will send observers". */
  COMMISSIVE,
  /**
   * The speaker shows a feeling or attitude about something that is taken for granted, so truth does not apply: "we
   * thank you for your help".
   */
  EXPRESSIVE,
  /**
   * The speaker makes something so by saying it, because the speaker has the right to do this: a vote, a recognition, a
   * veto.
   */
  DECLARATION
}
