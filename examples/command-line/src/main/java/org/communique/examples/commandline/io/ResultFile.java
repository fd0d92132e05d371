// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --output}: where a command writes its result. */
public final class ResultFile {

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file, in UTF-8, instead of the standard output. An existing file is replaced.")
  private @Nullable Path file;

  /**
   * Makes the option.
   *
   * @param terminal has the standard output
   */
  public ResultFile(Terminal terminal) {
    this.terminal = terminal;
  }

  /** {@return the name of the file; empty for the standard output} */
  public String name() {
    return file == null ? "" : file.toString();
  }

  /**
   * Writes a whole result that is not a brief. It must not replace a file that the command has read.
   *
   * @param text the result
   * @param inputs the inputs of the command
   * @throws CannotRun if the file is an input, or cannot be written
   */
  public void write(String text, Inputs inputs) {
    checkIsNoInput(inputs);
    write(text);
  }

  private void checkIsNoInput(Inputs inputs) {
    if (file != null && inputs.hasRead(file)) {
      throw new CannotRun(
          Inputs.shown(file) + ": is read by this command, and would be lost; give the output another name");
    }
  }

  /**
   * Returns the file for a result that the command writes itself, because it is large. It must not replace a file that
   * the command has read.
   *
   * @param inputs the inputs of the command
   * @return the file; empty for the standard output
   * @throws CannotRun if the file is an input, or its name asks for compression
   */
  public Optional<Path> file(Inputs inputs) {
    checkIsNoInput(inputs);
    if (file == null || name().equals("-")) {
      return Optional.empty();
    }
    checkIsUncompressed();
    return Optional.of(file);
  }

  private void checkIsUncompressed() {
    if (name().endsWith(".gz")) {
      throw new CannotRun(Inputs.shown(Path.of(name())) + ": cannot be written compressed; leave out .gz");
    }
  }

  /**
   * Writes the whole result.
   *
   * @param text the result
   * @throws CannotRun if the file cannot be written
   */
  public void write(String text) {
    if (file == null || name().equals("-")) {
      terminal.out().print(text);
      return;
    }
    checkIsUncompressed();
    try {
      Files.writeString(file, text);
    } catch (IOException trouble) {
      throw new CannotRun(Inputs.shown(file) + ": cannot be written, because " + reason(trouble)
          + "; name a file in a directory that exists and that you may change");
    }
  }

  private static String reason(IOException trouble) {
    if (trouble instanceof NoSuchFileException) {
      return "its directory does not exist";
    } else if (trouble instanceof AccessDeniedException) {
      return "you may not write it";
    }
    String reason = trouble instanceof FileSystemException system ? system.getReason() : trouble.getMessage();
    return "the system says: " + InvalidBriefException.escaped(
        Objects.requireNonNullElse(reason, "unknown"), InvalidBriefException.LENGTH);
  }
}
