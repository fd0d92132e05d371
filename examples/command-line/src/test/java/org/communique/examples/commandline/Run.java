// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.examples.commandline.io.Terminal;

/** What a command printed, and how it ended. */
record Run(int exitCode, String out, String err) {

  static Run of(Object... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Run withInput(byte[] input, Object... arguments) {
    return on(input, false, arguments);
  }

  static Run onTerminal(Object... arguments) {
    return on(new byte[0], true, arguments);
  }

  private static Run on(byte[] input, boolean isTerminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(new ByteArrayInputStream(input), out, err, isTerminal, isTerminal);
    int exitCode = Main.run(terminal, List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return new Run(exitCode, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** {@return what was printed as the result, line by line} */
  List<String> lines() {
    return out.lines().toList();
  }
}
