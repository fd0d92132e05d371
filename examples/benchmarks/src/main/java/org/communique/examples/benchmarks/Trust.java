// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Says how far the figures of a run can be trusted. */
final class Trust {

  /** A ratio within this part of another is the same. */
  private static final double TIE = 0.07;
  private static final double WIDE = 0.25;

  private final double loadBefore = load();

  /** {@return the text in Markdown} */
  String text(List<Verdict> verdicts, int leftOut) {
    int processors = Runtime.getRuntime().availableProcessors();
    List<Verdict> measured = verdicts.stream().filter(verdict -> verdict.figure().isPresent()).toList();
    List<String> wide =
        measured.stream().filter(verdict -> verdict.spread() > WIDE).map(verdict -> verdict.bar().name()).toList();
    List<String> close = measured.stream().filter(Trust::isClose).map(verdict -> verdict.bar().name()).toList();
    int once = (int) measured.stream().filter(verdict -> verdict.forks() < 2).count();
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT,
        "- Java %s, %d processors; the load was %.1f before and %.1f after. %s%n",
        System.getProperty("java.version"), processors, loadBefore, load(),
        Math.max(loadBefore, load()) > processors
            ? "The machine was busy: trust ratios, and distrust times." : "The machine was not busy."));
    text.append("- Times are processor time of one thread, and bytes are exact. The figure is the ratio of the "
        + "smallest times.\n");
    text.append(String.format(Locale.ROOT,
        "- %d of %d bars were measured, %d of them in one virtual machine only. %d virtual machines were left out, "
            + "because the time was over.%n", measured.size(), verdicts.size(), once, leftOut));
    text.append("- Within 7 % of the limit, so that another run may decide otherwise: ").append(listed(close));
    text.append("- More than 25 % apart between virtual machines: ").append(listed(wide));
    return text.toString();
  }

  private static boolean isClose(Verdict verdict) {
    return Math.abs(verdict.figure().orElseThrow() / verdict.bar().limit() - 1) < TIE;
  }

  private static String listed(List<String> names) {
    return (names.isEmpty() ? "none" : String.join("; ", names)) + ".\n";
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
