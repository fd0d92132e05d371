// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.function.Consumer;

/**
 * A JSON library's parser and generator for whole documents. An author of an engine implements this interface and hands
 * it to {@link Documents}, which does the rest.
 *
 * <pre>{@code
 * Documents documents = new Documents(new GsonEngine());
 * Form.Result<Brief> result = documents.read(Path.of("ties.json"), ReadOptions.defaults());
 * }</pre>
 */
public interface JsonEngine {

  /** A cursor over a whole document. At first the cursor is before the first token. */
  interface Parsing extends JsonCursor, AutoCloseable {

    /**
     * Moves to the next token.
     *
     * @return true if there is a next token; false at the end of the document
     * @throws SyntaxException if the document is not JSON from here on
     */
    boolean next();

    @Override
    void close();
  }

  /**
   * Opens a document.
   *
   * @param utf8 the document in well-formed UTF-8 without a byte order mark; the array is not copied
   * @return a cursor before the first token of the document
   */
  Parsing parse(byte[] utf8);

  /**
   * Generates a document without white space between its tokens.
   *
   * @param value writes exactly one value to the sink
   * @return the document in UTF-8
   */
  byte[] generate(Consumer<JsonSink> value);
}
