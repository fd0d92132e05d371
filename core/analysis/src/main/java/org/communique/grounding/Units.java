// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.Arrays;
import java.util.function.Consumer;
import org.communique.grounding.SentenceRules.Span;

/**
 * Splits a text into units: paragraphs, headings, list items, and other lines that stand alone. A line feed inside a
 * unit is there only because the line was full.
 */
final class Units {

  /** How many characters of a line are looked at for a list item. */
  private static final int LABEL = 8;

  private final String text;
  private final Consumer<Span> units;

  /** Where the lines of the paragraph begin, with their spaces, and then where the paragraph ends. */
  private int[] starts = new int[16];
  private int lines;

  /**
   * Prepares the splitting.
   *
   * @param units takes each unit, without the white space around it
   */
  Units(String text, Consumer<Span> units) {
    this.text = text;
    this.units = units;
  }

  void split() {
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        addLine(start, at);
        start = at + 1;
        if (c == '\r' && start < text.length() && text.charAt(start) == '\n') {
          start++;
          at++;
        }
      }
    }
    addLine(start, text.length());
    endParagraph(text.length());
  }

  private void addLine(int start, int end) {
    if (isBlank(Spaces.stripped(text, start, end))) {
      endParagraph(start);
      return;
    }
    starts[lines++] = start;
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines + (lines >> 1));
    }
  }

  /** Whether a line has nothing to read: white space, or a comment of a marked-up text. */
  private boolean isBlank(Span line) {
    return line.start() == line.end()
        || text.startsWith("<!--", line.start()) && text.startsWith("-->", line.end() - 3);
  }

  private void endParagraph(int end) {
    starts[lines] = end;
    int width = 0;
    for (int line = 0; line < lines; line++) {
      width = Math.max(width, length(line(line)));
    }
    int begin = 0;
    for (int line = 0; line < lines; line++) {
      boolean isItem = isListItem(line(begin));
      if (line == lines - 1 || !isWrapped(line(line), line(line + 1), width)
          && !(isItem && indent(line + 1) > indent(begin))) {
        units.accept(new Span(line(begin).start(), line(line).end()));
        begin = line + 1;
      }
    }
    lines = 0;
  }

  /** Returns a line without the white space around it. */
  private Span line(int number) {
    return Spaces.stripped(text, starts[number], starts[number + 1]);
  }

  private int indent(int number) {
    return line(number).start() - starts[number];
  }

  private static int length(Span line) {
    return line.end() - line.start();
  }

  /**
   * Whether a line goes on in the next line: because the first word of the next line would not have fitted, or because
   * the next line begins with a small letter. The further lines of a list item may also be indented deeper than its
   * first.
   */
  private boolean isWrapped(Span line, Span next, int width) {
    if (isListItem(next)) {
      return false;
    }
    if (Character.isLowerCase(text.codePointAt(next.start()))) {
      return true;
    }
    int word = next.start();
    while (word < next.end() && !Spaces.isSpace(text.charAt(word))) {
      word++;
    }
    return length(line) + 1 + word - next.start() > width;
  }

  /** Whether a line begins with a label such as {@code (a)}, {@code 5.}, {@code 5\.}, {@code iv)} or a bullet. */
  private boolean isListItem(Span line) {
    int at = line.start();
    char first = text.charAt(at);
    if ("-*•–—·▪".indexOf(first) >= 0) {
      return at + 1 < line.end() && Spaces.isSpace(text.charAt(at + 1));
    }
    if (first == '(') {
      at++;
    }
    int label = at;
    while (at < line.end() && at - label < LABEL && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean isNumber = at > label && isNumber(label, at);
    if (at < line.end() && text.charAt(at) == '\\') {
      at++;
    }
    return isNumber && at < line.end() && (text.charAt(at) == ')' || text.charAt(at) == '.' && first != '(')
        && (at + 1 == line.end() || Spaces.isSpace(text.charAt(at + 1)));
  }

  /** Whether a label is a number of at most three digits, a Roman number in lower case, or one letter. */
  private boolean isNumber(int start, int end) {
    if (end - start == 1) {
      return true;
    }
    boolean digits = end - start <= 3;
    boolean roman = true;
    for (int at = start; at < end; at++) {
      digits &= Character.isDigit(text.charAt(at));
      roman &= "ivxl".indexOf(text.charAt(at)) >= 0;
    }
    return digits || roman;
  }
}
