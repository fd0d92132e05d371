// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.json.ProblemCode;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.JsonCursor.SyntaxException;
import org.communique.json.engine.JsonCursor.Token;
import org.communique.json.engine.KnownTexts;
import org.communique.suite.Engine;
import org.communique.suite.JsonTestSuiteTest;
import org.communique.testing.Briefs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Our parser finds the same tokens at the same places as the parser of Jackson, and refuses the same texts. */
class Utf8ParserTest {

  private static final JsonFactory JACKSON = new JsonFactory();

  /** The pieces of which documents are made: tokens, parts of tokens, and what must not be in a document. */
  private static final List<String> PIECES = List.of(
      "{", "}", "[", "]", ",", ":", "\"", "\"\"", "\"a\"", "\"id\":", "\"id\"\n:", "\"a long text of thirty characters\"", "\\", "\\n",
      "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\x", "\\u00g0", "0", "-", "1", "10", "-0.5", "1e9", "2E-3", "3.e", "01",
      "true", "false", "null", "nul", "truefalse", "NaN", " ", "\n", "\r\n", "\r", "\t", "\u0001", "\f", "\u00a0", "é",
      "\u2014", "\u0928", "\uFFFD", "\uD83D\uDE00", "\uDBFF\uDFFD",
      "\u007f", "/", "//", "'", "[]", "{}", "{\"a\":1}", "[1,2]", "[\"x\",{\"y\":null}]");

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @net.jqwik.api.Tag("H17")
  @Property(tries = 5_000)
  void agreesWithJacksonAboutAnyText(@ForAll("documents") String text) {
    Statistics.collect(agreed(text.getBytes(StandardCharsets.UTF_8)));
  }

  @net.jqwik.api.Tag("H17")
  @Property(tries = 5_000)
  void agreesWithJacksonAboutWhatIsInsideAnObject(@ForAll("documents") String text) {
    Statistics.collect(agreed(("{\"x\":[" + text + "]}").getBytes(StandardCharsets.UTF_8)));
  }

  @net.jqwik.api.Tag("H17")
  @Property(tries = 5_000)
  void agreesWithJacksonAboutWhatIsInsideAText(@ForAll("documents") String text) {
    Statistics.collect(agreed(("[\"" + text.replace("\"", "") + "\"]").getBytes(StandardCharsets.UTF_8)));
  }

  @net.jqwik.api.Tag("laws")
  @Property
  void agreesWithJacksonAboutDamagedBriefs(@ForAll("briefs") Brief brief, @ForAll Random random) throws IOException {
    byte[] bytes = Engine.TESTED.pretty(brief).getBytes(StandardCharsets.UTF_8);
    assertThat(agreed(bytes)).isTrue();
    byte[] damaged = bytes.clone();
    damaged[random.nextInt(damaged.length)] = (byte) "\"{}[],:x0 \\\n\u0001".charAt(random.nextInt(13));
    if (isUtf8(damaged)) {
      agreed(damaged);
    }
  }

  static Stream<Path> files() throws IOException {
    return JsonTestSuiteTest.files();
  }

