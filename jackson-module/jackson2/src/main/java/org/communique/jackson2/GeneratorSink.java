// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.communique.json.JsonSink;

/** The writing half of the engine for Jackson 2. */
final class GeneratorSink implements JsonSink {

  /** A whole number with fewer characters than this fits into a long. */
  private static final int LONG_DIGITS = 18;

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  private interface Step {
    void take() throws IOException;
  }

  private static void guarded(Step step) {
    try {
      step.take();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void object() {
    guarded(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    guarded(generator::writeEndObject);
  }

  @Override
  public void list() {
    guarded(generator::writeStartArray);
  }

  @Override
  public void endList() {
    guarded(generator::writeEndArray);
  }

  @Override
  public void name(String name) {
    guarded(() -> generator.writeFieldName(name));
  }

  @Override
  public void text(String text) {
    guarded(() -> generator.writeString(text));
  }

  @Override
  public void number(String digits) {
    if (digits.length() < LONG_DIGITS && digits.matches("0|-?[1-9][0-9]*")) {
      guarded(() -> generator.writeNumber(Long.parseLong(digits)));
    } else if (generator.canWriteFormattedNumbers()) {
      guarded(() -> generator.writeNumber(digits));
    } else if (digits.matches("-?[0-9]+")) {
      guarded(() -> generator.writeNumber(new BigInteger(digits))); // a tree of nodes keeps the value, not the digits
    } else {
      guarded(() -> generator.writeNumber(new BigDecimal(digits)));
    }
  }

  @Override
  public void flag(boolean flag) {
    guarded(() -> generator.writeBoolean(flag));
  }
}
