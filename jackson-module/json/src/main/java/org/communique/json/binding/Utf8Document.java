// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;

/**
 * The bytes of a document, before a parser reads the bytes.
 *
 * <p>This class checks the size and the encoding, so that the parser need not. It also converts columns from bytes to
 * code points.
 *
 * <pre>{@code
 * Reading<Brief> reading = documents.read(Utf8Document.of(json));   // a BriefDocuments
 * }</pre>
 */
public final class Utf8Document {

  /** Eight bytes of an array as one number. The first byte is in the lowest bits. */
  static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each of eight bytes. */
  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

  private final byte[] bytes;

  /** True if the document was too large to be kept. */
  private final boolean isTooLarge;

  private Utf8Document(byte[] bytes, boolean isTooLarge) {
    this.bytes = bytes;
    this.isTooLarge = isTooLarge;
  }

  /**
   * Makes a document from bytes.
   *
   * @param bytes the bytes of the document; the array is not copied
   * @return the document, which is not checked yet
   */
  public static Utf8Document of(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return new Utf8Document(bytes, false);
  }

  /**
   * Makes a document from bytes that were collected up to the limit {@link Limit#DOCUMENT}. If the bytes exceeded this
   * limit, the document has no bytes, and {@link #problems} reports that the document is too large.
   */
  static Utf8Document of(BoundedBytes bytes) {
    return bytes.isOverLimit()
        ? new Utf8Document(new byte[0], true) : new Utf8Document(bytes.toByteArray(), false);
  }

  /**
   * Makes a document from a string.
   *
   * @param json the text of the document. If it contains a surrogate without its partner, the reading reports an
   *     encoding problem at the place of the surrogate, because UTF-8 cannot express such a surrogate
   * @return the document, which is not checked yet
   */
  public static Utf8Document of(String json) {
    Objects.requireNonNull(json, "json");
    return of(BoundedBytes.of(json));
  }

  /**
   * {@return the bytes of the document; the array is not a copy}
   */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Checks that the document is not too large, is well-formed UTF-8 without a byte order mark, and is not empty.
   *
   * @param options the options with the limit {@link Limit#DOCUMENT}
   * @return the first problem; an empty list if a parser may read the document
   */
  List<Problem> problems(JsonOptions options) {
    int most = options.of(Limit.DOCUMENT);
    if (isTooLarge || bytes.length > most) {
      return one(ProblemCode.OVER_LIMIT, 0, "the document must be at most " + most + " bytes long");
    }
    if (startsWith(0xEF, 0xBB, 0xBF) || startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
      return one(ProblemCode.ENCODING, 0, "the document must be UTF-8 without a byte order mark");
    }
    int ill = illFormed();
    if (ill < bytes.length) {
      return one(ProblemCode.ENCODING, ill, "the document must be well-formed UTF-8");
    }
    if (isBlank()) {
      return one(ProblemCode.EMPTY_DOCUMENT, 0, "the document is empty");
    }
    return List.of();
  }

  /**
   * Converts the columns of problems from bytes, as parsers count, to Unicode code points.
   *
   * @param problems problems whose columns count bytes, in the order of the document
   * @return the same problems with columns that count code points
   */
  List<Problem> inCodePoints(List<Problem> problems) {
    List<Problem> counted = new ArrayList<>();
    int line = 1;
    int start = 0;
    int at = 0;
    int points = 0;
    for (Problem problem : problems) {
      for (; at < bytes.length && line < problem.line(); at++) {
        if (endsLine(at)) {
          line++;
          start = at + 1;
          points = 0;
        }
      }
      int end = (int) Math.min(bytes.length, start + Math.max(0L, problem.column() - 1L));
      points += points(at, end);
      at = Math.max(at, end);
      counted.add(problem.at(problem.file(), problem.line(), 1 + points));
    }
    return List.copyOf(counted);
  }

  /** A line ends with a line feed, or with a carriage return that no line feed follows. */
  private boolean endsLine(int at) {
    return bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n');
  }

  private int points(int start, int end) {
    int points = 0;
    for (int at = start; at < end; at++) {
      if ((bytes[at] & 0xC0) != 0x80) {
        points++;
      }
    }
    return points;
  }

  private List<Problem> one(ProblemCode code, int offset, String message) {
    int line = 1;
    int start = 0;
    for (int at = 0; at < offset; at++) {
      if (endsLine(at)) {
        line++;
        start = at + 1;
      }
    }
    return List.of(new Problem(code, "", line, 1 + points(start, offset), message));
  }

  private boolean startsWith(int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (bytes.length <= at || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the document contains nothing but white space. */
  boolean isBlank() {
    if (isTooLarge) {
      return false;
    }
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Returns where the first ill-formed sequence begins, or the length if there is none. */
  private int illFormed() {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = endOfAscii(at);
      } else {
        int length = Utf8Sequence.length(bytes, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return at;
  }

  /**
   * Returns the end of a run of ASCII characters. Most documents are such runs, so that eight bytes are read at once.
   */
  private int endOfAscii(int start) {
    int at = start;
    while (at + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }
}
