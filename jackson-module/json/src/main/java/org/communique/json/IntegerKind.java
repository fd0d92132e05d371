// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import org.communique.base.InvalidBriefException;

/** A whole number: a position, a length or a count. */
final class IntegerKind implements Kind<Integer> {

  /** A whole number of at least 0. */
  static final IntegerKind INTEGER = new IntegerKind(0);

  /** A whole number of at least 1. */
  static final IntegerKind POSITIVE = new IntegerKind(1);

  private final int least;

  private IntegerKind(int least) {
    this.least = least;
  }

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    if (!reader.expect(JsonCursor.Token.NUMBER, up, name, index)) {
      return Draft.FAILED;
    }
    String digits = reader.cursor().text();
    if (!digits.matches("0|[1-9][0-9]{0,9}") || Long.parseLong(digits) > Integer.MAX_VALUE
        || Long.parseLong(digits) < least) {
      reader.problem(
          ProblemCode.INVALID_VALUE,
          up.at(name, index),
          "must be a whole number from " + least + " to " + Integer.MAX_VALUE + ", but was " + InvalidBriefException.shown(digits));
      return Draft.FAILED;
    }
    return Integer.valueOf(digits);
  }

  @Override
  public void write(Writer writer, Integer value) {
    writer.sink().number(value.toString());
  }

  @Override
  public void describe(Schema schema) {
    schema.type("integer");
    schema.number("minimum", least);
    schema.number("maximum", Integer.MAX_VALUE);
  }

  @Override
  public String called() {
    return "whole number from " + least;
  }
}
