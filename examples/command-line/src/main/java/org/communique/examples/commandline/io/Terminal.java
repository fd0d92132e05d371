// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

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
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean hasColours, boolean showsProgress) {

  private static final String RESET = "\u001b[0m";

  /**
   * Makes a terminal of three streams.
   *
   * @param in the standard input
   * @param out the standard output
   * @param err the standard error
   * @param hasColours whether a person sees the output on a terminal with colours
   * @param showsProgress whether a person sees the messages on a terminal
   * @return the terminal
   */
  public static Terminal of(
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
   * @return whether a person sees the stream, as far as is known
   */
  public static boolean isTerminal(int descriptor) {
    try {
      Path stream = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)));
      return stream.startsWith("/dev/pts") || stream.toString().startsWith("/dev/tty");
    } catch (IOException | RuntimeException unknown) {
      return System.console() != null;
    }
  }

  /**
   * Prints a line about what went wrong or was done, after everything that was printed before.
   *
   * @param line the line
   */
  public void message(String line) {
    out.flush();
    err.println(line);
  }

  /**
   * Makes a text bold on a terminal with colours.
   *
   * @param text the text
   * @return the text with its colour codes; the text itself if there are no colours
   */
  public String bold(String text) {
    return hasColours ? "\u001b[1m" + text + RESET : text;
  }

  /**
   * Makes a text red on a terminal with colours.
   *
   * @param text the text
   * @return the text with its colour codes; the text itself if there are no colours
   */
  public String red(String text) {
    return hasColours ? "\u001b[31m" + text + RESET : text;
  }

  /**
   * Makes a text yellow on a terminal with colours.
   *
   * @param text the text
   * @return the text with its colour codes; the text itself if there are no colours
   */
  public String yellow(String text) {
    return hasColours ? "\u001b[33m" + text + RESET : text;
  }
}
