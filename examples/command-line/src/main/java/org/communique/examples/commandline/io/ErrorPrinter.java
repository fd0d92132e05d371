// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;
import org.communique.json.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what went wrong, one line for each mistake, and chooses the exit code. It never prints a stack trace. */
public final class ErrorPrinter implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /** How picocli calls an argument that is not an option. Its name is enough. */
  private static final Pattern POSITION = Pattern.compile("positional parameter at index \\S+ \\((\\w+)\\)");

  private final Terminal terminal;

  /**
   * Makes a printer.
   *
   * @param terminal receives the lines
   */
  public ErrorPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Reports wrong usage. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String mistake = mistake(wrong);
    print(mistake + (mistake.endsWith("?") ? " '" : "; '") + command + " --help' shows an example");
    return ExitCode.COULD_NOT_RUN;
  }

  private static String mistake(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    boolean isHelpOfNothing = wrong.getArgSpec() == null && wrong.getValue() != null;
    return isHelpOfNothing
        ? noCommand(InvalidBriefException.shown(wrong.getValue()), wrong.getCommandLine())
        : lowerCased(POSITION.matcher(firstLine(wrong.getMessage())).replaceFirst("$1"));
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().get(0);
    String shown = InvalidBriefException.shown(first);
    List<String> similar = wrong.getSuggestions();
    if (first.startsWith("-")) {
      return "unknown option " + shown + (similar.isEmpty() ? "" : "; did you mean '" + similar.get(0) + "'?");
    }
    return wrong.getCommandLine().getParent() == null
        ? noCommand(shown, wrong.getCommandLine()) : "unexpected argument " + shown;
  }

  private static String noCommand(String shown, CommandLine line) {
    return "there is no command " + shown + "; the commands are " + commands(line);
  }

  private static String commands(CommandLine line) {
    return line.getSubcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey).collect(Collectors.joining(", "));
  }

  /** Reports what a command threw. */
  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
    return report(failure);
  }

  /**
   * Reports any failure.
   *
   * @param failure what a command threw
   * @return the exit code
   */
  public int report(Throwable failure) {
    if (failure instanceof OutputFailure output) {
      return reportOutput(output);
    } else if (failure instanceof InvalidDocuments documents) {
      documents.problems().forEach(problem -> terminal.message(line(problem, terminal)));
      return ExitCode.PROBLEMS;
    } else if (failure instanceof InvalidBriefException invalid) {
      invalid.brokenRules().forEach(rule -> print(rule.getMessage()));
      return ExitCode.PROBLEMS;
    } else if (failure instanceof CannotRun) {
      print(failure.getMessage());
    } else if (failure instanceof OutOfMemoryError) {
      print("the memory is too small for these briefs; give Java more: java -Xmx4g -jar communique.jar …");
    } else {
      String mistake = InvalidBriefException.escaped(failure.toString(), InvalidBriefException.LENGTH);
      print("a mistake in this program: " + mistake + "; please report this line and the command");
    }
    return ExitCode.COULD_NOT_RUN;
  }

  /** Says nothing if the reader of the output has ended: nobody would read it. */
  private int reportOutput(OutputFailure failure) {
    if (failure.isClosedPipe()) {
      return ExitCode.OK;
    }
    terminal.err().println("communique: the output cannot be written: " + failure.getMessage());
    return ExitCode.COULD_NOT_RUN;
  }

  /**
   * Prints one line that names this program.
   *
   * @param message what is wrong and the way out
   */
  public void print(String message) {
    terminal.message("communique: " + message);
  }

  /**
   * Puts a problem into one line: {@code file:line:column: code pointer: message}. What is unknown or empty is left
   * out.
   *
   * @param problem the problem
   * @param terminal knows whether the line has colours
   * @return the line
   */
  public static String line(Problem problem, Terminal terminal) {
    String place = Inputs.shown(Path.of(problem.file()))
        + (problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "");
    String pointer = InvalidBriefException.escaped(problem.pointer(), Problem.MESSAGE_LENGTH);
    return terminal.bold(place + ":") + " " + terminal.red(problem.code().word())
        + (pointer.isEmpty() ? "" : " " + pointer) + ": " + problem.message();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String lowerCased(String message) {
    return message.isEmpty() ? "" : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
