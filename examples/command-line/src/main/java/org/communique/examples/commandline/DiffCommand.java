// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.Terminal;
import org.communique.json.brief.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what differs between two briefs. */
@Command(
    name = "diff",
    sortOptions = false,
    description = {
        "Prints what differs between two briefs, one line for each change.",
        "White space and the order of members in the files do not count. If the briefs are equal, nothing is printed."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
        "0:the briefs are equal",
        "1:the briefs differ, or a document has problems",
        "2:a file cannot be read"},
    footer = {
        "",
        "Example:",
        "  communique diff yesterday.json today.json"})
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A brief; - is the standard input.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER", description = "The brief that it became.")
  private Path after = Path.of("");

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final HelpOption help = new HelpOption();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
    this.inputs = new Inputs(terminal);
  }

  @Override
  public Integer call() {
    Difference difference = Difference.of(inputs.brief(before), inputs.brief(after));
    difference.changes().forEach(terminal.out()::println);
    return difference.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
  }
}
