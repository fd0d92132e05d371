// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.OutputStream;
import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.databind.SerializationContext;

/**
 * Hands the bytes of one value to Jackson's own generator of UTF-8. Only speed explains this class: making the bytes
 * ourselves takes half the time of a {@link GeneratorSink}. The bytes are right only for a generator that would make
 * the same bytes from tokens.
 */
final class GeneratorStream extends OutputStream {

  private static final JsonWriteFeature[] FEATURES = JsonWriteFeature.values();

  private final JsonGenerator generator;
  private final Piece piece = new Piece();
  private boolean hasBegun;

  GeneratorStream(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Returns whether a generator makes the bytes that our own writer makes.
   *
   * @param levels how deep the value can be nested
   */
  static boolean isPlain(JsonGenerator generator, int levels) {
    return generator.getClass() == UTF8JsonGenerator.class
        && generator.getPrettyPrinter() == null
        && generator.getCharacterEscapes() == null
        && generator.getHighestNonEscapedChar() == 0
        && hasUsualFeatures((UTF8JsonGenerator) generator)
        && hasUsualQuotes(generator)
        && generator.streamWriteContext().getNestingDepth() + levels
            <= generator.streamWriteConstraints().getMaxNestingDepth();
  }

  private static boolean hasUsualFeatures(UTF8JsonGenerator generator) {
    for (JsonWriteFeature feature : FEATURES) {
      if (generator.isEnabled(feature) != feature.enabledByDefault()) {
        return false;
      }
    }
    return true;
  }

  /** Only the factory of a generator says which quotation marks the generator uses. */
  private static boolean hasUsualQuotes(JsonGenerator generator) {
    return generator.objectWriteContext() instanceof SerializationContext context
        && context.tokenStreamFactory() instanceof JsonFactory factory
        && new JsonFactoryBuilder(factory).quoteChar() == JsonFactory.DEFAULT_QUOTE_CHAR;
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    piece.bytes = bytes;
    piece.at = start;
    piece.end = start + length;
    if (!hasBegun) {
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
