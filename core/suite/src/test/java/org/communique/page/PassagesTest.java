// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.communique.testing.Specimens;
import org.junit.jupiter.api.Test;

/** How a text is divided into paragraphs, and how overlapping passages share the lanes under the words. */
class PassagesTest {

  private static Passage passage(int start, int end) {
    return new Passage(Specimens.LETTER, 1, start, end, List.of());
  }

  @Test
  void makesAParagraphOfEachLongLine() {
    String line = "w".repeat(101);
    assertThat(Paragraph.of(line + "\n" + line + "\n\n" + line)).containsExactly(
        new Paragraph(101, 102), new Paragraph(203, 205), new Paragraph(306, 306));
  }

  @Test
  void keepsLinesTogetherThatWereBrokenToFit() {
    assertThat(Paragraph.of("one\ntwo\n\nthree\r\n\r\nfour 🕊")).containsExactly(
        new Paragraph(7, 9), new Paragraph(14, 18), new Paragraph(24, 24));
    assertThat(Paragraph.of("one\ntwo")).containsExactly(new Paragraph(3, 4), new Paragraph(7, 7));
    assertThat(Paragraph.of("one\r\ntwo")).containsExactly(new Paragraph(3, 5), new Paragraph(8, 8));
    assertThat(Paragraph.of("")).isEmpty();
  }

  @Property
  void losesNoCodePoint(@ForAll @StringLength(max = 50) String text) {
    List<Integer> ends = Paragraph.of(text).stream().map(Paragraph::end).toList();
    assertThat(ends).isSorted().doesNotHaveDuplicates();
    assertThat(ends.isEmpty() ? 0 : ends.get(ends.size() - 1)).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void drawsTheInnerPassageNearestToTheWords() {
    List<Passage> nested = IntStream.range(0, 6).mapToObj(at -> passage(at, 20 - at)).toList();
    Lanes lanes = new Lanes(nested);
    assertThat(nested.stream().map(lanes::of)).containsExactly(3, 3, 3, 2, 1, 0);
  }

  @Property
  void givesPassagesThatOverlapLanesOfTheirOwn(
      @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> starts,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    List<Passage> passages = IntStream.range(0, starts.size())
        .mapToObj(at -> passage(starts.get(at), starts.get(at) + length + at)).toList();
    Lanes lanes = new Lanes(passages);
    for (Passage one : passages) {
      for (Passage other : passages) {
        boolean overlap = one != other && one.start() < other.end() && other.start() < one.end();
        assertThat(overlap && lanes.of(one) == lanes.of(other) && lanes.of(one) < Lanes.COUNT - 1).isFalse();
      }
    }
  }
}
