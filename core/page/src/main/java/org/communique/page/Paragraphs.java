// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into the paragraphs that a page shows in rows. Each paragraph has the line breaks after it. */
final class Paragraphs {

  private static final Pattern LINES = Pattern.compile("[\\n\\r\\u2028\\u2029]+");
  private static final Pattern BLANK_LINES = Pattern.compile("(?:\\r\\n|[\\n\\r])[ \\t]*(?:\\r\\n|[\\n\\r])\\s*");

  /** The longest line of a text that was broken to fit a page or a terminal. */
  private static final int WRAPPED = 100;

  private Paragraphs() {}

  /**
   * Returns the ends of the paragraphs, counted in code points. Usually each line is a paragraph. In a text that has
   * blank lines and no line over {@value #WRAPPED} characters, lines were broken to fit, and a paragraph ends at a
   * blank line.
   */
  static List<Integer> ends(String text) {
    boolean isWrapped = BLANK_LINES.matcher(text).find() && text.lines().allMatch(line -> line.length() <= WRAPPED);
    Matcher breaks = (isWrapped ? BLANK_LINES : LINES).matcher(text);
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    int codePoints = 0;
    while (breaks.find()) {
      codePoints += text.codePointCount(from, breaks.end());
      from = breaks.end();
      ends.add(codePoints);
    }
    if (from < text.length()) {
      ends.add(codePoints + text.codePointCount(from, text.length()));
    }
    return ends;
  }
}
