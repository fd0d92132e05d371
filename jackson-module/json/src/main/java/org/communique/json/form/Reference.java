// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a value that has an id. It is written as the id. Outside a brief, the first reference to a value is
 * written as the whole value. The reader accepts both forms everywhere.
 *
 * @param <V> the type of the value
 */
public final class Reference<V> implements Shape<V> {

  private final Supplier<Table<V>> table;

  /** The table, once it was fetched. Every thread fetches the same one. */
  private @Nullable Table<V> fetched;

  /** Makes a reference. The table is fetched only when it is needed, because tables refer to one another in circles. */
  Reference(Supplier<Table<V>> table) {
    this.table = table;
  }

  /** {@return the table of the value} */
  public Table<V> table() {
    Table<V> known = fetched;
    if (known == null) {
      known = table.get();
      fetched = known;
    }
    return known;
  }

  /** {@return the id of a value} */
  public String id(V value) {
    return table().id(value);
  }

  @Override
  public String title() {
    return table().title() + " or its id";
  }
}
