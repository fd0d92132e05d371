// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the boxes, the arrows and the words of a drawn chain are. */
class ChainDrawingTest {

  private static final Pattern BOX =
      Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");
  private static final Pattern TEXT = Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\"[^>]*>([^<]*)</text>");
  private static final Pattern ARROW = Pattern.compile("<path d=\"M(\\d+) (\\d+)V(\\d+)\"([^>]*)/>");

  private static String svg(String title, String node, String label) {
    return ChainDrawing.svg(new Diagram(title, "d", List.of(node, "b", "c"), List.of(
        new Diagram.Edge(0, 1, label, false), new Diagram.Edge(1, 2, "second", true))));
  }

  private static List<MatchResult> found(Pattern pattern, String svg) {
    return pattern.matcher(svg).results().toList();
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  @Test
  void leadsFromBoxToBoxWithTheWordsBesideTheArrow() {
    String svg = svg("title", "a", "first");
    List<MatchResult> boxes = found(BOX, svg).subList(1, 4);
    assertThat(boxes.stream().map(box -> List.of(number(box, 1), number(box, 2), number(box, 3), number(box, 4))))
        .containsExactly(List.of(20, 44, 160, 36), List.of(20, 124, 160, 36), List.of(20, 204, 160, 36));
    List<MatchResult> arrows = found(ARROW, svg);
    assertThat(arrows.stream().map(arrow -> List.of(number(arrow, 1), number(arrow, 2), number(arrow, 3))))
        .as("from the middle of a box to the head above the next")
        .containsExactly(List.of(100, 80, 118), List.of(100, 160, 198));
    assertThat(arrows.stream().map(arrow -> arrow.group(4).contains("dasharray"))).containsExactly(false, true);
    assertThat(found(TEXT, svg).stream().map(text -> text.group(3) + " " + text.group(1) + " " + text.group(2)))
        .containsExactly("title 20 28", "a 100 67", "first 112 107", "b 100 147", "second 112 187", "c 100 227");
    MatchResult picture = found(BOX, svg).get(0);
    assertThat(List.of(number(picture, 3), number(picture, 4))).containsExactly(200, 260);
  }

  @ParameterizedTest
  @CsvSource({"t, a, f", "t, 50, f", "50, a, f", "t, a, 50", "t, 16, f", "t, 17, f"})
  void isAsWideAsTheLongestWords(String title, String node, String label) {
    String svg = svg(words(title), words(node), words(label));
    int right = 0;
    for (MatchResult text : found(TEXT, svg)) {
      boolean isCentred = text.group(0).contains("middle");
      int width = Svg.width(text.group(3));
      assertThat(number(text, 1) - (isCentred ? width / 2 : 0)).isGreaterThanOrEqualTo(20);
      right = Math.max(right, number(text, 1) + (isCentred ? width / 2 : width));
    }
    for (MatchResult box : found(BOX, svg).subList(1, 4)) {
      right = Math.max(right, number(box, 1) + number(box, 3));
    }
    assertThat(number(found(BOX, svg).get(0), 3)).isEqualTo(right + 20);
  }

  /** A text of so many letters. */
  private static String words(String length) {
    return Character.isDigit(length.charAt(0)) ? "n".repeat(Integer.parseInt(length)) : length;
  }
}
