// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import java.util.List;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Receives the members of a value from an {@link Accessor}, each with its number. */
public interface MemberSink {

  /**
   * Receives a member that is a text.
   *
   * @param member the number of the member
   * @param value the text; null if the member is absent
   */
  void text(int member, @Nullable String value);

  /**
   * Receives a member that is a word of a vocabulary.
   *
   * @param member the number of the member
   * @param value the word; null if the member is absent or has its default value
   */
  void word(int member, @Nullable Word value);

  /**
   * Receives a member that is a number.
   *
   * @param member the number of the member
   * @param value the value of the member; negative if the member is absent
   */
  void number(int member, int value);

  /**
   * Receives a member that is another single value.
   *
   * @param member the number of the member
   * @param value the value; null if the member is absent
   */
  void one(int member, @Nullable Object value);

  /**
   * Receives a member that is a list.
   *
   * @param member the number of the member
   * @param values the elements; empty if the member is absent
   */
  void list(int member, List<?> values);
}
