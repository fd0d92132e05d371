// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import java.util.List;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Keeps the members of a value, so that they can be taken in any order. */
public final class MemberValues implements MemberSink {

  private final @Nullable Object[] values;

  /**
   * Makes an empty sink.
   *
   * @param size how many members the type has
   */
  public MemberValues(int size) {
    this.values = new Object[size];
  }

  /** {@return the value of a member, or the list of its values; null if the member is absent} */
  public @Nullable Object value(int member) {
    return values[member];
  }

  @Override
  public void text(int member, @Nullable String value) {
    values[member] = value;
  }

  @Override
  public void word(int member, @Nullable Word value) {
    values[member] = value;
  }

  @Override
  public void number(int member, int value) {
    values[member] = value < 0 ? null : value;
  }

  @Override
  public void one(int member, @Nullable Object value) {
    values[member] = value;
  }

  @Override
  public void list(int member, List<?> list) {
    values[member] = list.isEmpty() ? null : list;
  }
}
