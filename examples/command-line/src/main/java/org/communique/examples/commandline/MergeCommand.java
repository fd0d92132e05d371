// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.Edits;
import org.communique.Merge;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.communique.jackson.CommuniqueJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Merges two briefs of one document. */
@Command(
    name = "merge",
    sortOptions = false,
    description = {
        "Merges two briefs of the same document, which two encoders made, and prints the merged brief.",
        "If the briefs say different things, the command prints one line for each conflict on the standard error, and "
            + "no brief."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
        "0:the briefs were merged",
        "1:there are conflicts, or a document has problems",
        "2:a file cannot be read or written"},
    footer = {
        "",
        "Example:",
        "  communique merge -o both.json mine.json yours.json"})
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0", paramLabel = "FIRST",
      description = "A brief; - is the standard input. The merged brief has its id, title and encoder.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SECOND", description = "The other brief.")
  private Path second = Path.of("");

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    Merge merge = Edits.merge(inputs.brief(first), inputs.brief(second));
    if (!merge.conflicts().isEmpty()) {
      merge.conflicts().forEach(conflict -> terminal.message(conflict.where() + ": " + conflict.difference()));
      terminal.message("communique: nothing was merged; make the two files equal in these points, or give one of two"
          + " different things another id");
      return ExitCode.PROBLEMS;
    }
    result.write(CommuniqueJson.pretty(merge.brief()));
    return ExitCode.OK;
  }
}
