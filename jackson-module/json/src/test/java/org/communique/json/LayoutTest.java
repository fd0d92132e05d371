// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void keepsOnOneLineWhatFits() {
    assertThat(Layout.of("{\"a\":[1,true,\"x, y: {\"],\"b\":{}}")).isEqualTo("{\"a\": [1, true, \"x, y: {\"], \"b\": {}}\n");
    assertThat(Layout.of("[]")).isEqualTo("[]\n");
    assertThat(Layout.of("\"\\\"\"")).isEqualTo("\"\\\"\"\n");
  }

  @Test
  void givesALineToEachMemberOfWhatDoesNotFit() {
    String words = "w".repeat(90);
    assertThat(Layout.of("{\"a\":\"" + words + "\",\"b\":[\"" + words + "\",{\"c\":2}],\"d\":[]}")).isEqualTo("""
        {
          "a": "%1$s",
          "b": ["%1$s", {"c": 2}],
          "d": []
        }
        """.formatted(words));
  }

  @Test
  void fillsALineToItsWidthWithRoomForAComma() {
    int fixed = "{\"a\": \"\", \"b\": 1},".length();
    String fits = "{\"a\":\"" + "w".repeat(Layout.WIDTH - fixed) + "\",\"b\":1}";
    assertThat(Layout.of(fits).lines()).hasSize(1).allMatch(line -> line.length() == Layout.WIDTH - 1);
    String over = "{\"a\":\"" + "w".repeat(Layout.WIDTH - fixed + 1) + "\",\"b\":1}";
    assertThat(Layout.of(over).lines()).hasSize(4);
  }
}
