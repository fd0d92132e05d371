// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.communique.base.InvalidBriefException;

/**
 * One member of a type whose values have ids. The members of a type serve the message that says in which member two
 * values with the same id differ.
 *
 * @param name the name of the accessor
 * @param value the accessor
 * @param <T> the type
 */
record Member<T>(String name, Function<T, Object> value) {

  /**
   * Returns how two values differ: {@code two differ in name: 'Kim' and 'Kim Jong Un'}.
   *
   * @param members the members to compare; if all of them are equal, the result names no member
   */
  static <T> String difference(List<Member<T>> members, T one, T other) {
    return members.stream()
        .filter(member -> !Objects.equals(member.value.apply(one), member.value.apply(other)))
        .findFirst()
        .map(member -> "two differ in " + member.name + ": " + member.shown(one) + " and " + member.shown(other))
        .orElse("two differ");
  }

  private String shown(T owner) {
    Object shown = value.apply(owner);
    if (shown instanceof Optional<?> optional) {
      shown = optional.isPresent() ? optional.get() : "";
    } else if (shown instanceof OptionalInt optional) {
      shown = optional.isPresent() ? optional.getAsInt() : "";
    }
    return InvalidBriefException.shown(shown.toString());
  }
}
