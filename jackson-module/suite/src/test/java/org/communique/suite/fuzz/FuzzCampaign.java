// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Jazzer on targets, each in a Java of its own, and prints what Jazzer counted. The corpus of a target stays in
 * {@code target/fuzz}, so the next campaign goes on from it; findings are in {@code target/fuzz/findings}.
 */
final class FuzzCampaign {

  private static final Path FOLDER = Path.of("target/fuzz");

  private FuzzCampaign() {}

  /**
   * Runs a campaign.
   *
   * @param arguments the words of the targets with commas between them, or {@code all}; then the number of runs of each
   *     target, or {@code default} for 2,000,000 documents and 200,000 other inputs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Target> targets = arguments[0].equals("all")
        ? List.of(Target.values())
        : Arrays.stream(arguments[0].split(",")).map(Target::of).toList();
    boolean isFound = false;
    List<String> summary = new ArrayList<>();
    for (Target target : targets) {
      int runs = arguments[1].equals("default") ? target.runs() : Integer.parseInt(arguments[1]);
      int exit = run(target, runs);
      isFound |= exit != 0;
      summary.add(summary(target, exit));
    }
    summary.forEach(System.out::println);
    if (isFound) {
      System.exit(1);
    }
  }

  private static int run(Target target, int runs) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(FOLDER.resolve("corpus").resolve(target.word()));
    Path findings = Files.createDirectories(FOLDER.resolve("findings").resolve(target.word()));
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    for (Path kept : target.kept()) {
      Files.write(corpus.resolve("kept-" + kept.getFileName()), Files.readAllBytes(kept));
    }
    System.out.println(target.word() + ": " + runs + " runs, see " + log(target));
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), "-Xmx1g", "-XX:+EnableDynamicAgentLoading",
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzEntry.class.getName(), "--target_args=" + target.word(),
        "--instrumentation_includes=" + target.instrumented(), "--custom_hook_includes=org.communique.**",
        "--trace=" + target.trace(),
        "--reproducer_path=" + findings,
        "-artifact_prefix=" + findings + "/", "-runs=" + runs, "-max_len=8192", "-len_control=50", "-rss_limit_mb=4096",
        "-print_final_stats=1", corpus.toString())
        .redirectErrorStream(true).redirectOutput(log(target).toFile()).start().waitFor();
  }

  private static Path log(Target target) {
    return FOLDER.resolve(target.word() + ".log");
  }

  private static String summary(Target target, int exit) throws IOException {
    String log = Files.readString(log(target), StandardCharsets.ISO_8859_1);
    try (Stream<Path> findings = Files.list(FOLDER.resolve("findings").resolve(target.word()))) {
      return String.format(
          Locale.ROOT, "%-9s %10s runs %8s a second   exit %d   %d files of findings", target.word(),
          counted(log, "number_of_executed_units"), counted(log, "average_exec_per_sec"), exit, findings.count());
    }
  }

  private static String counted(String log, String figure) {
    Matcher matcher = Pattern.compile("stat::" + figure + ":\\s*(\\d+)").matcher(log);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
