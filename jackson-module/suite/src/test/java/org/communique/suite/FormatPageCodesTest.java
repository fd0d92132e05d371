// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.testing.Specimens;
import org.junit.jupiter.api.Test;

/** The reference page lists every code with an example, and its own example is one. */
class FormatPageCodesTest {

  private static final Path PAGE = Path.of("..", "FORMAT.md");
  private static final String BEGIN = "<!-- codes: made from the code; see CONTRIBUTING -->\n";

  @Test
  void listsEveryCodeWithAnExample() throws IOException {
    Map<ProblemCode, String> examples = new EnumMap<>(ProblemCode.class);
    for (String name : InvalidCasesTest.cases().toList()) {
      List<Problem> problems = InvalidCasesTest.problems(name);
      Problem first = problems.get(0);
      examples.putIfAbsent(
          first.code(), "| `" + first.code().word() + "` | " + name.replace('-', ' ') + " | "
              + first.toString().replace("|", "\\|") + " |\n");
    }
    assertThat(examples).containsOnlyKeys(ProblemCode.values());
    String made = "| code | for example | message |\n|---|---|---|\n" + String.join("", examples.values());
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf("<!-- end -->", from);
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, page.substring(0, from) + made + page.substring(to));
    } else {
      assertThat(page.substring(from, to)).isEqualTo(made);
    }
  }

  @Test
  void showsADocumentAsItIsWritten() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("```json\n") + "```json\n".length();
    assertThat(page.substring(from, page.indexOf("```", from))).isEqualTo(TESTED.pretty(Specimens.BRIEF));
  }
}
