// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.Map;
import org.communique.examples.benchmarks.jmh.ContenderBenchmark;
import org.communique.examples.benchmarks.jmh.FloorBenchmark;
import org.communique.examples.benchmarks.jmh.ModelBenchmark;
import org.communique.examples.benchmarks.work.Results;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of JMH, each in virtual machines of its own, pass after pass. */
final class Contests {

  private final Measurements measurements;

  Contests(Measurements measurements) {
    this.measurements = measurements;
  }

  /**
   * Measures all contenders.
   *
   * @param passes how many virtual machines measure each contender
   */
  void run(int passes) throws RunnerException {
    Options options = new OptionsBuilder()
        .include(ContenderBenchmark.class.getName()).include(FloorBenchmark.class.getName())
        .include(ModelBenchmark.class.getName())
        .forks(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    for (int pass = 0; pass < passes; pass++) {
      new Runner(options).run().forEach(this::add);
    }
  }

  /** {@return the name of the figures of a benchmark; document and contender are empty if it has none} */
  static String name(String method, String document, String contender) {
    return String.join(" ", "jmh", method, document, contender).strip();
  }

  private void add(RunResult run) {
    String method = run.getParams().getBenchmark().replaceFirst(".*\\.", "");
    String name = name(method, parameter(run, "document"), parameter(run, "contender"));
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      measurements.add(name, fork.getIterationResults().stream().mapToDouble(Contests::nanos).toArray());
      measurements.add(name + Results.BYTES, new double[] {fork.getSecondaryResults().entrySet().stream()
          .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
          .mapToDouble(entry -> entry.getValue().getScore()).findFirst().orElse(Double.NaN)});
    }
  }

  private static String parameter(RunResult run, String name) {
    return run.getParams().getParamsKeys().contains(name) ? run.getParams().getParam(name) : "";
  }

  /** {@return the processor time of one operation} */
  private static double nanos(IterationResult iteration) {
    Map<String, Result> counters = iteration.getSecondaryResults();
    return counters.get("nanos").getScore() / counters.get("operations").getScore();
  }
}
