// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import org.communique.Brief;
import org.communique.FormatVersion;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of other versions of the form, and extensions. */
class VersionsTest {

  private static final String NEWER = """
      {"communique":"1.9","id":"b","title":"T","source":"p",\
      "sources":[{"id":"p","kind":"newspaper","name":"P","circulation":120000,"x-desk":"news"}],\
      "statements":[{"id":"s","speakers":[{"id":"a","kind":"state","name":"A","flags":["red",1.50,true]}],\
      "act":"state","gist":"G","attributions":[{"source":"p","mode":"own-voice"}],"mood":{"grim":"very"}}]}""";

  @Tag("H22")
  @Test
  void keepsEverythingThatANewerMinorVersionAdds() throws IOException {
    Brief brief = TESTED.read(NEWER);
    assertThat(brief.formatVersion()).isEqualTo(FormatVersion.parse("1.9"));
    assertThat(brief.source().extensions().members()).extracting(Extensions.Member::name)
        .containsExactly("circulation", "x-desk");
    assertThat(brief.actors().get(0).extensions().members().get(0).value()).isInstanceOf(ExtensionValue.Items.class);
    String written = TESTED.write(brief);
    assertThat(written).startsWith("{\"communique\":\"1.9\"").contains(
        "\"name\":\"P\",\"circulation\":120000,\"x-desk\":\"news\"", "\"flags\":[\"red\",1.50,true]",
        "\"mood\":{\"grim\":\"very\"}");
    assertThat(TESTED.read(written)).isEqualTo(brief);
  }

  @Tag("H07")
  @Test
  void keepsThemWhereverTheVersionStands() throws IOException {
    String last = NEWER.replace("\"communique\":\"1.9\",", "").replaceAll("}$", ",\"communique\":\"1.9\"}");
    assertThat(TESTED.read(last)).isEqualTo(TESTED.read(NEWER));
  }

  @Tag("H22")
  @Test
  void refusesThemInTheVersionThatItKnows() {
    Throwable refusal = catchThrowable(() -> TESTED.read(NEWER.replace("1.9", "1.0")));
    assertThat(TESTED.problems(refusal)).extracting(Problem::code).containsOnly(ProblemCode.UNKNOWN_MEMBER);
    assertThat(TESTED.problems(refusal)).extracting(Problem::pointer)
        .containsExactly("/sources/0/circulation", "/statements/0/speakers/0/flags", "/statements/0/mood");
  }

  /** In another major version, all that was found so far may be right. */
  @Tag("H22")
  @Test
  void reportsAnotherMajorVersionAlone() {
    String json = NEWER.replace("\"communique\":\"1.9\"", "\"title\":1,\"mood\":null,\"communique\":\"2.0\"");
    assertThat(TESTED.check(json)).extracting(Problem::code).containsExactly(ProblemCode.VERSION);
  }

  @Test
  void neverTakesAKnownMemberForAnAddition() {
    assertThatThrownBy(() -> TESTED.read(NEWER.replace("\"mood\":{\"grim\":\"very\"}", "\"place\":{\"grim\":1}")))
        .hasMessage("/statements/0/place: must be a text, but was an object (line 1, column 329)");
  }

  @Tag("H25")
  @Test
  void listsTheWordsThatAreAllowed() {
    Throwable refusal = catchThrowable(() -> TESTED.read(NEWER.replace("own-voice", "own-voise")));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
      assertThat(problem.allowed()).containsExactly(
          "direct", "mixed", "indirect", "narrated-act", "mentioned", "own-voice", "unknown");
    });
  }

  @Test
  void writesExtensionsSortedByNameWithTheirDigits() throws IOException {
    String json = """
        {"communique":"1.0","id":"b","x-b":-0,"title":"T","x-a":[1e5,1.10,100000000000000000000000000000],\
        "source":{"id":"p","kind":"newspaper","name":"P"},"x-c":{"b":true,"a":""}}""";
    assertThat(TESTED.write(TESTED.read(json))).isEqualTo("""
        {"communique":"1.0","id":"b","title":"T","source":"p","sources":[{"id":"p","kind":"newspaper","name":"P"}],\
        "x-a":[1e5,1.10,100000000000000000000000000000],"x-b":-0,"x-c":{"a":"","b":true}}""");
  }
}
