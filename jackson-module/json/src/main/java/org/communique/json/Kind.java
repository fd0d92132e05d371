// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;

/**
 * How one kind of value is read, written and described. Reading returns the value itself; or a {@link Draft}, a {@link
 * Use} or a list of these, which the second pass turns into the value; or {@link Draft#FAILED}, after a problem was
 * reported.
 *
 * @param <V> the type of the value
 */
interface Kind<V> {

  /**
   * Reads the value at the cursor.
   *
   * @param reader the reader
   * @param owner collects what must be built before the object that contains the value
   * @param up the path to the object that contains the value as a member
   * @param name the name of the member
   * @param index the index in the list of the member, or {@link Where#NO_INDEX}
   */
  Object read(Reader reader, Needs owner, Where up, String name, int index);

  void write(Writer writer, V value);

  /** Writes the keywords of JSON Schema that describe such a value. */
  void describe(Schema schema);

  /** The name of such a value on the reference page of the form. */
  String called();

  /** The vocabularies from which such a value takes its words. */
  default List<Vocabulary> vocabularies() {
    return List.of();
  }

  /** A link to the section of the reference page that has this title. */
  static String link(String title) {
    return "[" + title + "](#" + title.replace(' ', '-') + ")";
  }
}
