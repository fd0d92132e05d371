// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.examples.benchmarks.contender.ColdStart;
import org.communique.examples.benchmarks.work.Effort;
import org.communique.examples.benchmarks.work.Plan;
import org.communique.examples.benchmarks.work.Results;
import org.communique.examples.benchmarks.work.Worker;

/** Starts the virtual machines that measure, one after the other, and takes their figures. */
final class Machines {

  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final Measurements measurements;

  Machines(Measurements measurements) {
    this.measurements = measurements;
  }

  /** Measures a plan in a virtual machine of its own. */
  void measure(Plan plan, Effort effort) throws IOException, InterruptedException {
    List<String> command = command(plan.options());
    // The compiler works when it is called, so that a count of operations warms up alike on every machine.
    command.add(1, "-Xbatch");
    command.addAll(List.of(Worker.class.getName(), plan.name(), effort.name()));
    for (String line : output(command, new byte[0])) {
      if (line.startsWith(Results.MARK)) {
        String[] parts = line.substring(Results.MARK.length()).split(String.valueOf(Results.SEPARATOR));
        measurements.add(parts[0], Arrays.stream(parts[1].split(" ")).mapToDouble(Double::parseDouble).toArray());
      }
    }
  }

  /** Measures the start of a program: of an empty mapper, of a mapper with our module, and of records. */
  void measureColdStarts(byte[] document) throws IOException, InterruptedException {
    for (String line : List.of("3", "2")) {
      for (String task : List.of("tree", "mapper", "records")) {
        List<String> command = command(List.of());
        command.addAll(List.of(ColdStart.class.getName(), task + "-" + line));
        List<String> output = output(command, task.equals("tree") ? EMPTY_OBJECT : document);
        measurements.add(
            "cold " + task + ", Jackson " + line, new double[] {Double.parseDouble(output.get(output.size() - 1))});
      }
    }
  }

  private static List<String> command(List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    return command;
  }

  private static List<String> output(List<String> command, byte[] input) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("benchmark", ".err");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      }
      List<String> lines;
      try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
        lines = reader.lines().toList();
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException(
            "a measured virtual machine failed: " + String.join(" ", command) + "\n" + Files.readString(errors));
      }
      return lines;
    } finally {
      Files.delete(errors);
    }
  }
}
