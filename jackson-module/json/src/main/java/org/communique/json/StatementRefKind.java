// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import org.communique.StatementRef;

/** A reference to a statement. It is kept as text, but an id must refer to a statement of the brief. */
final class StatementRefKind implements Kind<StatementRef> {

  static final StatementRefKind STATEMENT_REF = new StatementRefKind();

  private static final Leaf<StatementRef> TEXT = Leaf.scalar(StatementRef::parse, Pattern.STATEMENT, "id of a statement, or absolute URI");

  private StatementRefKind() {}

  @Override
  public Object read(Reader reader, Needs owner, Where up, String name, int index) {
    Object read = TEXT.read(reader, owner, up, name, index);
    if (read instanceof StatementRef ref && ref.isLocal()) {
      reader.definitions().mention(
          new Use(Space.STATEMENT, ref.text(), up.at(name, index), reader.cursor().place()));
    }
    return read;
  }

  @Override
  public void write(Writer writer, StatementRef value) {
    TEXT.write(writer, value);
  }

  @Override
  public void describe(Schema schema) {
    TEXT.describe(schema);
  }

  @Override
  public String called() {
    return TEXT.called();
  }
}
