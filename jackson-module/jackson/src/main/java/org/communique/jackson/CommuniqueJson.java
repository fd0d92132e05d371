// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.BriefLines;
import org.communique.json.Documents;
import org.communique.json.Form;
import org.communique.json.Layout;
import org.communique.json.ReadOptions;
import org.communique.json.Utf8Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;

/**
 * Reads and writes briefs with Jackson 3. It needs no mapper, and no setting of a mapper changes the result.
 *
 * <p>A document is one brief in UTF-8 without a byte order mark, with nothing after it. If a document is anything else,
 * reading ends with a {@link CommuniqueFormatException}, which lists what is wrong and where. If a stream or a file
 * fails, the exception is a {@link JacksonIOException}. The same brief is always written as the same bytes.
 *
 * <pre>{@code
 * String json = CommuniqueJson.pretty(brief);
 * Brief same = CommuniqueJson.read(json);
 * }</pre>
 *
 * <p>A collection is NDJSON: one document per line. Only one line at a time is in memory. A file whose name ends in
 * {@code .gz} is compressed with gzip. A file is first written under another name in the same directory and then
 * renamed, so that nobody ever sees half a file.
 *
 * <pre>{@code
 * try (Stream<Brief> briefs = CommuniqueJson.lines(Path.of("2022.ndjson.gz"), bad -> log.warn(bad.getMessage()))) {
 *   CommuniqueJson.writeLines(briefs.filter(brief -> brief.statements().size() > 1), Path.of("long.ndjson.gz"));
 * }
 * }</pre>
 */
public final class CommuniqueJson {

  private static final Documents DOCUMENTS = new Documents(new JacksonEngine());

  private CommuniqueJson() {}

  /**
   * Reads a brief from a string.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(String json) {
    return read(json, ReadOptions.defaults());
  }

  /**
   * Reads a brief from a string, with options.
   *
   * @param json the document
   * @param options the limits, and what happens to unknown members
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(String json, ReadOptions options) {
    return value(DOCUMENTS.read(Utf8Document.of(json), options));
  }

  /**
   * Reads a brief from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(byte[] json) {
    return read(json, ReadOptions.defaults());
  }

  /**
   * Reads a brief from bytes, with options.
   *
   * @param json the document in UTF-8
   * @param options the limits, and what happens to unknown members
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public static Brief read(byte[] json, ReadOptions options) {
    return value(DOCUMENTS.read(Utf8Document.of(json), options));
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
    return value(io(() -> DOCUMENTS.read(json, ReadOptions.defaults())));
  }

  /**
   * Reads a brief from a file.
   *
   * @param json the file with the document in UTF-8; compressed if its name ends in {@code .gz}
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   * @throws JacksonIOException if the file cannot be read
   */
  public static Brief read(Path json) {
    return value(io(() -> DOCUMENTS.read(json, ReadOptions.defaults())));
  }

  /**
   * Reads a collection, and stops at the first bad line.
   *
   * @param ndjson the file with one document per line; compressed if its name ends in {@code .gz}
   * @return the briefs, each read when the stream asks for it; must be closed. At the first bad line the stream throws
   *     a {@link CommuniqueFormatException}, whose problems give the line number in the collection
   * @throws JacksonIOException if the file cannot be opened
   */
  public static Stream<Brief> lines(Path ndjson) {
    return lines(ndjson, CommuniqueJson::refuse);
  }

  /**
   * Reads a collection, and continues after a bad line.
   *
   * @param ndjson the file with one document per line; compressed if its name ends in {@code .gz}
   * @param bad receives an exception for each bad line, whose problems give the line number in the collection
   * @return the briefs of the good lines, each read when the stream asks for it; must be closed
   * @throws JacksonIOException if the file cannot be opened
   */
  public static Stream<Brief> lines(Path ndjson, Consumer<CommuniqueFormatException> bad) {
    return briefs(io(() -> DOCUMENTS.lines(ndjson, ReadOptions.defaults())), bad);
  }

  /**
   * Reads a collection, and stops at the first bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @return the briefs, each read when the stream asks for it; must be closed. At the first bad line the stream throws
   *     a {@link CommuniqueFormatException}, whose problems give the line number in the collection
   */
  public static Stream<Brief> lines(InputStream ndjson) {
    return lines(ndjson, CommuniqueJson::refuse);
  }

