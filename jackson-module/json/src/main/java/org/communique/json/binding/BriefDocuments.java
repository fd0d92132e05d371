// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.SyntaxException;
import org.communique.json.write.DocumentWriter;
import org.communique.json.write.PrettySink;

/**
 * Reads and writes whole documents and collections. It needs no JSON library. Immutable.
 *
 * <p>A document is one brief in UTF-8 without a byte order mark, with nothing after it. A collection is NDJSON: one
 * document per line. A file whose name ends in {@code .gz} is compressed with gzip.
 *
 * <p>A file is replaced as a whole: the content is written under another name in the same directory, is forced to disk,
 * and is then moved to the file atomically. Nobody ever sees half a file.
 *
 * <ul>
 *   <li>A symbolic link is followed and stays a link, even if the file that it points to does not exist yet. A hard
 *       link is broken: the other names of the file keep the old content.
 *   <li>The new file has the permission bits of the old file, and its owner and group if this process may set these. If
 *       this process may not set the group, the new file's own group gets no permission that others do not have. Access
 *       control lists and extended attributes are not copied.
 *   <li>A file that is read-only, and everything that is not a regular file, is refused. The directory must be writable
 *       too.
 *   <li>If a process is killed while it writes, a hidden file whose name ends in {@code .part} is left over. The next
 *       write to the same file removes it if it was not changed for an hour.
 *   <li>If a file system cannot move a file atomically, a reader may find no file for a moment, and a crash in this
 *       moment loses the file. If a platform cannot force a directory to disk (Windows), a power failure may bring the
 *       old content back. On Windows, a file that another program has open cannot be replaced.
 * </ul>
 *
 * <pre>{@code
 * BriefDocuments documents = new BriefDocuments().with(options);
 * Reading<Brief> reading = documents.read(Path.of("ties.json"));
 * }</pre>
 */
public final class BriefDocuments {

  /** The maximum length of a line that {@link #pretty} writes, in characters: {@value}. */
  public static final int WIDTH = PrettySink.WIDTH;

  private final JsonOptions options;

  /** Makes the reader and writer of documents with the default options. */
  public BriefDocuments() {
    this(JsonOptions.defaults());
  }

  private BriefDocuments(JsonOptions options) {
    this.options = options;
  }

  /**
   * Changes the options.
   *
   * @param other the limits, and what happens to unknown members
   * @return a reader and writer with these options
   */
  public BriefDocuments with(JsonOptions other) {
    Objects.requireNonNull(other, "other");
    return new BriefDocuments(other);
  }

  /**
   * Reads a document.
   *
   * @param document the document
   * @return the brief or the problems
   */
  public Reading<Brief> read(Utf8Document document) {
    return read(document, Form.ofBrief());
  }

