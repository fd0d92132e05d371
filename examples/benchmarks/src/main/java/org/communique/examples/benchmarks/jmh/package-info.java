// SPDX-License-Identifier: Apache-2.0

/**
 * The benchmarks that JMH (the Java Microbenchmark Harness) runs: {@code ContenderBenchmark} and {@code FloorBenchmark}
 * for reading and writing, {@code ModelBenchmark} for briefs and texts, and {@code AnalysisBenchmark} for the growth of
 * the analyses. {@code ThreadCpu} counts processor time.
 */
@NullMarked
package org.communique.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
