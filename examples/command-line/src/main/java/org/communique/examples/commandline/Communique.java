// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command. It prints its help. */
@Command(
    name = "communique",
    versionProvider = Communique.Version.class,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    description = {
        "Checks, prints, asks, draws, exports, compares and merges briefs: the statements of diplomatic documents.",
        "A brief is a file in JSON."},
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
        "0:all documents are valid; for diff: the briefs are equal",
        "1:a document has problems; for diff: the briefs differ; for merge: they have conflicts; "
            + "for export --strict: something would be lost",
        "2:the command could not run: wrong usage, or a file cannot be read or written"},
    footer = {
        "",
        "Example:",
        "  communique check ties.json",
        "",
        "'communique check --help' explains the command check, with an example; so do all other commands.",
        "For completion in bash and zsh: source <(communique generate-completion)"})
final class Communique implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help, and exit.")
  private boolean isHelpWanted;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version, and exit.")
  private boolean isVersionWanted;

  Communique(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return ExitCode.COULD_NOT_RUN;
  }

  /** Reads the version from the manifest of the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Communique.class.getPackage().getImplementationVersion();
      return new String[] {"communique " + Objects.requireNonNullElse(version, "(not run from its jar)")};
    }
  }
}