  /**
   * Reads a collection, and continues after a bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @param bad receives an exception for each bad line, whose problems give the line number in the collection
   * @return the briefs of the good lines, each read when the stream asks for it; must be closed
   */
  public static Stream<Brief> lines(InputStream ndjson, Consumer<CommuniqueFormatException> bad) {
    return briefs(DOCUMENTS.lines(ndjson, ReadOptions.defaults()), bad);
  }

  /**
   * Writes a brief on one line, to a string.
   *
   * @param brief the brief
   * @return the document, without white space between its tokens
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   */
  public static String write(Brief brief) {
    return new String(writeBytes(brief), StandardCharsets.UTF_8);
  }

  /**
   * Writes a brief on one line, to bytes.
   *
   * @param brief the brief
   * @return the document in UTF-8, without white space between its tokens
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   */
  public static byte[] writeBytes(Brief brief) {
    return io(() -> DOCUMENTS.write(brief));
  }

  /**
   * Writes a brief on one line, to a stream. The stream is not closed.
   *
   * @param brief the brief
   * @param out receives the document in UTF-8
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   * @throws JacksonIOException if the stream fails
   */
  public static void write(Brief brief, OutputStream out) {
    byte[] document = writeBytes(brief);
    io(() -> out.write(document));
  }

  /**
   * Writes a brief on one line, to a file.
   *
   * @param brief the brief
   * @param file the file; if it exists, the document replaces its whole content
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   * @throws JacksonIOException if the file cannot be written; an existing file is then unchanged
   */
  public static void write(Brief brief, Path file) {
    io(() -> DOCUMENTS.write(brief, file));
  }

  /**
   * Writes a brief for people: in lines of at most {@value Layout#WIDTH} characters, unless a single text is longer.
   *
   * @param brief the brief
   * @return the document; every line ends with a line feed
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   */
  public static String pretty(Brief brief) {
    return io(() -> DOCUMENTS.pretty(brief));
  }

  /**
   * Writes a collection to a stream, one brief per line. The stream is not closed.
   *
   * @param briefs the briefs; this method closes their stream
   * @param out receives the lines
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   * @throws JacksonIOException if the stream fails
   */
  public static void writeLines(Stream<Brief> briefs, OutputStream out) {
    try (briefs) {
      io(() -> DOCUMENTS.writeLines(briefs.iterator(), out));
    }
  }

  /**
   * Writes a collection to a file, one brief per line.
   *
   * @param briefs the briefs; this method closes the stream
   * @param file the file; if it exists, the collection replaces its whole content. If an exception ends the writing,
   *     the file is unchanged
   * @throws DatabindException if the name of an extension does not begin with {@code x-}, unless the brief has a newer
   *     minor version of the form
   * @throws JacksonIOException if the file cannot be written; an existing file is then unchanged
   */
  public static void writeLines(Stream<Brief> briefs, Path file) {
    io(() -> DOCUMENTS.writeLines(briefs, file));
  }

  private static Brief value(Form.Result<Brief> result) {
    return result.value().orElseThrow(() -> new CommuniqueFormatException(null, result.problems()));
  }

  private static void refuse(CommuniqueFormatException bad) {
    throw bad;
  }

  private static Stream<Brief> briefs(BriefLines lines, Consumer<CommuniqueFormatException> bad) {
    return lines.stream()
        .peek(line -> {
          if (!line.problems().isEmpty()) {
            bad.accept(new CommuniqueFormatException(null, line.problems()));
          }
        })
        .flatMap(line -> line.value().stream());
  }

  private interface Action {
    void run() throws IOException;
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private static void io(Action action) {
    io(() -> {
      action.run();
      return true;
    });
  }

  private static <T> T io(Step<T> step) {
    try {
      return step.run();
    } catch (IOException trouble) {
      throw JacksonIOException.construct(trouble);
    } catch (InvalidBriefException unwritable) {
      throw DatabindException.from((JsonGenerator) null, unwritable.getMessage());
    }
  }
}
