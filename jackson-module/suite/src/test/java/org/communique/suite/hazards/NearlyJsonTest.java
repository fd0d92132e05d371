// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.suite.EveryMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are nearly JSON in UTF-8: each is refused at its place. */
class NearlyJsonTest {

  private static final String BRIEF =
      "{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"T\",\"source\":{\"id\":\"p\",\"kind\":\"newspaper\",\"name\":\"P\"}}";

  @TempDir private Path folder;

  @Tag("H12")
  @Test
  void nothingButWhiteSpaceMayFollowTheDocument() throws IOException {
    byte[] json = BRIEF.getBytes(StandardCharsets.UTF_8);
    Brief brief = TESTED.read(json);
    for (int last = 0; last < 256; last++) {
      byte[] more = Arrays.copyOf(json, json.length + 1);
      more[json.length] = (byte) last;
      if (" \t\r\n".indexOf(last) >= 0) {
        assertThat(TESTED.read(more)).isEqualTo(brief);
      } else {
        assertThat(TESTED.check(more)).as("byte %d", last).extracting(Problem::code, Problem::pointer)
            .containsExactly(tuple(last < 128 ? ProblemCode.SYNTAX : ProblemCode.ENCODING, ""));
      }
    }
  }

  @Tag("H13")
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noMemberMayOccurTwice(boolean sameValue) throws IOException {
    for (String pointer : EveryMember.pointers()) {
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      if (name.matches("[0-9]+")) {
        continue;
      }
      String value = sameValue ? EveryMember.tree().at(pointer).toString() : "17";
      String owner = pointer.substring(0, pointer.lastIndexOf('/'));
      String marked = EveryMember.with(owner + "/again", value);
      String escaped = String.format("\\u%04x", (int) name.charAt(0)) + name.substring(1);
      for (String spelling : List.of(name, escaped)) {
        assertThat(TESTED.check(marked.replace("\"again\":", "\"" + spelling + "\":"))).as(pointer)
            .extracting(Problem::code, Problem::pointer)
            .containsExactly(tuple(ProblemCode.DUPLICATE_MEMBER, pointer));
      }
    }
  }

  @Tag("H15")
  @ParameterizedTest
  @CsvSource({
    "UTF-8, true", "UTF-16BE, true", "UTF-16BE, false", "UTF-16LE, true", "UTF-16LE, false",
    "UTF-32BE, true", "UTF-32BE, false", "UTF-32LE, true", "UTF-32LE, false"
  })
  void noOtherEncodingAndNoByteOrderMarkIsRead(String encoding, boolean marked) throws IOException {
    byte[] json = ((marked ? "\uFEFF" : "") + BRIEF).getBytes(Charset.forName(encoding));
    Path file = Files.write(folder.resolve("brief.json"), json);
    List<Problem> problems = TESTED.check(json);
    assertThat(problems).singleElement().extracting(Problem::code).isIn(ProblemCode.ENCODING, ProblemCode.SYNTAX);
    if (marked) {
      assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.ENCODING);
    }
    assertThat(TESTED.check(file)).extracting(Problem::code).containsExactly(problems.get(0).code());
    assertThat(refusal(() -> TESTED.read(new ByteArrayInputStream(json)))).isEqualTo(problems);
    List<Problem> ofLines = new ArrayList<>();
    try (Stream<Brief> briefs = TESTED.lines(new ByteArrayInputStream(json), ofLines::addAll)) {
      assertThat(briefs).isEmpty();
    }
    assertThat(ofLines).isNotEmpty().extracting(Problem::code).containsOnly(problems.get(0).code());
  }

  @Tag("H15")
  @Test
  void noByteOrderMarkIsReadFromAString() {
    assertThat(TESTED.check("\uFEFF" + BRIEF)).extracting(Problem::code).containsExactly(ProblemCode.ENCODING);
  }

  @Tag("H17")
  @ParameterizedTest
  @ValueSource(strings = {
    "/**/", "// a\n", "#a\n", "'x-a':1,", "x-a:1,", "\"x-a\":'b',", "\"x-a\":NaN,", "\"x-a\":Infinity,",
    "\"x-a\":-Infinity,", "\"x-a\":+1,", "\"x-a\":01,", "\"x-a\":-01,", "\"x-a\":1.,", "\"x-a\":.5,", "\"x-a\":1e,",
    "\"x-a\":0x1F,", "\"x-a\":[1,],", "\"x-a\":[,1],", "\"x-a\":{\"b\":1,},", "\"x-a\":1;", ",", "\"x-a\":True,",
    "\"x-a\":undefined,", "\"x-a\":\"\\x41\",", "\"x-a\":\"\\u00g0\",", "\"x-a\" 1,", "\"x-a\":\"\\'\",", "\u00A0"
  })
  void nothingButJsonIsRead(String member) {
    assertThat(TESTED.check("{" + member + BRIEF.substring(1))).singleElement()
        .extracting(Problem::code).isEqualTo(ProblemCode.SYNTAX);
  }

  @Tag("H18")
  @Test
  void controlCharactersAreReadInRunningTextsAndOnlyEscaped() throws IOException {
    for (char control : IntStream.range(0, 32).mapToObj(code -> (char) code).toList()) {
      String escaped = String.format("\"a\\u%04xb\"", (int) control);
      String raw = EveryMember.with("/title", "\"T@\"").replace('@', control);
      assertThat(TESTED.check(raw)).as("raw U+%04x", (int) control).extracting(Problem::code)
          .containsExactly(ProblemCode.SYNTAX);
      assertThat(TESTED.check(EveryMember.with("/title", escaped))).as("title U+%04x", (int) control)
          .extracting(Problem::code, Problem::pointer).containsExactly(tuple(ProblemCode.INVALID_VALUE, "/title"));
      String gist = EveryMember.with("/statements/0/gist", escaped);
      if (control == 0) {
        assertThat(TESTED.check(gist)).extracting(Problem::pointer).containsExactly("/statements/0/gist");
      } else {
        assertThat(TESTED.read(gist).statements().get(0).gist()).isEqualTo("a" + control + "b");
      }
    }
  }

  private static List<Problem> refusal(ThrowingCallable reading) {
    Throwable refusal = catchThrowable(reading);
    assertThat(refusal).as("refusal").isNotNull();
    return TESTED.problems(refusal);
  }
}
