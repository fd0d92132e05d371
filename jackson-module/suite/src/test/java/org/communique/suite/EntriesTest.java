// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.LETTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.communique.suite.Entry.Outcome;
import org.communique.suite.Entry.Reading;
import org.communique.suite.Entry.Writing;
import org.communique.vocabulary.Act;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options hold for every entry, whatever it reads from or writes to. */
class EntriesTest {

  private static final String DROPPED = """
      {"communique":"1.0","id":"b","title":"T","source":"p","sources":[{"id":"p","kind":"newspaper","name":"P"}],\
      "x-desk":"news"}""";

  /** The same with two members that the form does not define, in the order in which they are written. */
  private static final String UNKNOWN = """
      {"communique":"1.0","id":"b","title":"T","source":"p","sources":[{"id":"p","kind":"newspaper","name":"P",\
      "sized":"A3"}],"mood":{"grim":[1]},"x-desk":"news"}""";

  private static final JsonOptions KEEP = JsonOptions.defaults().with(UnknownMembers.KEEP);
  private static final JsonOptions DROP = JsonOptions.defaults().with(UnknownMembers.DROP);

  @TempDir private Path folder;

  @Tag("H03") @Tag("F14")
  @ParameterizedTest
  @EnumSource
  void readsADocumentOfExactlyTheLimitAndRefusesALongerOne(Reading entry) throws IOException {
    byte[] json = TESTED.writeBytes(BRIEF);
    assertThat(read(entry, with(Limit.DOCUMENT, json.length), json)).isEqualTo(outcome(entry, BRIEF));
    assertThat(read(entry, with(Limit.DOCUMENT, json.length - 1), json).problems()).singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.OVER_LIMIT);
          assertThat(problem.message()).isEqualTo("the document must be at most " + (json.length - 1) + " bytes long");
        });
  }

  @Tag("F14")
  @ParameterizedTest
  @EnumSource
  void readsNoMoreStatementsThanTheLimit(Reading entry) throws IOException {
    byte[] json = TESTED.writeBytes(BRIEF);
    assertThat(read(entry, with(Limit.STATEMENTS, 1), json)).isEqualTo(outcome(entry, BRIEF));
    assertThat(read(entry, with(Limit.STATEMENTS, 0), json).problems()).first().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.OVER_LIMIT);
      assertThat(problem.pointer()).isEqualTo("/statements");
    });
  }

  @ParameterizedTest
  @EnumSource
  void refusesDropsOrKeepsUnknownMembers(Reading entry) throws IOException {
    byte[] json = UNKNOWN.getBytes(StandardCharsets.UTF_8);
    assertThat(read(entry, JsonOptions.defaults(), json).problems()).extracting(Problem::code, Problem::pointer)
        .containsExactly(unknownMember("/sources/0/sized"), unknownMember("/mood"));
    assertThat(read(entry, DROP, json)).isEqualTo(outcome(entry, TESTED.read(DROPPED)));
    assertThat(read(entry, KEEP, json)).isEqualTo(outcome(entry, TESTED.with(KEEP).read(json)));
  }

  private static Tuple unknownMember(String pointer) {
    return tuple(ProblemCode.UNKNOWN_MEMBER, pointer);
  }

  @ParameterizedTest
  @EnumSource
  void namesTheFileInEachProblem(Reading entry) throws IOException {
    List<Problem> problems = read(entry, JsonOptions.defaults(), "{}".getBytes(StandardCharsets.UTF_8)).problems();
    assertThat(problems).hasSizeGreaterThan(1).allSatisfy(problem -> {
      assertThat(problem.line()).isEqualTo(1);
      if (entry.isOfFile()) {
        assertThat(problem.file()).startsWith(folder.resolve("read.json").toString());
        assertThat(problem.toString()).startsWith(problem.file() + ": ");
      } else {
        assertThat(problem.file()).isEmpty();
      }
    });
  }

  @Test
  void namesTheFileAsItWasGiven() throws IOException {
    Path given = Path.of("").toAbsolutePath().relativize(Entry.file(folder, "{".getBytes(StandardCharsets.UTF_8)));
    assertThat(TESTED.check(given)).singleElement().extracting(Problem::toString)
        .isEqualTo(given + ": the document ends too early (line 1, column 2)");
  }

  @ParameterizedTest
  @EnumSource
  void writesADocumentOfExactlyTheLimitAndNoLongerOne(Writing entry) throws IOException {
    String written = entry.write(TESTED, BRIEF, folder);
    int length = bytes(entry == Writing.PRETTY ? written : written.strip());
    assertThat(entry.write(TESTED.with(with(Limit.DOCUMENT, length)), BRIEF, folder)).isEqualTo(written);
    assertThatThrownBy(() -> entry.write(TESTED.with(with(Limit.DOCUMENT, length - 1)), BRIEF, folder))
        .matches(TESTED::isUnwritable)
        .hasMessageStartingWith("the document must be at most " + (length - 1) + " bytes long (the limit DOCUMENT)");
  }

  @ParameterizedTest
  @EnumSource
  void writesNoMoreStatementsThanTheLimit(Writing entry) throws IOException {
    assertThat(entry.write(TESTED.with(with(Limit.STATEMENTS, 1)), BRIEF, folder)).isNotEmpty();
    assertThatThrownBy(() -> entry.write(TESTED.with(with(Limit.STATEMENTS, 0)), BRIEF, folder))
        .matches(TESTED::isUnwritable).hasMessageStartingWith("/statements: ").hasMessageContaining("STATEMENTS");
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatAReaderKeptOnlyIfTheOptionsKeepUnknownMembers(Writing entry) throws IOException {
    Brief kept = TESTED.with(KEEP).read(UNKNOWN);
    String written = entry.write(TESTED.with(KEEP), kept, folder);
    assertThat(TESTED.with(KEEP).read(written)).isEqualTo(kept);
    assertThat(TESTED.with(KEEP).write(TESTED.with(KEEP).read(written))).isEqualTo(UNKNOWN);
    for (JsonOptions other : List.of(JsonOptions.defaults(), DROP)) {
      assertThatThrownBy(() -> entry.write(TESTED.with(other), kept, folder))
          .matches(TESTED::isUnwritable).hasMessageStartingWith("/sources/0/sized: ");
    }
  }

  @Test
  void writesNothingOfABriefThatCannotBeWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Engine engine = TESTED.with(with(Limit.STATEMENTS, 0));
    assertThat(catchThrowable(() -> engine.write(BRIEF, out))).matches(TESTED::isUnwritable);
    assertThat(catchThrowable(() -> engine.writeLines(Stream.of(BRIEF), out))).matches(TESTED::isUnwritable);
    assertThat(out.size()).isZero();
    Path file = folder.resolve("new.json");
    assertThat(catchThrowable(() -> engine.write(BRIEF, file))).matches(TESTED::isUnwritable);
    assertThat(catchThrowable(() -> engine.writeLines(Stream.of(BRIEF), file))).matches(TESTED::isUnwritable);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsAndWritesUnknownMembersOnAMapperToldSo() throws IOException {
    Brief kept = TESTED.with(KEEP).map(UNKNOWN, Brief.class);
    assertThat(TESTED.with(KEEP).map(kept)).isEqualTo(UNKNOWN);
    assertThatThrownBy(() -> TESTED.map(kept)).matches(TESTED::isUnwritable)
        .hasMessageStartingWith("/sources/0/sized: ");
    assertThat(TESTED.with(DROP).map(TESTED.with(DROP).map(UNKNOWN, Brief.class))).isEqualTo(DROPPED);
  }

  @Test
  void doesNotBindAMapperByTheSizeOfTheDocument() throws IOException {
    Engine engine = TESTED.with(with(Limit.DOCUMENT, 1));
    assertThat(engine.map(engine.map(BRIEF), Brief.class)).isEqualTo(BRIEF);
  }

  @Test
  void readsAndWritesLoneValues() throws IOException {
    Actor actor = BRIEF.actors().get(0);
    Source source = BRIEF.source();
    Topic topic = BRIEF.topics().get(0);
    assertThat(back(LETTER, Statement.class)).isEqualTo(LETTER);
    assertThat(back(actor, Actor.class)).isEqualTo(actor);
    assertThat(back(source, Source.class)).isEqualTo(source);
    assertThat(back(topic, Topic.class)).isEqualTo(topic);
    assertThat(back(BRIEF, Brief.class)).isEqualTo(BRIEF);
    assertThat(back(Act.APPEAL, Act.class)).isEqualTo(Act.APPEAL);
    assertThat(TESTED.writeValue(LETTER)).isEqualTo(TESTED.map(LETTER));
  }

  private static <T> T back(T value, Class<T> type) throws IOException {
    String json = TESTED.writeValue(value);
    assertThat(TESTED.writeValueBytes(value)).asString(StandardCharsets.UTF_8).isEqualTo(json);
    T read = TESTED.readValue(json, type);
    assertThat(TESTED.readValue(json.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(read);
    return read;
  }

  @Test
  void readsAValueByTheClassThatGetClassReturns() throws IOException {
    assertThat((Object) TESTED.readValue(TESTED.writeValue(LETTER), LETTER.getClass())).isEqualTo(LETTER);
  }

  @Test
  void refusesTypesWithoutAFormOfTheirOwn() {
    assertThatThrownBy(() -> TESTED.writeValue(new StringBuilder())).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the type java.lang.StringBuilder has no JSON form of its own");
    assertThatThrownBy(() -> TESTED.readValue("1", Integer.class)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the type java.lang.Integer has no JSON form of its own");
  }

  @Test
  void findsNoProblemsInAValidDocument() throws IOException {
    String json = TESTED.write(BRIEF);
    assertThat(TESTED.check(json)).isEmpty();
    assertThat(TESTED.check("null")).extracting(Problem::code).containsExactly(ProblemCode.NULL_VALUE);
    assertThat(TESTED.check("")).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
    assertThat(TESTED.check(json + "x")).extracting(Problem::code).containsExactly(ProblemCode.SYNTAX);
    assertThat(TESTED.check("\"\ud800\"")).extracting(Problem::code).containsExactly(ProblemCode.ENCODING);
  }

  private Outcome read(Reading entry, JsonOptions options, byte[] json) throws IOException {
    return entry.read(TESTED.with(options), json, folder);
  }

  private static Outcome outcome(Reading entry, Brief brief) {
    return new Outcome(entry.onlyChecks() ? Optional.empty() : Optional.of(brief), List.of());
  }

  private static JsonOptions with(Limit limit, int value) {
    return JsonOptions.defaults().with(limit, value);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
