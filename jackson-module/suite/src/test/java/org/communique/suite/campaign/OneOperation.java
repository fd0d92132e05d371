// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.communique.suite.Engine;

/**
 * Carries out one operation on one file, and prints the outcome, the CPU time of the process in milliseconds and the
 * peak of the heap in bytes, with tabs between them. {@link HostileShapesCampaignTest} starts it in a fresh Java.
 */
final class OneOperation {

  private static final long PAUSE_MILLIS = 50;
  private static final int QUIET_PAUSES = 3;
  private static final int MOST_PAUSES = 200;

  private OneOperation() {}

  /**
   * Carries out the operation.
   *
   * @param arguments the engine ({@code jackson3} or {@code jackson2}), the operation and the file. An operation is a
   *     word, for example {@code read-bytes}, and then options with spaces between them: {@code DROP}, {@code KEEP}, or
   *     a limit and its value, {@code NUMBER=5000}; or it is the word of a {@link BriefOperation}, whose time begins
   *     when the brief has been read, and the compilers of the Java machine have finished with the code that read it
   */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("engine", arguments[0]);
    Path file = Path.of(arguments[2]);
    boolean isOfBrief = BriefOperation.WORDS.contains(arguments[1]);
    long begin = 0;
    String outcome;
    try {
      if (isOfBrief) {
        Brief brief = Engine.TESTED.read(file);
        waitForTheCompilers();
        begin = cpuMillis();
        outcome = "result of " + BriefOperation.parse(arguments[1]).carryOut(brief);
      } else {
        outcome = carryOut(arguments[1], file);
      }
    } catch (IllegalStateException | InvalidBriefException refusal) {
      outcome = "refused: " + refusal.getMessage();
    } catch (Throwable refusal) {
      outcome = refusal(refusal);
    }
    System.out.println(outcome + "\t" + (cpuMillis() - begin) + "\t" + peakOfHeap());
  }

  private static String carryOut(String operation, Path file) throws IOException {
    Engine engine = Engine.TESTED;
    String[] words = operation.split(" ");
    return switch (words[0]) {
      case "read-bytes" -> said(engine.read(Files.readAllBytes(file), options(words)));
      case "read-path" -> said(engine.read(file));
      case "rewrite" -> said(engine.read(engine.writeBytes(engine.read(file))));
      case "lines" -> lines(engine.lines(file));
      case "lines-on" -> linesOn(engine, file);
      case "untyped" -> untyped(engine, file);
      case "mapper" -> said(engine.map(Files.readString(file, StandardCharsets.UTF_8), Brief.class));
      case "mapper-tree" -> said(
          engine.throughTree(engine.map(Files.readString(file, StandardCharsets.UTF_8), Brief.class), Brief.class));
      default -> throw new IllegalArgumentException(operation);
    };
  }

  private static JsonOptions options(String[] words) {
    JsonOptions options = JsonOptions.defaults();
    for (String word : List.of(words).subList(1, words.length)) {
      int equals = word.indexOf('=');
      options = equals < 0
          ? options.with(UnknownMembers.valueOf(word))
          : options.with(Limit.valueOf(word.substring(0, equals)), Integer.parseInt(word.substring(equals + 1)));
    }
    return options;
  }

  private static String linesOn(Engine engine, Path file) throws IOException {
    long[] bad = {0};
    Set<ProblemCode> firsts = EnumSet.noneOf(ProblemCode.class);
    try (InputStream in = Files.newInputStream(file);
        Stream<Brief> lines = engine.lines(in, problems -> {
          bad[0]++;
          firsts.add(problems.get(0).code());
        })) {
      long briefs = lines.count();
      return briefs + " briefs" + (firsts.isEmpty() ? "" : ", " + bad[0] + " bad: " + firsts);
    }
  }

  /** What Jackson alone needs: it reads the text into maps and lists, line by line if it is a file of lines. */
  private static String untyped(Engine engine, Path file) throws IOException {
    if (!file.toString().endsWith(".ndjson")) {
      engine.map(Files.readString(file, StandardCharsets.UTF_8), Object.class);
      return "maps";
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        engine.map(line, Object.class);
      }
    }
    return "maps";
  }

  private static String lines(Stream<Brief> lines) {
    try (lines) {
      return lines.count() + " briefs";
    }
  }

  private static String said(Brief brief) {
    return "brief of " + brief.statements().size() + " statements";
  }

  private static String refusal(Throwable refusal) {
    try {
      List<Problem> problems = Engine.TESTED.problems(refusal);
      return problems.size() + " problems: " + problems.get(0).code().word();
    } catch (ClassCastException another) {
      return refusal.getClass().getSimpleName();
    }
  }

  /** Waits until the process needs no CPU time; at most ten seconds. */
  private static void waitForTheCompilers() throws InterruptedException {
    int quiet = 0;
    for (int pause = 0; pause < MOST_PAUSES && quiet < QUIET_PAUSES; pause++) {
      long before = cpuMillis();
      Thread.sleep(PAUSE_MILLIS);
      quiet = cpuMillis() == before ? quiet + 1 : 0;
    }
  }

  private static long cpuMillis() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
  }

  /**
   * Returns the sum of what each part of the heap held at most. The parts have their peaks at different times, so that
   * the sum can exceed the heap.
   */
  private static long peakOfHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed()).sum();
  }
}
