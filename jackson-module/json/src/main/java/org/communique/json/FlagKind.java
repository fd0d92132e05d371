// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** True or false. */
final class FlagKind implements Kind<Boolean> {

  static final FlagKind FLAG = new FlagKind();

  private FlagKind() {}

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    JsonCursor.Token token = reader.cursor().token();
    if (token != JsonCursor.Token.TRUE && token != JsonCursor.Token.FALSE) {
      reader.wrongToken("true or false", up.at(name, index));
      return Draft.FAILED;
    }
    return token == JsonCursor.Token.TRUE;
  }

  @Override
  public void write(Writer writer, Boolean value) {
    writer.sink().flag(value);
  }

  @Override
  public void describe(Schema schema) {
    schema.type("boolean");
  }

  @Override
  public String called() {
    return "true or false";
  }
}
