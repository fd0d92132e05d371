// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of README compiles, and prints what stands under it. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```(java|json|text)\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path folder;

  @Test
  void theExampleGivesTheJsonUnderIt() throws Exception {
    assertThat(run(block("java", 0))).isEqualTo(block("json", 0));
  }

  @Test
  void whatIsReadBackIsWhatStandsUnderIt() throws Exception {
    String encoded = block("java", 0).replaceAll("System.out.*\n", "");
    assertThat(run(encoded + block("java", 1))).isEqualTo(block("text", 0));
  }

  @Test
  void whatChangedIsWhatStandsUnderTheEdits() throws Exception {
    String encoded = block("java", 0).replaceAll("System.out.*\n", "");
    assertThat(run(encoded + block("java", 2))).isEqualTo(block("text", 1));
  }

  private String run(String code) throws Exception {
    String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    Path source = folder.resolve("Readme.java");
    Files.writeString(
        source,
        imports + "\npublic class Readme { public static void main(String[] args) throws Exception {\n" + body + "\n} }\n");
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int status = ToolProvider.getSystemJavaCompiler().run(
        null, null, complaints, "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"), "-d",
        folder.toString(), source.toString());
    assertThat(status).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String block(String language, int number) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(readme()));
    List<String> found = blocks.results().filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2)).toList();
    return found.get(number);
  }

  private static Path readme() {
    return Path.of("..", "..", "README.md");
  }
}
