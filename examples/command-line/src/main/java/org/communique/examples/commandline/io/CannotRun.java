// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.io.Serial;

/** A command cannot do what it was told. The message is one line: what is wrong, and the way out. */
public final class CannotRun extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong and the way out, in one line
   */
  public CannotRun(String message) {
    super(message);
  }
}
