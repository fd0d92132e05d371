// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

/**
 * The JSON form of one kind of value, as data. A shape contains no logic of reading or writing: the reader, the writer,
 * the schema and the reference page each look at the shape and do their own work.
 *
 * @param <V> the type of the value
 */
public sealed interface Shape<V> permits Scalar, Reference, Union, Table {

  /**
   * Returns the name of such a value in messages, in the schema and on the reference page.
   *
   * @return the name, for example {@code label}
   */
  String title();
}
