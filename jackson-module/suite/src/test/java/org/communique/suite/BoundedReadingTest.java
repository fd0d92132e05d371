// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.json.ProblemCode.BROKEN_RULE;
import static org.communique.json.ProblemCode.DANGLING_REFERENCE;
import static org.communique.json.ProblemCode.DUPLICATE_ELEMENT;
import static org.communique.json.ProblemCode.DUPLICATE_ID;
import static org.communique.json.ProblemCode.DUPLICATE_MEMBER;
import static org.communique.json.ProblemCode.OVER_LIMIT;
import static org.communique.json.ProblemCode.REFERENCE_CYCLE;
import static org.communique.json.ProblemCode.SYNTAX;
import static org.communique.json.ProblemCode.TOO_DEEP;
import static org.communique.json.ProblemCode.UNKNOWN_MEMBER;
import static org.communique.json.ProblemCode.WRONG_TOKEN;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.communique.Brief;
import org.communique.base.ExtensionValue;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However large a document is, the reader reports each mistake once, at its place, and nothing that follows. */
class BoundedReadingTest {

  private static final int MOST_PROBLEMS = 100;
  private static final String NULLS_UNDER_A_LONG_NAME =
      "{\"" + "n".repeat(49_000) + "\":[" + String.join(",", Collections.nCopies(90_000, "null")) + "]}";
  private static final JsonOptions DROP = JsonOptions.defaults().with(UnknownMembers.DROP);

  // Values that are skipped

  @Tag("F2")
  @Test
  void reportsAnUnknownMemberOnceWhateverIsInside() {
    assertThat(problems(brief(",\"u\":" + NULLS_UNDER_A_LONG_NAME, ""))).containsExactly(tuple(UNKNOWN_MEMBER, "/u"));
  }

  @Tag("F2")
  @Test
  void reportsAWrongTokenOnceWhateverIsInside() {
    assertThat(problems(brief("", "").replace("\"title\":\"t\"", "\"title\":" + NULLS_UNDER_A_LONG_NAME)))
        .containsExactly(tuple(WRONG_TOKEN, "/title"));
  }

  @Tag("F2")
  @Test
  void readsTheLineAfterALineWithALargeUnknownMember() {
    String ndjson = brief(",\"u\":" + NULLS_UNDER_A_LONG_NAME, "") + "\n" + brief("", "") + "\n";
    List<Tuple> bad = new ArrayList<>();
    try (Stream<Brief> briefs = TESTED.lines(
        new ByteArrayInputStream(ndjson.getBytes(StandardCharsets.UTF_8)), problems -> bad.addAll(tuples(problems)))) {
      assertThat(briefs).extracting(Brief::id).containsExactly("b");
    }
    assertThat(bad).containsExactly(tuple(UNKNOWN_MEMBER, "/u"));
  }

  @Tag("F8")
  @ParameterizedTest
  @ValueSource(strings = {"", "n×129", "\\u0000"})
  void dropsAnUnknownMemberWhateverNameIsInside(String name) throws IOException {
    String inside = "{\"" + name.replace("n×129", "n".repeat(129)) + "\":1,\"title\":\"SMUGGLED\"}";
    Brief honest = TESTED.read(brief("", ""));
    assertThat(read("{\"foo\":" + inside + "," + brief("", "").substring(1), DROP)).isEqualTo(honest);
    assertThat(read(brief("", ",\"foo\":" + inside), DROP)).isEqualTo(honest);
  }

  @Tag("F8")
  @Test
  void readsOnBehindAnExtensionWithABadName() {
    assertThat(problems(brief("", ",\"x-a\":{\"\":1,\"b\":2}")))
        .extracting(problem -> problem.toList().get(1)).containsExactly("/statements/0/x-a/");
  }

