// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.Brief;
import org.communique.examples.commandline.io.CannotRun;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.communique.page.ReadingPage;
import org.communique.text.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the reading page of a brief. */
@Command(
    name = "page",
    sortOptions = false,
    description = {
        "Writes a brief as one HTML page, which any browser opens without a network: the text with its passages "
            + "marked, every statement with the voices through which it came, who stands where, and what is open."},
    footer = {
        "",
        "Example:",
        "  communique page --text ties.txt -o ties.html ties.json"})
final class PageCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", description = "A brief; - is the standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--text", paramLabel = "TEXT",
      description = "The document that the brief encodes, as plain text in UTF-8. Without it, the page shows the text "
          + "in the brief, or else the quotations only.")
  private @Nullable Path text;

  @Option(
      names = "--limit", paramLabel = "N", defaultValue = "" + ReadingPage.STATEMENTS,
      description = "The largest number of statements. Default: " + ReadingPage.STATEMENTS + ".")
  private int limit = ReadingPage.STATEMENTS;

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  PageCommand(Terminal terminal) {
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    Brief brief = inputs.brief(file);
    if (brief.statements().size() > limit) {
      throw new CannotRun(Inputs.shown(file) + ": has " + brief.statements().size()
          + " statements, and a page has at most " + limit
          + "; make one brief for each part of the document, or raise the limit with --limit");
    }
    ReadingPage page = ReadingPage.of(brief).withLimit(limit);
    result.write((text == null ? page : page.withText(SourceText.of(content(text)))).toHtml(), inputs);
    return ExitCode.OK;
  }

  private static String content(Path text) {
    try {
      return Files.readString(text);
    } catch (IOException trouble) {
      throw new CannotRun(Inputs.shown(text) + ": cannot be read as a text in UTF-8 ("
          + trouble.getClass().getSimpleName() + "); name the plain text of the document");
    }
  }
}
