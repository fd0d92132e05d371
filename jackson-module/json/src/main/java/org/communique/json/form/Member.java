// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.communique.json.Limit;
import org.jspecify.annotations.Nullable;

/**
 * One member of a table: one line of the form. The reader, the writer and the schema take what they know
 * about the member from this object and from the rules of the table.
 */
public final class Member {

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
  private final @Nullable Limit limit;
  private final boolean isDefinitions;
  private final String words;

  @SuppressWarnings("unchecked") // the accessor of the table gets and sets values of this shape
  Member(
      String name, int number, Count count, Shape<?> shape, @Nullable Limit limit, boolean isDefinitions,
      String words) {
    this.name = name;
    this.quotedName = new Quoted(name, ':');
    this.number = number;
    this.count = count;
    this.shape = (Shape<Object>) shape;
    this.limit = limit;
    this.isDefinitions = isDefinitions;
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
    return isDefinitions;
  }
}
