// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("H16")
class Utf8DocumentTest {

  /** The bytes at which the rules of UTF-8 change, and a neighbour of each of them. */
  private static final int[] BORDERS = {
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};

  @Test
  void agreesWithTheDecoderOfJavaAboutAllSequencesOfFourBytesAtTheBorders() {
    int documents = 0;
    for (int first : BORDERS) {
      for (int second : BORDERS) {
        for (int third : BORDERS) {
          for (int fourth : BORDERS) {
            byte[] bytes = {'"', (byte) first, (byte) second, (byte) third, (byte) fourth, '"'};
            assertThat(columnOfTheFirstProblem(bytes)).as("%x %x %x %x", first, second, third, fourth)
                .isEqualTo(1 + lengthThatJavaDecodes(bytes));
            documents++;
          }
        }
      }
    }
    assertThat(documents).isEqualTo(BORDERS.length * BORDERS.length * BORDERS.length * BORDERS.length);
  }

  @Test
  void findsAByteThatIsIllFormedWhereverItIsInARunOfAscii() {
    for (int length = 1; length < 40; length++) {
      for (int at = 0; at < length; at++) {
        byte[] bytes = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
        bytes[at] = (byte) 0xFF;
        assertThat(columnOfTheFirstProblem(bytes)).isEqualTo(1 + at);
      }
    }
  }

  /** The column is in code points. If the document is well-formed, the column is the one after its end. */
  private static int columnOfTheFirstProblem(byte[] bytes) {
    List<Problem> problems = Utf8Document.of(bytes).problems(JsonOptions.defaults());
    if (problems.isEmpty()) {
      return 1 + (int) new String(bytes, StandardCharsets.UTF_8).codePoints().count();
    }
    assertThat(problems).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.ENCODING);
    return problems.get(0).column();
  }

  private static int lengthThatJavaDecodes(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, true);
    assertThat(result.isOverflow()).isFalse();
    return out.flip().toString().codePointCount(0, out.length());
  }
}
