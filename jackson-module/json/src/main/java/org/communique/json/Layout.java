// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Formats JSON for people. An object or list that fits on one line is put on one line. In any longer object or list,
 * each member or element begins a new line. Only white space is added, so the JSON keeps its meaning.
 *
 * <pre>{@code
 * Layout.of("{\"id\":\"kim\"}")   // {"id": "kim"} and a line feed
 * }</pre>
 */
public final class Layout {

  /** The maximum length of a line, in characters: {@value}. A line with one long text can be longer. */
  public static final int WIDTH = 120;

  private static final String STEP = "  ";

  private final String json;
  private final int[] ends;
  private final int[] gaps;
  private final StringBuilder out = new StringBuilder();

  private Layout(String json) {
    this.json = json;
    this.ends = new int[json.length()];
    this.gaps = new int[json.length() + 1];
    measure();
  }

  /**
   * Formats a document.
   *
   * @param json well-formed JSON without white space between its tokens; the result for any other text is undefined
   * @return the same JSON in lines, each of which ends with a line feed
   */
  public static String of(String json) {
    Layout layout = new Layout(json);
    layout.print();
    return layout.out.append('\n').toString();
  }

  /** Finds where each text, object and list ends, and counts the commas and colons before each place. */
  private void measure() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      gaps[at + 1] = gaps[at];
      if (c == '"') {
        int start = at;
        for (at++; json.charAt(at) != '"'; at++) {
          gaps[at + 1] = gaps[at];
          if (json.charAt(at) == '\\') {
            at++;
            gaps[at + 1] = gaps[at];
          }
        }
        gaps[at + 1] = gaps[at];
        ends[start] = at;
      } else if (c == '{' || c == '[') {
        open.push(at);
      } else if (c == '}' || c == ']') {
        ends[open.pop()] = at;
      } else if (c == ',' || c == ':') {
        gaps[at + 1]++;
      }
    }
  }

  private void print() {
    String indent = "";
    int lineStart = 0;
    int inline = -1;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      switch (c) {
        case '"' -> {
          out.append(json, at, ends[at] + 1);
          at = ends[at];
        }
        case '{', '[' -> {
          out.append(c);
          if (at > inline) {
            int end = ends[at];
            if (end == at + 1 || out.length() - lineStart + end - at + gaps[end] - gaps[at] < WIDTH) {
              inline = end;
            } else {
              indent += STEP;
              lineStart = newLine(indent);
            }
          }
        }
        case '}', ']' -> {
          if (at > inline) {
            indent = indent.substring(STEP.length());
            lineStart = newLine(indent);
          }
          out.append(c);
        }
        case ',' -> {
          out.append(c);
          if (at > inline) {
            lineStart = newLine(indent);
          } else {
            out.append(' ');
          }
        }
        case ':' -> out.append(": ");
        default -> out.append(c);
      }
    }
  }

  private int newLine(String indent) {
    out.append('\n').append(indent);
    return out.length() - indent.length();
  }
}
