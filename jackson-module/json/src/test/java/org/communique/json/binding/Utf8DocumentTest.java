// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** A line ends with a line feed, a carriage return or both. A column counts code points. */
  @Test
  void saysInWhichLineAndColumnAByteIsIllFormed() {
    assertThat(placeAfter("")).isEqualTo("1:1");
    assertThat(placeAfter("a\n")).isEqualTo("2:1");
    assertThat(placeAfter("a\r")).isEqualTo("2:1");
    assertThat(placeAfter("a\r\n")).isEqualTo("2:1");
    assertThat(placeAfter("\r\r\n\n ")).isEqualTo("4:2");
    assertThat(placeAfter("\n\u00E9\u07FF\u2014\uD83D\uDE00")).isEqualTo("2:5");
  }

  private static String placeAfter(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] ill = Arrays.copyOf(bytes, bytes.length + 1);
    ill[bytes.length] = (byte) 0xFF;
    Problem problem = problem(ill);
    assertThat(problem.message()).isEqualTo("the document must be well-formed UTF-8");
    return problem.line() + ":" + problem.column();
  }

  /** The first problem is that the document is a list, and the last one is that the list is not JSON. */
  @ParameterizedTest
  @CsvSource({
    "'[x', 1:2", "'[\n x', 2:2", "'[\r x', 2:2", "'[\r\n x', 2:2", "'[\r\r\n\nx', 4:1", "'[\"\u00E9\", x', 1:7",
    "'[\"\u07FF\uFFFD\uD83D\uDE00\", x', 1:9", "'[\"\uD83D\uDE00\",\n\"\u2014\" x', 2:5", "'[\r', 2:1", "'[\"a\",', 1:6"})
  void saysInWhichLineAndColumnADocumentIsNotJson(String text, String place) {
    List<Problem> problems = new BriefDocuments().read(Utf8Document.of(text)).problems();
    assertThat(problems).extracting(problem -> problem.line() + ":" + problem.column()).containsExactly("1:1", place);
  }

  @Test
  void placesSeveralProblemsInTheirLines() {
    String json = "{\"\u00E9\":1,\"\uD83D\uDE00\":2,\r\n\"communique\":\"1.0\",\"\u2014\":3,\"z\":4}";
    assertThat(new BriefDocuments().read(Utf8Document.of(json)).problems())
        .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_MEMBER)
        .extracting(problem -> problem.line() + ":" + problem.column()).containsExactly("1:2", "1:8", "2:20", "2:26");
  }

  @ParameterizedTest
  @CsvSource({
    "EFBBBF7B7D, without a byte order mark", "FEFF007B, without a byte order mark", "FFFE7B00, without a byte order mark",
    "EFBBBF, without a byte order mark", "EFBB, well-formed UTF-8", "EFBB7B, well-formed UTF-8", "FE, well-formed UTF-8",
    "FEFE, well-formed UTF-8", "FF7B, well-formed UTF-8"})
  void tellsAByteOrderMarkFromAnotherByteThatIsIllFormed(String hex, String message) {
    Problem problem = problem(HexFormat.of().parseHex(hex));
    assertThat(problem).extracting(Problem::code, Problem::line, Problem::column)
        .containsExactly(ProblemCode.ENCODING, 1, 1);
    assertThat(problem.message()).endsWith(message);
  }

  private static Problem problem(byte[] document) {
    List<Problem> problems = Utf8Document.of(document).problems(JsonOptions.defaults());
    assertThat(problems).hasSize(1);
    return problems.get(0);
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
