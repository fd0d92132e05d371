// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.base.InvalidBriefException;

/**
 * Writes the canonical form of RFC 8785: members sorted by the UTF-16 code units of their names, the shortest escapes,
 * no white space. Of numbers it takes the whole ones that every JSON library keeps, ±(2^53−1); the form has no others.
 */
final class CanonicalSink implements JsonSink {

  private static final long LARGEST = (1L << 53) - 1;
  private static final int LARGEST_DIGITS = 16;

  /** An object or list in the making. */
  private static final class Frame {
    private final Map<String, String> members = new TreeMap<>();
    private final StringBuilder elements = new StringBuilder();
    private final boolean isObject;
    private String name = "";

    Frame(boolean isObject) {
      this.isObject = isObject;
    }
  }

  private final Set<String> omitted;
  private final Deque<Frame> open = new ArrayDeque<>();
  private String result = "";

  /**
   * Begins to write.
   *
   * @param omitted members of the outermost object that are left out
   */
  CanonicalSink(Set<String> omitted) {
    this.omitted = omitted;
  }

  /** What was written, once it is whole. */
  String result() {
    return result;
  }

  @Override
  public void object() {
    open.push(new Frame(true));
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
    open.push(new Frame(false));
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
