// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.List;
import org.communique.base.Extensions;
import org.communique.json.access.MemberSink;
import org.communique.json.form.Member;
import org.communique.json.form.Table;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Writes the members of a value in the order of its table. Members that are absent are not written. */
final class MemberWriter implements MemberSink {

  private final ValueWriter writer;

  /** The members of the value that is being written. A value inside this value has its own members in the meantime. */
  private Member[] members = {};

  MemberWriter(ValueWriter writer) {
    this.writer = writer;
  }

  /**
   * Writes all members of a value that are present.
   *
   * @return the extensions of the value
   */
  Extensions write(Table<Object> table, Object value) {
    Member[] outer = members;
    members = table.array();
    Extensions extensions = table.give(value, this);
    members = outer;
    return extensions;
  }

  @Override
  public void text(int member, @Nullable String value) {
    if (value != null) {
      writer.text(members[member], value);
    }
  }

  @Override
  public void word(int member, @Nullable Word value) {
    if (value != null) {
      writer.word(members[member], value);
    }
  }

  @Override
  public void number(int member, int value) {
    if (value >= 0) {
      writer.number(members[member], value);
    }
  }

  @Override
  public void one(int member, @Nullable Object value) {
    if (value != null) {
      writer.one(members[member], value);
    }
  }

  @Override
  public void list(int member, List<?> values) {
    if (!values.isEmpty()) {
      writer.list(members[member], values);
    }
  }
}
