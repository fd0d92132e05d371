// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.analysis.Corpus;
import org.communique.analysis.digest.Digest;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints one page about some briefs. */
@Command(
    name = "digest",
    sortOptions = false,
    description = {
        "Prints one page for a reader who has not seen the documents: who said what and through whose mouth it came, "
            + "what is disputed, who has which position, and how far each source can be trusted."},
    footer = {
        "",
        "Example:",
        "  communique digest ties.json"})
final class DigestCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  DigestCommand(Terminal terminal) {
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    result.write(Digest.of(Corpus.of(inputs.briefs(files))).toString(), inputs);
    return ExitCode.OK;
  }
}
