// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.binding.BriefDocuments;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;

/**
 * Reads and writes briefs, and throws exceptions of Jackson 3. It needs no mapper, and no setting of a mapper changes
 * the result.
 *
 * <p>These methods use the {@linkplain JsonOptions#defaults() default options}. {@link #with} returns the same methods
 * with other options.
 *
 * <pre>{@code
 * Brief brief = CommuniqueJson.with(JsonOptions.defaults().with(UnknownMembers.DROP)).read(json);
 * }</pre>
 *
 * <p>A document is one brief in UTF-8 without a byte order mark, with nothing after it. If a document is anything else,
 * reading ends with a {@link CommuniqueFormatException}, which lists what is wrong and where. If a stream or a file
 * fails, the exception is a {@link JacksonIOException}; for a file, its message names the file. If a brief cannot be
 * written, because it is over a limit or has an unknown member, the exception is a {@link DatabindException}. The same
 * brief is always written as the same bytes.
 *
 * <pre>{@code
 * String json = CommuniqueJson.pretty(brief);
 * Brief same = CommuniqueJson.read(json);
 * }</pre>
 *
 * <p>A collection is NDJSON: one document per line. Only one line at a time is in memory. A file whose name ends in
 * {@code .gz} is compressed with gzip. A file is first written under another name in the same directory and then
 * renamed, so that nobody ever sees half a file. {@link BriefDocuments} says what happens to links and permissions.
 *
 * <pre>{@code
 * try (Stream<Brief> briefs = CommuniqueJson.lines(Path.of("2022.ndjson.gz"), bad -> log.warn(bad.getMessage()))) {
 *   CommuniqueJson.writeLines(briefs.filter(brief -> brief.statements().size() > 1), Path.of("long.ndjson.gz"));
 * }
 * }</pre>
 */
public final class CommuniqueJson {

  private static final CommuniqueCodec DEFAULT = new CommuniqueCodec(JsonOptions.defaults());

  private CommuniqueJson() {}

  /**
   * Returns the methods of this class with other options. If you use the result often, keep it.
   *
   * @param options the limits, and what happens to unknown members
   * @return a codec that reads and writes with these options
   */
  public static CommuniqueCodec with(JsonOptions options) {
    return new CommuniqueCodec(options);
  }

  /**
   * Reads a brief from a string.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(String json) {
    return DEFAULT.read(json);
  }

  /**
   * Reads a brief from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(byte[] json) {
    return DEFAULT.read(json);
  }

  /**
   * Reads a brief from a stream. The document must extend to the end of the stream. The stream is not closed.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   * @throws JacksonIOException if the stream fails
   */
  public static Brief read(InputStream json) {
    return DEFAULT.read(json);
  }

  /**
   * Reads a brief from a reader. The document must extend to the end of the reader. The reader is not closed.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   * @throws JacksonIOException if the reader fails
   */
  public static Brief read(Reader json) {
    return DEFAULT.read(json);
  }

  /**
   * Reads a brief from a file.
   *
   * @param json the file with the document in UTF-8; compressed if its name ends in {@code .gz}
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief; the problems name the file
   * @throws JacksonIOException if the file cannot be read; the message names the file
   */
  public static Brief read(Path json) {
    return DEFAULT.read(json);
  }

  /**
   * Reads a value of another type than a brief from a string, for example a statement or an actor.
   *
   * @param json the value in the form of its type
   * @param type the type
   * @param <T> the type
   * @return the value
   * @throws CommuniqueFormatException if the document is not a valid value of the type
   * @throws IllegalArgumentException if values of the type have no JSON form of their own
   */
  public static <T> T readValue(String json, Class<T> type) {
    return DEFAULT.readValue(json, type);
  }

  /**
   * Reads a value of another type than a brief from bytes, for example a statement or an actor.
   *
   * @param json the value in the form of its type, in UTF-8
   * @param type the type
   * @param <T> the type
   * @return the value
   * @throws CommuniqueFormatException if the document is not a valid value of the type
   * @throws IllegalArgumentException if values of the type have no JSON form of their own
   */
  public static <T> T readValue(byte[] json, Class<T> type) {
    return DEFAULT.readValue(json, type);
  }

  /**
   * Returns the problems of a document in a string, and throws no exception if the document is invalid.
   *
   * @param json the document
   * @return the problems in the order of the document, at most 100; empty if the document is a valid brief
   */
  public static List<Problem> check(String json) {
    return DEFAULT.check(json);
  }

  /**
   * Returns the problems of a document in bytes, and throws no exception if the document is invalid.
   *
   * @param json the document in UTF-8
   * @return the problems in the order of the document, at most 100; empty if the document is a valid brief
   */
  public static List<Problem> check(byte[] json) {
    return DEFAULT.check(json);
  }

  /**
   * Returns the problems of a document in a file, and throws no exception if the document is invalid.
   *
   * @param json the file with the document in UTF-8; compressed if its name ends in {@code .gz}
   * @return the problems in the order of the document, at most 100, which name the file; empty if the document is a
   *     valid brief
   * @throws JacksonIOException if the file cannot be read; the message names the file
   */
  public static List<Problem> check(Path json) {
    return DEFAULT.check(json);
  }

