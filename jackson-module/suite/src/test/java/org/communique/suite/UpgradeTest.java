// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Brief;
import org.communique.Edits;
import org.communique.FormatVersion;
import org.communique.Source;
import org.communique.Statement;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The brief of a pretended version 1.1 on the page FORMAT: what a reader of 1.0 keeps, shows and writes back. */
@Tag("H22") @Tag("H55")
class UpgradeTest {

  private static String document() throws IOException {
    String page = Files.readString(Path.of("..", "FORMAT.md"));
    String begin = "<!-- upgrade: this document is read by a test -->\n```json\n";
    int from = page.indexOf(begin) + begin.length();
    return page.substring(from, page.indexOf("```", from));
  }

  @Test
  void keepsAndShowsWhatItDoesNotKnow() throws IOException {
    Brief brief = TESTED.read(document());
    assertThat(brief.formatVersion()).isEqualTo(new FormatVersion(1, 1));
    Statement warning = brief.statement("warning").orElseThrow();
    assertThat(List.of(
        brief.extensions(), brief.actors().get(0).extensions(), brief.source().extensions(),
        warning.quotations().get(0).extensions(), warning.attributions().get(0).extensions(),
        warning.said().orElseThrow().extensions()))
        .extracting(extensions -> extensions.members().get(0).name())
        .containsExactly("series", "pronunciation", "circulation", "columns", "telephone", "calendar");
    assertThat(brief.source().extensions().number("circulation")).hasValueSatisfying(
        number -> assertThat(number).isEqualByComparingTo("120000"));
    assertThat(brief.actors().get(0).extensions().text("pronunciation")).contains("MIN-is-ter");
    assertThat(warning.attributions().get(0).extensions().flag("telephone")).contains(true);
  }

  @Test
  void writesItBackWhereItWas() throws IOException {
    Brief brief = TESTED.read(document());
    assertThat(TESTED.pretty(brief)).isEqualTo(document());
    assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
    assertThat(TESTED.map(TESTED.map(brief), Brief.class)).isEqualTo(brief);
  }

  @Test
  void keepsItInAChangedCopy() throws IOException {
    Brief brief = TESTED.read(document());
    Source renamed = brief.source().toBuilder().name("The Morning Paper").build();
    Brief changed = Edits.change(Edits.replace(brief, renamed), "warning", old -> old.toBuilder().gist("They may fail").build());
    assertThat(TESTED.pretty(changed)).isEqualTo(
        document().replace("The Paper", "The Morning Paper").replace("\"gist\": \"The talks may", "\"gist\": \"They may"));
  }

  @Test
  void dropsItIfToldTo() throws IOException {
    Engine dropping = TESTED.with(JsonOptions.defaults().with(UnknownMembers.DROP));
    assertThat(dropping.read(document().replace("\"1.1\"", "\"1.0\"")).source())
        .isEqualTo(Source.of("paper", SourceKind.NEWSPAPER, "The Paper"));
  }

  @Test
  void refusesItInADocumentOfItsOwnVersion() throws IOException {
    assertThat(TESTED.check(document().replace("\"1.1\"", "\"1.0\"")))
        .extracting(Problem::code, Problem::pointer).containsExactly(
            tuple(ProblemCode.UNKNOWN_MEMBER, "/actors/0/pronunciation"),
            tuple(ProblemCode.UNKNOWN_MEMBER, "/sources/0/circulation"),
            tuple(ProblemCode.UNKNOWN_MEMBER, "/statements/0/quotations/0/columns"),
            tuple(ProblemCode.UNKNOWN_MEMBER, "/statements/0/attributions/0/telephone"),
            tuple(ProblemCode.UNKNOWN_MEMBER, "/statements/0/said/calendar"),
            tuple(ProblemCode.UNKNOWN_MEMBER, "/series"));
  }

  @Test
  void refusesAnotherMajorVersionAndNamesBoth() throws IOException {
    assertThat(TESTED.check(document().replace("\"1.1\"", "\"2.0\""))).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.VERSION);
      assertThat(problem.message()).contains("2.0", "1.x");
    });
  }
}
