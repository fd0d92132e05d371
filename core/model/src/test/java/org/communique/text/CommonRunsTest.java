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
      assertThat(after.at(offset)).as("after %d", offset).isEqualTo(expected(text, offset));
    }
    String reversed = new StringBuilder(text).reverse().toString();
    CommonRuns before = CommonRuns.before(reversed, text.length());
    for (int offset = 1; offset < text.length(); offset++) {
      assertThat(before.at(text.length() - offset)).as("before %d", offset).isEqualTo(expected(text, offset));
    }
  }

  /** Counts the characters one by one. */
  private static int expected(String text, int offset) {
    int equal = 0;
    while (offset + equal < text.length() && text.charAt(offset + equal) == text.charAt(equal)) {
      equal++;
    }
    return equal;
  }
}
