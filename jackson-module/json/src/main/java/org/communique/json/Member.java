// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of a table, with everything that the reader and the writer need to know about it.
 *
 * @param <T> the type that has it
 * @param <B> its builder
 */
final class Member<T, B> {

  /** How many values a member has. */
  enum Count {
    /** Exactly one value. */
    ONE,
    /** One value or none. */
    MAYBE,
    /** A list of one or more. */
    SOME,
    /** A list, written only if it is not empty. */
    ANY;

    boolean isRequired() {
      return this == ONE || this == SOME;
    }

    boolean isList() {
      return this == SOME || this == ANY;
    }
  }

  private final String name;
  private final int number;
  private final Count count;
  private final Kind<Object> kind;
  private final Function<T, Object> value;
  private final @Nullable BiConsumer<B, Object> set;
  private final @Nullable Limit limit;
  private final String words;

  Member(
      String name,
      int number,
      Count count,
      Kind<Object> kind,
      Function<T, Object> value,
      @Nullable BiConsumer<B, Object> set,
      @Nullable Limit limit,
      String words) {
    this.name = name;
    this.number = number;
    this.count = count;
    this.kind = kind;
    this.value = value;
    this.set = set;
    this.limit = limit;
    this.words = words;
  }

  String name() {
    return name;
  }

  int number() {
    return number;
  }

  Count count() {
    return count;
  }

  Kind<Object> kind() {
    return kind;
  }

  /** The limit on the length of the list; null if there is none. */
  @Nullable Limit limit() {
    return limit;
  }

  /** What the member means, in one or more sentences for people. */
  String words() {
    return words;
  }

  /** Whether this list only defines values to which other members refer. No builder has such a list. */
  boolean isDefinitions() {
    return set == null;
  }

  void set(B builder, Object resolved) {
    if (set != null) {
      set.accept(builder, resolved);
    }
  }

  void write(Writer writer, T owner) {
    Object present = value.apply(owner);
    if (present instanceof Optional<?> optional) {
      if (optional.isEmpty()) {
        return;
      }
      present = optional.get();
    }
    if (!count.isList()) {
      writer.sink().name(name);
      kind.write(writer, present);
    } else if (!((List<?>) present).isEmpty()) {
      writer.sink().name(name);
      writer.sink().list();
      for (Object element : (List<?>) present) {
        kind.write(writer, element);
      }
      writer.sink().endList();
    }
  }
}
