// SPDX-License-Identifier: Apache-2.0

/**
 * What a measured virtual machine does.
 *
 * <ul>
 *   <li>{@code Worker} is its main class. {@code Plan} lists what is measured together, and {@code Effort} how long.
 *   <li>{@code Work} is a part of a plan: {@code Reading} and {@code Writing} the article, {@code Ndjson} for
 *       collections, {@code Growth} for large briefs, {@code Analyses}, {@code Finding} for searches in texts, and
 *       {@code Retained} for the size in memory.
 *   <li>{@code Turns} measures an {@code Operation} beside others with a {@code ThreadMeter}, and {@code Results}
 *       prints the figures for the program that started the machine.
 *   <li>{@code Payload}, {@code LargeBrief}, {@code NewsItems}, {@code RandomText} and {@code RepeatedInput} make the
 *       documents. {@code NoOutput} takes what is written.
 * </ul>
 */
@NullMarked
package org.communique.examples.benchmarks.work;

import org.jspecify.annotations.NullMarked;
