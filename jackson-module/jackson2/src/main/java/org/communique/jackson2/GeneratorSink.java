// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.communique.json.engine.JsonSink;

/** The sink over the generator of Jackson 2. */
final class GeneratorSink implements JsonSink {

  /** A whole number with fewer characters than this fits into a long. */
  private static final int LONG_DIGITS = 18;

  /**
   * The largest number of characters of a number for a generator that takes values instead of characters. Jackson has
   * the same default limit for reading.
   */
  private static final int VALUE_DIGITS = 1_000;

  /**
   * The largest power of ten of a number for a generator that takes values instead of characters. Jackson has the same
   * limit for turning a number into a whole number.
   */
  private static final int VALUE_SCALE = 100_000;

  /** How many characters of a number a message shows. */
  private static final int SHOWN_DIGITS = 40;

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void object() {
    try {
      generator.writeStartObject();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void endObject() {
    try {
      generator.writeEndObject();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void list() {
    try {
      generator.writeStartArray();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void endList() {
    try {
      generator.writeEndArray();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void name(String name) {
    try {
      generator.writeFieldName(name);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void text(String text) {
    try {
      generator.writeString(text);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void number(String digits) {
    try {
      write(digits);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void flag(boolean flag) {
    try {
      generator.writeBoolean(flag);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void write(String digits) throws IOException {
    boolean isWhole = isWhole(digits);
    if (putsNumbersInQuotes()) {
      generator.writeRawValue(digits);
    } else if (isWhole && digits.length() < LONG_DIGITS && !digits.equals("-0")) {
      generator.writeNumber(Long.parseLong(digits));
    } else if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(digits);
    } else if (digits.length() > VALUE_DIGITS) {
      throw unwritable(digits);
    } else if (isWhole) {
      generator.writeNumber(new BigInteger(digits)); // a tree of nodes keeps the value, not the digits
    } else {
      generator.writeNumber(decimal(digits));
    }
  }

  /** In the form, a number has no quotation marks, even if the mapper writes its own numbers with these marks. */
  private boolean putsNumbersInQuotes() {
    JsonGenerator innermost = generator;
    while (innermost instanceof JsonGeneratorDelegate delegate) {
      innermost = delegate.delegate();
    }
    return innermost instanceof JsonGeneratorImpl
        && innermost.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
  }

  private static boolean isWhole(String digits) {
    for (int at = 0; at < digits.length(); at++) {
      char c = digits.charAt(at);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  private BigDecimal decimal(String digits) throws JsonMappingException {
    try {
      BigDecimal value = new BigDecimal(digits);
      if (Math.abs((long) value.scale()) <= VALUE_SCALE) {
        return value;
      }
    } catch (NumberFormatException hugeExponent) {
      // refused below, like an exponent that fits into an int but is too large to be written out
    }
    throw unwritable(digits);
  }

  private JsonMappingException unwritable(String digits) {
    String shown = digits.length() > SHOWN_DIGITS ? digits.substring(0, SHOWN_DIGITS) + "…" : digits;
    return JsonMappingException.from(generator, "the number " + shown + " cannot be written by this generator");
  }
}
