// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Members that others have added to a value: {@code x-} and a name of their own, kept and written back.
 *
 * <p>They are sorted by name (UTF-16 order, as in RFC 8785), so that the order they came in does not make equal values
 * unequal.
 *
 * <pre>{@code
 * Extensions.builder().put("x-desk", new ExtensionValue.Text("Seoul")).build()
 * }</pre>
 */
public final class Extensions implements ExtensionValue {

  /** What the name of an extension begins with: {@value}. */
  public static final String PREFIX = "x-";

  /** The longest name, in code points: {@value}. */
  public static final int NAME_LENGTH = 128;

  private static final Extensions NONE = new Extensions(List.of());

  /** The members, sorted by name. */
  private final List<Member> members;

  private Extensions(List<Member> members) {
    this.members = members;
  }

  /**
   * A name and what it holds.
   *
   * @param name 1 to {@value Extensions#NAME_LENGTH} code points
   * @param value the value
   */
  public record Member(String name, ExtensionValue value) {
    /**
     * Checks the name.
     *
     * @throws InvalidBriefException if it is empty, too long, or no {@link TextRule#PASSAGE}
     */
    public Member {
      TextRule.PASSAGE.check("Extension", "name", name);
      if (name.codePointCount(0, name.length()) > NAME_LENGTH) {
        throw InvalidBriefException.of("Extension", "name must be at most " + NAME_LENGTH + " code points", name);
      }
    }
  }

  /**
   * No extensions.
   *
   * @return the empty value
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Starts with no extensions.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * All members.
   *
   * @return the members, sorted by name
   */
  public List<Member> members() {
    return members;
  }

  /**
   * Finds a member.
   *
   * @param name its whole name, with the prefix
   * @return its value, or empty if there is none
   */
  public Optional<ExtensionValue> value(String name) {
    return members.stream().filter(member -> member.name().equals(name)).map(Member::value).findFirst();
  }

  /**
   * Tells whether there are none.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  private List<ExtensionValue> values() {
    return members.stream().map(Member::value).toList();
  }

  /** Refuses a container of these values if it would be too deep. */
  static void checkDepth(List<ExtensionValue> values) {
    if (depthOver(values) > DEPTH) {
      throw InvalidBriefException.of("Extension", "values must nest at most " + DEPTH + " deep");
    }
  }

  private static int depthOver(List<ExtensionValue> values) {
    return 1 + values.stream().mapToInt(Extensions::depth).max().orElse(0);
  }

  private static int depth(ExtensionValue value) {
    if (value instanceof Items list) {
      return depthOver(list.items());
    }
    return value instanceof Extensions members ? depthOver(members.values()) : 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Prints the names alone. */
  @Override
  public String toString() {
    return members.stream().map(member -> InvalidBriefException.shown(member.name())).toList().toString();
  }

  /** Collects members; each name once. */
  public static final class Builder {

    private final Map<String, ExtensionValue> members = new TreeMap<>();

    private Builder() {}

    /**
     * Adds an extension to a value.
     *
     * @param name a name that begins with {@value Extensions#PREFIX}
     * @param value what it holds
     * @return this builder
     * @throws InvalidBriefException if the name is not one, or there already
     */
    public Builder put(String name, ExtensionValue value) {
      if (!name.startsWith(PREFIX) || name.equals(PREFIX)) {
        throw InvalidBriefException.of("Extension", "name must begin with 'x-' and go on", name);
      }
      return keep(name, value);
    }

    /**
     * Adds a member under any name: for members inside an extension, and for those that a newer minor version of the
     * form has and this library does not know. A brief of this library's own version cannot be written with one.
     *
     * @param name any name
     * @param value what it holds
     * @return this builder
     * @throws InvalidBriefException if the name is there already
     */
    public Builder keep(String name, ExtensionValue value) {
      Member member = new Member(name, value);
      if (members.putIfAbsent(member.name(), member.value()) != null) {
        throw InvalidBriefException.of("Extension", "name must be given once", name);
      }
      return this;
    }

    /**
     * Builds the extensions.
     *
     * @return the members so far
     * @throws InvalidBriefException if they are over {@value ExtensionValue#DEPTH} deep
     */
    public Extensions build() {
      if (members.isEmpty()) {
        return NONE;
      }
      Extensions extensions =
          new Extensions(List.copyOf(
              members.entrySet().stream().map(e -> new Member(e.getKey(), e.getValue())).toList()));
      checkDepth(extensions.values());
      return extensions;
    }
  }
}
