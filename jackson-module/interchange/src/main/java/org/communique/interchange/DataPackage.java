// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.List;
import java.util.function.Consumer;
import org.communique.interchange.RowTable.Column;
import org.communique.interchange.RowTable.ForeignKey;
import org.communique.interchange.RowTable.Type;

/** Writes the description of tables as a Data Package of the Frictionless standards. */
final class DataPackage {

  private DataPackage() {}

  static String text(List<RowTable> tables) {
    return JsonObject.text(all -> all
        .text("profile", "tabular-data-package")
        .text("name", "communique-rows")
        .text("title", "Statements of Communiqué briefs as tables")
        .objects("resources", tables.stream().map(DataPackage::resource).toList()));
  }

  private static Consumer<JsonObject> resource(RowTable table) {
    return resource -> resource
        .text("profile", "tabular-data-resource")
        .text("name", table.name())
        .text("path", table.name() + ".csv")
        .text("description", table.description())
        .text("format", "csv")
        .text("mediatype", "text/csv")
        .text("encoding", "utf-8")
        .object("dialect", dialect -> dialect
            .text("delimiter", ",").text("lineTerminator", "\r\n").text("quoteChar", "\"").flag("doubleQuote", true)
            .flag("header", true))
        .object("schema", schema -> schema
            .objects("fields", table.columns().stream().map(DataPackage::field).toList())
            .texts("missingValues", List.of(""))
            .texts("primaryKey", table.key())
            .objects("foreignKeys", table.foreignKeys().stream().map(DataPackage::foreignKey).toList()));
  }

  private static Consumer<JsonObject> field(Column column) {
    boolean isList = column.type() == Type.IDS;
    return field -> {
      field.text("name", column.name())
          .text("type", column.type() == Type.INTEGER ? "integer" : "string")
          .text("description", column.description() + (isList ? "; ids of " + column.refersTo().orElse("rows")
              + " of the same brief, joined by ;" : ""));
      if (column.isRequired()) {
        field.object("constraints", constraints -> constraints.flag("required", true));
      }
    };
  }

  private static Consumer<JsonObject> foreignKey(ForeignKey key) {
    return foreign -> foreign
        .texts("fields", key.columns())
        .object("reference", reference -> reference.text("resource", key.table()).texts("fields", key.key()));
  }
}
