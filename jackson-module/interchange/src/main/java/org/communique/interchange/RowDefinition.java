// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.base.LanguageTag;
import org.communique.interchange.RowTable.Column;
import org.communique.interchange.RowTable.Type;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Word;

/**
 * A table with the functions that fill it: what a column means, where it comes from and how it is computed stand in one
 * place.
 *
 * @param <R> the type of what becomes one row
 */
final class RowDefinition<R> {

  private final String name;
  private final String description;
  private final String path;
  private final Function<Brief, Stream<R>> rows;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, String>> cells = new ArrayList<>();
  private final List<String> key = new ArrayList<>();

  /**
   * Makes a table without columns.
   *
   * @param name the name of the table
   * @param description what one row is
   * @param path the path of the objects in the JSON form that become rows
   * @param rows finds them in a brief
   */
  RowDefinition(String name, String description, String path, Function<Brief, Stream<R>> rows) {
    this.name = name;
    this.description = description;
    this.path = path;
    this.rows = rows;
  }

  RowTable table() {
    return new RowTable(name, description, key, columns);
  }

  /** The rows of a brief, each a list of cells. */
  Stream<List<String>> rows(Brief brief) {
    return rows.apply(brief).map(row -> cells.stream().map(cell -> cell.apply(row)).toList());
  }

  private RowDefinition<R> add(
      String column, Type type, boolean isRequired, String refersTo, List<String> members, String meaning,
      Function<R, String> cell) {
    columns.add(new Column(
        column, type, isRequired, Optional.of(refersTo).filter(table -> !table.isEmpty()), members, meaning));
    cells.add(cell);
    return this;
  }

  /** The members of the objects of this table, named relative to them; or by their whole path. */
  private List<String> paths(String... members) {
    return Stream.of(members).map(member -> member.startsWith("/") ? member : path + "/" + member).toList();
  }

  /** Adds a column to the key of the table. */
  RowDefinition<R> key(String column, String refersTo, String meaning, Function<R, String> cell, String... members) {
    key.add(column);
    return add(column, Type.TEXT, true, refersTo, paths(members), meaning, cell);
  }

  /** Adds a column to the key of the table that counts from 1. */
  RowDefinition<R> count(String column, String meaning, Function<R, Integer> cell) {
    key.add(column);
    return add(column, Type.INTEGER, true, "", List.of(), meaning, row -> Integer.toString(cell.apply(row)));
  }

  RowDefinition<R> text(String column, String meaning, Function<R, String> cell, String... members) {
    return add(column, Type.TEXT, true, "", paths(members), meaning, cell);
  }

  RowDefinition<R> word(String column, String meaning, Function<R, ? extends Word> cell, String... members) {
    return add(column, Type.TEXT, true, "", paths(members), meaning, row -> cell.apply(row).word());
  }

  /** Adds a column that may be empty, of a text, a word, a language or a date. */
  RowDefinition<R> may(String column, String meaning, Function<R, Optional<?>> cell, String... members) {
    return add(column, Type.TEXT, false, "", paths(members), meaning,
        row -> cell.apply(row).map(RowDefinition::shown).orElse(""));
  }

  private static String shown(Object value) {
    if (value instanceof Word word) {
      return word.word();
    }
    return value instanceof LanguageTag tag ? tag.tag() : value instanceof Edtf date ? date.text() : (String) value;
  }

  RowDefinition<R> integer(String column, String meaning, Function<R, OptionalInt> cell, String... members) {
    return add(column, Type.INTEGER, false, "", paths(members), meaning, row -> {
      OptionalInt number = cell.apply(row);
      return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    });
  }

  /** Adds a column with the id of a row of another table. */
  RowDefinition<R> one(String column, String table, String meaning, Function<R, String> cell, String... members) {
    return add(column, Type.TEXT, true, table, paths(members), meaning, cell);
  }

  RowDefinition<R> actor(String column, String meaning, Function<R, Optional<Actor>> cell, String... members) {
    return add(column, Type.TEXT, false, "actors", paths(members), meaning,
        row -> cell.apply(row).map(Actor::id).orElse(""));
  }

  /** Adds a column with the ids of rows of another table. */
  <T> RowDefinition<R> ids(
      String column, String table, String meaning, Function<R, Collection<T>> values, Function<T, String> id,
      String... members) {
    return add(column, Type.IDS, false, table, Stream.of(paths(members)).flatMap(Collection::stream)
        .map(member -> member + "/*").toList(), meaning,
        row -> values.apply(row).stream().map(id).collect(Collectors.joining(";")));
  }

  /** Adds three columns for a time: its date, its words, and how the date was obtained. */
  RowDefinition<R> time(String column, String meaning, Function<R, Optional<TimeExpression>> time, String member) {
    return may(column, meaning + ", as a date in EDTF; empty if no date is known",
            row -> time.apply(row).flatMap(TimeExpression::date), member + "/date")
        .may(column + "_text", meaning + ", in the words of the text; empty if there are none",
            row -> time.apply(row).flatMap(TimeExpression::text), member + "/text")
        .may(column + "_basis", "how this date was obtained; empty if nothing is recorded",
            row -> time.apply(row).map(TimeExpression::basis), member + "/basis");
  }
}
