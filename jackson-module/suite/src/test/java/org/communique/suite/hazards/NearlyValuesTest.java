// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.Brief;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.binding.Form;
import org.communique.suite.Engine;
import org.communique.suite.EveryMember;
import org.communique.vocabulary.ClosedWord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Values that are nearly right: of another type, of another spelling, or right for twenty thousand characters. */
class NearlyValuesTest {

  private static final int SMALL_STACK = 256 << 10;
  /** Classes that do harm when a reader loads them, and classes of this library. */
  private static final List<String> CLASSES = List.of(
      "java.lang.Runtime", "java.net.URL", "javax.swing.JEditorPane", "com.sun.rowset.JdbcRowSetImpl",
      "org.springframework.context.support.ClassPathXmlApplicationContext", "org.communique.Actor",
      "org.communique.BriefBuilder$ImmutableBrief");

  private static final int LONG = 20_000;

  /** The pointers of all values of the document that are not in an extension. */
  private static List<String> pointers() throws IOException {
    return EveryMember.pointers().stream().filter(pointer -> !pointer.contains("/x-")).toList();
  }

  @Tag("H21")
  @Test
  void noValueIsConverted() throws IOException {
    JsonNode tree = EveryMember.tree();
    int cases = 0;
    for (String pointer : pointers()) {
      JsonNode value = tree.at(pointer);
      for (String other : othersFor(value)) {
        String place = other.equals("\"\"") && pointer.equals("/text/content") ? "/text" : pointer; // it does not fit its hash
        assertThat(TESTED.check(EveryMember.with(pointer, other))).as(pointer + " " + other)
            .anySatisfy(problem -> assertThat(problem.pointer()).startsWith(place));
        cases++;
      }
    }
    assertThat(cases).isGreaterThan(1_000);
  }

  /** What a lenient reader might convert to the value. */
  private static List<String> othersFor(JsonNode value) {
    if (value.isString()) {
      return List.of("12", "1.5", "true", "[" + value + "]", "{}", "[]", "\"\"");
    }
    if (value.isBoolean()) {
      return List.of("\"" + value + "\"", "1", "0", "\"\"", "[" + value + "]");
    }
    if (value.isNumber()) {
      return List.of("\"" + value + "\"", value + ".0", value + ".5", value + "e0", "\"\"", "[" + value + "]", "true");
    }
    return value.isArray()
        ? List.of("\"\"", "{}", "\"" + value.get(0).toString().replace("\"", "\\\"") + "\"", value.get(0).toString())
        : List.of("[" + value + "]", "[]", "true", "\"{}\"");
  }

  @Tag("H26")
  @Test
  void wordsOfClosedVocabulariesAreReadAsTheyAre() throws IOException {
    int words = 0;
    for (Form<?> form : Form.all()) {
      for (Object constant : ClosedWord.class.isAssignableFrom(form.type()) ? form.type().getEnumConstants() : new Object[0]) {
        String word = ((ClosedWord) constant).word();
        assertThat((Object) TESTED.readValue("\"" + word + "\"", form.type())).isEqualTo(constant);
        Set<String> others = new TreeSet<>(List.of(" " + word, word + " ", word + "\\u00ad", word.replace('i', 'ı'),
            word.toUpperCase(Locale.ROOT), word.toUpperCase(Locale.forLanguageTag("tr")), ((Enum<?>) constant).name()));
        others.remove(word);
        for (String other : others) {
          assertCode("\"" + other + "\"", form.type(), ProblemCode.UNKNOWN_WORD);
        }
        assertCode(String.valueOf(((Enum<?>) constant).ordinal()), form.type(), ProblemCode.WRONG_TOKEN);
        words++;
      }
    }
    assertThat(words).isGreaterThan(50);
  }

  private static void assertCode(String json, Class<?> type, ProblemCode code) {
    Throwable refusal = catchThrowable(() -> TESTED.readValue(json, type));
    assertThat(refusal).as(type + " " + json).isNotNull();
    assertThat(TESTED.problems(refusal)).extracting(Problem::code).containsExactly(code);
  }

  @Tag("H27")
  @ParameterizedTest
  @ValueSource(strings = {
    "-1", "-2147483648", "2147483648", "4294967297", "9223372036854775808", "18446744073709551617", "1e400", "1e2", "1.0",
    "-0.0", "1E-400"
  })
  void wholeNumbersAreNotNegativeAndFitIntoAnInt(String number) throws IOException {
    JsonNode tree = EveryMember.tree();
    List<String> numbers = pointers().stream().filter(pointer -> tree.at(pointer).isNumber()).toList();
    assertThat(numbers).hasSizeGreaterThan(5);
    for (String pointer : numbers) {
      assertThat(TESTED.check(EveryMember.with(pointer, number))).as(pointer + " " + number)
          .extracting(Problem::pointer).containsExactly(pointer);
    }
  }

