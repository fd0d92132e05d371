// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communique.Brief;
import org.communique.base.Extensions;
import org.communique.json.JsonOptions;
import org.communique.json.UnknownMembers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  private static Brief read(UnknownMembers choice) throws IOException {
    return TESTED.read(JSON.getBytes(StandardCharsets.UTF_8), JsonOptions.defaults().with(choice));
  }
}
