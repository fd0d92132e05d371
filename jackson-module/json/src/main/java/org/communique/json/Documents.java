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
 * Whole documents, and collections of them, in any JSON library: what the entry points of an engine have in common.
 *
 * <p>A document is one brief in UTF-8 without a byte order mark, and nothing after it. A collection is NDJSON, one
 * document a line. Files whose names end in {@code .gz} are compressed. A file is written beside its place and then
 * moved there, so that nobody ever sees half of it.
 */
public final class Documents {

  private static final String GZIP = ".gz";

  private final JsonEngine engine;

  /**
   * Reads and writes with a library.
   *
   * @param engine the library
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
        throw new SyntaxException(ProblemCode.SYNTAX, parsing.place(), "something follows the document");
      }
      return result;
    } catch (SyntaxException complaint) {
      return Form.Result.of(complaint);
    }
  }

  /**
   * Reads a document to the end of a stream, and leaves the stream open.
   *
   * @param document the document
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
   * @param collection the lines; closed together with the result
   * @param options how to read each line
   * @return the lines, in the order of the stream
   */
  public BriefLines lines(InputStream collection, ReadOptions options) {
    return new BriefLines(this, collection, options);
  }

  /**
   * Reads a collection from a file line by line.
   *
   * @param file the file
   * @param options how to read each line
   * @return the lines, to be closed
   * @throws IOException if the file cannot be opened
   */
  public BriefLines lines(Path file, ReadOptions options) throws IOException {
    return lines(open(file), options);
  }

  /**
   * Writes a document.
   *
   * @param brief the brief
   * @return UTF-8 on one line, without white space
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
   */
  public byte[] write(Brief brief) {
    return engine.generate(sink -> Form.ofBrief().write(sink, brief));
  }

  /**
   * Writes a document for people.
   *
   * @param brief the brief
   * @return lines of at most {@value Layout#WIDTH} characters where they can be broken
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
   */
  public String pretty(Brief brief) {
    return Layout.of(new String(write(brief), StandardCharsets.UTF_8));
  }

  /**
   * Writes a document to a file.
   *
   * @param brief the brief
   * @param file the file, replaced as a whole if it exists
   * @throws IOException if the file cannot be written; it is then as it was
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
   */
  public void write(Brief brief, Path file) throws IOException {
    byte[] document = write(brief);
    replace(file, out -> out.write(document));
  }

  /**
   * Writes a collection, one line after the other, and leaves the stream open.
   *
   * @param briefs the briefs
   * @param out takes a line for each
   * @throws IOException if the stream fails
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
   */
  public void writeLines(Iterator<Brief> briefs, OutputStream out) throws IOException {
    while (briefs.hasNext()) {
      out.write(write(briefs.next()));
      out.write('\n');
    }
  }

  /**
   * Writes a collection to a file.
   *
   * @param briefs the briefs; closed in the end
   * @param file the file, replaced as a whole if it exists
   * @throws IOException if the file cannot be written; it is then as it was, as also if the briefs end in an exception
   * @throws org.communique.base.InvalidBriefException if an extension has a name that only a newer version may have
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
    // not a temporary file of the JDK's, which nobody else could read once it is moved
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
