// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communique.Brief;
import org.communique.base.Extensions;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("H22")
class UnknownMembersTest {

  private static final String JSON = """
      {"communique":"1.0","id":"b","title":"T","mood":{"grim":[1]},"source":{"id":"p","kind":"newspaper","name":"P",\
      "sized":"A3"},"x-desk":"news"}""";

  private static final String WITHOUT = """
      {"communique":"1.0","id":"b","title":"T","source":"p","sources":[{"id":"p","kind":"newspaper","name":"P"}],\
      "x-desk":"news"}""";

  @Test
  void areRefusedUnlessToldOtherwise() {
    assertThatThrownBy(() -> read(UnknownMembers.REFUSE)).hasMessage(
        "/mood: unknown member 'mood'; the known members are 'communique', 'id', 'base', 'title', 'source', 'encoder', "
            + "'encoded', 'text', 'actors', 'sources', 'topics', 'statements', 'notes' (line 1, column 42), "
            + "and 1 more problem");
  }

  @Test
  void areReportedWithTheMembersThatTheObjectHas() {
    Throwable refusal = catchThrowable(() -> read(UnknownMembers.REFUSE));
    assertThat(TESTED.problems(refusal).get(1).allowed()).containsExactly(
        "id", "kind", "name", "issuer", "published", "modified", "language", "markings", "control", "controller", "locator",
        "identifiers", "grades");
  }

  @Test
  void areDroppedAndExtensionsAreNot() throws IOException {
    assertThat(TESTED.write(read(UnknownMembers.DROP))).isEqualTo(WITHOUT);
  }

  @Test
  void areKeptToLookAtAndNotWritten() throws IOException {
    Brief brief = read(UnknownMembers.KEEP);
    assertThat(brief.extensions().members()).extracting(Extensions.Member::name).containsExactly("mood", "x-desk");
    assertThat(brief.source().extensions().members()).extracting(Extensions.Member::name).containsExactly("sized");
    assertThatThrownBy(() -> TESTED.write(brief)).hasMessageStartingWith(
        "/sources/0/sized: the name of an extension must begin with 'x-', unless the brief has a newer minor version");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "1.0 | 1           | UNKNOWN_MEMBER | /mood",
    "1.0 | {'a':null}  | UNKNOWN_MEMBER | /mood",
    "1.1 | {'a':null}  | NULL_VALUE     | /mood/a",
    "1.1 | {'a':'xyz'} | OVER_LIMIT     | /mood/a",
    "1.1 | 12          | OVER_LIMIT     | /mood",
    "1.0 | [[[[1]]]]   | TOO_DEEP       | /mood/0/0/0",
    "1.1 | [[[[1]]]]   | TOO_DEEP       | /mood/0/0/0"})
  void areJudgedByAVersionThatComesAfterThem(String version, String value, ProblemCode code, String pointer) {
    String json = """
        {"mood":%s,"communique":"%s","id":"b","title":"T","source":{"id":"p","kind":"newspaper","name":"P"}}"""
        .formatted(value.replace('\'', '"'), version);
    Engine strict = TESTED.with(
        JsonOptions.defaults().with(Limit.DEPTH, 4).with(Limit.CONTENT, 2).with(Limit.NUMBER, 1));
    assertThat(strict.check(json)).extracting(Problem::code, Problem::pointer).containsExactly(tuple(code, pointer));
  }

  @Test
  void doNotHideAMemberThatIsMissing() {
    assertThat(TESTED.check("""
        {"mood":1,"communique":"1.0","id":"b","source":{"id":"p","kind":"newspaper","name":"P"}}"""))
        .extracting(Problem::code, Problem::pointer).containsExactlyInAnyOrder(
            tuple(ProblemCode.MISSING_MEMBER, ""), tuple(ProblemCode.UNKNOWN_MEMBER, "/mood"));
  }

  private static Brief read(UnknownMembers choice) throws IOException {
    return TESTED.read(JSON.getBytes(StandardCharsets.UTF_8), JsonOptions.defaults().with(choice));
  }
}
