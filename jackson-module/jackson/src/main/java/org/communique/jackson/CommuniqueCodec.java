// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.binding.BriefDocuments;
import org.communique.json.binding.BriefLines;
import org.communique.json.binding.Form;
import org.communique.json.binding.Reading;
import org.communique.json.binding.Utf8Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;

/**
 * Reads and writes briefs with Jackson 3 and with options. {@link CommuniqueJson#with} returns an instance. Immutable,
 * and safe for use by several threads.
 *
 * <p>Every method obeys the same options: the {@linkplain org.communique.json.Limit limits}, and what happens to
 * {@linkplain org.communique.json.UnknownMembers unknown members}. {@link CommuniqueJson} has these methods with the
 * default options, and its documentation explains documents, collections and files.
 *
 * <pre>{@code
 * CommuniqueCodec lenient = CommuniqueJson.with(JsonOptions.defaults().with(UnknownMembers.KEEP));
 * Brief brief = lenient.read(Path.of("ties.json"));
 * lenient.write(brief, Path.of("copy.json"));
 * }</pre>
 *
 * <p>All exceptions are unchecked. {@link CommuniqueFormatException} means that a document is invalid. {@link
 * DatabindException} means that a value cannot be written, because the value is over a limit, or because the value has
 * an unknown member and the options do not keep unknown members. {@link JacksonIOException} means that a stream or a
 * file failed; for a file, the message names the file. The classes of the same names for Jackson 2 have the same
 * methods, but throw checked exceptions.
 */
public final class CommuniqueCodec {

  private final BriefDocuments documents;

  CommuniqueCodec(JsonOptions options) {
    this.documents = new BriefDocuments().with(Objects.requireNonNull(options, "options"));
  }

  /**
   * Reads a brief from a string.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public Brief read(String json) {
    return value(documents.read(Utf8Document.of(json)));
  }

  /**
   * Reads a brief from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   */
  public Brief read(byte[] json) {
    Objects.requireNonNull(json, "json");
    return value(documents.read(Utf8Document.of(json)));
  }

  /**
   * Reads a brief from a stream. The document must extend to the end of the stream. The stream is not closed.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   * @throws JacksonIOException if the stream fails
   */
  public Brief read(InputStream json) {
    Objects.requireNonNull(json, "json");
    return value(io(() -> documents.read(json)));
  }

  /**
   * Reads a brief from a reader. The document must extend to the end of the reader. The reader is not closed.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief
   * @throws JacksonIOException if the reader fails
   */
  public Brief read(Reader json) {
    Objects.requireNonNull(json, "json");
    return value(io(() -> documents.read(json)));
  }

