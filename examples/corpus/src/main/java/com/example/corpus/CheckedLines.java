// SPDX-License-Identifier: Apache-2.0
package com.example.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.jackson.CommuniqueCodec;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the library said of the lines of a collection. A database takes every line that is JSON, also one with a word
 * that no vocabulary has; only the library refuses it. So the library reads the lines first.
 *
 * <p>A good line is written to {@value #GOOD} as the library writes a brief: actors, sources and topics stand in their
 * lists, and every reference is an id. Each statement also gets its chain in words ({@value #CHAIN}), which SQL cannot
 * compute. A bad line is written to {@value #BAD}, an object with its number, its problems and its text.
 *
 * @param briefs the number of good lines
 * @param statements the number of statements in them
 * @param bad the number of bad lines
 */
public record CheckedLines(long briefs, long statements, long bad) {

  /** The file of the good lines: {@value}. */
  public static final String GOOD = "good.ndjson";

  /** The file of the bad lines: {@value}. */
  public static final String BAD = "bad.ndjson";

  /** The extension of a statement with its chain in words: {@value}. */
  public static final String CHAIN = "x-chain";

  /** How many lines are read from one report of progress to the next. */
  private static final int PROGRESS = 1_000;

  /** As many chains as a brief may have statements. */
  private static final CommuniqueCodec WITH_CHAINS =
      CommuniqueJson.with(JsonOptions.defaults().with(Limit.EXTENSION_VALUES, Integer.MAX_VALUE));

  /**
   * Reads the lines one after the other, so that only one of them is in memory, and tells the standard error how far it
   * is.
   *
   * @param lines the file, one brief a line; compressed if its name ends in {@code .gz}
   * @param folder the folder for the two files, which are replaced
   * @return the numbers of good and bad lines
   * @throws IOException if a file cannot be read or written
   */
  public static CheckedLines check(Path lines, Path folder) throws IOException {
    Files.createDirectories(folder);
    long number = 0;
    long briefs = 0;
    long statements = 0;
    long bad = 0;
    try (InputStream in = open(lines);
        OutputStream goodLines = new BufferedOutputStream(Files.newOutputStream(folder.resolve(GOOD)));
        OutputStream badLines = new BufferedOutputStream(Files.newOutputStream(folder.resolve(BAD)))) {
      LineReader reader = new LineReader(in, Limit.DOCUMENT.defaultValue() + 1);
      for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
        number++;
        if (!isBlank(line.get())) {
          try {
            Brief brief = CommuniqueJson.read(line.get());
            goodLines.write(WITH_CHAINS.writeBytes(withChains(brief)));
            goodLines.write('\n');
            briefs++;
            statements += brief.statements().size();
          } catch (DatabindException refused) {
            write(number, refused, line.get(), badLines);
            bad++;
          }
        }
        if (number % PROGRESS == 0) {
          System.err.printf("%,d lines read, %,d of them bad%n", number, bad);
        }
      }
    }
    System.err.printf("%,d lines read, %,d of them bad%n", number, bad);
    return new CheckedLines(briefs, statements, bad);
  }

  private static InputStream open(Path lines) throws IOException {
    InputStream in = Files.newInputStream(lines);
    return lines.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }

  private static Brief withChains(Brief brief) {
    return brief.toBuilder().statements(brief.statements().stream().map(CheckedLines::withChain).toList()).build();
  }

  private static Statement withChain(Statement statement) {
    return statement.toBuilder()
        .extensions(statement.extensions().toBuilder().put(CHAIN, Chain.of(statement).sentence()).build())
        .build();
  }

  /** A line of {@value #BAD}. */
  private record BadLine(long line, List<String> problems, String text) {}

  private static void write(long number, DatabindException refused, byte[] line, OutputStream out) throws IOException {
    // The library has read the line alone, so it counts lines from there.
    List<String> problems = refused instanceof CommuniqueFormatException format
        ? format.problems().stream().map(one -> one.at("", 0, 0) + " (column " + one.column() + ")").toList()
        : List.of(refused.getOriginalMessage());
    out.write(JsonMapper.shared().writeValueAsBytes(
        new BadLine(number, problems, new String(line, StandardCharsets.UTF_8))));
    out.write('\n');
  }
}
