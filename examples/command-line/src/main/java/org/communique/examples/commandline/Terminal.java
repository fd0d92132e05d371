// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command reads from and prints to. Everything printed is UTF-8.
 *
 * @param in the standard input
 * @param out the standard output. If it fails, writing throws an {@link OutputFailure}
 * @param err the standard error, for messages that are not part of the result
 * @param hasColours whether a person sees the output on a terminal with colours
 * @param showsProgress whether a person sees the messages on a terminal, and so may see the progress
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean hasColours, boolean showsProgress) {

  private static final String RESET = "\u001b[0m";

  static Terminal of(
      InputStream in, OutputStream out, OutputStream err, boolean hasColours, boolean showsProgress) {
    OutputStream failing = new OutputFailure.Stream(out);
    return new Terminal(
        in, new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(failing), StandardCharsets.UTF_8)),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), hasColours, showsProgress);
  }

  /**
   * Returns whether a stream of this process is a terminal. Linux knows it for each stream. On other systems, Java only
   * knows whether both the standard input and the standard output are terminals.
   *
   * @param descriptor 1 for the standard output, 2 for the standard error
   */
  static boolean isTerminal(int descriptor) {
    try {
      Path stream = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)));
      return stream.startsWith("/dev/pts") || stream.toString().startsWith("/dev/tty");
    } catch (IOException | RuntimeException unknown) {
      return System.console() != null;
    }
  }

  /** Prints a line about what went wrong or was done, after everything that was printed before. */
  void message(String line) {
    out.flush();
    err.println(line);
  }

  String bold(String text) {
    return hasColours ? "\u001b[1m" + text + RESET : text;
  }

  String red(String text) {
    return hasColours ? "\u001b[31m" + text + RESET : text;
  }

  String yellow(String text) {
    return hasColours ? "\u001b[33m" + text + RESET : text;
  }
}
