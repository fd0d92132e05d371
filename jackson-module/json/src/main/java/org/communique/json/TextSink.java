// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.communique.base.InvalidBriefException;

/**
 * Writes text without a JSON library: the shortest escapes and no white space. If the members are sorted, the
 * text is the canonical form of RFC 8785, which sorts by UTF-16 code units. This sink accepts only whole numbers within
 * ±(2^53−1), because every JSON library keeps these exactly. The form itself has no other numbers.
 */
final class TextSink implements JsonSink {

  private static final long LARGEST = (1L << 53) - 1;
  private static final int LARGEST_DIGITS = 16;

  /** An object or list that is still open. */
  private static final class Frame {
    private final Map<String, String> members;
    private final StringBuilder elements = new StringBuilder();
    private final boolean isObject;
    private String name = "";

    Frame(boolean isObject, Map<String, String> members) {
      this.isObject = isObject;
      this.members = members;
    }
  }

  private final Supplier<Map<String, String>> order;
  private final Set<String> omitted;
  private final Deque<Frame> open = new ArrayDeque<>();
  private String result = "";

  private TextSink(Supplier<Map<String, String>> order, Set<String> omitted) {
    this.order = order;
    this.omitted = omitted;
  }

  /** Makes a sink that keeps members in the order in which they are written. */
  static TextSink inOrder() {
    return new TextSink(LinkedHashMap::new, Set.of());
  }

  /**
   * Makes a sink that sorts members by name.
   *
   * @param omitted members of the outermost object that are left out
   */
  static TextSink canonical(Set<String> omitted) {
    return new TextSink(TreeMap::new, omitted);
  }

  /** The text, once the outermost value has ended. */
  String result() {
    return result;
  }

  @Override
  public void object() {
    open.push(new Frame(true, order.get()));
  }

  @Override
  public void endObject() {
    Frame frame = open.pop();
    StringBuilder json = new StringBuilder("{");
    frame.members.forEach((name, value) -> {
      if (!open.isEmpty() || !omitted.contains(name)) {
        json.append(json.length() > 1 ? "," : "").append(quoted(name)).append(':').append(value);
      }
    });
    value(json.append('}').toString());
  }

  @Override
  public void list() {
    open.push(new Frame(false, Map.of()));
  }

  @Override
  public void endList() {
    value("[" + open.pop().elements + "]");
  }

  @Override
  public void name(String name) {
    open.element().name = name;
  }

  @Override
  public void text(String text) {
    value(quoted(text));
  }

  @Override
  public void number(String digits) {
    if (!digits.matches("0|-?[1-9][0-9]*")
        || digits.length() > LARGEST_DIGITS + 1
        || Math.abs(Long.parseLong(digits)) > LARGEST) {
      throw InvalidBriefException.of(
          "Extension", "number must be whole and within ±9007199254740991 to have a canonical form", digits);
    }
    value(digits);
  }

  @Override
  public void flag(boolean flag) {
    value(Boolean.toString(flag));
  }

  private void value(String json) {
    Frame frame = open.peek();
    if (frame == null) {
      result = json;
    } else if (frame.isObject) {
      frame.members.put(frame.name, json);
    } else {
      frame.elements.append(frame.elements.length() > 0 ? "," : "").append(json);
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\b' -> quoted.append("\\b");
        case '\t' -> quoted.append("\\t");
        case '\n' -> quoted.append("\\n");
        case '\f' -> quoted.append("\\f");
        case '\r' -> quoted.append("\\r");
        default -> {
          if (c < ' ') {
            quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
