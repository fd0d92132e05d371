// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The definition of a table of {@link Rows}: its columns, and how its rows refer to the rows of other tables. Programs
 * that keep briefs in a database make the same tables from it.
 *
 * <pre>{@code
 * for (RowTable table : Rows.tables()) {
 *   System.out.println(table.name() + table.columns().stream().map(RowTable.Column::name).toList());
 * }
 * }</pre>
 *
 * @param name the name of the table, and of its file without {@code .csv}: {@code attributions}
 * @param description what one row is
 * @param key the names of the columns that together are different in every row
 * @param columns the columns, in order
 */
public record RowTable(String name, String description, List<String> key, List<Column> columns) {

  /** The type of the cells of a column. */
  public enum Type {
    /** Text of any kind: labels, words of vocabularies, dates in EDTF, which no type of a database can hold. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** Ids, joined by {@code ;}, which no id contains. In a database, this is a list of texts. */
    IDS
  }

  /**
   * A column.
   *
   * @param name its name: {@code described_as}
   * @param type the type of its cells
   * @param isRequired whether every row has a value; otherwise, the empty cell means that there is none
   * @param refersTo the name of the table to whose rows the cells refer; empty if they do not refer to rows. A cell of
   *     the tables {@code briefs} or {@code statements} is named by its key alone. An actor, source or topic is named
   *     by its id, and is in the same brief
   * @param members where the values come from: the paths of members in the JSON form, with {@code *} for the number of
   *     an element, such as {@code /statements/*}{@code /gist}; empty if the column is computed
   * @param description what the cells say, and what the empty cell means
   */
  public record Column(
      String name, Type type, boolean isRequired, Optional<String> refersTo, List<String> members, String description) {

    /** Copies the list, and checks that no argument is null. */
    public Column {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(refersTo, "refersTo");
      Objects.requireNonNull(members, "members").forEach(member -> Objects.requireNonNull(member, "members element"));
      members = List.copyOf(members);
      Objects.requireNonNull(description, "description");
    }
  }

  /**
   * Columns whose cells together are the key of a row of another table.
   *
   * @param columns the columns of this table
   * @param table the name of the other table
   * @param key the columns of the other table, in the same order
   */
  public record ForeignKey(List<String> columns, String table, List<String> key) {

    /** Copies the lists, and checks that no argument is null. */
    public ForeignKey {
      Objects.requireNonNull(columns, "columns").forEach(column -> Objects.requireNonNull(column, "columns element"));
      columns = List.copyOf(columns);
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(key, "key").forEach(column -> Objects.requireNonNull(column, "key element"));
      key = List.copyOf(key);
    }
  }

  /** Copies the lists, and checks that no argument is null. */
  public RowTable {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(key, "key").forEach(column -> Objects.requireNonNull(column, "key element"));
    key = List.copyOf(key);
    Objects.requireNonNull(columns, "columns").forEach(column -> Objects.requireNonNull(column, "columns element"));
    columns = List.copyOf(columns);
  }

  /**
   * Returns the foreign keys of this table. A column of the type {@link Type#IDS} has none, because each of its cells
   * may refer to several rows.
   *
   * @return the foreign keys, in the order of the columns
   */
  public List<ForeignKey> foreignKeys() {
    List<ForeignKey> keys = new ArrayList<>();
    for (Column column : columns) {
      if (column.type() == Type.TEXT && column.refersTo().isPresent()) {
        String table = column.refersTo().get();
        keys.add(switch (table) {
          case "briefs" -> new ForeignKey(List.of(column.name()), table, List.of("brief"));
          case "statements" -> new ForeignKey(List.of(column.name()), table, List.of("statement"));
          default -> new ForeignKey(List.of("brief", column.name()), table, List.of("brief", "id"));
        });
      }
    }
    return List.copyOf(keys);
  }
}
