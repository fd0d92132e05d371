// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Extra fields of a value that this library's model does not define. As in JSON, such a field is called a member. The
 * library keeps the members and writes them back.
 *
 * <p>Everybody may add members whose names begin with {@code x-}. A document that uses a newer minor version of the
 * JSON form may contain members that this library does not know. When such a document is read, these members are by
 * default kept here too, under their own names.
 *
 * <p>The members are sorted by name (by UTF-16 code units, as in RFC 8785). The order in which members are added
 * therefore makes no difference when two values are compared.
 *
 * <pre>{@code
 * Extensions desk = Extensions.builder().put("x-desk", "Seoul").put("x-priority", 2).build();
 * desk.text("x-desk");                // Optional[Seoul]
 * desk.number("x-priority");          // Optional[2]
 * }</pre>
 */
public final class Extensions implements ExtensionValue {

  /** The prefix of the names that everybody may use for members: {@value}. */
  public static final String PREFIX = "x-";

  /** The largest number of code points in a name: {@value}. */
  public static final int NAME_LENGTH = 128;

  /** How many names {@link #toString} shows. */
  private static final int SHOWN = 5;

  private static final Extensions NONE = new Extensions(List.of());

  /** The members, sorted by name. A value can have 99,000 of them, so that a member is found by halving. */
  private final List<Member> members;

  /** The number of levels of an object with these members. */
  private final int depth;

  private Extensions(Collection<Member> members) {
    this.members = List.copyOf(members);
    int deepest = 0;
    for (Member member : this.members) {
      deepest = Math.max(deepest, NestedValues.depth(member.value()));
    }
    this.depth = 1 + deepest;
  }

  /**
   * A member: a name and a value.
   *
   * @param name the name; 1 to {@value Extensions#NAME_LENGTH} code points
   * @param value the value
   */
  public record Member(String name, ExtensionValue value) {
    /**
     * Checks the name.
     *
     * @throws InvalidBriefException if the name is too long, or if the name is not a valid {@link TextRule#PASSAGE}
     */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      TextRule.PASSAGE.check("Extension", "name", name);
      if (name.codePointCount(0, name.length()) > NAME_LENGTH) {
        throw InvalidBriefException.of("Extension", "name must be at most " + NAME_LENGTH + " code points", name);
      }
    }

