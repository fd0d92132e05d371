// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the place of a value that could not be built when it was read, usually because the value refers to something
 * that the document defines only later.
 */
sealed interface Need permits Draft, IdUse, Need.Tagged, Need.Elements {

  /** Takes the place of a value whose problem has been reported. */
  Object FAILED = new Object();

  /** Something that contains or refers to the values that are being read. */
  interface Owner {

    /** Takes a draft or the use of an id, which must be built before this owner can be built. */
    void need(Need draftOrUse);

    /** Takes a number of values that this owner reaches through a value which has been built. */
    void reach(long values);
  }

  /** {@return the value, once everything that it needs has been built; null before, and if it could not be built} */
  @Nullable Object value();

  /** Returns the value of what was read. What was read is this value itself, or a need that has been built. */
  static Object resolved(Object read) {
    if (!(read instanceof Need need)) {
      return read;
    }
    Object value = need.value();
    if (value == null) {
      throw new IllegalStateException("built before what it needs: " + read);
    }
    return value;
  }

  /** The value of a union: {@code wrap} makes it from the value under the tag. */
  record Tagged(Need tagged, Function<Object, Object> wrap) implements Need {

    @Override
    public @Nullable Object value() {
      Object value = tagged.value();
      return value == null ? null : wrap.apply(value);
    }
  }

  /** A list of which at least one element could not be built when it was read. */
  record Elements(List<Object> elements) implements Need {

    @Override
    public Object value() {
      List<Object> values = new ArrayList<>(elements.size());
      elements.forEach(element -> values.add(resolved(element)));
      return values;
    }
  }
}
