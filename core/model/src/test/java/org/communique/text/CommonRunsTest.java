// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F12")
class CommonRunsTest {

  @Test
  void countsRunsOfManyThousandCharactersInBothDirections() {
    String runs = "a".repeat(9_000);
    String text = runs + "b" + runs + "c" + runs;
    CommonRuns after = CommonRuns.after(text, 0);
    for (int offset = 1; offset < text.length(); offset++) {
      assertThat(after.at(offset)).as("after %d", offset).isEqualTo(expected(text, 0, offset));
    }
    String reversed = new StringBuilder(text).reverse().toString();
    CommonRuns before = CommonRuns.before(reversed, text.length());
    for (int offset = 1; offset < text.length(); offset++) {
      assertThat(before.at(text.length() - offset)).as("before %d", offset).isEqualTo(expected(text, 0, offset));
    }
  }

  @Test
  void countsTheRunsOfEveryShortTextOfTwoLettersFromEveryOrigin() {
    for (int bits = 0; bits < 1 << 9; bits++) {
      String text = Integer.toBinaryString(1 << 9 | bits).substring(1);
      String reversed = new StringBuilder(text).reverse().toString();
      for (int origin = 0; origin <= text.length(); origin++) {
        CommonRuns after = CommonRuns.after(text, origin);
        CommonRuns before = CommonRuns.before(reversed, text.length() - origin);
        for (int offset = 0; offset <= text.length(); offset++) {
          int expected = expected(text, origin, offset);
          assertThat(after.at(offset)).as("%s from %d and %d", text, origin, offset).isEqualTo(expected);
          assertThat(before.at(text.length() - offset)).isEqualTo(expected);
        }
      }
    }
  }

  /** Counts the characters one by one. */
  private static int expected(String text, int origin, int offset) {
    int equal = 0;
    while (Math.max(origin, offset) + equal < text.length()
        && text.charAt(offset + equal) == text.charAt(origin + equal)) {
      equal++;
    }
    return equal;
  }
}
