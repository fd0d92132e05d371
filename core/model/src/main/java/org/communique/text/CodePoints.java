// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;
import java.util.Objects;

/** A string addressed by code points: marks at regular steps make each cut cost the passage, not the text. */
final class CodePoints {

  private static final int STEP = 256;

  private final String content;
  private final int length;
  private final int[] marks;

  CodePoints(String content) {
    this.content = content;
    this.length = content.codePointCount(0, content.length());
    this.marks = new int[length / STEP + 1];
    for (int mark = 1; mark < marks.length; mark++) {
      marks[mark] = content.offsetByCodePoints(marks[mark - 1], STEP);
    }
  }

  String passage(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return content.substring(offset(start), offset(end));
  }

  /** Placement many code points stand before an offset. */
  int point(int offset) {
    int found = Arrays.binarySearch(marks, offset);
    int mark = found >= 0 ? found : -found - 2;
    return mark * STEP + content.codePointCount(marks[mark], offset);
  }

  int offset(int point) {
    return content.offsetByCodePoints(marks[point / STEP], point % STEP);
  }
}
