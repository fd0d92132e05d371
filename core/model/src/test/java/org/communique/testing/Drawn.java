// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

/**
 * A part of a brief after all its choices are drawn, and before the actors and sources to which it refers are made.
 *
 * <p>The choices of a part do not depend on the choices of another part: a part draws the number of an actor, and the
 * actor with this number is looked up when the whole brief is made. So every choice shrinks by itself.
 *
 * @param <T> the type of the part
 */
interface Drawn<T> {

  /**
   * Makes the part.
   *
   * @param cast what the part may refer to
   * @return the part
   */
  T in(Cast cast);
}
