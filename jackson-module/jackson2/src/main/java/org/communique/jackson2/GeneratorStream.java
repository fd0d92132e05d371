// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Hands the bytes of one value to Jackson's own generator of UTF-8. Only speed explains this class: making the bytes
 * ourselves takes half the time of a {@link GeneratorSink}. The bytes are right only for a generator that would make
 * the same bytes from tokens.
 */
final class GeneratorStream extends OutputStream {

  /** The features that change the bytes, as far as this version of Jackson has them, and their usual values. */
  private static final int FEATURES;

  private static final int USUAL;

  /** If this feature is off or missing, Jackson escapes the characters beyond the Basic Multilingual Plane. */
  private static final int COMBINES;

  static {
    int features = 0;
    int usual = 0;
    int combines = 0;
    for (JsonGenerator.Feature feature : JsonGenerator.Feature.values()) {
      switch (feature.name()) {
        case "QUOTE_FIELD_NAMES", "ESCAPE_NON_ASCII", "WRITE_NUMBERS_AS_STRINGS", "WRITE_HEX_UPPER_CASE",
            "ESCAPE_FORWARD_SLASHES" -> {
          features |= feature.getMask();
          usual |= feature.enabledByDefault() ? feature.getMask() : 0;
        }
        case "COMBINE_UNICODE_SURROGATES_IN_UTF8" -> combines = feature.getMask();
        default -> { } // changes nothing that a form contains
      }
    }
    FEATURES = features;
    USUAL = usual;
    COMBINES = combines;
  }

  private static final boolean LIMITS_DEPTH = PackageVersion.VERSION.getMinorVersion() >= 16;

  /** The smallest first byte of a character beyond the Basic Multilingual Plane, as Java reads it. */
  private static final byte FOUR_BYTES = (byte) 0xF0;

  private final JsonGenerator generator;
  private final boolean escapesPairs;
  private final Piece piece = new Piece();
  private boolean hasBegun;

  GeneratorStream(JsonGenerator generator) {
    this.generator = generator;
    this.escapesPairs = (generator.getFeatureMask() & COMBINES) == 0;
  }

  /**
   * Returns whether a generator makes the bytes that our own writer makes, apart from the escapes of surrogates, if its
   * factory has the usual {@link #quote}.
   *
   * @param levels how deep the value can be nested
   */
  static boolean isPlain(JsonGenerator generator, int levels) {
    return generator.getClass() == UTF8JsonGenerator.class
        && generator.getPrettyPrinter() == null
        && generator.getCharacterEscapes() == null
        && generator.getHighestEscapedChar() == 0
        && (generator.getFeatureMask() & FEATURES) == USUAL
        && (!LIMITS_DEPTH || generator.getOutputContext().getNestingDepth() + levels
            <= generator.streamWriteConstraints().getMaxNestingDepth());
  }

  /** {@return the quotation mark of a factory's generators, which neither the factory nor a generator tells} */
  static char quote(JsonFactory factory) {
    return new Copy(factory).quote();
  }

  /** A copy of a factory, made only to see the quotation mark. */
  private static final class Copy extends JsonFactory {

    @Serial private static final long serialVersionUID = 1L;

    Copy(JsonFactory factory) {
      super(factory, null);
    }

    char quote() {
      return _quoteChar;
    }
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    int end = start + length;
    int from = start;
    for (int at = start; escapesPairs && at < end; at++) {
      if (bytes[at] >= FOUR_BYTES && bytes[at] < 0) {
        hand(bytes, from, at);
        byte[] escaped = escaped(new String(bytes, at, 4, StandardCharsets.UTF_8));
        hand(escaped, 0, escaped.length);
        from = at + 4;
      }
    }
    hand(bytes, from, end);
  }

  private static byte[] escaped(String pair) {
    return String.format(Locale.ROOT, "\\u%04X\\u%04X", (int) pair.charAt(0), (int) pair.charAt(1))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void hand(byte[] bytes, int start, int end) throws IOException {
    piece.bytes = bytes;
    piece.at = start;
    piece.end = end;
    if (!hasBegun && start < end) {
      hasBegun = true;
      generator.writeRawValue(piece);
    }
    while (piece.at < piece.end) {
      generator.writeRaw(piece);
    }
  }

  /**
   * The bytes that the generator does not have yet. The generator asks to append all of them to its buffer. They are
   * appended as far as there is room. If there is no room at all, the generator gets one byte as an array of its own,
   * for which the generator empties its buffer.
   */
  private static final class Piece extends SerializedString {

    @Serial private static final long serialVersionUID = 1L;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    Piece() {
      super("");
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
      int count = Math.min(buffer.length - offset, end - at);
      if (count == 0) {
        _unquotedUTF8Ref = new byte[] {bytes[at++]};
        return -1;
      }
      System.arraycopy(bytes, at, buffer, offset, count);
      at += count;
      return count;
    }
  }
}
