// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

/** A term of a vocabulary, open or closed, that the JSON form writes as one word. */
public interface Word {

  /**
   * {@return the word as the JSON form spells it: lower case, with hyphens}
   */
  String word();
}
