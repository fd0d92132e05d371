// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.communique.json.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** The writing half of the engine for Jackson 3. */
final class GeneratorSink implements JsonSink {

  /** A whole number with fewer characters than this fits into a long. */
  private static final int LONG_DIGITS = 18;

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
    if (digits.length() < LONG_DIGITS && digits.matches("0|-?[1-9][0-9]*")) {
      generator.writeNumber(Long.parseLong(digits));
    } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(digits);
    } else if (digits.matches("-?[0-9]+")) {
      generator.writeNumber(new BigInteger(digits)); // a tree of nodes keeps the value, not the digits
    } else {
      generator.writeNumber(new BigDecimal(digits));
    }
  }

  @Override
  public void flag(boolean flag) {
    generator.writeBoolean(flag);
  }
}
