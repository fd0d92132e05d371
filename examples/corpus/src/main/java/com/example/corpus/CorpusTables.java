// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.analysis.Table;
import org.communique.interchange.RowTable;
import org.communique.interchange.Rows;

/**
 * The tables of a corpus in DuckDB: views with the names and columns of {@link Rows#tables()}. They hold nothing; each
 * query reads the files again. An object of this class must be used by one thread only, and must be closed.
 */
public final class CorpusTables implements AutoCloseable {

  /** The longest line that DuckDB reads, in bytes: as long as a brief may be. */
  private static final int LINE = 64 << 20;

  private final Connection connection;

  private CorpusTables(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes the tables from lines that the library has checked.
   *
   * @param good the file, one brief a line
   * @return the tables
   * @throws SQLException if DuckDB refuses the file
   */
  public static CorpusTables ofLines(Path good) throws SQLException {
    CorpusTables tables = new CorpusTables(DriverManager.getConnection("jdbc:duckdb:"));
    tables.run("CREATE TEMPORARY VIEW lines AS SELECT * FROM read_json(" + quoted(good)
        + ", format = 'newline_delimited', maximum_object_size = " + LINE
        + ", columns = " + text("duckdb-columns.txt") + ")");
    for (String script : List.of("duckdb.sql", "views.sql")) {
      for (String statement : statements(script)) {
        tables.run(statement);
      }
    }
    return tables;
  }

  /**
   * Makes the tables from files that {@link #writeParquet} wrote.
   *
   * @param folder the folder of the files
   * @return the tables
   * @throws SQLException if DuckDB refuses a file
   */
  public static CorpusTables ofParquet(Path folder) throws SQLException {
    CorpusTables tables = new CorpusTables(DriverManager.getConnection("jdbc:duckdb:"));
    for (String statement : statements("duckdb.sql")) {
      tables.run(statement);
    }
    for (RowTable table : Rows.tables()) {
      tables.run("CREATE TEMPORARY VIEW " + table.name() + " AS SELECT * FROM read_parquet("
          + quoted(parquet(folder, table)) + ")");
    }
    return tables;
  }

  /**
   * Writes each table to a file in Parquet, compressed with zstd.
   *
   * @param folder the folder; it is made if it does not exist, and files of the same names are replaced
   * @throws SQLException if DuckDB cannot write a file
   * @throws IOException if the folder cannot be made
   */
  public void writeParquet(Path folder) throws SQLException, IOException {
    Files.createDirectories(folder);
    for (RowTable table : Rows.tables()) {
      run("COPY " + table.name() + " TO " + quoted(parquet(folder, table)) + " (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  /**
   * Asks for rows.
   *
   * @param query a query in SQL
   * @return the rows; a cell that is NULL is empty
   * @throws SQLException if DuckDB refuses the query
   */
  public Table ask(String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
      int width = result.getMetaData().getColumnCount();
      List<String> columns = new ArrayList<>();
      for (int column = 1; column <= width; column++) {
        columns.add(result.getMetaData().getColumnName(column));
      }
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
          row.add(Objects.toString(result.getObject(column), ""));
        }
        rows.add(row);
      }
      return new Table(columns, rows);
    }
  }

  /** Runs a statement that has no rows. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static Path parquet(Path folder, RowTable table) {
    return folder.resolve(table.name() + ".parquet");
  }

  /** A path as a text of SQL. */
  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /**
   * Returns the statements of a script beside this class. Each ends with a semicolon at the end of a line.
   *
   * @param script the name of the file
   * @return the statements, with the comments before them
   */
  public static List<String> statements(String script) {
    return List.of(text(script).strip().split(";\\s*(\n|$)"));
  }

  static String text(String file) {
    try (InputStream in = CorpusTables.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
