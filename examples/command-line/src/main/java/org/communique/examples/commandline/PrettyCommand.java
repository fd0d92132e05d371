// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.communique.jackson.CommuniqueJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints briefs in lines for people. */
@Command(
    name = "pretty",
    sortOptions = false,
    description = {
        "Prints briefs as JSON for people, in short lines. The same brief always gives the same text.",
        "With several briefs, one document follows the other."},
    footer = {
        "",
        "Example:",
        "  communique pretty ties.json"})
final class PrettyCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  PrettyCommand(Terminal terminal) {
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    result.write(inputs.briefs(files).stream().map(CommuniqueJson::pretty).collect(Collectors.joining()));
    return ExitCode.OK;
  }
}
