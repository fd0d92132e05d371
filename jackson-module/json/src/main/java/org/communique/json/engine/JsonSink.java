// SPDX-License-Identifier: Apache-2.0
package org.communique.json.engine;

/**
 * Receives the tokens of a value that is written. An author of an engine implements this interface over the generator
 * of a JSON library.
 *
 * <p>The writer calls the methods in the order of the document. For {@code {"id":"kim"}} it calls {@link #object()},
 * {@link #name name("id")}, {@link #text text("kim")} and {@link #endObject()}.
 */
public interface JsonSink {

  /** Begins an object. */
  void object();

  /** Ends the innermost open object. */
  void endObject();

  /** Begins a list. */
  void list();

  /** Ends the innermost open list. */
  void endList();

  /**
   * Writes the name of the next member of the innermost open object.
   *
   * @param name the name, without quotation marks and escapes
   */
  void name(String name);

  /**
   * Writes a text.
   *
   * @param text the characters, without quotation marks and escapes
   */
  void text(String text);

  /**
   * Writes a number. A sink that writes text must write these characters unchanged.
   *
   * @param digits the number in the syntax of JSON, for example {@code 1.50}
   */
  void number(String digits);

  /**
   * Writes true or false.
   *
   * @param flag the value
   */
  void flag(boolean flag);
}
