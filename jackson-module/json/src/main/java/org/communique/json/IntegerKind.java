// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import org.communique.base.InvalidBriefException;

/** A whole number of at least 0: a position or a length in code points. */
final class IntegerKind implements Kind<Integer> {

  static final IntegerKind INTEGER = new IntegerKind();

  private IntegerKind() {}

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    if (!reader.expect(JsonCursor.Token.NUMBER, up, name, index)) {
      return Draft.FAILED;
    }
    String digits = reader.cursor().text();
    if (!digits.matches("0|[1-9][0-9]{0,9}") || Long.parseLong(digits) > Integer.MAX_VALUE) {
      reader.problem(
          ProblemCode.INVALID_VALUE,
          up.at(name, index),
          "must be a whole number from 0 to " + Integer.MAX_VALUE + ", but was " + InvalidBriefException.shown(digits));
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
    schema.number("minimum", 0);
    schema.number("maximum", Integer.MAX_VALUE);
  }

  @Override
  public String called() {
    return "whole number from 0";
  }
}
