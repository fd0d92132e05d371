// SPDX-License-Identifier: Apache-2.0

/** Measures how the time and memory of the analyses grow, with JMH (the Java Microbenchmark Harness). */
@NullMarked
package org.communique.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
