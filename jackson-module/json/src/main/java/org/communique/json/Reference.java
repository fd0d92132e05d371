// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A reference to a value that has an id. It is written as the id. Outside a brief, the first reference to a value is
 * written as the whole value. The reader accepts both forms everywhere.
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
    schema.define(this, form.title() + " or its id", inside -> {
      inside.text("description", "The id, or the whole value in its place where the value is first used.");
      inside.objects("anyOf", List.of(Leaf.ID::describe, form::describe));
    });
  }

  @Override
  public String called() {
    return table.get().called() + ", or its id";
  }
}
