// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of every command has an example, and the example works. */
class HelpTest {

  private static final String MARGIN = "  communique ";
  private static final Pattern FILE = Pattern.compile("\\S+\\.(json|ndjson\\.gz|csv|svg|txt|html|rows)");

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "pretty", "digest", "ask", "draw", "page", "export", "diff", "merge", "schema"})
  void hasAnExampleThatRuns(String command) throws IOException {
    BriefFiles files = new BriefFiles(directory);
    files.file("ties.json", BriefFiles.article());
    files.file("ties.txt", "Russia and North Korea strengthen ties");
    files.file("2022.ndjson.gz", BriefFiles.retitled("One"));
    files.file("yesterday.json", BriefFiles.article());
    files.file("today.json", BriefFiles.retitled("Today"));
    files.file("mine.json", BriefFiles.article());
    files.file("yours.json", BriefFiles.renamed());

    for (String example : examples(command)) {
      String arguments = FILE.matcher(example).replaceAll(name -> directory.resolve(name.group()).toString());

      Run run = Run.of((Object[]) arguments.split(" "));

      assertThat(run.exitCode()).as(example).isEqualTo(command.equals("diff") ? 1 : 0);
    }
  }

  private static List<String> examples(String command) {
    Run help = Run.of((Object[]) (command + " --help").trim().split(" "));
    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    String examples = help.out().substring(help.out().indexOf("\nExample"));
    List<String> found = examples.lines().filter(line -> line.startsWith(MARGIN))
        .map(line -> line.substring(MARGIN.length())).toList();
    assertThat(found).isNotEmpty().allMatch(example -> command.isEmpty() || example.startsWith(command + " "));
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "check", "pretty", "digest", "ask", "draw", "page", "export", "diff", "merge", "schema"})
  void fitsANarrowTerminal(String command) {
    assertThat(Run.of((Object[]) (command + " --help").trim().split(" ")).lines())
        .allMatch(line -> line.length() <= 90);
  }

  @Test
  void helpNamesACommandInTwoWays() {
    assertThat(Run.of("help", "diff")).isEqualTo(Run.of("diff", "--help"));
  }

  @Test
  void namesAllQuestions() {
    assertThat(Run.of("ask", "--help").lines()).contains(
        "  stances               who is for or against whom or what",
        "  timeline              what is known of the order of the statements");
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("communique ");
  }
}
