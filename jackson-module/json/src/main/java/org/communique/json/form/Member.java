// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.communique.json.Limit;
import org.jspecify.annotations.Nullable;

/**
 * One member of a table: one line of the form. The reader, the writer and the schema take what they know
 * about the member from this object and from the rules of the table.
 *
 * @param <T> the type that has the member
 * @param <B> the builder of the type
 */
public final class Member<T, B> {

  /** How many values a member has. */
  public enum Count {
    /** Exactly one value. */
    ONE,
    /** One value, or no value. */
    MAYBE,
    /** A list of at least one element. */
    SOME,
    /** A list that may be empty or absent. An empty list is not written. */
    ANY;

    /** {@return whether the member must be present} */
    public boolean isRequired() {
      return this == ONE || this == SOME;
    }

    /** {@return whether the value of the member is a list} */
    public boolean isList() {
      return this == SOME || this == ANY;
    }
  }

  /** A name or a word as it is written, in bytes that are made once. Only speed explains this class. */
  public static final class Quoted {

    /** So many bytes can be written as two numbers, which is faster than a copy of an array. */
    public static final int SHORT = 2 * Long.BYTES;

    private final byte[] bytes;
    private final long first;
    private final long second;

    /**
     * Makes the bytes.
     *
     * @param text ASCII characters that need no escape
     * @param end the character after the closing quotation mark
     */
    public Quoted(String text, char end) {
      this.bytes = ("\"" + text + "\"" + end).getBytes(StandardCharsets.US_ASCII);
      ByteBuffer start = ByteBuffer.wrap(Arrays.copyOf(bytes, SHORT)).order(ByteOrder.nativeOrder());
      this.first = start.getLong(0);
      this.second = start.getLong(Long.BYTES);
    }

    /** {@return the bytes; nobody may change the array} */
    public byte[] bytes() {
      return bytes;
    }

    /** {@return the first eight bytes in the order of the machine; zero after the end} */
    public long first() {
      return first;
    }

    /** {@return the next eight bytes in the order of the machine; zero after the end} */
    public long second() {
      return second;
    }
  }

  private final String name;
  private final Quoted quotedName;
  private final int number;
  private final Count count;
  private final Shape<Object> shape;
  private final Function<T, Object> value;
  private final @Nullable BiFunction<B, Object, ?> set;
  private final @Nullable Object usual;
  private final @Nullable Limit limit;
  private final String words;

  @SuppressWarnings("unchecked") // the line of the table that makes the member checks that the types fit
  <V> Member(
      String name, int number, Count count, Shape<V> shape, Function<T, ?> value, @Nullable BiFunction<B, ?, ?> set,
      @Nullable V usual, @Nullable Limit limit, String words) {
    this.name = name;
    this.quotedName = new Quoted(name, ':');
    this.number = number;
    this.count = count;
    this.shape = (Shape<Object>) shape;
    this.value = (Function<T, Object>) value;
    this.set = (BiFunction<B, Object, ?>) set;
    this.usual = usual;
    this.limit = limit;
    this.words = words;
  }

  /** {@return the name of the member in the document} */
  public String name() {
    return name;
  }

  /** {@return the name as it is written: in quotation marks, with a colon} */
  public Quoted quotedName() {
    return quotedName;
  }

  /** {@return the position of the member in its table, from 0} */
  public int number() {
    return number;
  }

  /** {@return how many values the member has} */
  public Count count() {
    return count;
  }

  /** {@return the shape of the value, or of each element of the list} */
  public Shape<Object> shape() {
    return shape;
  }

  /** {@return the limit on the length of the list; null if the member is not a list} */
  public @Nullable Limit limit() {
    return limit;
  }

  /** {@return what the member means, in one or more sentences for people} */
  public String words() {
    return words;
  }

  /**
   * Returns whether this list only defines values to which other members refer. No builder takes such a list.
   *
   * @return true if the member is a list of definitions
   */
  public boolean isDefinitions() {
    return set == null;
  }

  /**
   * Returns what is written for the member.
   *
   * @param owner the value that has the member
   * @return a value, or a list that is not empty; null if the member is not written, because it is absent, has its
   *     default value or is an empty list
   */
  public @Nullable Object written(T owner) {
    Object present = value.apply(owner);
    return switch (count) {
      case ONE -> present;
      case MAYBE -> present(present);
      case SOME, ANY -> ((List<?>) present).isEmpty() ? null : present;
    };
  }

  private @Nullable Object present(Object optionalOrUsual) {
    if (optionalOrUsual instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (optionalOrUsual instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    return optionalOrUsual.equals(usual) ? null : optionalOrUsual;
  }

  /** Hands the value of the member to the builder. */
  void set(B builder, Object read) {
    if (set != null) {
      set.apply(builder, read);
    }
  }
}
