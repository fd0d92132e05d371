// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.Serial;

/** A command cannot do what it was told. The message is one line: what is wrong, and the way out. */
final class CannotRun extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}
