// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * A limit on the size of what is read and written. Each limit has a default value. {@link JsonOptions#with(Limit, int)}
 * returns options with another value. A limit is inclusive: a text of exactly 1,000 code points is within a limit of
 * 1,000.
 *
 * <p>Lengths of texts are counted in Unicode code points, and the size of a document is counted in bytes. A document
 * over a limit has a {@link Problem} with the code {@link ProblemCode#OVER_LIMIT}, or {@link ProblemCode#TOO_DEEP} for
 * {@link #DEPTH}. A brief over a limit cannot be written; the exception names the limit.
 *
 * <pre>{@code
 * JsonOptions.defaults().with(Limit.DOCUMENT, 1_000_000).with(Limit.STATEMENTS, 1_000)
 * }</pre>
 */
public enum Limit {
  /**
   * The size of a whole document, in bytes of UTF-8. A string is measured by the bytes of its UTF-8 encoding, a
   * compressed file by its uncompressed bytes, and a collection line by line. The limit binds the entry points that
   * take whole documents: {@code CommuniqueJson} and {@link org.communique.json.binding.BriefDocuments}. The limit does
   * not bind a user's own mapper, because such a mapper reads and writes the bytes itself.
   */
  DOCUMENT(64 << 20),
  /**
   * How deep objects and lists may be nested inside one another. The object of the value itself counts as 1. This limit
   * can be lowered, but not raised.
   */
  DEPTH(32),
  /** The number of statements in a brief. */
  STATEMENTS(200_000),
  /**
   * The number of actors, of sources and of topics that a document defines, wherever it defines them. Each of the three
   * is counted on its own. The ids to which a document refers before it defines them are counted in the same way.
   */
  DEFINITIONS(50_000),
  /** The number of aliases of one actor. */
  ALIASES(100),
  /** The number of attributions of one statement. */
  ATTRIBUTIONS(64),
  /** The number of members of one actor, and of one gloss. */
  MEMBERS(1_000),
  /** The number of quotations of one statement. */
  QUOTATIONS(1_000),
  /** The number of segments of one quotation. */
  SEGMENTS(10_000),
  /** The number of holders of one stance. */
  HOLDERS(1_000),
  /** The number of grades of one statement, source or link. */
  GRADES(100),
  /** The number of notes of one statement, and of one brief. */
  NOTES(1_000),
  /** The number of elements of every other list, for example of speakers, relations or identifiers. */
  ELEMENTS(10_000),
  /**
   * The number of values that all statements of a document reach together. Each statement counts itself, the actors,
   * sources and topics that it names, and what these refer to. A group of 100 members counts 101 each time a statement
   * names it.
   */
  REACH(10_000_000),
  /** The length of a title, name, label or cue, and of every other text of one line, such as a date or a word. */
  LABEL(1_000),
  /**
   * The length of a gist, a note, a reason or any other running text, and of one segment of a quotation. Neighbouring
   * segments of one kind count as one segment.
   */
  PROSE(100_000),
  /** The length of the content of a text, and of a text in an extension. */
  CONTENT(16 << 20),
  /** The length of a number in an extension, in characters as it is written. */
  NUMBER(64),
  /**
   * The number of values in all extensions of a document together. Lists and objects count, and so does each value
   * inside them. Unknown members count like extensions. The values inside an unknown member count only if the reader
   * keeps the member, or if the version comes after the member in the document.
   */
  EXTENSION_VALUES(100_000);

  private final int usual;

  Limit(int usual) {
    this.usual = usual;
  }

  /**
   * {@return the default of this limit, inclusive}
   */
  public int defaultValue() {
    return usual;
  }
}
