// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.communique.analysis.Corpus;
import org.communique.examples.commandline.io.CannotRun;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.communique.interchange.Export;
import org.communique.interchange.JsonDocument;
import org.communique.interchange.Loss;
import org.communique.interchange.Rows;
import org.communique.interchange.StixBundles;
import org.communique.interchange.WebAnnotations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes briefs in the formats of other programs. */
@Command(
    name = "export",
    sortOptions = false,
    description = {
        "Writes briefs for other programs, and says on the standard error what the format cannot keep.",
        "The format rows makes a folder of tables in CSV, which datapackage.json describes. The format stix makes one "
            + "bundle of STIX 2.1, and the format annotations one collection of Web Annotations of the W3C."},
    footer = {
        "",
        "Examples:",
        "  communique export rows -o ties.rows ties.json",
        "  communique export stix -o bundle.json ties.json",
        "  communique export annotations --each-loss -o annotations.json ties.json"})
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.ROWS;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Option(
      names = "--strict",
      description = "Write nothing if the format cannot keep everything. The exit code is then 1.")
  private boolean isStrict;

  @Option(
      names = "--each-loss",
      description = "Name each thing that is lost. Without this option, one line for each kind gives the number.")
  private boolean isEachLossShown;

  @Option(
      names = "--spreadsheet",
      description = "Only with the format rows: put an apostrophe before cells that a spreadsheet would take for "
          + "formulas.")
  private boolean isForSpreadsheet;

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  @Override
  public Integer call() {
    if (isForSpreadsheet && format != ExportFormat.ROWS) {
      throw new CannotRun("--spreadsheet belongs to the format rows; leave it out");
    }
    if (format == ExportFormat.ROWS && (result.name().isEmpty() || result.name().equals("-"))) {
      throw new CannotRun("the format rows makes several files; name a folder for them with -o");
    }
    Corpus corpus = Corpus.of(inputs.briefs(files));
    return switch (format) {
      case ROWS -> rows(Rows.of(corpus));
      case STIX -> document(StixBundles.of(corpus));
      case ANNOTATIONS -> document(WebAnnotations.of(corpus));
    };
  }

  private int rows(Export<Rows> export) {
    Path folder = Path.of(result.name());
    for (String file : export.document().files()) {
      if (inputs.hasRead(folder.resolve(file))) {
        throw new CannotRun(Inputs.shown(folder.resolve(file))
            + ": is read by this command, and would be lost; give the output another name");
      }
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CannotRun(Inputs.shown(folder) + ": is a file; name a folder, which need not exist");
    }
    return written(export, () ->
        (isForSpreadsheet ? export.document().forSpreadsheets() : export.document()).writeTo(folder));
  }

  private int document(Export<JsonDocument> export) {
    Optional<Path> file = result.file(inputs);
    return written(export, () -> {
      if (file.isPresent()) {
        export.document().writeTo(file.get());
      } else {
        terminal.out().print(export.document().toJson());
      }
    });
  }

  private interface Writing {
    void run() throws IOException;
  }

  private int written(Export<?> export, Writing writing) {
    List<Loss> losses = export.losses();
    boolean isRefused = isStrict && !losses.isEmpty();
    if (!isRefused) {
      try {
        writing.run();
      } catch (IOException trouble) {
        throw new CannotRun(Inputs.shown(Path.of(result.name())) + ": cannot be written ("
            + trouble.getClass().getSimpleName() + "); name a place that you may change");
      }
    }
    report(losses);
    return isRefused ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private void report(List<Loss> losses) {
    if (isEachLossShown) {
      losses.forEach(loss -> terminal.message("lost: " + loss));
    } else {
      losses.stream().collect(Collectors.groupingBy(Loss::kind, LinkedHashMap::new, Collectors.toList()))
          .forEach((kind, all) -> terminal.message("lost " + all.size() + " times: " + kind));
    }
  }
}
