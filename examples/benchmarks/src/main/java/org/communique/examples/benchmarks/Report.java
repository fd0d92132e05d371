// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.communique.examples.benchmarks.work.Results;

/** The tables for people, in Markdown. */
final class Report {

  /** How the names of figures begin that are no times, or that have tables of their own. */
  private static final Set<String> SIZES = Set.of("payload", "retained", "jmh");

  private final Measurements measurements;

  Report(Measurements measurements) {
    this.measurements = measurements;
  }

  /** {@return the bars} */
  static String bars(List<Verdict> verdicts) {
    StringBuilder table = new StringBuilder("| bar | figure | median | limit | met | between forks |\n");
    table.append("|---|---:|---:|---:|---|---:|\n");
    for (Verdict verdict : verdicts) {
      table.append(String.format(Locale.ROOT, "| %s | %s | %s | ≤ %s | %s | %s |%n", verdict.bar().name(),
          shown(verdict.figure()), shown(verdict.median()), shown(OptionalDouble.of(verdict.bar().limit())),
          verdict.isMet() ? "yes" : "**no**", verdict.forks() > 1 ? percent(verdict.spread()) : ""));
    }
    return table.toString();
  }

  /** {@return every time that was measured, with the bytes allocated; not those of the contenders} */
  String figures() {
    StringBuilder table = new StringBuilder("| what | µs, minimum | µs, median | bytes |\n|---|---:|---:|---:|\n");
    for (String name : measurements.names("")) {
      if (!name.endsWith(Results.BYTES) && !SIZES.contains(name.split(" ")[0])) {
        row(table, name, name);
      }
    }
    return table.toString();
  }

  /** {@return what a brief and a text can do without JSON} */
  String model() {
    StringBuilder table = new StringBuilder("| what | µs, minimum | µs, median | bytes |\n|---|---:|---:|---:|\n");
    for (String method : List.of("canonicalBytes", "building", "sourceText", "findAgain", "findAlike")) {
      row(table, Contests.name(method, "", ""), method);
    }
    return table.toString();
  }

  private void row(StringBuilder table, String name, String title) {
    table.append(String.format(Locale.ROOT, "| %s | %,.1f | %,.1f | %s |%n", title,
        measurements.minimum(name).orElse(0) / 1_000, measurements.median(name).orElse(0) / 1_000,
        bytes(measurements.minimum(name + Results.BYTES))));
  }

  private static String bytes(OptionalDouble bytes) {
    return bytes.isPresent() ? String.format(Locale.ROOT, "%,.0f", bytes.getAsDouble()) : "";
  }

  private static String shown(OptionalDouble figure) {
    if (figure.isEmpty()) {
      return "not measured";
    }
    double number = figure.getAsDouble();
    return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f %%", part * 100);
  }
}
