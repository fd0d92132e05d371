// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.analysis.Table;

/**
 * Briefs as flat tables for spreadsheets, databases and statistics: one file in CSV for each table, and {@value
 * #PACKAGE}, which describes all columns and keys (Data Package, Table Schema).
 *
 * <p>The files follow RFC 4180: UTF-8 without a byte order mark, lines that end with CR LF, and quotation marks around
 * cells that need them. The files are made while they are written, some rows at a time.
 *
 * <pre>{@code
 * Rows.of(Corpus.of(brief)).document().writeTo(Path.of("rows"));
 * }</pre>
 *
 * <p>In SQL, the number of stances by actor is then:
 *
 * <pre>{@code
 * select a.name, count(*) from 'rows/stances.csv' s
 *   join 'rows/actors.csv' a on a.brief = s.brief and a.id = s.holder group by a.name
 * }</pre>
 */
public final class Rows {

  /** The name of the file that describes the others: {@value}. */
  public static final String PACKAGE = "datapackage.json";

  private static final String SUFFIX = ".csv";
  private static final List<RowTable> TABLES = RowTables.ALL.stream().map(RowDefinition::table).toList();

  /** How many rows are made at a time. */
  private static final int PIECE = 1_000;

  private static final String ROLE = "an office of an actor";
  private static final LossRules RULES = new LossRules(LossRules.NOT_KEPT)
      .keep(TABLES.stream().flatMap(table -> table.columns().stream()).flatMap(column -> column.members().stream())
          .toList())
      .lose("the text itself", "its hash and its length, in briefs", "/text/content")
      .lose("when the text was fetched", LossRules.NOT_KEPT, "/text/retrieved")
      .lose("a note of the encoder", LossRules.NOT_KEPT, "/notes/*", "/statements/*/notes/*")
      .lose("another name of an actor", LossRules.NOT_KEPT, "/actors/*/aliases/*")
      .lose(ROLE, LossRules.NOT_KEPT, "/actors/*/roles/*")
      .lose("the reading of a vague name", LossRules.NOT_KEPT, "/actors/*/gloss")
      .lose("a marking", LossRules.NOT_KEPT, "/sources/*/markings/*", "/statements/*/attributions/*/markings/*")
      .lose(
          "where and when the speakers have their office", "its title, in statements",
          "/statements/*/speakingAs/organisation", "/statements/*/speakingAs/during", "/statements/*/speakingAs/basis")
      .lose("whose words the parts of a passage are", "all words together, in quotations",
          "/statements/*/quotations/*/segments")
      .lose("what an actor is called", LossRules.NOT_KEPT, "/statements/*/designations/*")
      .lose("the grade of a link", LossRules.NOT_KEPT, "/statements/*/attributions/*/grades/*")
      .lose("that a grade holds for a purpose only, and the grade itself", LossRules.NOT_KEPT,
          "/sources/*/grades/*/purpose", "/statements/*/grades/*/purpose")
      .lose("the reason for a grade", LossRules.NOT_KEPT, "/sources/*/grades/*/rationale",
          "/statements/*/grades/*/rationale", "/sources/*/grades/*/evidence", "/statements/*/grades/*/evidence")
      .lose("who gave a grade, and when", LossRules.NOT_KEPT, "/sources/*/grades/*/assessor",
          "/sources/*/grades/*/assessed", "/statements/*/grades/*/assessor", "/statements/*/grades/*/assessed")
      .lose("a time zone", LossRules.NOT_KEPT, "/sources/*/published/zone", "/sources/*/modified/zone",
          "/statements/*/said/zone", "/statements/*/eventTime/zone", "/statements/*/attributions/*/reported/zone");

  private final List<Brief> briefs;
  private final Function<Table, String> csv;

  private Rows(List<Brief> briefs, Function<Table, String> csv) {
    this.briefs = briefs;
    this.csv = csv;
  }

  /**
   * Makes the tables of some briefs.
   *
   * @param corpus the briefs
   * @return the tables, and what they cannot keep
   */
  public static Export<Rows> of(Corpus corpus) {
    List<Brief> briefs = Objects.requireNonNull(corpus, "corpus").briefs();
    return new Export<>(
        new Rows(briefs, Table::toCsv), briefs.stream().flatMap(brief -> RULES.losses(brief).stream()).toList());
  }

  /** {@return the definitions of all tables} */
  public static List<RowTable> tables() {
    return TABLES;
  }

  /** What the tables do not keep. */
  static LossRules rules() {
    return RULES;
  }

  /**
   * Returns the same tables for people who open them in a spreadsheet. A spreadsheet takes a cell that begins with
   * {@code =}, {@code +}, {@code -} or {@code @} for a formula. Here, an apostrophe stands before every such cell, also
   * before a negative number, so the cells are not exactly what the briefs say.
   *
   * @return new tables, in which only these cells differ
   */
  public Rows forSpreadsheets() {
    return new Rows(briefs, Table::toSpreadsheetCsv);
  }

  /** {@return the names of all files: {@value #PACKAGE}, and one file for each table} */
  public List<String> files() {
    return Stream.concat(Stream.of(PACKAGE), TABLES.stream().map(table -> table.name() + SUFFIX)).toList();
  }

  /**
   * Writes one file to a stream. The stream is not closed.
   *
   * @param file the name of the file, one of {@link #files()}
   * @param out receives the file, in UTF-8
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if there is no such file
   */
  public void write(String file, OutputStream out) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(out, "out");
    int number = files().indexOf(file);
    if (number < 0) {
      throw new IllegalArgumentException("the files are " + String.join(", ", files()));
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (number == 0) {
      writer.write(DataPackage.text(TABLES));
    } else {
      write(RowTables.ALL.get(number - 1), writer);
    }
    writer.flush();
  }

  /**
   * Writes all files into a folder.
   *
   * @param folder the folder; it is made if it does not exist, and files of the same names are replaced
   * @throws IOException if a file cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    Objects.requireNonNull(folder, "folder");
    Files.createDirectories(folder);
    for (String file : files()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
        write(file, out);
      }
    }
  }

  private void write(RowDefinition<?> definition, Writer writer) throws IOException {
    List<String> columns = definition.table().columns().stream().map(RowTable.Column::name).toList();
    String heading = csv.apply(new Table(columns, List.of()));
    writer.write(heading);
    Iterator<List<String>> rows = briefs.stream().flatMap(definition::rows).iterator();
    while (rows.hasNext()) {
      List<List<String>> piece = new ArrayList<>();
      while (rows.hasNext() && piece.size() < PIECE) {
        piece.add(rows.next());
      }
      writer.write(csv.apply(new Table(columns, piece)).substring(heading.length()));
    }
  }

  /** Prints the number of briefs. */
  @Override
  public String toString() {
    return "rows of briefs: " + briefs.size();
  }
}
