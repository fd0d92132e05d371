// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that bears an id: written as a whole where it is first used, unless a table defines it, and as its id after
 * that. Both forms are read everywhere.
 */
final class Reference<V> implements Kind<V> {

  private final Supplier<Table<V, ?>> table;
  private final Function<V, String> id;

  Reference(Supplier<Table<V, ?>> table, Function<V, String> id) {
    this.table = table;
    this.id = id;
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    Table<V, ?> form = table.get();
    return reader.cursor().token() == JsonCursor.Token.OBJECT
        ? reader.part(form, owner, up.at(name, index))
        : reader.use(form, owner, up.at(name, index));
  }

  @Override
  public void write(Writer writer, V value) {
    Table<V, ?> form = table.get();
    if (writer.define(form.space(), id.apply(value))) {
      form.write(writer, value);
    } else {
      writer.sink().text(id.apply(value));
    }
  }

  @Override
  public void describe(Schema schema) {
    Table<V, ?> form = table.get();
    schema.define(form.title() + " or its id", inside -> {
      inside.object("if", test -> test.type("string"));
      inside.object("then", Leaf.ID::describe);
      inside.object("else", form::describe);
    });
  }

  @Override
  public String called() {
    return table.get().title() + ", or its id";
  }
}
