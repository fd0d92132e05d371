// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.List;
import org.communique.grounding.SentenceRules.Span;

/**
 * Splits a text into units: paragraphs, headings, list items, and other lines that stand alone. A line feed inside a
 * unit is there only because the line was full.
 */
final class Units {

  /** How many characters of a line are looked at for a list item. */
  private static final int LABEL = 8;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  /** How many spaces each line begins with. */
  private final List<Integer> indents = new ArrayList<>();

  Units(String text) {
    this.text = text;
  }

  /** Returns the units, without the white space around them. */
  List<Span> split() {
    readLines();
    List<Span> units = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      if (isBlank(lines.get(first))) {
        first++;
        continue;
      }
      int last = first;
      while (last + 1 < lines.size() && !isBlank(lines.get(last + 1))) {
        last++;
      }
      addParagraph(first, last, units);
      first = last + 1;
    }
    return units;
  }

  private void readLines() {
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
  }

  private void addLine(int start, int end) {
    Span line = Spaces.stripped(text, start, end);
    lines.add(line);
    indents.add(line.start() - start);
  }

  /** Whether a line has nothing to read: white space, or a comment of a marked-up text. */
  private boolean isBlank(Span line) {
    return line.start() == line.end()
        || text.startsWith("<!--", line.start()) && text.startsWith("-->", line.end() - 3);
  }

  private void addParagraph(int first, int last, List<Span> units) {
    int width = 0;
    for (int line = first; line <= last; line++) {
      width = Math.max(width, length(lines.get(line)));
    }
    int begin = first;
    for (int line = first; line <= last; line++) {
      boolean isItem = isListItem(lines.get(begin));
      if (line == last || !isWrapped(lines.get(line), lines.get(line + 1), width)
          && !(isItem && indents.get(line + 1) > indents.get(begin))) {
        units.add(new Span(lines.get(begin).start(), lines.get(line).end()));
        begin = line + 1;
      }
    }
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
