// SPDX-License-Identifier: Apache-2.0
package org.communique.json.access;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.base.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Gets and sets the members of one type. The table of the type in the package {@code form} declares the members, and
 * the number of a member is the position of its line in the table, from 0.
 *
 * <p>Only speed explains this class. A line of a table could contain a method reference for each direction. But each
 * method reference takes as long as the loading of a class at its first use, and the first document uses hundreds of
 * them. With numbers, getting and setting are also direct calls.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class Accessor<T, B> {

  /** Makes an accessor. */
  Accessor() {}

  /** {@return a new builder without members} */
  public abstract B begin();

  /**
   * Sets a member that is present.
   *
   * @param builder the builder
   * @param member the number of the member
   * @param value the value of the member, or the list of its values
   */
  public abstract void set(B builder, int member, Object value);

  /**
   * Builds a value.
   *
   * @param builder the builder, whose members are set
   * @param extensions the extensions of the value
   * @return the value
   * @throws org.communique.base.InvalidBriefException if the members do not fit together
   */
  public abstract T build(B builder, Extensions extensions);

  /**
   * Hands each member of a value to a sink, in the order of the numbers.
   *
   * @param value the value
   * @param sink receives the members
   * @return the extensions of the value
   */
  public abstract Extensions give(T value, MemberSink sink);

  static IllegalArgumentException unknown(int member) {
    return new IllegalArgumentException("there must be a line here for the member " + member);
  }

  /** Says which type the elements of a list have. The shape of the member in the table has made them so. */
  @SuppressWarnings("unchecked")
  static <V> List<V> list(Object value) {
    return (List<V>) value;
  }

  // The comparisons with the one empty value, here and only here, let the compiler do without any Optional object.

  static <V> @Nullable V in(Optional<V> value) {
    return value == Optional.<V>empty() ? null : value.get();
  }

  /** Returns a number, or -1 if there is none. Numbers of the form are not negative. */
  static int in(OptionalInt value) {
    return value == OptionalInt.empty() ? -1 : value.getAsInt();
  }

  /** Returns a value, or null if it is the default value, which is not written. */
  static <V> @Nullable V unless(V value, V usual) {
    return value == usual ? null : value;
  }
}
