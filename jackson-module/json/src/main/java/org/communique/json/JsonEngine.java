// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.function.Consumer;

/** A JSON library, as far as whole documents go: {@link Documents} does the rest. */
public interface JsonEngine {

  /** A cursor over a whole document. It begins before the first token. */
  interface Parsing extends JsonCursor, AutoCloseable {

    /**
     * Moves to the next token.
     *
     * @return whether there is one
     */
    boolean next();

    @Override
    void close();
  }

  /**
   * Opens a document.
   *
   * @param utf8 well-formed UTF-8 without a byte order mark; not copied
   * @return a cursor before its first token
   */
  Parsing parse(byte[] utf8);

  /**
   * Generates a document without white space.
   *
   * @param value writes one value
   * @return its UTF-8
   */
  byte[] generate(Consumer<JsonSink> value);
}
