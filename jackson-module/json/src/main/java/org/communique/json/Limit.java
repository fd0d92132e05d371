// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** What a reader limits, and by how much unless told otherwise. Lengths are in Unicode code points. */
public enum Limit {
  /** A whole document, in bytes of UTF-8 (in code points when read from a string). Held by our own entry points. */
  DOCUMENT(64 << 20),
  /** Objects and lists inside one another, counted from the value's own object. */
  DEPTH(32),
  /** Statements of a brief. */
  STATEMENTS(200_000),
  /** Actors, sources and topics that a document defines. */
  DEFINITIONS(50_000),
  /** Aliases of an actor. */
  ALIASES(100),
  /** Attributions of a statement. */
  ATTRIBUTIONS(64),
  /** A title, name, label or cue. */
  LABEL(1_000),
  /** A gist, note, reason or segment. */
  PROSE(100_000),
  /** The content of a text. */
  CONTENT(16 << 20),
  /** The digits of a number in an extension. */
  NUMBER(64),
  /** Values in all extensions of a document. */
  EXTENSION_VALUES(100_000);

  private final int usual;

  Limit(int usual) {
    this.usual = usual;
  }

  /**
   * {@return the limit unless told otherwise, inclusive}
   */
  public int usual() {
    return usual;
  }
}
