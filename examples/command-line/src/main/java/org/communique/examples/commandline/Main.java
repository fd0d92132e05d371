// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.communique.examples.commandline.io.ErrorPrinter;
import org.communique.examples.commandline.io.OutputFailure;
import org.communique.examples.commandline.io.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine;

/** The program {@code communique}. */
public final class Main {

  private static final int WIDTH_OF_HELP = 90;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param arguments the command, its options and its files
   */
  public static void main(String[] arguments) {
    boolean canShowColours = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    Terminal terminal = Terminal.of(
        new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err), canShowColours && Terminal.isTerminal(1),
        Terminal.isTerminal(2));
    System.exit(run(terminal, arguments));
  }

  /** Runs a command and returns its exit code. No exception leaves this method. */
  static int run(Terminal terminal, String... arguments) {
    ErrorPrinter errors = new ErrorPrinter(terminal);
    try {
      int exitCode = commandLine(terminal, errors).execute(arguments);
      terminal.out().flush();
      return exitCode;
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      return errors.report(failure);
    }
  }

  /** Prints a help, or runs a command. Picocli would print a stack trace if the output of a help fails. */
  private static int execute(ParseResult result, ErrorPrinter errors) {
    try {
      return new RunLast().execute(result);
    } catch (OutputFailure failure) {
      return errors.report(failure);
    }
  }

  private static CommandLine commandLine(Terminal terminal, ErrorPrinter errors) {
    CommandLine line = new CommandLine(new Communique(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new PrettyCommand(terminal))
        .addSubcommand(new DigestCommand(terminal))
        .addSubcommand(new AskCommand(terminal))
        .addSubcommand(new DrawCommand(terminal))
        .addSubcommand(new PageCommand(terminal))
        .addSubcommand(new ExportCommand(terminal))
        .addSubcommand(new DiffCommand(terminal))
        .addSubcommand(new MergeCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new HelpCommand())
        .addSubcommand(new GenerateCompletion());
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    AskCommand.describeQuestions(line.getSubcommands().get("ask").getCommandSpec().usageMessage());
    return line
        .registerConverter(Question.class, new WordConverter<>(Question.class))
        .registerConverter(TableFormat.class, new WordConverter<>(TableFormat.class))
        .registerConverter(DrawCommand.Picture.class, new WordConverter<>(DrawCommand.Picture.class))
        .registerConverter(ExportFormat.class, new WordConverter<>(ExportFormat.class))
        .registerConverter(DrawingFormat.class, new WordConverter<>(DrawingFormat.class))
        .setUsageHelpWidth(WIDTH_OF_HELP)
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(terminal.hasColours() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setExpandAtFiles(false)
        .setExecutionStrategy(result -> execute(result, errors))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }
}
