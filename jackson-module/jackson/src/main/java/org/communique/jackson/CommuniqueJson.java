// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.Form;
import org.communique.json.JsonCursor.SyntaxException;
import org.communique.json.Layout;
import org.communique.json.Limit;
import org.communique.json.Limits;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.Utf8Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.DatabindException;

/**
 * Reads and writes briefs without a mapper.
 *
 * <p>A document is UTF-8 without a byte order mark, one brief, and nothing after it. Whatever else it is, reading ends in a
 * {@link CommuniqueFormatException} that tells what and where; trouble with a stream or file is a {@link
 * JacksonIOException}. The same brief always gives the same bytes.
 *
 * <pre>{@code
 * String json = CommuniqueJson.pretty(brief);
 * Brief same = CommuniqueJson.read(json);
 * }</pre>
 */
public final class CommuniqueJson {

  /** Ours is the say on sizes: the parser's own limits are out of the way, but for names and numbers. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
      .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  private CommuniqueJson() {}

  /**
   * Reads a brief from text.
   *
   * @param json the document
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(String json) {
    return read(Utf8Document.of(json), Limits.usual());
  }

  /**
   * Reads a brief from bytes.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(byte[] json) {
    return read(json, Limits.usual());
  }

  /**
   * Reads a brief from bytes, taking more or less than usual.
   *
   * @param json the document in UTF-8
   * @param limits how much to take
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   */
  public static Brief read(byte[] json, Limits limits) {
    return read(Utf8Document.of(json), limits);
  }

  /**
   * Reads a brief from a stream to its end, and leaves it open.
   *
   * @param json the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   * @throws JacksonIOException if the stream fails
   */
  public static Brief read(InputStream json) {
    try {
      return read(json.readNBytes(Limit.DOCUMENT.usual() + 1));
    } catch (IOException trouble) {
      throw JacksonIOException.construct(trouble);
    }
  }

  /**
   * Reads a brief from a file.
   *
   * @param json a file that holds the document in UTF-8
   * @return the brief
   * @throws CommuniqueFormatException if it is not one
   * @throws JacksonIOException if the file cannot be read
   */
  public static Brief read(Path json) {
    try (InputStream stream = Files.newInputStream(json)) {
      return read(stream);
    } catch (IOException trouble) {
      throw JacksonIOException.construct(trouble);
    }
  }

  /**
   * Writes a brief on one line.
   *
   * @param brief the brief
   * @return its document, without white space
   */
  public static String write(Brief brief) {
    StringWriter out = new StringWriter();
    write(brief, FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    return out.toString();
  }

  /**
   * Writes a brief on one line.
   *
   * @param brief the brief
   * @return its document in UTF-8, without white space
   */
  public static byte[] writeBytes(Brief brief) {
    ByteArrayBuilder out = new ByteArrayBuilder();
    write(brief, FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    return out.toByteArray();
  }

  /**
   * Writes a brief on one line to a stream, and leaves it open.
   *
   * @param brief the brief
   * @param out takes its document in UTF-8
   * @throws JacksonIOException if the stream fails
   */
  public static void write(Brief brief, OutputStream out) {
    try {
      out.write(writeBytes(brief));
    } catch (IOException trouble) {
      throw JacksonIOException.construct(trouble);
    }
  }

  /**
   * Writes a brief for people: lines of at most {@value Layout#WIDTH} characters where they can be broken.
   *
   * @param brief the brief
   * @return its document; the last line ends with a line feed
   */
  public static String pretty(Brief brief) {
    return Layout.of(write(brief));
  }

  private static Brief read(Utf8Document document, Limits limits) {
    List<Problem> unreadable = document.problems(limits);
    if (!unreadable.isEmpty()) {
      throw new CommuniqueFormatException(null, unreadable);
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document.bytes())) {
      ParserCursor cursor = new ParserCursor(parser);
      Form.Result<Brief> result = parse(cursor, limits);
      if (!result.problems().isEmpty()) {
        throw new CommuniqueFormatException(null, document.inCodePoints(result.problems()));
      }
      return result.value().orElseThrow();
    }
  }

  private static Form.Result<Brief> parse(ParserCursor cursor, Limits limits) {
    try {
      cursor.next();
      Form.Result<Brief> result = Form.ofBrief().read(cursor, limits);
      if (result.problems().isEmpty() && cursor.next() != null) {
        throw new SyntaxException(ProblemCode.SYNTAX, cursor.place(), "something follows the document");
      }
      return result;
    } catch (SyntaxException complaint) {
      return Form.Result.of(complaint);
    }
  }

  private static void write(Brief brief, JsonGenerator generator) {
    try (generator) {
      Form.ofBrief().write(new GeneratorSink(generator), brief);
    } catch (InvalidBriefException unwritable) {
      throw DatabindException.from(generator, unwritable.getMessage());
    }
  }
}