  /**
   * Reads a brief from a file.
   *
   * @param json the file with the document in UTF-8; compressed if its name ends in {@code .gz}
   * @return the brief
   * @throws CommuniqueFormatException if the document is not a valid brief; the problems name the file
   * @throws JacksonIOException if the file cannot be read; the message names the file
   */
  public Brief read(Path json) {
    Objects.requireNonNull(json, "json");
    return value(io(() -> documents.read(json)));
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
  public <T> T readValue(String json, Class<T> type) {
    return value(documents.read(Utf8Document.of(json), Form.of(type)));
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
  public <T> T readValue(byte[] json, Class<T> type) {
    Objects.requireNonNull(json, "json");
    return value(documents.read(Utf8Document.of(json), Form.of(type)));
  }

  /**
   * Returns the problems of a document in a string, and throws no exception if the document is invalid.
   *
   * @param json the document
   * @return the problems in the order of the document, at most 100; empty if the document is a valid brief
   */
  public List<Problem> check(String json) {
    return documents.read(Utf8Document.of(json)).problems();
  }

  /**
   * Returns the problems of a document in bytes, and throws no exception if the document is invalid.
   *
   * @param json the document in UTF-8
   * @return the problems in the order of the document, at most 100; empty if the document is a valid brief
   */
  public List<Problem> check(byte[] json) {
    Objects.requireNonNull(json, "json");
    return documents.read(Utf8Document.of(json)).problems();
  }

  /**
   * Returns the problems of a document in a file, and throws no exception if the document is invalid.
   *
   * @param json the file with the document in UTF-8; compressed if its name ends in {@code .gz}
   * @return the problems in the order of the document, at most 100, which name the file; empty if the document is a
   *     valid brief
   * @throws JacksonIOException if the file cannot be read; the message names the file
   */
  public List<Problem> check(Path json) {
    Objects.requireNonNull(json, "json");
    return io(() -> documents.read(json)).problems();
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
  public Stream<Brief> lines(Path ndjson) {
    return lines(ndjson, CommuniqueCodec::refuse);
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
  public Stream<Brief> lines(Path ndjson, Consumer<CommuniqueFormatException> bad) {
    Objects.requireNonNull(ndjson, "ndjson");
    Objects.requireNonNull(bad, "bad");
    return briefs(io(() -> documents.lines(ndjson)), bad);
  }

  /**
   * Reads a collection, and stops at the first bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @return the briefs, each read when the stream asks for it; must be closed. At the first bad line the stream throws
   *     a {@link CommuniqueFormatException}, whose problems give the line number in the collection. If the stream of
   *     bytes fails, the returned stream throws a {@link JacksonIOException}
   */
  public Stream<Brief> lines(InputStream ndjson) {
    return lines(ndjson, CommuniqueCodec::refuse);
  }

  /**
   * Reads a collection, and continues after a bad line.
   *
   * @param ndjson the stream with one document per line; closed when the returned stream is closed
   * @param bad receives an exception for each bad line, whose problems give the line number in the collection
   * @return the briefs of the good lines, each read when the stream asks for it; must be closed. If the stream of bytes
   *     fails, the returned stream throws a {@link JacksonIOException}
   */
  public Stream<Brief> lines(InputStream ndjson, Consumer<CommuniqueFormatException> bad) {
    Objects.requireNonNull(ndjson, "ndjson");
    Objects.requireNonNull(bad, "bad");
    return briefs(documents.lines(ndjson), bad);
  }

  /**
   * Writes a brief on one line, to a string.
   *
   * @param brief the brief
   * @return the document, without white space between its tokens
   * @throws DatabindException if the brief cannot be written with these options
   */
  public String write(Brief brief) {
    return new String(writeBytes(brief), StandardCharsets.UTF_8);
  }

  /**
   * Writes a brief on one line, to bytes.
   *
   * @param brief the brief
   * @return the document in UTF-8, without white space between its tokens
   * @throws DatabindException if the brief cannot be written with these options
   */
  public byte[] writeBytes(Brief brief) {
    return io(() -> documents.write(brief));
  }

  /**
   * Writes a brief on one line, to a stream. Nothing is written if the brief cannot be written. The stream is not
   * closed.
   *
   * @param brief the brief
   * @param out receives the document in UTF-8
   * @throws DatabindException if the brief cannot be written with these options
   * @throws JacksonIOException if the stream fails
   */
  public void write(Brief brief, OutputStream out) {
    io(() -> documents.write(brief, out));
  }

  /**
   * Writes a brief on one line, to a file.
   *
   * @param brief the brief
   * @param file the file; if it exists, the document replaces its whole content. If an exception ends the writing, the
   *     file is unchanged
   * @throws DatabindException if the brief cannot be written with these options
   * @throws JacksonIOException if the file cannot be written; the message names the file
   */
  public void write(Brief brief, Path file) {
    io(() -> documents.write(brief, file));
  }

  /**
   * Writes a value of another type than a brief on one line, to a string, for example a statement or an actor.
   *
   * @param value the value
   * @return the value in the form of its type, without white space between its tokens
   * @throws DatabindException if the value cannot be written with these options
   * @throws IllegalArgumentException if values of this type have no JSON form of their own
   */
  public String writeValue(Object value) {
    return new String(writeValueBytes(value), StandardCharsets.UTF_8);
  }

  /**
   * Writes a value of another type than a brief on one line, to bytes, for example a statement or an actor.
   *
   * @param value the value
   * @return the value in the form of its type, in UTF-8, without white space between its tokens
   * @throws DatabindException if the value cannot be written with these options
   * @throws IllegalArgumentException if values of this type have no JSON form of their own
   */
  public byte[] writeValueBytes(Object value) {
    Objects.requireNonNull(value, "value");
    return io(() -> bytes(value, value.getClass()));
  }

  @SuppressWarnings("unchecked") // the type is the value's own class
  private <T> byte[] bytes(Object value, Class<T> type) {
    return documents.write((T) value, Form.of(type));
  }

  /**
   * Writes a brief for people: in lines of at most {@value BriefDocuments#WIDTH} characters, unless a single text is
   * longer.
   *
   * @param brief the brief
   * @return the document; every line ends with a line feed
   * @throws DatabindException if the brief cannot be written with these options
   */
  public String pretty(Brief brief) {
    return io(() -> documents.pretty(brief));
  }

  /**
   * Writes a collection to a stream, one brief per line. The stream receives only whole lines, unless the stream itself
   * fails. The stream is not closed.
   *
   * @param briefs the briefs; this method closes the stream of briefs
   * @param out receives the lines
   * @throws DatabindException if a brief cannot be written with these options; the earlier briefs are written
   * @throws JacksonIOException if the stream fails
   */
  public void writeLines(Stream<Brief> briefs, OutputStream out) {
    Objects.requireNonNull(briefs, "briefs");
    try (briefs) {
      io(() -> documents.writeLines(briefs.iterator(), out));
    }
  }

  /**
   * Writes a collection to a file, one brief per line.
   *
   * @param briefs the briefs; this method closes the stream of briefs
   * @param file the file; if it exists, the collection replaces its whole content. If an exception ends the writing,
   *     the file is unchanged
   * @throws DatabindException if a brief cannot be written with these options
   * @throws JacksonIOException if the file cannot be written; the message names the file
   */
  public void writeLines(Stream<Brief> briefs, Path file) {
    Objects.requireNonNull(briefs, "briefs");
    io(() -> documents.writeLines(briefs, file));
  }

  private static <T> T value(Reading<T> reading) {
    return reading.value().orElseThrow(() -> new CommuniqueFormatException(null, reading.problems()));
  }

  private static void refuse(CommuniqueFormatException bad) {
    throw bad;
  }

  private static Stream<Brief> briefs(BriefLines lines, Consumer<CommuniqueFormatException> bad) {
    return lines.stream(JacksonIOException::construct)
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
