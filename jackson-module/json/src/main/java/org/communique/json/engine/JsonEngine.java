// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

/**
 * A JSON library's parser for whole documents. An author of an engine implements this interface and hands
 * it to {@link org.communique.json.binding.BriefDocuments}, which does the rest.
 *
 * <pre>{@code
 * BriefDocuments documents = new BriefDocuments(new GsonEngine());   // GsonEngine implements JsonEngine
 * Reading<Brief> reading = documents.read(Path.of("ties.json"));
 * }</pre>
 */
public interface JsonEngine {

  /**
   * A cursor over a whole document. At first the cursor is before the first token. The caller closes the cursor.
   *
   * <pre>{@code
   * try (JsonEngine.Parsing parsing = engine.parse(utf8)) {
   *   parsing.next();
   *   Reading<Brief> reading = Form.ofBrief().read(parsing, JsonOptions.defaults());
   * }
   * }</pre>
   */
  interface Parsing extends JsonCursor, AutoCloseable {

    /**
     * Moves to the next token.
     *
     * @return true if there is a next token; false at the end of the document
     * @throws SyntaxException if the document is not JSON from here on
     */
    boolean next();

    /** Closes the parser. This method throws no checked exception. */
    @Override
    void close();
  }

  /**
   * Opens a document.
   *
   * @param utf8 the document in well-formed UTF-8 without a byte order mark; the array is not copied
   * @return a cursor before the first token of the document; must be closed
   */
  Parsing parse(byte[] utf8);
}
