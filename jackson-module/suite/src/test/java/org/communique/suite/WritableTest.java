// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.binding.Form;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The writer refuses what the reader would refuse, and names the limit and the place. */
class WritableTest {

  private static final int MUCH = 200_000;

  /** No value of {@link #valuesWithLimits} needs a higher limit. */
  private static final int ENOUGH = 1 << 15;

  @TempDir private Path folder;

  /** A limit, the place of what is over the limit, and a brief that builders accept. */
  static Stream<Arguments> briefsOverALimit() {
    return Stream.of(
        Arguments.of(Limit.LABEL, "/title", Brief.builder().from(Specimens.BRIEF).title("t".repeat(2_000)).build()),
        Arguments.of(Limit.PROSE, "/statements/0/gist", with(say().gist("g".repeat(MUCH)))),
        Arguments.of(Limit.PROSE, "/statements/0/quotations/0/spoken",
            with(say().addQuotation(Quotation.of(Segment.spoken("w".repeat(MUCH)))))),
        Arguments.of(Limit.ATTRIBUTIONS, "/statements/0/attributions",
            with(say().addAllAttributions(Collections.nCopies(64, Attribution.indirect(Specimens.ARTICLE, "said"))))),
        Arguments.of(Limit.ALIASES, "/actors/0/aliases", with(Specimens.say("s", actorOf101Aliases()))),
        Arguments.of(Limit.NUMBER, "/x-n", with("x-n", new ExtensionValue.Numeral("1".repeat(65)))),
        Arguments.of(Limit.EXTENSION_VALUES, "/x-list", with("x-list",
            new ExtensionValue.Items(List.copyOf(Collections.nCopies(100_000, new ExtensionValue.Flag(true)))))));
  }

  private static Actor actorOf101Aliases() {
    return Actor.builder().id("many").kind(ActorKind.PERSON).name("M")
        .addAllAliases(IntStream.range(0, 101).mapToObj(n -> Alias.builder().text("a" + n).build()).toList()).build();
  }

  private static StatementBuilder say() {
    return Specimens.say("s", Specimens.KIM);
  }

  private static Brief with(StatementBuilder statement) {
    return Specimens.brief(statement.build()).build();
  }

