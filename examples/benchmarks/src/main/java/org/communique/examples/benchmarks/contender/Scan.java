// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;

/** The floor of reading: what a Jackson parser does before anybody makes a value of its tokens. */
public interface Scan {

  /**
   * Passes over all tokens.
   *
   * @param json the document in UTF-8
   * @return the number of tokens
   * @throws IOException if the document is not JSON
   */
  int tokens(byte[] json) throws IOException;

  /**
   * Passes over all tokens, and makes a string of each text. The names of members are not made into strings.
   *
   * @param json the document in UTF-8
   * @return the number of characters in all texts
   * @throws IOException if the document is not JSON
   */
  int texts(byte[] json) throws IOException;
}
