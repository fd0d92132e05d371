// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.base.InvalidBriefException;
import org.communique.json.form.Member.Quoted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our writer of JSON escapes what must be escaped, divides no character between two buffers, and keeps its limit. */
class Utf8SinkTest {

  private static final long NO_LIMIT = Long.MAX_VALUE;
  private static final Runnable NOTHING = () -> {};

  @Test
  void escapesControlCharactersQuotationMarksAndBackslashesAlone() {
    for (char c = 0; c < 0x80; c++) {
      String expected = switch (c) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\b' -> "\\b";
        case '\t' -> "\\t";
        case '\n' -> "\\n";
        case '\f' -> "\\f";
        case '\r' -> "\\r";
        default -> c < ' ' ? "\\u%04X".formatted((int) c) : String.valueOf(c);
      };
      assertThat(text("a" + c + "b")).isEqualTo("\"a" + expected + "b\"");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xE9, 0x7FF, 0x800, 0x2014, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F54A, 0x10FFFF})
  void writesOtherCharactersAsTheyAre(int codePoint) {
    String character = Character.toString(codePoint);
    assertThat(text(character + "a" + character)).isEqualTo("\"" + character + "a" + character + "\"");
  }

  @ParameterizedTest
  @CsvSource({"0xD800, D800", "0xDBFF, DBFF", "0xDC00, DC00", "0xDFFF, DFFF"})
  void escapesASurrogateWithoutItsPartner(int surrogate, String digits) {
    assertThat(text("a" + (char) surrogate)).isEqualTo("\"a\\u" + digits + "\"");
    assertThat(text((char) surrogate + "b")).isEqualTo("\"\\u" + digits + "b\"");
  }

  /** Texts are encoded a thousand characters at a time. */
  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDD4A", "é", "\u2014", "a"})
  void keepsEachCharacterOfALongText(String character) {
    for (int before = 995; before < 1005; before++) {
      String text = "x".repeat(before) + character + "y".repeat(2_500);
      assertThat(text(text)).isEqualTo("\"" + text + "\"");
    }
    String many = character.repeat(200_000);
    assertThat(text(many)).isEqualTo("\"" + many + "\"");
  }

  @Test
  void makesRoomForALongTextOfWhichEachCharacterIsEscaped() {
    assertThat(text("\u0001".repeat(50_000))).isEqualTo("\"" + "\\u0001".repeat(50_000) + "\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 10, 99, 100, 101, 1_234_567_890, Integer.MAX_VALUE})
  void writesAllDigitsOfANumber(int number) {
    assertThat(written(sink -> sink.number(number))).isEqualTo(Integer.toString(number));
  }

  @Test
  void putsCommasBetweenMembersAndElementsAndNowhereElse() {
    assertThat(written(Utf8SinkTest::document)).isEqualTo("{\"a\":[],\"b\":[true,1.50,{}],\"c\":false}");
  }

  /** A buffer is full after 16 KB, or a power of two that is larger, and each token must then find room. */
  @Test
  void losesNoByteAtTheEndOfABuffer() {
    Quoted longWord = new Quoted("w".repeat(20), ',');
    Map<String, Consumer<Utf8Sink>> tokens = new LinkedHashMap<>();
    tokens.put("{}", sink -> {
      sink.object();
      sink.endObject();
    });
    tokens.put("[[]]", sink -> {
      sink.list();
      sink.list();
      sink.endList();
      sink.endList();
    });
    tokens.put("{\"n\":0}", sink -> {
      sink.object();
      sink.quoted(new Quoted("n", ':'));
      sink.number(0);
      sink.endObject();
    });
    tokens.put("12345", sink -> sink.number(12345));
    tokens.put("1234567.89", sink -> sink.number("1234567.89"));
    tokens.put("true", sink -> sink.flag(true));
    tokens.put("\"word\"", sink -> sink.quoted(new Quoted("word", ',')));
    tokens.put("\"" + "w".repeat(20) + "\"", sink -> sink.quoted(longWord));
    tokens.put("\"\\u0001\u00E9\"", sink -> sink.text("\u0001\u00E9"));
    for (int full = 1 << 14; full <= 1 << 17; full *= 2) {
      for (int left = 0; left < 24; left++) {
        int ones = (full - left - 1) / 2;
        for (Map.Entry<String, Consumer<Utf8Sink>> token : tokens.entrySet()) {
          boolean isOdd = (full - left) % 2 == 0;
          assertThat(bytes(sink -> {
            sink.list();
            sink.number(isOdd ? "11" : "1");
            for (int one = 1; one < ones; one++) {
              sink.number("1");
            }
            token.getValue().accept(sink);
            sink.endList();
          }, NO_LIMIT)).isEqualTo("[" + (isOdd ? "11" : "1") + ",1".repeat(ones - 1) + "," + token.getKey() + "]");
        }
      }
    }
  }

  private static void document(Utf8Sink sink) {
    sink.object();
    sink.name("a");
    sink.list();
    sink.endList();
    sink.name("b");
    sink.list();
    sink.flag(true);
    sink.number("1.50");
    sink.object();
    sink.endObject();
    sink.endList();
    sink.name("c");
    sink.flag(false);
    sink.endObject();
  }

  /** A document of 400 KB goes to a stream in several pieces. */
  @Tag("H03")
  @ParameterizedTest
  @ValueSource(ints = {1, 20_000})
  void takesADocumentUpToItsLimitAndNotOneByteMore(int elements) {
    Consumer<Utf8Sink> list = sink -> list(sink, elements);
    String json = IntStream.range(0, elements).mapToObj(n -> "\"element " + n % 10 + "\"")
        .collect(Collectors.joining(",", "[", "]"));
    assertThat(bytes(list, json.length())).isEqualTo(json);
    assertThat(streamed(list, json.length(), false, NOTHING)).isEqualTo(json);
    assertThat(streamed(list, json.length(), true, NOTHING)).isEqualTo(json + "\n");
    String refusal = "the document must be at most " + (json.length() - 1) + " bytes long (the limit DOCUMENT)";
    assertThatThrownBy(() -> bytes(list, json.length() - 1))
        .isInstanceOf(InvalidBriefException.class).hasMessage(refusal);
    assertThatThrownBy(() -> streamed(list, json.length() - 1, false, NOTHING)).hasMessage(refusal);
    assertThatThrownBy(() -> streamed(list, json.length() - 1, true, NOTHING)).hasMessage(refusal);
  }

  @Tag("H03")
  @Test
  void refusesADocumentThatIsFarOverItsLimitBeforeItsEnd() {
    assertThatThrownBy(() -> written(sink -> {
      list(sink, 20_000);
      throw new AssertionError("the sink has taken everything");
    }, 1_000)).isInstanceOf(InvalidBriefException.class);
  }

  @Test
  void looksAtTheWholeValueOnceBeforeTheFirstBytesGoToAStreamUnlessTheyAreTheLast() {
    int[] runs = {0};
    streamed(sink -> list(sink, 1), NO_LIMIT, false, () -> runs[0]++);
    assertThat(runs).containsExactly(0);
    streamed(sink -> list(sink, 50_000), NO_LIMIT, false, () -> runs[0]++);
    assertThat(runs).containsExactly(1);
  }

  private static void list(Utf8Sink sink, int elements) {
    sink.list();
    for (int number = 0; number < elements; number++) {
      sink.text("element " + number % 10);
    }
    sink.endList();
  }

  private static String text(String text) {
    return written(sink -> sink.text(text));
  }

  /** What is written, kept in the sink or handed to a stream. */
  private static String written(Consumer<Utf8Sink> writing) {
    return written(writing, NO_LIMIT);
  }

  private static String written(Consumer<Utf8Sink> writing, long most) {
    String kept = bytes(writing, most);
    assertThat(streamed(writing, most, false, NOTHING)).isEqualTo(kept);
    return kept;
  }

  private static String bytes(Consumer<Utf8Sink> writing, long most) {
    try (Utf8Sink sink = new Utf8Sink(null, most, NOTHING)) {
      writing.accept(sink);
      return new String(sink.bytes(), StandardCharsets.UTF_8);
    }
  }

  private static String streamed(Consumer<Utf8Sink> writing, long most, boolean isLine, Runnable beforeFirst) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Utf8Sink sink = new Utf8Sink(out, most, beforeFirst)) {
      writing.accept(sink);
      sink.finish(isLine);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
