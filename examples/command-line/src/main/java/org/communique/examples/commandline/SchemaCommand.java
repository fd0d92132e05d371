// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.concurrent.Callable;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.communique.json.brief.BriefSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of a brief. */
@Command(
    name = "schema",
    sortOptions = false,
    description = {
        "Prints the JSON Schema of a brief (draft 2020-12), for editors and validators.",
        "A schema cannot express all rules; 'communique check' checks all of them."},
    footer = {
        "",
        "Example:",
        "  communique schema -o brief.schema.json"})
final class SchemaCommand implements Callable<Integer> {

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  SchemaCommand(Terminal terminal) {
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    result.write(BriefSchema.text());
    return ExitCode.OK;
  }
}
