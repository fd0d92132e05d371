// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Converts the positions of a string into its offsets, and back. A position counts Unicode code points, an offset
 * counts Java {@code char} values; both begin at 0. The offset of every 256th code point is kept, so a conversion reads
 * at most 256 code points. If each code point is one {@code char}, nothing is kept.
 */
final class CodePointOffsets {

  private static final int STEP = 256;

  private final String content;
  private final int length;
  private final int[] marks;

  CodePointOffsets(String content, int length) {
    this.content = content;
    this.length = length;
    this.marks = length == content.length() ? new int[0] : new int[length / STEP + 1];
    for (int mark = 1; mark < marks.length; mark++) {
      marks[mark] = content.offsetByCodePoints(marks[mark - 1], STEP);
    }
  }

  /** Returns the length of the string in code points. */
  int length() {
    return length;
  }

  /** Returns the passage from one position up to another, the end exclusive. */
  String passage(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return content.substring(offset(start), offset(end));
  }

  /** Returns how many code points precede an offset. */
  int position(int offset) {
    if (marks.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(marks, offset);
    int mark = found >= 0 ? found : -found - 2;
    return mark * STEP + content.codePointCount(marks[mark], offset);
  }

  /** Returns how many {@code char} values precede a position. */
  int offset(int position) {
    return marks.length == 0 ? position : content.offsetByCodePoints(marks[position / STEP], position % STEP);
  }
}