  @Tag("H05") @Tag("F25")
  @ParameterizedTest
  @EnumSource(value = UnknownMembers.class, names = {"REFUSE", "DROP"})
  void readsOnBehindANameOfAnyLength(UnknownMembers choice) throws IOException {
    String json = brief(",\"" + "n".repeat(60_000) + "\":1", "");
    if (choice == UnknownMembers.DROP) {
      assertThat(read(json, DROP)).isEqualTo(TESTED.read(brief("", "")));
    } else {
      assertThat(problems(json)).containsExactly(tuple(UNKNOWN_MEMBER, ""));
    }
  }

  @Test
  void readsANumberUpToTheLimitThatTheCallerSets() throws IOException {
    String digits = "1".repeat(3_000);
    Brief brief = read(brief(",\"x-n\":" + digits, ""), JsonOptions.defaults().with(Limit.NUMBER, 5_000));
    assertThat(brief.extensions().value("x-n")).contains(new ExtensionValue.Numeral(digits));
  }

  @Tag("F21")
  @Test
  void readsAndWritesExtensionsThatAreEightListsDeep() throws IOException {
    Brief brief = TESTED.read(brief(",\"x-a\":" + "[".repeat(8) + "]".repeat(8), ""));
    assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
    assertThat(problems(brief(",\"x-a\":" + "[".repeat(9) + "]".repeat(9), "")))
        .extracting(problem -> problem.toList().get(1)).containsExactly("/x-a");
  }

  // The first problems by place

