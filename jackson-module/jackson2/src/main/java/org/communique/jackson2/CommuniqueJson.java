// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

/**
 * Reads and writes briefs without a mapper.
 *
 * <p>A document is UTF-8 without a byte order mark, one brief, and nothing after it. Whatever else it is, reading ends
 * in a {@link CommuniqueFormatException} that tells what and where; trouble with a stream or file is an {@link
 * IOException}. The same brief always gives the same bytes.
 *
 * <pre>{@code
 * String json = CommuniqueJson.pretty(brief);
 * Brief same = CommuniqueJson.read(json);
 * }</pre>
 *
 * <p>A collection is NDJSON, one document a line, and is read and written in the memory of one line. Files whose names
 * end in {@code .gz} are compressed, and written beside their place and then moved there.
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
   * Reads a brief from text.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(String json) throws CommuniqueFormatException {
    return read(json, ReadOptions.usual());
  }

  /**
   * Reads a brief from text, otherwise than usual.
   *
   * @param json the document
   * @param options how to read
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(String json, ReadOptions options) throws CommuniqueFormatException {
    return value(DOCUMENTS.read(Utf8Document.of(json), options));
  }

  /**
   * Reads a brief from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(byte[] json) throws CommuniqueFormatException {
    return read(json, ReadOptions.usual());
  }

  /**
   * Reads a brief from bytes, otherwise than usual.
   *
   * @param json the document in UTF-8
   * @param options how to read
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(byte[] json, ReadOptions options) throws CommuniqueFormatException {
    return value(DOCUMENTS.read(Utf8Document.of(json), options));
  }

  /**
   * Reads a brief from a stream to its end, and leaves it open.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   * @throws IOException if the stream fails
   */
  public static Brief read(InputStream json) throws IOException {
    return value(DOCUMENTS.read(json, ReadOptions.usual()));
  }

  /**
   * Reads a brief from a file.
   *
   * @param json a file that holds the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   * @throws IOException if the file cannot be read
   */
  public static Brief read(Path json) throws IOException {
    return value(DOCUMENTS.read(json, ReadOptions.usual()));
  }

  /**
   * Reads a collection up to the first bad line.
   *
   * @param ndjson a file with one document a line
   * @return the briefs, read as they are asked for, to be closed; a bad line ends them with an {@link
   *     UncheckedIOException} whose cause is a {@link CommuniqueFormatException} that names it
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Brief> lines(Path ndjson) throws IOException {
    return lines(ndjson, CommuniqueJson::refuse);
  }

  /**
   * Reads a collection and goes on after a bad line.
   *
   * @param ndjson a file with one document a line
   * @param bad is told of each bad line
   * @return the briefs of the good lines, read as they are asked for, to be closed
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Brief> lines(Path ndjson, Consumer<CommuniqueFormatException> bad) throws IOException {
    return briefs(DOCUMENTS.lines(ndjson, ReadOptions.usual()), bad);
  }

  /**
   * Reads a collection up to the first bad line.
   *
   * @param ndjson a stream with one document a line; closed together with the briefs
   * @return the briefs, read as they are asked for, to be closed; a bad line ends them with an {@link
   *     UncheckedIOException} whose cause is a {@link CommuniqueFormatException} that names it
   */
  public static Stream<Brief> lines(InputStream ndjson) {
    return lines(ndjson, CommuniqueJson::refuse);
  }

  /**
   * Reads a collection and goes on after a bad line.
   *
   * @param ndjson a stream with one document a line; closed together with the briefs
   * @param bad is told of each bad line
   * @return the briefs of the good lines, read as they are asked for, to be closed
   */
  public static Stream<Brief> lines(InputStream ndjson, Consumer<CommuniqueFormatException> bad) {
    return briefs(DOCUMENTS.lines(ndjson, ReadOptions.usual()), bad);
  }

  /**
   * Writes a brief on one line.
   *
   * @param brief the brief
   * @return its document, without white space
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   */
  public static String write(Brief brief) throws JsonMappingException {
    return new String(writeBytes(brief), StandardCharsets.UTF_8);
  }

  /**
   * Writes a brief on one line.
   *
   * @param brief the brief
   * @return its document in UTF-8, without white space
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   */
  public static byte[] writeBytes(Brief brief) throws JsonMappingException {
    try {
      return DOCUMENTS.write(brief);
    } catch (InvalidBriefException broken) {
      throw unwritable(broken);
    }
  }

  /**
   * Writes a brief on one line to a stream, and leaves it open.
   *
   * @param brief the brief
   * @param out takes its document in UTF-8
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   * @throws IOException if the stream fails
   */
  public static void write(Brief brief, OutputStream out) throws IOException {
    out.write(writeBytes(brief));
  }

  /**
   * Writes a brief on one line to a file.
   *
   * @param brief the brief
   * @param file the file, replaced as a whole if it exists
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   * @throws IOException if the file cannot be written; it is then as it was
   */
  public static void write(Brief brief, Path file) throws IOException {
    writing(() -> DOCUMENTS.write(brief, file));
  }

  /**
   * Writes a brief for people: lines of at most {@value Layout#WIDTH} characters where they can be broken.
   *
   * @param brief the brief
   * @return its document; the last line ends with a line feed
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   */
  public static String pretty(Brief brief) throws JsonMappingException {
    try {
      return DOCUMENTS.pretty(brief);
    } catch (InvalidBriefException broken) {
      throw unwritable(broken);
    }
  }

  /**
   * Writes a collection, one brief a line, and leaves the stream open.
   *
   * @param briefs the briefs; closed in the end
   * @param out takes the lines
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   * @throws IOException if the stream fails
   */
  public static void writeLines(Stream<Brief> briefs, OutputStream out) throws IOException {
    try (briefs) {
      writing(() -> DOCUMENTS.writeLines(briefs.iterator(), out));
    }
  }

  /**
   * Writes a collection to a file, one brief a line.
   *
   * @param briefs the briefs; closed in the end
   * @param file the file, replaced as a whole if it exists
   * @throws JsonMappingException if an extension has a name that only a newer version of the form may have
   * @throws IOException if the file cannot be written; it is then as it was
   */
  public static void writeLines(Stream<Brief> briefs, Path file) throws IOException {
    writing(() -> DOCUMENTS.writeLines(briefs, file));
  }

  private static Brief value(Form.Result<Brief> result) throws CommuniqueFormatException {
    if (result.value().isEmpty()) {
      throw new CommuniqueFormatException(null, result.problems());
    }
    return result.value().get();
  }

  private static void refuse(CommuniqueFormatException bad) {
    throw new UncheckedIOException(bad);
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

  private interface Writing {
    void run() throws IOException;
  }

  private static JsonMappingException unwritable(InvalidBriefException broken) {
    return JsonMappingException.from((JsonGenerator) null, broken.getMessage());
  }

  private static void writing(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (InvalidBriefException broken) {
      throw unwritable(broken);
    }
  }
}
