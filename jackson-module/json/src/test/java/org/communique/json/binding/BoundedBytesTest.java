// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedBytesTest {

  private static final int BUFFER = 1 << 14;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, BUFFER - 1, BUFFER, BUFFER + 1, 3_000_000})
  void keepsWhatIsWithinTheLimit(int size) throws IOException {
    byte[] bytes = bytes(size);
    assertThat(BoundedBytes.of(new ByteArrayInputStream(bytes), size).toByteArray()).isEqualTo(bytes);
    assertThat(BoundedBytes.of(new ByteArrayInputStream(bytes), Integer.MAX_VALUE).toByteArray()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1000, 300_000})
  void keepsTheOrderOfPiecesOfAnyLength(int longest) {
    byte[] bytes = bytes(1_000_000);
    Random random = new Random(longest);
    BoundedBytes collected = new BoundedBytes(bytes.length);
    for (int at = 0; at < bytes.length; ) {
      int length = Math.min(random.nextInt(longest + 1), bytes.length - at);
      collected.add(bytes, at, length);
      at += length;
    }
    assertThat(collected.isOverLimit()).isFalse();
    assertThat(collected.toByteArray()).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, BUFFER, 100_000})
  void readsOneByteMoreThanTheLimitAndThenKeepsNothing(int most) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes(most + 1_000));
    BoundedBytes collected = BoundedBytes.of(in, most);
    assertThat(collected.isOverLimit()).isTrue();
    assertThat(in.available()).isEqualTo(999);
    assertThatIllegalStateException().isThrownBy(collected::toByteArray);
  }

  @Test
  void staysOverTheLimitWhateverIsAdded() {
    BoundedBytes collected = new BoundedBytes(3);
    collected.add(bytes(4), 0, 4);
    collected.add(bytes(1), 0, 1);
    collected.add(bytes(1), 0, 0);
    assertThat(collected.isOverLimit()).isTrue();
  }

  @Tag("F17")
  @Test
  void takesAReadOfNoBytesNotForTheEnd() throws IOException {
    byte[] bytes = bytes(100_000);
    assertThat(BoundedBytes.of(lazy(bytes), Integer.MAX_VALUE).toByteArray()).isEqualTo(bytes);
    assertThat(BoundedBytes.of(lazy(bytes), 99_999).isOverLimit()).isTrue();
  }

  @Test
  void takesANulAfterAReadOfNothingNotForTheEnd() throws IOException {
    byte[] bytes = {0, 'x', 0, 0, 'y'};
    assertThat(BoundedBytes.of(lazy(bytes), 5).toByteArray()).isEqualTo(bytes);
    assertThat(BoundedBytes.of(lazyReader("\0x\0\0y", 1), 5).toByteArray()).isEqualTo(bytes);
  }

  @Test
  void takesAReadOfNoCharactersNotForTheEnd() throws IOException {
    String text = "Привіт, 🎈 world. ".repeat(5_000);
    assertThat(text(BoundedBytes.of(lazyReader(text, 3), Integer.MAX_VALUE))).isEqualTo(text);
  }

  /** A reader of which every other read returns nothing. */
  private static Reader lazyReader(String text, int most) {
    return new StringReader(text) {
      private boolean isAwake = true;

      @Override
      public int read(char[] buffer, int start, int length) throws IOException {
        isAwake = !isAwake;
        return isAwake ? super.read(buffer, start, Math.min(length, most)) : 0;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, BUFFER - 2, BUFFER - 1, BUFFER, 50_000})
  void encodesCharactersAsTheJdkDoesWhereverABufferEnds(int before) throws IOException {
    String text = "x".repeat(before) + "🎈é€" + "ж".repeat(20_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(BoundedBytes.of(text).toByteArray()).isEqualTo(bytes);
    assertThat(BoundedBytes.of(new StringReader(text), bytes.length).toByteArray()).isEqualTo(bytes);
    assertThat(BoundedBytes.of(new StringReader(text), bytes.length - 1).isOverLimit()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "é", "🎈", "x🎈", "🎈🎈", "€€"})
  void encodesTheShortestTexts(String text) {
    assertThat(text(BoundedBytes.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, BUFFER - 1, BUFFER, BUFFER + 1})
  void putsAByteThatIsNotUtf8InPlaceOfALoneSurrogate(int before) {
    String head = "x".repeat(before);
    assertThat(latin(head + "\uD83C")).isEqualTo(head + "ÿ");
    assertThat(latin(head + "\uD83Cy\uDF88")).isEqualTo(head + "ÿyÿ");
    assertThat(latin(head + "\uDF88\uD83C")).isEqualTo(head + "ÿÿ");
  }

  @Tag("H34")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1 | 1  | ''
      1 | 3  | 'é🎈'
      2 | 1  | 'é\n'
      3 | 2  | '\n\r\nx'
      2 | 3  | '\rab'
      1 | 20001 | LONG
      """)
  void aLoneSurrogateIsAnEncodingProblemAtItsPlace(int line, int column, String before) throws IOException {
    String text = before.replace("LONG", "é".repeat(20_000)) + "\uD83C}";
    Utf8Document ofReader = Utf8Document.of(BoundedBytes.of(new StringReader(text), 1_000_000));
    for (Utf8Document document : new Utf8Document[] {Utf8Document.of(text), ofReader}) {
      assertThat(document.problems(JsonOptions.defaults())).containsExactly(
          new Problem(ProblemCode.ENCODING, "", line, column, "the document must be well-formed UTF-8"));
    }
  }

  private static String latin(String text) {
    return new String(BoundedBytes.of(text).toByteArray(), StandardCharsets.ISO_8859_1);
  }

  private static String text(BoundedBytes bytes) {
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  /** Answers every second read with no bytes. */
  static InputStream lazy(byte[] bytes) {
    return new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length)) {
      private boolean isAwake = true;

      @Override
      public int read(byte[] buffer, int start, int length) {
        isAwake = !isAwake;
        return isAwake ? super.read(buffer, start, length) : 0;
      }
    };
  }
}
