// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --output}: where a command writes its result. */
final class ResultFile {

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file, in UTF-8, instead of the standard output. An existing file is replaced.")
  private @Nullable Path file;

  ResultFile(Terminal terminal) {
    this.terminal = terminal;
  }

  /** {@return the name of the file; empty for the standard output} */
  String name() {
    return file == null ? "" : file.toString();
  }

  /**
   * Writes the whole result.
   *
   * @throws CannotRun if the file cannot be written
   */
  void write(String text) {
    if (file == null || name().equals("-")) {
      terminal.out().print(text);
      return;
    }
    if (name().endsWith(".gz")) {
      throw new CannotRun(Inputs.shown(file) + ": cannot be written compressed; leave out .gz");
    }
    try {
      Files.writeString(file, text);
    } catch (IOException trouble) {
      throw new CannotRun(Inputs.shown(file) + ": cannot be written (" + trouble.getClass().getSimpleName()
          + "); name a file in a directory that exists and that you may change");
    }
  }
}
