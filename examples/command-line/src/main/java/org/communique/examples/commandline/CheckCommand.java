// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.Brief;
import org.communique.analysis.review.Finding;
import org.communique.analysis.review.Review;
import org.communique.examples.commandline.io.CannotRun;
import org.communique.examples.commandline.io.ErrorPrinter;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.Progress;
import org.communique.examples.commandline.io.Terminal;
import org.communique.json.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the problems of documents, and on request what a careful colleague would ask. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
        "Checks whether documents are valid briefs.",
        "Prints one line for each problem: file:line:column: code pointer: message. A file without problems prints "
            + "nothing. The last line, on the standard error, says how many briefs were checked."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
        "0:all documents are valid",
        "1:a document has problems; with --strict also: a brief has review findings",
        "2:a file cannot be read"},
    footer = {
        "",
        "Example:",
        "  communique check --review ties.json 2022.ndjson.gz"})
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Progress progress;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Option(
      names = "--review",
      description = "Also print what is allowed but probably not meant, such as a misspelt word.")
  private boolean isReviewWanted;

  @Option(names = "--strict", description = "Do a review, and end with exit code 1 if it finds something.")
  private boolean isStrict;

  @Option(names = {"-q", "--quiet"}, description = "Do not print the last line.")
  private boolean isQuiet;

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final HelpOption help = new HelpOption();

  private int invalidBriefs;
  private int validBriefs;
  private int findings;
  private int unreadableFiles;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
    this.progress = new Progress(terminal, System::nanoTime);
    this.inputs = new Inputs(terminal);
  }

  @Override
  public Integer call() {
    files.forEach(this::check);
    progress.clear();
    if (!isQuiet) {
      terminal.message(summary());
    }
    return unreadableFiles > 0 ? ExitCode.COULD_NOT_RUN
        : invalidBriefs > 0 || isStrict && findings > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private void check(Path file) {
    try {
      inputs.read(file, brief -> accept(file, brief), this::refuse);
    } catch (CannotRun unreadable) {
      unreadableFiles++;
      progress.clear();
      new ErrorPrinter(terminal).print(unreadable.getMessage());
    }
  }

  private void accept(Path file, Brief brief) {
    validBriefs++;
    progress.count();
    if (isReviewWanted || isStrict) {
      String place = Inputs.shown(file) + ":" + (inputs.isCollection(file) ? " " + brief.id() + ":" : "");
      for (Finding finding : Review.of(brief).findings()) {
        findings++;
        progress.clear();
        terminal.out().println(terminal.bold(place) + " " + terminal.yellow("review") + " " + finding);
      }
    }
  }

  private void refuse(List<Problem> problems) {
    invalidBriefs++;
    progress.count();
    progress.clear();
    problems.forEach(problem -> terminal.out().println(ErrorPrinter.line(problem, terminal)));
  }

  private String summary() {
    int all = validBriefs + invalidBriefs;
    return "checked " + number(all, "brief") + ": "
        + (invalidBriefs > 0 ? invalidBriefs + " with problems" : all > 0 ? "no problems" : "there was none")
        + (isReviewWanted || isStrict ? ", " + number(findings, "review finding") : "")
        + (unreadableFiles > 0 ? "; could not read " + number(unreadableFiles, "file") : "");
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