  @Tag("H27")
  @Test
  void theLargestWholeNumberIsRead() throws IOException {
    Brief brief = TESTED.read(EveryMember.with("/statements/0/tally/inFavour", "2147483647"));
    assertThat(brief.statements().get(0).tally().orElseThrow().inFavour()).hasValue(Integer.MAX_VALUE);
    assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
  }

  @Tag("H10")
  @ParameterizedTest
  @ValueSource(strings = {"a-", "2022-", "[2021,", "2022-08-15/", "en-", "https://a/", "1.", "\u202A"})
  void aLongTextThatIsNearlyRightNeedsNoDeepStack(String unit) throws Exception {
    Engine engine = TESTED.with(JsonOptions.defaults().with(Limit.LABEL, 2 * LONG).with(Limit.PROSE, 2 * LONG));
    JsonNode tree = EveryMember.tree();
    Set<String> kinds = new TreeSet<>();
    for (String pointer : pointers()) {
      if (tree.at(pointer).isString() && kinds.add(pointer.replaceAll("/[0-9]+", ""))) {
        String json = EveryMember.with(pointer, "\"" + unit.repeat(LONG / unit.length()) + "!\"");
        List<Object> ends = onSmallStack(() -> engine.check(json));
        assertThat(ends).as(pointer).singleElement().isInstanceOf(List.class);
      }
    }
    assertThat(kinds).hasSizeGreaterThan(70);
  }

  private interface Check {
    Object run() throws Exception;
  }

  private static List<Object> onSmallStack(Check check) throws InterruptedException {
    List<Object> ends = new ArrayList<>();
    Thread thread = new Thread(null, () -> {
      try {
        ends.add(check.run());
      } catch (Throwable thrown) {
        ends.add(thrown);
      }
    }, "small stack", SMALL_STACK);
    thread.start();
    thread.join();
    return ends;
  }

  @Tag("H37")
  @ParameterizedTest
  @CsvSource({"\u00e9, e\u0301", "\u212B, A\u030A", "\uD55C, \u1112\u1161\u11AB", "\u1E69, s\u0307\u0323", "\u2126, \u03A9"})
  void textsAreKeptAsTheyWereComposed(String one, String other) throws IOException {
    List<Brief> briefs = new ArrayList<>();
    for (String text : List.of(one, other)) {
      for (String pointer : List.of("/title", "/statements/0/gist", "/actors/0/name", "/statements/1/x-desk/x-by")) {
        String json = EveryMember.with(pointer, "\"" + text + "\"");
        Brief brief = TESTED.read(json);
        assertThat(TESTED.write(brief)).contains("\"" + text + "\"");
        assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
        briefs.add(brief);
      }
      assertThat(TESTED.check(EveryMember.with("/id", "\"" + text + "\""))).extracting(Problem::pointer).containsExactly("/id");
    }
    assertThat(briefs).doesNotHaveDuplicates();
  }

  @Tag("H44")
  @Test
  void noDocumentNamesAClass() throws IOException {
    JsonNode tree = EveryMember.tree();
    int cases = 0;
    for (String pointer : pointers()) {
      JsonNode value = tree.at(pointer);
      String name = CLASSES.get(cases++ % CLASSES.size());
      assertThat(TESTED.check(EveryMember.with(pointer, "[\"" + name + "\"," + value + "]"))).as(pointer)
          .anySatisfy(problem -> assertThat(problem.pointer()).startsWith(pointer));
      for (String member : value.isObject() ? List.of("@class", "@type", "class") : List.<String>of()) {
        String json = EveryMember.with(pointer, "{\"" + member + "\":\"" + name + "\"," + value.toString().substring(1));
        List<Problem> problems = TESTED.check(json);
        assertThat(problems).as(pointer).extracting(Problem::pointer).contains(pointer + "/" + member);
        assertThat(onUsersMapper(json)).extracting(Problem::code, Problem::pointer, Problem::message)
            .isEqualTo(problems.stream().map(one -> tuple(one.code(), one.pointer(), one.message())).toList());
      }
    }
  }

  private static List<Problem> onUsersMapper(String json) {
    Throwable refusal = catchThrowable(() -> TESTED.map(json, Brief.class));
    return TESTED.problems(refusal);
  }
}
