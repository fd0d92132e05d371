// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How columns become narrower, and where their cells are broken. */
class TextColumnsTest {

  private static String print(int most, String... cells) {
    return TextColumns.print(List.of(List.of(cells)), most);
  }

  @Test
  void leavesTwoSpacesBetweenColumnsAndNoneAtTheEnd() {
    assertThat(TextColumns.print(List.of(List.of("a", "bb", ""), List.of("🕊🕊🕊", "b", "c"), List.of("", "", "")), 80))
        .isEqualTo("a    bb\n🕊🕊🕊  b   c\n\n");
  }

  @Test
  void keepsLinesThatJustFit() {
    assertThat(print(23, "one two three", "four fiv")).isEqualTo("one two three  four fiv\n");
    assertThat(print(22, "one two three", "four fiv")).isEqualTo("one two       four fiv\nthree\n");
  }

  @Test
  void narrowsTheWidestColumnFirstAndOfEquallyWideOnesTheFirst() {
    assertThat(print(25, "aaaa bbbb cccc dddd", "eeee ffff gg")).isEqualTo("""
        aaaa bbbb    eeee ffff gg
        cccc dddd
        """);
    assertThat(print(24, "aaaa bbbb cccc dddd", "eeee ffff gg")).isEqualTo("""
        aaaa bbbb    eeee ffff
        cccc dddd    gg
        """);
  }

  @Test
  void breaksAWordOnlyIfThereIsNoOtherWay() {
    assertThat(print(22, "abcdefghijkl", "one two three four")).isEqualTo(
        "abcdefghijkl  one two\n              three\n              four\n");
    assertThat(print(18, "abcdefghijkl", "onetwothreefour")).isEqualTo("abcdefgh  onetwoth\nijkl      reefour\n");
    assertThat(print(10, "abcdefghijkl", "onetwothreefour")).as("no column is narrower than eight characters")
        .isEqualTo("abcdefgh  onetwoth\nijkl      reefour\n");
  }

  @Test
  void keepsColumnsThatAreNarrowAlready() {
    assertThat(TextColumns.print(List.of(Collections.nCopies(4, "abc")), 3)).isEqualTo("abc  abc  abc  abc\n");
    assertThat(print(14, "abc", "one two three four")).isEqualTo("abc  one two\n     three\n     four\n");
  }

  @Test
  void breaksAtTheLastSpaceThatFitsAndLosesNoCharacter() {
    assertThat(print(9, "one two three")).isEqualTo("one two\nthree\n");
    assertThat(print(8, "one two abcdefghijkl x")).isEqualTo("one two\nabcdefgh\nijkl x\n");
    assertThat(print(8, "12345678 x")).isEqualTo("12345678\nx\n");
    assertThat(print(8, " abcdefghij")).as("a space at the beginning is no place to break")
        .isEqualTo(" abcdefg\nhij\n");
    assertThat(print(8, "🕊🕊🕊🕊🕊🕊🕊🕊🕊🕊")).isEqualTo("🕊🕊🕊🕊🕊🕊🕊🕊\n🕊🕊\n");
  }
}
