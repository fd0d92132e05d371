// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.communique.json.engine.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * Writes text for people. An object or list that fits on one line is put on one line. In any longer object or list,
 * each member or element begins a new line.
 *
 * <p>Only what may still fit on one line waits. As soon as an object or list is too long, it and all that are around it
 * are written line by line.
 */
public final class PrettySink implements JsonSink {

  /** The maximum length of a line, in characters: {@value}. A line with one long text can be longer. */
  public static final int WIDTH = 120;

  private static final String STEP = "  ";

  /** The text grows in pieces of this length, because one large buffer would double, and would be copied at the end. */
  private static final int PIECE = 1 << 16;

  /** An object or list that is still open. */
  private static final class Frame {
    private final char opening;
    private final String name;
    private final String indent;

    /** The members or elements that wait for the end of this object or list, because all may fit on one line. */
    private final List<String> waiting = new ArrayList<>();

    /** The length of what waits on one line, with a comma and a space after each. */
    private int length;

    /** Whether each member or element has a line of its own. */
    private boolean isBroken;
    private boolean hasLines;

    Frame(char opening, String name, String indent) {
      this.opening = opening;
      this.name = name;
      this.indent = indent;
    }

    boolean fits() {
      // one character is left for a comma
      return indent.length() + name.length() + length < WIDTH;
    }
  }

  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private String name = "";

  /** Makes an empty sink. */
  public PrettySink() {}

  /** {@return the text, once the outermost value has ended; every line ends with a line feed} */
  public String text() {
    return String.join("", pieces);
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
    part(quoted.toString());
  }

  @Override
  public void number(String digits) {
    part(digits);
  }

  @Override
  public void flag(boolean flag) {
    part(Boolean.toString(flag));
  }

  private void open(char opening) {
    open.push(new Frame(opening, name, STEP.repeat(open.size())));
    name = "";
  }

  private void close(char closing) {
    Frame frame = open.pop();
    if (frame.isBroken) {
      append("\n");
      append(frame.indent);
      append(String.valueOf(closing));
      endIfOutermost();
    } else {
      name = frame.name;
      part(frame.opening + String.join(", ", frame.waiting) + closing);
    }
  }

  private void part(String value) {
    Frame frame = open.peek();
    if (frame == null) {
      append(value);
      endIfOutermost();
    } else if (frame.isBroken) {
      line(frame, name + value);
    } else {
      frame.waiting.add(name + value);
      frame.length += name.length() + value.length() + 2;
      if (!frame.fits()) {
        breakAll();
      }
    }
    name = "";
  }

  /** Breaks all objects and lists that are open: what is around a broken one is too long as well. */
  private void breakAll() {
    @Nullable Frame around = null;
    for (Iterator<Frame> outermostFirst = open.descendingIterator(); outermostFirst.hasNext(); ) {
      Frame frame = outermostFirst.next();
      if (!frame.isBroken) {
        frame.isBroken = true;
        if (around == null) {
          append(String.valueOf(frame.opening));
        } else {
          line(around, frame.name + frame.opening);
        }
        for (String part : frame.waiting) {
          line(frame, part);
        }
        frame.waiting.clear();
      }
      around = frame;
    }
  }

  private void line(Frame frame, String part) {
    append(frame.hasLines ? ",\n" : "\n");
    append(frame.indent);
    append(STEP);
    append(part);
    frame.hasLines = true;
  }

  private void endIfOutermost() {
    if (open.isEmpty()) {
      append("\n");
      addPiece();
    }
  }

  private void append(String text) {
    piece.append(text);
    if (piece.length() >= PIECE) {
      addPiece();
    }
  }

  private void addPiece() {
    pieces.add(piece.toString());
    piece.setLength(0);
  }
}