    /** {@return the name and the value: {@code 'x-desk': 'Seoul'}} */
    @Override
    public String toString() {
      return InvalidBriefException.shown(name) + ": " + value;
    }
  }

  /** {@return the value without any members} */
  public static Extensions none() {
    return NONE;
  }

  /** {@return a new builder without any members} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns one member whose value is a text.
   *
   * <pre>{@code
   * Topic.builder().id("talks").label("Talks").extensions(Extensions.of("x-desk", "Seoul")).build();
   * }</pre>
   *
   * @param name the name, which begins with {@value #PREFIX}: {@code x-desk}
   * @param text the text, which may be empty
   * @return the value with this member alone
   * @throws InvalidBriefException if {@link Builder#put(String, String)} refuses the name or the text
   */
  public static Extensions of(String name, String text) {
    return builder().put(name, text).build();
  }

  /**
   * Returns a builder that already has all members, for a value with more members.
   *
   * <pre>{@code
   * topic.toBuilder().extensions(topic.extensions().toBuilder().put("x-priority", 2).build()).build();
   * }</pre>
   *
   * @return a new builder with these members
   */
  public Builder toBuilder() {
    Builder builder = builder();
    members.forEach(member -> builder.members.put(member.name(), member));
    return builder;
  }

  /** {@return all members, sorted by name} */
  public List<Member> members() {
    return members;
  }

  /**
   * Returns the value of a member.
   *
   * @param name the whole name of the member, with its prefix
   * @return the value; empty if there is no such member
   */
  public Optional<ExtensionValue> value(String name) {
    Objects.requireNonNull(name, "name");
    int low = 0;
    int high = members.size() - 1;
    while (low <= high) {
      Member middle = members.get((low + high) / 2);
      int comparison = middle.name().compareTo(name);
      if (comparison == 0) {
        return Optional.of(middle.value());
      } else if (comparison < 0) {
        low = (low + high) / 2 + 1;
      } else {
        high = (low + high) / 2 - 1;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the text of a member.
   *
   * @param name the whole name of the member, with its prefix: {@code x-desk}
   * @return the text; empty if there is no such member, or if its value is not a text
   */
  public Optional<String> text(String name) {
    return value(name).flatMap(value -> value instanceof Text text ? Optional.of(text.text()) : Optional.empty());
  }

  /**
   * Returns the value of a member that is true or false.
   *
   * @param name the whole name of the member, with its prefix: {@code x-checked}
   * @return the value; empty if there is no such member, or if its value is neither true nor false
   */
  public Optional<Boolean> flag(String name) {
    return value(name).flatMap(value -> value instanceof Flag flag ? Optional.of(flag.flag()) : Optional.empty());
  }

  /**
   * Returns the number of a member. Digits after the decimal point are kept: {@code 1.10} stays {@code 1.10}.
   *
   * @param name the whole name of the member, with its prefix: {@code x-priority}
   * @return the number; empty if there is no such member, if its value is not a number, or if the exponent of the
   *     number is too large for a {@link BigDecimal}
   */
  public Optional<BigDecimal> number(String name) {
    return value(name).flatMap(value -> value instanceof Numeral numeral ? decimal(numeral) : Optional.empty());
  }

  private static Optional<BigDecimal> decimal(Numeral numeral) {
    try {
      return Optional.of(new BigDecimal(numeral.digits()));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }

  /** {@return true if there are no members} */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  /** {@return the number of levels of an object with these members; 1 if there are no members} */
  int depth() {
    return depth;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** {@return the names of the first members, without their values} */
  @Override
  public String toString() {
    String names = members.stream().limit(SHOWN).map(member -> InvalidBriefException.shown(member.name()))
        .collect(Collectors.joining(", "));
    return "[" + names + (members.size() > SHOWN ? " and " + (members.size() - SHOWN) + " more" : "") + "]";
  }

  /** Collects members. The builder refuses a name that was added before. */
  public static final class Builder {

    private final Map<String, Member> members = new TreeMap<>();

    private Builder() {}

    /**
     * Adds a member whose name begins with {@value Extensions#PREFIX}.
     *
     * @param name the name: {@code x-desk}
     * @param value the value
     * @return this builder
     * @throws InvalidBriefException if the name does not begin with {@value Extensions#PREFIX}, if the name is not
     *     valid, if the value has more than {@value ExtensionValue#DEPTH} levels, or if the name was added before
     */
    public Builder put(String name, ExtensionValue value) {
      if (!Objects.requireNonNull(name, "name").startsWith(PREFIX)) {
        throw InvalidBriefException.of("Extension", "name must begin with 'x-'", name);
      }
      return putAny(name, value);
    }

    /**
     * Adds a text.
     *
     * @param name the name, which begins with {@value Extensions#PREFIX}: {@code x-desk}
     * @param text the text, which may be empty
     * @return this builder
     * @throws InvalidBriefException if {@link #put(String, ExtensionValue)} refuses the name, or if the text is not
     *     valid {@link TextRule#CONTENT}
     */
    public Builder put(String name, String text) {
      return put(name, new Text(Objects.requireNonNull(text, "text")));
    }

    /**
     * Adds true or false.
     *
     * @param name the name, which begins with {@value Extensions#PREFIX}: {@code x-checked}
     * @param flag the value
     * @return this builder
     * @throws InvalidBriefException if {@link #put(String, ExtensionValue)} refuses the name
     */
    public Builder put(String name, boolean flag) {
      return put(name, new Flag(flag));
    }

    /**
     * Adds a whole number.
     *
     * @param name the name, which begins with {@value Extensions#PREFIX}: {@code x-priority}
     * @param number the number
     * @return this builder
     * @throws InvalidBriefException if {@link #put(String, ExtensionValue)} refuses the name
     */
    public Builder put(String name, long number) {
      return put(name, new Numeral(Long.toString(number)));
    }

    /**
     * Adds a number with binary fractions. The shortest digits that mean this number are kept: {@code 0.1}.
     *
     * @param name the name, which begins with {@value Extensions#PREFIX}: {@code x-score}
     * @param number the number
     * @return this builder
     * @throws InvalidBriefException if {@link #put(String, ExtensionValue)} refuses the name, or if the number is
     *     infinite or not a number ({@link Double#NaN})
     */
    public Builder put(String name, double number) {
      return put(name, new Numeral(Double.toString(number)));
    }

    /**
     * Adds a number with decimal fractions. All digits are kept: {@code 1.10} stays {@code 1.10}.
     *
     * @param name the name, which begins with {@value Extensions#PREFIX}: {@code x-price}
     * @param number the number
     * @return this builder
     * @throws InvalidBriefException if {@link #put(String, ExtensionValue)} refuses the name
     */
    public Builder put(String name, BigDecimal number) {
      return put(name, new Numeral(Objects.requireNonNull(number, "number").toString()));
    }

    /**
     * Adds a member whose name may lack the prefix. Use this method only for members that are nested inside an
     * extension, and for unknown members that were read from a document of a newer minor version. All other members
     * need the prefix: a brief cannot be written as JSON without it, unless the brief has a newer minor version.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     * @throws InvalidBriefException if the name is not valid, if the value has more than {@value ExtensionValue#DEPTH}
     *     levels, or if the name was added before
     */
    public Builder putAny(String name, ExtensionValue value) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Member member = new Member(name, value);
      NestedValues.checkDepth(NestedValues.depth(value));
      if (members.putIfAbsent(name, member) != null) {
        throw InvalidBriefException.of("Extension", "name must not be added twice", name);
      }
      return this;
    }

    /**
     * Removes a member, for example so that the member can be added with another value. Nothing happens if there is no
     * such member.
     *
     * @param name the whole name of the member, with its prefix
     * @return this builder
     */
    public Builder remove(String name) {
      members.remove(Objects.requireNonNull(name, "name"));
      return this;
    }

    /**
     * Returns the members as a value.
     *
     * @return the members that were added so far
     */
    public Extensions build() {
      return members.isEmpty() ? NONE : new Extensions(members.values());
    }
  }
}
