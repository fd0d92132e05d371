// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * A kind of value: how it is read and written. Reading gives the value itself, or something that {@link Draft} resolves
 * to it once everything is read, or {@link Draft#FAILED} after the problem was reported.
 *
 * @param <V> the value
 */
interface Kind<V> {

  /**
   * Reads the value on which the cursor stands.
   *
   * @param reader the reading
   * @param owner what will need it
   * @param up the way to the object that has it as a member
   * @param name the member
   * @param index the place in the member's list, or {@link Where#NO_INDEX}
   */
  Object read(Reader reader, Needs owner, Where up, String name, int index);

  void write(Writer writer, V value);

  /** Writes the keywords of JSON Schema that say what is read. */
  void describe(Schema schema);

  /** What people call such a value in the reference of the form. */
  String called();
}