  @Test
  void reportsTheFirstHundredProblemsByPlace() {
    String wrong = "{\"text\":1}" + ",{\"text\":1}".repeat(74);
    String actor = "{\"id\":\"%s\",\"kind\":\"person\",\"name\":\"A\",\"aliases\":[" + wrong + "]}";
    String json = "{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"t\",\"source\":\"s\",\"statements\":["
        + statement("s1", "putin", ",\"mentions\":[\"nobody\",\"kim\"]")
        + "],\"sources\":[{\"id\":\"s\",\"kind\":\"news-brief\",\"name\":\"N\"}],\"actors\":["
        + actor.formatted("putin") + "," + actor.formatted("kim") + "]}";
    List<Problem> problems = TESTED.problems(catchThrowable(() -> TESTED.read(json)));
    assertThat(problems).hasSize(MOST_PROBLEMS)
        .isSortedAccordingTo(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    assertThat(tuples(problems)).startsWith(
        tuple(DANGLING_REFERENCE, "/statements/0/mentions/0"), tuple(WRONG_TOKEN, "/actors/0/aliases/0/text"))
        .endsWith(tuple(WRONG_TOKEN, "/actors/1/aliases/23/text"));
  }

  @Test
  void reportsProblemsOfBothPassesInTheOrderOfTheDocument() {
    String json = brief("", ",\"mentions\":[\"nobody\"],\"place\":1,\"topics\":[\"nothing\"]");
    assertThat(problems(json)).containsExactly(
        tuple(DANGLING_REFERENCE, "/statements/0/mentions/0"), tuple(WRONG_TOKEN, "/statements/0/place"),
        tuple(DANGLING_REFERENCE, "/statements/0/topics/0"));
  }

  // Nothing is said twice

  @Test
  void saysNothingAboutReferencesToABrokenDefinition() {
    String statements = String.join(
        ",", Stream.iterate(2, n -> n + 1).limit(10).map(n -> statement("s" + n, "kim", "")).toList());
    String json = brief("", "}," + statements.substring(0, statements.length() - 1))
        .replace("\"actors\":[", "\"actors\":[{\"id\":\"kim\",\"kind\":1,\"name\":\"K\"},");
    assertThat(problems(json)).containsExactly(tuple(WRONG_TOKEN, "/actors/0/kind"));
  }

  @Test
  void saysNothingAboutReferencesToADefinitionInAWrongPlace() {
    String json = brief("", "}," + statement("s2", "putin", ",\"mentions\":[\"kim\"]") + "," + withoutEnd(
        statement("s3", "kim", ""))).replaceFirst(
            "\"speakers\":\\[\"putin\"]", "\"speakers\":{\"id\":\"kim\",\"kind\":\"person\",\"name\":\"K\"}");
    assertThat(problems(json)).containsExactly(tuple(WRONG_TOKEN, "/statements/0/speakers"));
  }

  @Test
  void saysNothingAboutReferencesToAnEntryBehindTheEndOfALongList() {
    String json = brief("", ",\"mentions\":[\"kim\",\"choe\"]");
    for (String actors : List.of(actor("kim") + "," + actor("choe"), "\"kim\",\"choe\"")) {
      byte[] bytes = json.replace("\"name\":\"P\"}]", "\"name\":\"P\"}," + actors + "]").getBytes(StandardCharsets.UTF_8);
      Throwable refusal = catchThrowable(() -> TESTED.read(bytes, JsonOptions.defaults().with(Limit.DEFINITIONS, 1)));
      assertThat(tuples(TESTED.problems(refusal))).containsExactly(tuple(OVER_LIMIT, "/actors"));
    }
  }

  @Tag("H41")
  @Test
  void reportsADanglingReferenceOnceInAList() {
    assertThat(problems(brief("", ",\"mentions\":[\"nobody\",\"nobody\",\"nobody\"]")))
        .containsExactly(tuple(DANGLING_REFERENCE, "/statements/0/mentions/0"));
  }

  /** The ids of a short list are compared one by one, and those of a longer list are looked up. */
  @ParameterizedTest
  @ValueSource(ints = {2, 9, 10, 11, 12})
  void reportsEveryElementThatRepeatsAnother(int length) {
    String actors = Stream.iterate(0, n -> n + 1).limit(length).map(n -> actor("a" + n)).collect(Collectors.joining(","));
    List<String> ids = Stream.iterate(0, n -> n + 1).limit(length).map(n -> "\"a" + n + "\"").toList();
    assertThat(readable(actors, ids)).isTrue();
    for (String id : ids) {
      List<String> repeated = new ArrayList<>(ids);
      repeated.add(id);
      assertThat(readable(actors, repeated)).as(id).isFalse();
    }
  }

  /** Whether a statement may mention these ids, of actors that are defined before it. */
  private static boolean readable(String actors, List<String> ids) {
    List<Problem> problems = TESTED.check(brief("", ",\"mentions\":" + ids)
        .replace("\"actors\":[", "\"actors\":[" + actors + ","));
    assertThat(tuples(problems)).isIn(
        List.of(), List.of(tuple(DUPLICATE_ELEMENT, "/statements/0/mentions/" + (ids.size() - 1))));
    return problems.isEmpty();
  }

  /** Jackson reads such a name. A pair of surrogates is one character, which any name may have. */
  @Tag("H34")
  @Test
  void readsNoNameWithHalfACharacter() throws IOException {
    for (String half : List.of("\\ud83d", "\\ude00", "a\\ud83db", "\\ud83d\\ude00\\ude00", "\\ude00\\ud83d")) {
      assertThat(problems(brief(",\"x-" + half + "\":1", ""))).containsExactly(tuple(SYNTAX, ""));
      assertThat(problems(brief(",\"x-a\":{\"" + half + "\":1}", ""))).containsExactly(tuple(SYNTAX, "/x-a"));
    }
    Brief brief = TESTED.read(brief(",\"x-\\ud83d\\ude00\\ud83d\\ude00\":1", ""));
    assertThat(brief.extensions().value("x-\uD83D\uDE00\uD83D\uDE00")).contains(new ExtensionValue.Numeral("1"));
  }

  @Tag("H40") @Tag("F22")
  @Test
  void reportsTwoStatementsOfOneIdOnce() {
    assertThat(problems(brief("", "}," + withoutEnd(statement("s1", "putin", "")))))
        .containsExactly(tuple(DUPLICATE_ID, "/statements/1"));
  }

  @Tag("H13")
  @Test
  void reportsATagThatOccursTwiceAsADuplicateMember() {
    String stance = "{\"holders\":[\"putin\"],\"target\":{\"actor\":\"putin\",\"actor\":\"putin\"},"
        + "\"attitude\":\"support\",\"kind\":\"attitude\",\"basis\":\"explicit\"}";
    assertThat(problems(brief("", ",\"stances\":[" + stance + "]")))
        .containsExactly(tuple(DUPLICATE_MEMBER, "/statements/0/stances/0/target/actor"));
  }

  @Tag("H42") @Tag("F22")
  @Test
  void reportsACircleOfRelationsAtItsFirstStatement() {
    String json = brief("", "}," + statement("a", "putin", quotes("c")) + ","
        + statement("b", "putin", quotes("a")) + "," + withoutEnd(statement("c", "putin", quotes("b"))));
    assertThat(problems(json)).extracting(problem -> problem.toList().get(1)).containsExactly("/statements/1");
  }

  /** A message names at most ten of the ids. */
  @Tag("H42")
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2  | a1 > a2 > a1",
    "10 | a1 > a2 > a3 > a4 > a5 > a6 > a7 > a8 > a9 > a10 > a1",
    "11 | a1 > a2 > a3 > a4 > a5 > a6 > a7 > a8 > a9 > a10 > … > a1"})
  void namesTheMembersOfACircle(int members, String names) {
    String actors = Stream.iterate(1, n -> n + 1).limit(members).map(n -> actor("a" + n).replace(
        "}", ",\"partOf\":\"a" + (n % members + 1) + "\"},")).collect(Collectors.joining());
    Throwable refusal = catchThrowable(() -> TESTED.read(brief("", "").replace("\"actors\":[", "\"actors\":[" + actors)));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> assertThat(problem.message())
        .isEqualTo("definitions must not refer to one another in a circle: " + names));
  }

  @Tag("H06")
  @Test
  void saysWhereADocumentIsNotJsonBehindTheEndOfALongList() {
    String json = brief("", "").replace("\"name\":\"P\"", "\"name\":\"P\",\"aliases\":[{},{},{\"a\":x}]");
    Engine strict = TESTED.with(JsonOptions.defaults().with(Limit.ALIASES, 0));
    assertThat(tuples(strict.problems(catchThrowable(() -> strict.read(json)))))
        .containsExactly(tuple(OVER_LIMIT, "/actors/0/aliases"), tuple(SYNTAX, "/actors/0/aliases/2"));
  }

  @Tag("H01")
  @Test
  void saysWhereAValueThatIsSkippedIsTooDeep() {
    Engine strict = TESTED.with(JsonOptions.defaults().with(Limit.DEPTH, 7));
    String json = brief("", ",\"mood\":[0,[1,{\"a\":0,\"b\":[[]]}]]");
    assertThat(tuples(strict.problems(catchThrowable(() -> strict.read(json))))).containsExactly(
        tuple(UNKNOWN_MEMBER, "/statements/0/mood"), tuple(TOO_DEEP, "/statements/0/mood/1/1/b/0"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"partOf\":\"nobody\"', DANGLING_REFERENCE, /actors/1/partOf",
    "'\"partOf\":\"a\"', REFERENCE_CYCLE, /actors/1",
    "'\"partOf\":\"last\",\"count\":0', INVALID_VALUE, /actors/1/count"
  })
  void reportsWhatIsWrongWithAnEntryThatNothingUses(String members, ProblemCode code, String pointer) {
    String entry = ",{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\"," + members + "}," + actor("last") + "]";
    assertThat(problems(brief("", "").replaceFirst("(\"name\":\"P\"})]", "$1" + entry)))
        .containsExactly(tuple(code, pointer));
  }

  @Test
  void findsACircleAlsoIfAnUnknownMemberWasSkipped() {
    String actors = "{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\",\"tag\":[1],\"partOf\":\"c\"},"
        + "{\"id\":\"c\",\"kind\":\"person\",\"name\":\"C\",\"partOf\":\"a\"},";
    assertThat(problems(brief("", ",\"mentions\":[\"c\"]").replace("\"actors\":[", "\"actors\":[" + actors)))
        .containsExactly(tuple(REFERENCE_CYCLE, "/actors/0"), tuple(UNKNOWN_MEMBER, "/actors/0/tag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"putin\"]", "\"putin\"", "[null]", "[{\"id\":\"putin\"},3]", "{\"id\":\"putin\"}"})
  void saysNothingAboutReferencesToABrokenEntry(String actors) {
    String json = brief("", "").replaceFirst("\"actors\":\\[.*?]", "\"actors\":" + actors);
    assertThat(problems(json)).allSatisfy(problem ->
        assertThat(problem.toList().get(1).toString()).startsWith("/actors"));
  }

  @Test
  void saysNothingAboutReferencesToWhatAnUnknownOrRepeatedMemberDefines() {
    String misspelt = brief("", "").replace("{\"communique\":\"1.0\",", "{")
        .replace("\"actors\"", "\"actrs\"").replace("\"statements\"", "\"communique\":\"1.0\",\"statements\"");
    assertThat(problems(misspelt)).containsExactly(tuple(UNKNOWN_MEMBER, "/actrs"));
    String twice = brief(",\"actors\":[]", "");
    assertThat(problems(twice)).containsExactly(tuple(DUPLICATE_MEMBER, "/actors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"grim\":[1,{\"name\":\"x\"}]}", "[1,\"id\"]", "\"id\"", "[]"})
  void reportsAReferenceToNobodyBesideAnUnknownMemberThatDefinesNoId(String value) {
    assertThat(problems(withMood(value))).containsExactlyInAnyOrder(
        tuple(UNKNOWN_MEMBER, "/mood"), tuple(DANGLING_REFERENCE, "/statements/0/mentions/0"));
    assertThat(problems(brief(",\"mood\":" + value, ",\"mentions\":[\"nobody\"]"))).containsExactly(
        tuple(UNKNOWN_MEMBER, "/mood"), tuple(DANGLING_REFERENCE, "/statements/0/mentions/0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"grim\":[1,{\"id\":\"x\"}]}", "[{\"a\":1,\"b\":{\"id\":\"x\"}}]", "{\"id\":1}"})
  void saysNothingAboutReferencesIfAnUnknownMemberDefinesAnId(String value) {
    assertThat(problems(withMood(value))).containsExactly(tuple(UNKNOWN_MEMBER, "/mood"));
  }

  /** A brief with an unknown member before its version, and with a reference to nobody. */
  private static String withMood(String value) {
    return brief("", ",\"mentions\":[\"nobody\"]").replaceFirst("\\{", "{\"mood\":" + value + ",");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{'aktor':{'id':'kim','kind':'person','name':'K'}}                 | UNKNOWN_MEMBER | /aktor",
    "{'actor':'putin','topic':{'id':'kim','label':'K','x-a':[{'id':1}]}} | BROKEN_RULE    | /topic"})
  void saysNothingAboutReferencesToWhatASecondOrUnknownTagDefines(String target, ProblemCode code, String pointer) {
    String stance = "{\"holders\":[\"putin\"],\"target\":" + target.replace('\'', '"')
        + ",\"attitude\":\"support\",\"kind\":\"attitude\",\"basis\":\"explicit\"}";
    assertThat(problems(brief("", ",\"stances\":[" + stance + "],\"mentions\":[\"kim\"],\"topics\":[\"kim\"]")))
        .containsExactly(tuple(code, "/statements/0/stances/0/target" + pointer));
  }

  @Test
  void takesAnUnknownMemberForAMissingOneAndNotForOneThatIsThere() {
    String json = brief("", "").replace("\"id\":\"putin\",\"kind\"", "\"id\":\"putin\",\"ind\"");
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.pointer()).isEqualTo("/actors/0/ind");
      assertThat(problem.message()).isEqualTo("unknown member 'ind'; did you mean 'kind'?");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"notte\":1,\"choice\":\"x\"}", "{\"choice\":\"x\",\"notte\":1}"})
  void reportsAnUnknownTagOnceInAnyOrder(String note) {
    assertThat(problems(brief("", ",\"notes\":[" + note + "]")))
        .containsExactly(tuple(UNKNOWN_MEMBER, "/statements/0/notes/0/notte"));
  }

  // What is read can be written and read again

  @Tag("F11")
  @Test
  void limitsAPassageAfterItsSegmentsAreMerged() {
    String half = "{\"spoken\":\"" + "x".repeat(60_000) + "\"}";
    assertThat(problems(brief("", ",\"quotations\":[{\"segments\":[" + half + "," + half + "]}]")))
        .containsExactly(tuple(OVER_LIMIT, "/statements/0/quotations/0/segments"));
  }

  @Test
  void reportsWhatIsWrongWithAPassageAfterOneThatIsTooLong() {
    String half = "{\"spoken\":\"" + "x".repeat(60_000) + "\"}";
    String tooLong = "{\"segments\":[" + half + "," + half + "]}";
    assertThat(problems(brief("", ",\"quotations\":[" + tooLong + ",{\"spoken\":\"w\",\"start\":0}]")))
        .containsExactly(
            tuple(OVER_LIMIT, "/statements/0/quotations/0/segments"), tuple(BROKEN_RULE, "/statements/0/quotations/1"));
  }

  @Tag("F11")
  @Test
  void readsWhatItWroteOfSegmentsAtTheLimit() throws IOException {
    String half = "\"" + "x".repeat(50_000) + "\"";
    String segments = "{'spoken':_},{'spoken':_},{'supplied':_},{'supplied':_}".replace('\'', '"').replace("_", half);
    Brief brief = TESTED.read(brief("", ",\"quotations\":[{\"segments\":[" + segments + "]}]"));
    assertThat(brief.statements().get(0).quotations().get(0).segments()).hasSize(2);
    assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
  }

  private static String brief(String briefExtra, String statementExtra) {
    return "{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"t\",\"source\":\"s\"" + briefExtra
        + ",\"actors\":[{\"id\":\"putin\",\"kind\":\"person\",\"name\":\"P\"}],"
        + "\"sources\":[{\"id\":\"s\",\"kind\":\"news-brief\",\"name\":\"N\"}],\"statements\":["
        + withoutEnd(statement("s1", "putin", "")) + statementExtra + "}]}";
  }

  private static String statement(String id, String speaker, String extra) {
    return "{\"id\":\"" + id + "\",\"speakers\":[\"" + speaker + "\"],\"act\":\"state\",\"gist\":\"g\","
        + "\"attributions\":[{\"source\":\"s\",\"mode\":\"direct\"}]" + extra + "}";
  }

  private static String withoutEnd(String object) {
    return object.substring(0, object.length() - 1);
  }

  private static String actor(String id) {
    return "{\"id\":\"" + id + "\",\"kind\":\"person\",\"name\":\"A\"}";
  }

  private static String quotes(String id) {
    return ",\"relations\":[{\"kind\":\"quotes\",\"to\":\"" + id + "\"}]";
  }

  private static Brief read(String json, JsonOptions options) throws IOException {
    return TESTED.read(json.getBytes(StandardCharsets.UTF_8), options);
  }

  /** The code and the pointer of each problem. */
  private static List<Tuple> problems(String json) {
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    assertThat(refusal).as("refusal").isNotNull();
    return tuples(TESTED.problems(refusal));
  }

  private static List<Tuple> tuples(List<Problem> problems) {
    return problems.stream().map(problem -> tuple(problem.code(), problem.pointer())).toList();
  }
}
