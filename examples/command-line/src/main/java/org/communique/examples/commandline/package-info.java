// SPDX-License-Identifier: Apache-2.0

/**
 * The command line: checks, prints, asks, draws, compares and merges briefs. Each command is a class whose name ends in
 * {@code Command}. A command only reads files, calls the library and prints the result.
 */
@NullMarked
package org.communique.examples.commandline;

import org.jspecify.annotations.NullMarked;
