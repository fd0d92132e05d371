// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.Problem;
import picocli.CommandLine.Option;
import tools.jackson.core.exc.JacksonIOException;

/** Opens files and the standard input, and reads the briefs in them. */
public final class Inputs {

  /** What the files of a command are, for the help. The help would break a line behind the point of an ending. */
  public static final String FILES =
      "A brief; or a collection, with one brief per line, if the name ends in ndjson or jsonl; "
          + "compressed if the name ends in gz. The name - is the standard input, which must not be compressed.";

  private static final Path STANDARD_INPUT = Path.of("-");

  /** The length of the longest path on Linux. */
  private static final int LONGEST_NAME = 4096;

  private final Terminal terminal;
  private final List<Path> filesRead = new ArrayList<>();
  private boolean hasReadStandardInput;

  @Option(
      names = "--lines",
      description = "Every input is a collection, whatever its name is.")
  private boolean hasLines;

  /**
   * Makes the inputs of a command.
   *
   * @param terminal has the standard input
   */
  public Inputs(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads an input.
   *
   * @param file the file; {@code -} is the standard input
   * @param good receives each valid brief
   * @param bad receives the problems of each document that is not a valid brief
   * @throws CannotRun if the file cannot be read
   */
  public void read(Path file, Consumer<Brief> good, Consumer<List<Problem>> bad) {
    if (Files.isDirectory(file)) {
      throw new CannotRun(shown(file) + ": is a directory; name the files in it, for example "
          + shown(file.resolve("brief.json")));
    }
    filesRead.add(file);
    try {
      if (isCollection(file)) {
        try (Stream<Brief> briefs = lines(file, bad)) {
          briefs.forEach(good);
        }
      } else {
        good.accept(document(file));
      }
    } catch (CommuniqueFormatException refused) {
      bad.accept(file.equals(STANDARD_INPUT) ? inStandardInput(refused.problems()) : refused.problems());
    } catch (JacksonIOException trouble) {
      throw new CannotRun(trouble.getOriginalMessage() + wayOut(file));
    }
  }

  /**
   * Reads all briefs of some inputs.
   *
   * @param files the files; {@code -} is the standard input
   * @return the briefs, in the order of the files
   * @throws InvalidDocuments if a document is not a valid brief
   * @throws CannotRun if a file cannot be read
   */
  public List<Brief> briefs(List<Path> files) {
    List<Brief> briefs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> read(file, briefs::add, problems::addAll));
    if (!problems.isEmpty()) {
      throw new InvalidDocuments(problems);
    }
    return briefs;
  }

  /**
   * Reads an input that has exactly one brief.
   *
   * @param file the file; {@code -} is the standard input
   * @return the brief
   * @throws InvalidDocuments if the document is not a valid brief
   * @throws CannotRun if the file cannot be read, or has no brief or several ones
   */
  public Brief brief(Path file) {
    List<Brief> briefs = briefs(List.of(file));
    if (briefs.size() != 1) {
      throw new CannotRun(shown(file) + ": must have one brief, but has " + briefs.size()
          + "; put the brief into a file of its own");
    }
    return briefs.get(0);
  }

  /**
   * Returns whether a file has been read.
   *
   * @param file the file, by any of its names
   * @return whether it is one of the files read so far
   */
  public boolean hasRead(Path file) {
    return filesRead.stream().anyMatch(read -> isSame(read, file));
  }

  private static boolean isSame(Path read, Path file) {
    try {
      return Files.exists(file) && Files.exists(read) && Files.isSameFile(read, file);
    } catch (IOException unknown) {
      return read.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }
  }

  /**
   * Returns whether an input is a collection, which has one brief per line.
   *
   * @param file the file
   * @return whether the name or the option {@code --lines} says so
   */
  public boolean isCollection(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String uncompressed = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    return hasLines || uncompressed.endsWith(".ndjson") || uncompressed.endsWith(".jsonl");
  }

  /**
   * Returns the name of a file as it is printed.
   *
   * @param file the file
   * @return the name, with escapes for characters that could break a line
   */
  public static String shown(Path file) {
    return InvalidBriefException.escaped(file.toString(), LONGEST_NAME);
  }

  private Brief document(Path file) {
    return file.equals(STANDARD_INPUT) ? CommuniqueJson.read(standardInput()) : CommuniqueJson.read(file);
  }

  private Stream<Brief> lines(Path file, Consumer<List<Problem>> bad) {
    return file.equals(STANDARD_INPUT)
        ? CommuniqueJson.lines(standardInput(), refused -> bad.accept(inStandardInput(refused.problems())))
        : CommuniqueJson.lines(file, refused -> bad.accept(refused.problems()));
  }

  private InputStream standardInput() {
    if (hasReadStandardInput) {
      throw new CannotRun("the standard input can be read only once; write '-' only once");
    }
    hasReadStandardInput = true;
    return terminal.in();
  }

  /** The problems of the standard input name no file. */
  private static List<Problem> inStandardInput(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.at(STANDARD_INPUT.toString(), problem.line(), problem.column())).toList();
  }

  /** A relative name that does not exist was often given in the wrong directory. */
  private static String wayOut(Path file) {
    return Files.exists(file) || file.equals(STANDARD_INPUT) ? ""
        : "; the current directory is " + shown(Path.of("").toAbsolutePath());
  }
}
