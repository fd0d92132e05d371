// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.communique.json.engine.JsonSink;

/**
 * Writes text for people. An object or list that fits on one line is put on one line. In any longer object or list,
 * each member or element begins a new line.
 */
public final class PrettySink implements JsonSink {

  /** The maximum length of a line, in characters: {@value}. A line with one long text can be longer. */
  public static final int WIDTH = 120;

  private static final String STEP = "  ";

  /** An object or list that is still open, with its members or elements so far. */
  private static final class Frame {
    private final char opening;
    private final String name;
    private final List<String> parts = new ArrayList<>();
    private boolean isBroken;

    /** The length of the parts on one line, with a comma and a space after each. */
    private int length;

    Frame(char opening, String name) {
      this.opening = opening;
      this.name = name;
    }
  }

  private final Deque<Frame> open = new ArrayDeque<>();
  private String name = "";
  private String text = "";

  /** Makes an empty sink. */
  public PrettySink() {}

  /** {@return the text, once the outermost value has ended; every line ends with a line feed} */
  public String text() {
    return text + "\n";
  }

  @Override
  public void object() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void list() {
    open('[');
  }

  @Override
  public void endList() {
    close(']');
  }

  @Override
  public void name(String member) {
    StringBuilder quoted = new StringBuilder();
    JsonText.append(quoted, member, false);
    name = quoted.append(": ").toString();
  }

  @Override
  public void text(String value) {
    StringBuilder quoted = new StringBuilder();
    JsonText.append(quoted, value, false);
    part(quoted.toString(), false);
  }

  @Override
  public void number(String digits) {
    part(digits, false);
  }

  @Override
  public void flag(boolean flag) {
    part(Boolean.toString(flag), false);
  }

  private void open(char opening) {
    open.push(new Frame(opening, name));
    name = "";
  }

  private void close(char closing) {
    Frame frame = open.pop();
    name = frame.name;
    String indent = STEP.repeat(open.size());
    // one character is left for a comma
    boolean fits = !frame.isBroken && indent.length() + name.length() + frame.length < WIDTH;
    if (frame.parts.isEmpty() || fits) {
      part(frame.opening + String.join(", ", frame.parts) + closing, false);
    } else {
      String line = "\n" + indent + STEP;
      part(frame.opening + line + String.join("," + line, frame.parts) + "\n" + indent + closing, true);
    }
  }

  private void part(String value, boolean isBroken) {
    Frame frame = open.peek();
    if (frame == null) {
      text = value;
    } else {
      frame.parts.add(name + value);
      frame.isBroken |= isBroken;
      frame.length += name.length() + value.length() + 2;
      name = "";
    }
  }
}