  private static Brief with(String name, ExtensionValue value) {
    return Brief.builder().from(Specimens.BRIEF).extensions(Extensions.builder().put(name, value).build()).build();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("briefsOverALimit")
  void refusesWhatIsOverALimitAndNamesTheLimitAndThePlace(Limit limit, String pointer, Brief brief) {
    assertThatThrownBy(() -> TESTED.write(brief)).message().contains(limit.name(), pointer);
    assertThatThrownBy(() -> TESTED.writeBytes(brief)).message().contains(limit.name(), pointer);
    assertThatThrownBy(() -> TESTED.map(brief)).message().contains(limit.name(), pointer);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("briefsOverALimit")
  void writesNothingOfABriefThatItRefuses(Limit limit, String pointer, Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> TESTED.write(brief, out)).message().contains(limit.name(), pointer);
    assertThat(out.size()).isZero();
    Path file = Files.writeString(folder.resolve("brief.json"), "before");
    assertThatThrownBy(() -> TESTED.write(brief, file)).message().contains(limit.name(), pointer);
    assertThat(file).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  /** What has limits: every member, extensions in each other, a stance alone whose actors are inside it, and a word. */
  static Stream<Arguments> valuesWithLimits() throws IOException {
    Extensions deep = Extensions.builder().putAny("b", new ExtensionValue.Items(List.of(
        new ExtensionValue.Items(List.of(new ExtensionValue.Numeral("1"))), new ExtensionValue.Text("long".repeat(300)),
        Extensions.builder().putAny("c", Extensions.builder().putAny("d", new ExtensionValue.Flag(true)).build()).build())))
        .putAny("e", new ExtensionValue.Items(List.of(new ExtensionValue.Items(List.of())))).build();
    Actor named = Actor.builder().from(Actor.person("p", "P")).addAlias(Alias.builder().text("A").build()).build();
    Brief small = Brief.builder().id("b").title("T").source(Source.of("s", SourceKind.NEWS_BRIEF, "N")).build();
    List<Object> values = List.of(
        TESTED.read(EveryMember.json()), Specimens.LETTER, SourceKind.NEWS_BRIEF,
        Stance.of(Specimens.KIM, Attitude.SUPPORT, named), small,
        small.toBuilder().extensions(Extensions.builder().put("x-a", deep).build()).build());
    return values.stream().flatMap(value -> Stream.of(Limit.values()).map(limit -> Arguments.of(limit, value)));
  }

  @Tag("H01") @Tag("H03") @Tag("H06") @Tag("H08")
  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("valuesWithLimits")
  void writesWithTheLimitsWithWhichItReads(Limit limit, Object value) throws IOException {
    String json = TESTED.writeValue(value);
    int least = least(limit, engine -> engine.readValue(json, type(value)));
    assertThat(least(limit, engine -> engine.writeValue(value))).isEqualTo(least).isLessThan(ENOUGH);
  }

  private static Class<?> type(Object value) {
    return Form.of(value.getClass()).type();
  }

  /** Reads or writes. */
  private interface Use {
    void with(Engine engine) throws IOException;
  }

  /** The lowest limit with which a use succeeds. */
  private static int least(Limit limit, Use use) {
    int low = 0;
    int high = Math.min(limit.defaultValue(), ENOUGH);
    while (low < high) {
      int middle = (low + high) >>> 1;
      Engine engine = TESTED.with(JsonOptions.defaults().with(limit, middle));
      if (catchThrowable(() -> use.with(engine)) == null) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A group of three members, of which one holds an office in a state: the group reaches 5 values, itself included. */
  private static Brief ofAGroup() {
    Actor state = Actor.state("state", "S");
    Actor envoy = Actor.builder().from(Actor.person("envoy", "E")).addRole(Role.of("envoy", state)).build();
    Actor group = Actor.builder().id("group").kind(ActorKind.COALITION).name("G")
        .addMembers(envoy, Actor.person("a", "A"), Actor.person("b", "B")).build();
    return Specimens.brief(Specimens.say("s1", group).build(), Specimens.say("s2", group).addMention(envoy).build()).build();
  }

  @Tag("H08")
  @Test
  void countsWhatStatementsReachAsTheReaderDoes() throws IOException {
    for (Brief brief : List.of(Specimens.BRIEF, ofAGroup())) {
      String json = TESTED.write(brief);
      int least = 0;
      while (!isRead(json, least)) {
        assertThat(isWritten(brief, least)).as("written with a reach of " + least).isFalse();
        least++;
      }
      assertThat(least).isBetween(5, 100);
      assertThat(isWritten(brief, least)).as("written with a reach of " + least).isTrue();
    }
  }

  @Tag("H08") @Tag("F4")
  @Test
  void namesTheStatementThatReachesTooMuch() {
    Engine engine = TESTED.with(JsonOptions.defaults().with(Limit.REACH, 12));
    assertThatThrownBy(() -> engine.write(ofAGroup())).message().contains("/statements/1", "REACH");
    Throwable refusal = catchThrowable(() -> engine.read(TESTED.write(ofAGroup())));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.OVER_LIMIT);
      assertThat(problem.pointer()).isEqualTo("/statements/1");
    });
  }

  @Tag("H08")
  @Test
  void countsTheSameWhereverTheDefinitionsAre() throws IOException {
    String json = TESTED.write(ofAGroup());
    int statements = json.indexOf("\"statements\":");
    String last = json.substring(0, json.length() - 1) + "}";
    String first = json.replace(json.substring(statements, json.length() - 1), "\"notes\":[]")
        .replace("\"actors\":", json.substring(statements, json.length() - 1) + ",\"actors\":");
    for (int reach = 5; reach < 30; reach++) {
      assertThat(isRead(first, reach)).as("read with a reach of " + reach).isEqualTo(isRead(last, reach));
    }
  }

  private static boolean isRead(String json, int reach) {
    return catchThrowable(() -> TESTED.with(JsonOptions.defaults().with(Limit.REACH, reach)).read(json)) == null;
  }

  private static boolean isWritten(Brief brief, int reach) {
    return catchThrowable(() -> TESTED.with(JsonOptions.defaults().with(Limit.REACH, reach)).write(brief)) == null;
  }

  @Test
  void countsTheValuesThatALoneStatementDefines() throws IOException {
    Statement statement = Specimens.say("s1", Specimens.KIM).addMention(Specimens.PUTIN).build();
    String json = TESTED.writeValue(statement);
    for (Limit limit : List.of(Limit.DEFINITIONS, Limit.STATEMENTS)) {
      for (int most = 0; most < 5; most++) {
        Engine engine = TESTED.with(JsonOptions.defaults().with(limit, most));
        boolean isRead = catchThrowable(() -> engine.readValue(json, Statement.class)) == null;
        assertThat(catchThrowable(() -> engine.writeValue(statement)) == null)
            .as("written with %s %d", limit, most).isEqualTo(isRead);
      }
    }
  }
}