  /**
   * Reads a document that is a value of another type than a brief, for example one statement.
   *
   * @param document the document
   * @param form the form of the type
   * @param <T> the type
   * @return the value or the problems
   */
  public <T> Reading<T> read(Utf8Document document, Form<T> form) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(form, "form");
    return parse(document, form.title(), cursor -> form.read(cursor, options));
  }

  /**
   * Reads a document in JSON that is not of our form, with the same limit on its size and the same checks of its
   * encoding.
   *
   * @param document the document
   * @param title what the document is, in messages: {@code annotations}
   * @param reader makes a value of the document, from a cursor at its first token. The function leaves the cursor at
   *     the last token, or throws a {@link SyntaxException} with the problem
   * @param <T> the type of the value
   * @return the value or the problem
   */
  public <T> Reading<T> readJson(Utf8Document document, String title, Function<JsonCursor, T> reader) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(reader, "reader");
    return parse(document, title, cursor -> Reading.of(reader.apply(cursor)));
  }

  private <T> Reading<T> parse(
      Utf8Document document, String title, Function<JsonCursor, Reading<T>> reader) {
    List<Problem> unreadable = document.problems(options);
    if (!unreadable.isEmpty()) {
      return Reading.refused(unreadable);
    }
    Reading<T> reading = parse(new Utf8Parser(document.bytes()), title, reader);
    return reading.problems().isEmpty() ? reading : Reading.refused(document.inCodePoints(reading.problems()));
  }

  private static <T> Reading<T> parse(
      Utf8Parser parser, String title, Function<JsonCursor, Reading<T>> reader) {
    try {
      parser.next();
      Reading<T> reading = reader.apply(parser);
      if (reading.problems().isEmpty() && parser.next()) {
        throw new SyntaxException(
            ProblemCode.SYNTAX, parser.place(),
            "the document must end after the " + title + ", but something follows");
      }
      return reading;
    } catch (SyntaxException complaint) {
      return Reading.refused(complaint);
    }
  }

  /**
   * Reads a document from a stream. The document must extend to the end of the stream. The stream is not closed.
   *
   * @param document the document in UTF-8
   * @return the brief or the problems
   * @throws IOException if the stream fails
   */
  public Reading<Brief> read(InputStream document) throws IOException {
    Objects.requireNonNull(document, "document");
    return read(Utf8Document.of(BoundedBytes.of(document, options.of(Limit.DOCUMENT))));
  }

  /**
   * Reads a document from a reader. The document must extend to the end of the reader. The reader is not closed.
   *
   * @param document the characters of the document. A surrogate without its partner is an encoding problem
   * @return the brief or the problems
   * @throws IOException if the reader fails
   */
  public Reading<Brief> read(Reader document) throws IOException {
    Objects.requireNonNull(document, "document");
    return read(Utf8Document.of(BoundedBytes.of(document, options.of(Limit.DOCUMENT))));
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file
   * @return the brief, or the problems, which name the file
   * @throws IOException if the file cannot be read; the message begins with the name of the file
   */
  public Reading<Brief> read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = new BriefFile(file).open()) {
      return read(in).inFile(file.toString());
    }
  }

  /**
   * Reads a collection line by line.
   *
   * @param collection the collection; closed when the result is closed
   * @return a reader of the lines, in the order of the stream; must be closed
   */
  public BriefLines lines(InputStream collection) {
    Objects.requireNonNull(collection, "collection");
    return new BriefLines(this, collection, options, "");
  }

  /**
   * Reads a collection from a file line by line.
   *
   * @param file the file
   * @return a reader of the lines, in the order of the file, with problems that name the file; must be closed
   * @throws IOException if the file cannot be opened; the message begins with the name of the file
   */
  public BriefLines lines(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    return new BriefLines(this, new BriefFile(file).open(), options, file.toString());
  }

  /**
   * Writes a document on one line.
   *
   * @param brief the brief
   * @return the document in UTF-8, without white space between its tokens and without a line feed
   * @throws InvalidBriefException if the brief is over a limit of the options, or if the name of an extension does not
   *     begin with {@code x-} and is not allowed
   */
  public byte[] write(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    return write(brief, Form.ofBrief());
  }

  /**
   * Writes a value of another type than a brief on one line, for example one statement.
   *
   * @param value the value
   * @param form the form of the type
   * @param <T> the type
   * @return the document in UTF-8, without white space between its tokens and without a line feed
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public <T> byte[] write(T value, Form<T> form) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(form, "form");
    return form.documents(options).bytes(value);
  }

  /**
   * Writes a document on one line, to a stream. Nothing is written if the brief is refused. The stream is not closed.
   *
   * @param brief the brief
   * @param out receives the document in UTF-8, in large pieces; it must not keep the arrays
   * @throws IOException if the stream fails
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public void write(Brief brief, OutputStream out) throws IOException {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(out, "out");
    Form.ofBrief().documents(options).writeWhole(brief, false, out);
  }

  /**
   * Writes a document for people, in lines of at most {@value #WIDTH} characters, unless a single text is longer.
   *
   * @param brief the brief
   * @return the document; every line ends with a line feed
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public String pretty(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    PrettySink sink = new PrettySink();
    Form.ofBrief().write(sink, brief, options);
    String text = sink.text();
    checkSize(text.codePoints().mapToLong(BriefDocuments::bytes).sum());
    return text;
  }

  private void checkSize(long bytes) {
    int most = options.of(Limit.DOCUMENT);
    if (bytes > most) {
      throw new InvalidBriefException(
          "the document must be at most " + most + " bytes long (the limit " + Limit.DOCUMENT + ")");
    }
  }

  /** The number of bytes of a code point in UTF-8. */
  private static long bytes(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : Character.charCount(codePoint) + 2;
  }

  /**
   * Writes a document to a file.
   *
   * @param brief the brief
   * @param file the file; if it exists, the document replaces its whole content
   * @throws IOException if the file cannot be replaced; the message begins with the name of the file, and an existing
   *     file is then unchanged
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public void write(Brief brief, Path file) throws IOException {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(file, "file");
    new BriefFile(file).replace(out -> Form.ofBrief().documents(options).write(brief, out));
  }

  /**
   * Writes a collection to a stream, one brief per line. The stream is not closed.
   *
   * @param briefs the briefs
   * @param out receives the lines
   * @throws IOException if the stream fails
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public void writeLines(Iterator<Brief> briefs, OutputStream out) throws IOException {
    Objects.requireNonNull(briefs, "briefs");
    Objects.requireNonNull(out, "out");
    DocumentWriter<Brief> writer = Form.ofBrief().documents(options);
    while (briefs.hasNext()) {
      writer.writeWhole(briefs.next(), true, out);
    }
  }

  /**
   * Writes a collection to a file, one brief per line. If any exception ends the writing, an existing file is
   * unchanged.
   *
   * @param briefs the briefs; this method closes the stream
   * @param file the file; if it exists, the collection replaces its whole content
   * @throws IOException if the file cannot be replaced; the message begins with the name of the file
   * @throws InvalidBriefException as {@link #write(Brief)} does
   */
  public void writeLines(Stream<Brief> briefs, Path file) throws IOException {
    Objects.requireNonNull(briefs, "briefs");
    Objects.requireNonNull(file, "file");
    try (briefs) {
      new BriefFile(file).replace(out -> writeLines(briefs.iterator(), out));
    }
  }
}
