// SPDX-License-Identifier: Apache-2.0

/**
 * The program that measures the library. {@code Main} is its main class.
 *
 * <ul>
 *   <li>{@code Passes} decides what is measured when, {@code Machines} starts the virtual machines that measure, and
 *       {@code Contests} runs JMH. {@code Measurements} holds all figures.
 *   <li>{@code Bars} lists the limits, each of them a {@code Bar}. {@code Verdict} is a bar with what was measured.
 *   <li>{@code Ratios} writes the file for programs. {@code Report}, {@code ContenderTables} and {@code Trust} write
 *       for people.
 * </ul>
 */
@NullMarked
package org.communique.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
