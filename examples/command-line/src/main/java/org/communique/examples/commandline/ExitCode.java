// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

/** The exit codes of all commands. */
final class ExitCode {

  /** All documents are valid. For {@code diff}: the briefs are equal. */
  static final int OK = 0;

  /** A document has problems, two briefs differ, or two briefs cannot be merged. */
  static final int PROBLEMS = 1;

  /** The command could not run: wrong usage, or a file that cannot be read or written. */
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
