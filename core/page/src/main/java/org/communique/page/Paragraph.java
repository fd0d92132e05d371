// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of the text, which a page shows in a row. The line breaks after a paragraph belong to it, so the
 * paragraphs together are the whole text.
 *
 * @param words the position after the last code point before the line breaks
 * @param end the position after the line breaks
 */
record Paragraph(int words, int end) {

  private static final Pattern LINES = Pattern.compile("[\\n\\r\\u2028\\u2029]+");
  private static final Pattern BLANK_LINES = Pattern.compile("(?>\\r\\n|[\\n\\r])[ \\t]*(?>\\r\\n|[\\n\\r])\\s*");

  /** The longest line of a text that was broken to fit a page or a terminal. */
  private static final int WRAPPED = 100;

  /**
   * Returns the paragraphs of a text. Usually each line is a paragraph. In a text that has blank lines and no line over
   * {@value #WRAPPED} characters, lines were broken to fit, and a paragraph ends at a blank line.
   */
  static List<Paragraph> of(String text) {
    boolean isWrapped = BLANK_LINES.matcher(text).find() && text.lines().allMatch(line -> line.length() <= WRAPPED);
    Matcher breaks = (isWrapped ? BLANK_LINES : LINES).matcher(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    int codePoints = 0;
    while (breaks.find()) {
      int words = codePoints + text.codePointCount(from, breaks.start());
      codePoints = words + breaks.end() - breaks.start();
      from = breaks.end();
      paragraphs.add(new Paragraph(words, codePoints));
    }
    if (from < text.length()) {
      int end = codePoints + text.codePointCount(from, text.length());
      paragraphs.add(new Paragraph(end, end));
    }
    return paragraphs;
  }
}
