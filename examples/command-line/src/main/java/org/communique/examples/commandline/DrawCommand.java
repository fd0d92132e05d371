// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Drawing;
import org.communique.analysis.Stances;
import org.communique.examples.commandline.io.CannotRun;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the stances of briefs, or the chain of one statement. */
@Command(
    name = "draw",
    sortOptions = false,
    description = {
        "Draws the stances of all actors, or the chain of sources of one statement.",
        "A browser shows SVG; Mermaid and Graphviz (DOT) are texts for these programs."},
    footer = {
        "",
        "Examples:",
        "  communique draw stances -o stances.svg ties.json",
        "  communique draw chain --statement key-comment-2 -o chain.svg ties.json"})
final class DrawCommand implements Callable<Integer> {

  /** What can be drawn. */
  enum Picture {
    STANCES, CHAIN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "PICTURE", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Picture picture = Picture.STANCES;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Option(
      names = "--statement", paramLabel = "ID",
      description = "The statement whose chain is drawn. 'communique ask chains' lists all statements.")
  private @Nullable String statement;

  @Option(
      names = "--as", paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: svg, unless the name of the output ends in mmd "
          + "or dot.")
  private @Nullable DrawingFormat format;

  @Option(
      names = "--limit", paramLabel = "N", defaultValue = "" + Drawing.PARTS,
      description = "The largest number of boxes and arrows, or of rows, columns and cells. Default: " + Drawing.PARTS
          + ".")
  private int limit = Drawing.PARTS;

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  DrawCommand(Terminal terminal) {
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    if (picture == Picture.CHAIN == (statement == null)) {
      throw new CannotRun(statement == null
          ? "draw chain needs --statement ID; 'communique ask chains' with the same files lists all statements"
          : "--statement belongs to the picture chain; leave it out");
    }
    Corpus corpus = Corpus.of(inputs.briefs(files));
    DrawingFormat form = Optional.ofNullable(format).orElseGet(() -> DrawingFormat.ofFile(result.name()));
    Drawing drawing = statement == null
        ? Stances.of(corpus).drawing() : Chain.of(Statements.find(corpus, statement)).drawing();
    if (drawing.parts() > limit) {
      throw new CannotRun("the picture has " + drawing.parts() + " parts, and a picture has at most " + limit
          + "; draw fewer briefs, or raise the limit with --limit");
    }
    result.write(form.draw(drawing.withLimit(limit)), inputs);
    return ExitCode.OK;
  }
}
