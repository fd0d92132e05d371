// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.communique.json.engine.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DatabindException;

/** The sink over the generator of Jackson 3. */
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
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void list() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(String digits) {
    boolean isWhole = isWhole(digits);
    if (putsNumbersInQuotes()) {
      generator.writeRawValue(digits);
    } else if (isWhole && digits.length() < LONG_DIGITS && !digits.equals("-0")) {
      generator.writeNumber(Long.parseLong(digits));
    } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(digits);
    } else if (digits.length() > VALUE_DIGITS) {
      throw unwritable(digits);
    } else if (isWhole) {
      generator.writeNumber(new BigInteger(digits)); // a tree of nodes keeps the value, not the digits
    } else {
      generator.writeNumber(decimal(digits));
    }
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }

  /** In the form, a number has no quotation marks, even if the mapper writes its own numbers with these marks. */
  private boolean putsNumbersInQuotes() {
    JsonGenerator innermost = generator;
    while (innermost instanceof JsonGeneratorDelegate delegate) {
      innermost = delegate.delegate();
    }
    return innermost instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
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

  private BigDecimal decimal(String digits) {
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

  private DatabindException unwritable(String digits) {
    String shown = digits.length() > SHOWN_DIGITS ? digits.substring(0, SHOWN_DIGITS) + "…" : digits;
    return DatabindException.from(generator, "the number " + shown + " cannot be written by this generator");
  }
}
