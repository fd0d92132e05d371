// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.communique.Brief;
import org.communique.json.JsonCursor.SyntaxException;

/**
 * Reads and writes whole documents and collections with the JSON library of an {@link JsonEngine engine}.
 *
 * <p>A document is one brief in UTF-8 without a byte order mark, with nothing after it. A collection is NDJSON: one
 * document per line. A file whose name ends in {@code .gz} is compressed with gzip. A file is first written under
 * another name in the same directory and then renamed, so that nobody ever sees half a file.
 *
 * <pre>{@code
 * Documents documents = new Documents(new GsonEngine());
 * Form.Result<Brief> result = documents.read(Path.of("ties.json"), ReadOptions.defaults());
 * }</pre>
 */
public final class Documents {

  private static final String GZIP = ".gz";

  private final JsonEngine engine;

  /**
   * Makes the reader and writer of documents for a JSON library.
   *
   * @param engine the engine of that library
   */
  public Documents(JsonEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads a document.
   *
   * @param document the document
   * @param options how to read
   * @return the brief or the problems
   */
  public Form.Result<Brief> read(Utf8Document document, ReadOptions options) {
    List<Problem> unreadable = document.problems(options);
    if (!unreadable.isEmpty()) {
      return Form.Result.of(unreadable);
    }
    try (JsonEngine.Parsing parsing = engine.parse(document.bytes())) {
      Form.Result<Brief> result = read(parsing, options);
      return result.problems().isEmpty() ? result : Form.Result.of(document.inCodePoints(result.problems()));
    }
  }

  private static Form.Result<Brief> read(JsonEngine.Parsing parsing, ReadOptions options) {
    try {
      parsing.next();
      Form.Result<Brief> result = Form.ofBrief().read(parsing, options);
      if (result.problems().isEmpty() && parsing.next()) {
        throw new SyntaxException(
            ProblemCode.SYNTAX, parsing.place(), "the document must end after the brief, but something follows");
      }
      return result;
    } catch (SyntaxException complaint) {
      return Form.Result.of(complaint);
    }
  }

  /**
   * Reads a document from a stream. The document must extend to the end of the stream. The stream is not closed.
   *
   * @param document the document in UTF-8
   * @param options how to read
   * @return the brief or the problems
   * @throws IOException if the stream fails
   */
  public Form.Result<Brief> read(InputStream document, ReadOptions options) throws IOException {
    int most = options.of(Limit.DOCUMENT);
    return read(Utf8Document.of(document.readNBytes(most == Integer.MAX_VALUE ? most : most + 1)), options);
  }

  /**
   * Reads a document from a file.
   *
   * @param file the file
   * @param options how to read
   * @return the brief or the problems
   * @throws IOException if the file cannot be read
   */
  public Form.Result<Brief> read(Path file, ReadOptions options) throws IOException {
    try (InputStream in = open(file)) {
      return read(in, options);
    }
  }

  /**
   * Reads a collection line by line.
   *
   * @param collection the collection; closed when the result is closed
   * @param options how to read each line
   * @return the lines in the order of the stream; must be closed
   */
  public BriefLines lines(InputStream collection, ReadOptions options) {
    return new BriefLines(this, collection, options);
  }

  /**
   * Reads a collection from a file line by line.
   *
   * @param file the file
   * @param options how to read each line
   * @return the lines in the order of the file; must be closed
   * @throws IOException if the file cannot be opened
   */
  public BriefLines lines(Path file, ReadOptions options) throws IOException {
    return lines(open(file), options);
  }

  /**
   * Writes a document on one line.
   *
   * @param brief the brief
   * @return the document in UTF-8, without white space between its tokens and without a line feed
   * @throws org.communique.base.InvalidBriefException if the name of an extension does not begin with {@code x-},
   *     unless the brief has a newer minor version of the form
   */
  public byte[] write(Brief brief) {
    return engine.generate(sink -> Form.ofBrief().write(sink, brief));
  }

  /**
   * Writes a document for people, in lines as {@link Layout} makes them.
   *
   * @param brief the brief
   * @return the document; every line ends with a line feed
   * @throws org.communique.base.InvalidBriefException as {@link #write(Brief)} does
   */
  public String pretty(Brief brief) {
    return Layout.of(new String(write(brief), StandardCharsets.UTF_8));
  }

  /**
   * Writes a document to a file.
   *
   * @param brief the brief
   * @param file the file; if it exists, the document replaces its whole content
   * @throws IOException if the file cannot be written; an existing file is then unchanged
   * @throws org.communique.base.InvalidBriefException as {@link #write(Brief)} does
   */
  public void write(Brief brief, Path file) throws IOException {
    byte[] document = write(brief);
    replace(file, out -> out.write(document));
  }

  /**
   * Writes a collection to a stream, one brief per line. The stream is not closed.
   *
   * @param briefs the briefs
   * @param out receives the lines
   * @throws IOException if the stream fails
   * @throws org.communique.base.InvalidBriefException as {@link #write(Brief)} does
   */
  public void writeLines(Iterator<Brief> briefs, OutputStream out) throws IOException {
    while (briefs.hasNext()) {
      out.write(write(briefs.next()));
      out.write('\n');
    }
  }

  /**
   * Writes a collection to a file, one brief per line. If any exception ends the writing, an existing file is
   * unchanged.
   *
   * @param briefs the briefs; this method closes the stream
   * @param file the file; if it exists, the collection replaces its whole content
   * @throws IOException if the file cannot be written
   * @throws org.communique.base.InvalidBriefException as {@link #write(Brief)} does
   */
  public void writeLines(Stream<Brief> briefs, Path file) throws IOException {
    try (briefs) {
      replace(file, out -> writeLines(briefs.iterator(), out));
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void replace(Path file, Writing writing) throws IOException {
    Path whole = file.toAbsolutePath();
    // Files.createTempFile would make a file that only its owner may read
    Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = create(part, isCompressed(file))) {
        writing.to(out);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static OutputStream create(Path file, boolean compressed) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    return compressed ? new GZIPOutputStream(out) : out;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      return isCompressed(file) ? new GZIPInputStream(in) : in;
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  private static boolean isCompressed(Path file) {
    return file.toString().endsWith(GZIP);
  }
}