  /**
   * Reads a collection, and stops at the first bad line.
   *
   * @param ndjson the file with one document per line; compressed if its name ends in {@code .gz}
   * @return the briefs, each read when the stream asks for it; must be closed. At the first bad line the stream throws
   *     a {@link CommuniqueFormatException}, whose problems give the file and the line number in the file. If the file
   *     cannot be read further, the stream throws a {@link JacksonIOException}
   * @throws JacksonIOException if the file cannot be opened; the message names the file
   */
  public static Stream<Brief> lines(Path ndjson) {
    return DEFAULT.lines(ndjson);
  }

  /**
   * Reads a collection, and continues after a bad line.
   *
   * @param ndjson the file with one document per line; compressed if its name ends in {@code .gz}
   * @param bad receives an exception for each bad line, whose problems give the file and the line number in the file
   * @return the briefs of the good lines, each read when the stream asks for it; must be closed. If the file cannot be
   *     read further, the stream throws a {@link JacksonIOException}
   * @throws JacksonIOException if the file cannot be opened; the message names the file
   */
  public static Stream<Brief> lines(Path ndjson, Consumer<CommuniqueFormatException> bad) {
    return DEFAULT.lines(ndjson, bad);
  }

  /**
   * Reads a collection, and stops at the first bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @return the briefs, each read when the stream asks for it; must be closed. At the first bad line the stream throws
   *     a {@link CommuniqueFormatException}, whose problems give the line number in the collection. If the stream of
   *     bytes fails, the returned stream throws a {@link JacksonIOException}
   */
  public static Stream<Brief> lines(InputStream ndjson) {
    return DEFAULT.lines(ndjson);
  }

  /**
   * Reads a collection, and continues after a bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @param bad receives an exception for each bad line, whose problems give the line number in the collection
   * @return the briefs of the good lines, each read when the stream asks for it; must be closed. If the stream of bytes
   *     fails, the returned stream throws a {@link JacksonIOException}
   */
  public static Stream<Brief> lines(InputStream ndjson, Consumer<CommuniqueFormatException> bad) {
    return DEFAULT.lines(ndjson, bad);
  }

  /**
   * Writes a brief on one line, to a string.
   *
   * @param brief the brief
   * @return the document, without white space between its tokens
   * @throws DatabindException if the brief cannot be written with the default options
   */
  public static String write(Brief brief) {
    return DEFAULT.write(brief);
  }

  /**
   * Writes a brief on one line, to bytes.
   *
   * @param brief the brief
   * @return the document in UTF-8, without white space between its tokens
   * @throws DatabindException if the brief cannot be written with the default options
   */
  public static byte[] writeBytes(Brief brief) {
    return DEFAULT.writeBytes(brief);
  }

  /**
   * Writes a brief on one line, to a stream. Nothing is written if the brief cannot be written. The stream is not
   * closed.
   *
   * @param brief the brief
   * @param out receives the document in UTF-8
   * @throws DatabindException if the brief cannot be written with the default options
   * @throws JacksonIOException if the stream fails
   */
  public static void write(Brief brief, OutputStream out) {
    DEFAULT.write(brief, out);
  }

  /**
   * Writes a brief on one line, to a file.
   *
   * @param brief the brief
   * @param file the file; if it exists, the document replaces its whole content. If an exception ends the writing, the
   *     file is unchanged
   * @throws DatabindException if the brief cannot be written with the default options
   * @throws JacksonIOException if the file cannot be written; the message names the file
   */
  public static void write(Brief brief, Path file) {
    DEFAULT.write(brief, file);
  }

  /**
   * Writes a value of another type than a brief on one line, to a string, for example a statement or an actor.
   *
   * @param value the value
   * @return the value in the form of its type, without white space between its tokens
   * @throws DatabindException if the value cannot be written with the default options
   * @throws IllegalArgumentException if values of this type have no JSON form of their own
   */
  public static String writeValue(Object value) {
    return DEFAULT.writeValue(value);
  }

  /**
   * Writes a value of another type than a brief on one line, to bytes, for example a statement or an actor.
   *
   * @param value the value
   * @return the value in the form of its type, in UTF-8 and without white space between its tokens
   * @throws DatabindException if the value cannot be written with the default options
   * @throws IllegalArgumentException if values of this type have no JSON form of their own
   */
  public static byte[] writeValueBytes(Object value) {
    return DEFAULT.writeValueBytes(value);
  }

  /**
   * Writes a brief for people: in lines of at most {@value BriefDocuments#WIDTH} characters, unless a single text is
   * longer.
   *
   * @param brief the brief
   * @return the document; every line ends with a line feed
   * @throws DatabindException if the brief cannot be written with the default options
   */
  public static String pretty(Brief brief) {
    return DEFAULT.pretty(brief);
  }

  /**
   * Writes a collection to a stream, one brief per line. The stream receives only whole lines, unless the stream itself
   * fails. The stream is not closed.
   *
   * @param briefs the briefs; this method closes the stream of briefs
   * @param out receives the lines
   * @throws DatabindException if a brief cannot be written with the default options; the earlier briefs are written
   * @throws JacksonIOException if the stream fails
   */
  public static void writeLines(Stream<Brief> briefs, OutputStream out) {
    DEFAULT.writeLines(briefs, out);
  }

  /**
   * Writes a collection to a file, one brief per line.
   *
   * @param briefs the briefs; this method closes the stream of briefs
   * @param file the file; if it exists, the collection replaces its whole content. If an exception ends the writing,
   *     the file is unchanged
   * @throws DatabindException if a brief cannot be written with the default options
   * @throws JacksonIOException if the file cannot be written; the message names the file
   */
  public static void writeLines(Stream<Brief> briefs, Path file) {
    DEFAULT.writeLines(briefs, file);
  }
}