  @Tag("H17")
  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("files")
  void hasTheOutcomeThatTheJsonTestSuiteSays(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    boolean isTooDeepForThisTest = name.contains("100000") || name.contains("open_array_object");
    if (isUtf8(json) && !isTooDeepForThisTest && !name.startsWith("i_")) { // the suite leaves those with i_ open
      assertThat(events(json) != null).isEqualTo(name.startsWith("y_"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "\"", "\\", "\n", "\u001f", "\u0080", "\u07FF", "\u0800", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFD", "\u007f", "!", " "})
  void findsASpecialCharacterAtEachPlaceOfALongText(String special) {
    for (int before = 0; before < 20; before++) {
      for (int after = 0; after < 10; after++) {
        agreed(("[\"" + "a".repeat(before) + special + "b".repeat(after) + "\"]").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "[1,x]         | 1 | 4 | the document is not JSON from here on",
    "[tru]         | 1 | 5 | the document is not JSON from here on",
    "[\"a\\x\"]    | 1 | 5 | the document is not JSON from here on",
    "{\"a\" 1}     | 1 | 6 | the document is not JSON from here on",
    "{\"a\":1,}    | 1 | 8 | the document is not JSON from here on",
    "[01]          | 1 | 3 | the document is not JSON from here on",
    "[1.]          | 1 | 4 | the document is not JSON from here on",
    "[-]           | 1 | 3 | the document is not JSON from here on",
    "[\"é\" 1]     | 1 | 7 | the document is not JSON from here on",
    "[             | 1 | 2 | the document ends too early",
    "[\"abc        | 1 | 6 | the document ends too early",
    "{\"a\"        | 1 | 5 | the document ends too early",
    "[\"\\u00      | 1 | 7 | the document ends too early"})
  void saysWhereAndWhyATextIsNotJson(String text, int line, int column, String message) {
    Utf8Parser parser = new Utf8Parser(text.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> all(parser)).isInstanceOfSatisfying(SyntaxException.class, refusal -> {
      assertThat(refusal.code()).isEqualTo(ProblemCode.SYNTAX);
      assertThat(refusal.place()).isEqualTo((long) line << Integer.SIZE | column);
      assertThat(refusal).hasMessage(message);
    });
  }

  @Test
  void knowsANameThatIsWrittenWithEscapes() {
    Utf8Parser parser = new Utf8Parser("{\"\\u0069d\":1,\"id\":2,\"ide\":3}".getBytes(StandardCharsets.UTF_8));
    KnownTexts names = new KnownTexts(List.of("kind", "id"));
    parser.next();

    assertThat(parser.member(names)).isEqualTo(1);
    assertThat(parser.name()).isEqualTo("id");
    assertThat(parser.value()).isEqualTo(Token.NUMBER);
    assertThat(parser.member(names)).isEqualTo(1);
    parser.value();
    assertThat(parser.member(names)).isEqualTo(KnownTexts.OTHER);
    assertThat(parser.name()).isEqualTo("ide");
    parser.value();
    assertThat(parser.member(names)).isEqualTo(KnownTexts.END);
    assertThat(parser.next()).isFalse();
  }

  /** White space may come before the colon and after it, and the name stays where it was. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"a\"\n:1}", "{\"a\" :\r\n1\n}", "{\n\"a\"\r:\r{\n}\n,\n\"b\"\n:\n[\n]}", "[\n1\n,\n2\n]"})
  void aTokenIsWhereItBegins(String text) {
    assertThat(agreed(text.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  /** Whether both parsers take a text for JSON. They must find the same, and stop at the same token if it is not. */
  private static boolean agreed(byte[] json) {
    List<String> ours = events(json);
    assertThat(ours).as(new String(json, StandardCharsets.UTF_8)).isEqualTo(eventsOfJackson(json));
    return ours != null;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException damaged) {
      return false;
    }
  }

  /** The tokens of a document with their places; null if it is not one value in JSON. */
  private static List<String> events(byte[] json) {
    try {
      return all(new Utf8Parser(json));
    } catch (SyntaxException refused) {
      return null;
    }
  }

  private static List<String> all(Utf8Parser parser) {
    List<String> events = new ArrayList<>();
    if (parser.next()) {
      addValue(parser, events);
    }
    return parser.next() || events.isEmpty() ? null : events;
  }

  private static void addValue(JsonCursor cursor, List<String> events) {
    switch (cursor.token()) {
      case OBJECT -> {
        add(events, "{", cursor.place());
        while (cursor.member(KnownTexts.NONE) != KnownTexts.END) {
          add(events, "name " + cursor.name(), cursor.place());
          cursor.value();
          addValue(cursor, events);
        }
        add(events, "}", cursor.place());
      }
      case LIST -> {
        add(events, "[", cursor.place());
        while (cursor.element() != null) {
          addValue(cursor, events);
        }
        add(events, "]", cursor.place());
      }
      case TEXT -> add(events, "text " + cursor.text(), cursor.place());
      case NUMBER -> add(events, "number " + cursor.text(), cursor.place());
      default -> add(events, cursor.token().words(), cursor.place());
    }
  }

  private static void add(List<String> events, String event, long place) {
    events.add((place >> Integer.SIZE) + ":" + (int) place + " " + event);
  }

  private static List<String> eventsOfJackson(byte[] json) {
    List<String> events = new ArrayList<>();
    int depth = 0;
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (depth == 0 && !events.isEmpty()) {
          return null; // a second value
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        TokenStreamLocation place = parser.currentTokenLocation();
        String text = switch (token) {
          case PROPERTY_NAME -> "name " + parser.currentName();
          case VALUE_STRING -> "text " + parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + parser.getString();
          default -> token.asString();
        };
        add(events, text, (long) place.getLineNr() << Integer.SIZE | place.getColumnNr());
      }
      return events.isEmpty() ? null : events;
    } catch (JacksonException refused) {
      return null;
    }
  }
}
