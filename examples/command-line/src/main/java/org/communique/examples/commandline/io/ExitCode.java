// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

/** The exit codes of all commands. */
public final class ExitCode {

  /** All documents are valid. For {@code diff}: the briefs are equal. */
  public static final int OK = 0;

  /** A document has problems, two briefs differ or cannot be merged, or an export that must lose nothing would lose. */
  public static final int PROBLEMS = 1;

  /** The command could not run: wrong usage, or a file that cannot be read or written. */
  public static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
