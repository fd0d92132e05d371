// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * What the writer needs of a JSON generator. An engine implements it over its library's generator.
 */
public interface JsonSink {

  /** Begins an object. */
  void object();

  /** Ends the innermost object. */
  void endObject();

  /** Begins a list. */
  void list();

  /** Ends the innermost list. */
  void endList();

  /**
   * Writes the name of the next member.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Writes a text.
   *
   * @param text the characters
   */
  void text(String text);

  /**
   * Writes a number.
   *
   * @param digits the number as JSON writes it, to be kept as it is
   */
  void number(String digits);

  /**
   * Writes true or false.
   *
   * @param flag which
   */
  void flag(boolean flag);
}
