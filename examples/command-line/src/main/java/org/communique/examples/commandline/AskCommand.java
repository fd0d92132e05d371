// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Table;
import org.communique.examples.commandline.io.CannotRun;
import org.communique.examples.commandline.io.ExitCode;
import org.communique.examples.commandline.io.Inputs;
import org.communique.examples.commandline.io.ResultFile;
import org.communique.examples.commandline.io.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question about briefs with a table. */
@Command(
    name = "ask",
    sortOptions = false,
    description = "Answers a question about briefs with a table. Several briefs are asked together.",
    footer = {
        "",
        "Examples:",
        "  communique ask stances ties.json",
        "  communique ask chains --statement key-comment-2 ties.json",
        "  communique ask timeline --as csv -o timeline.csv ties.json"})
final class AskCommand implements Callable<Integer> {

  private static final int WIDTH = 120;

  @Parameters(index = "0", paramLabel = "QUESTION", description = "What is asked; see below.")
  private Question question = Question.STANCES;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = Inputs.FILES)
  private List<Path> files = List.of();

  @Option(
      names = "--statement", paramLabel = "ID",
      description = "Only with the question chains: show the chain of this statement step by step.")
  private @Nullable String statement;

  @Option(
      names = "--as", paramLabel = "FORM", defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES}. The form spreadsheet is CSV that is safe to open in a "
          + "spreadsheet. Default: text.")
  private TableFormat format = TableFormat.TEXT;

  @Option(
      names = "--width", paramLabel = "N", defaultValue = "" + WIDTH,
      description = "The largest width of a line of text, in characters. Default: " + WIDTH + ".")
  private int width = WIDTH;

  @Mixin
  private final Inputs inputs;

  @Mixin
  private final ResultFile result;

  @Mixin
  private final HelpOption help = new HelpOption();

  AskCommand(Terminal terminal) {
    this.inputs = new Inputs(terminal);
    this.result = new ResultFile(terminal);
  }

  /** Adds the list of questions to the help, before the examples. */
  static void describeQuestions(UsageMessageSpec usage) {
    List<String> footer = new ArrayList<>(List.of("", "Questions:"));
    for (Question question : Question.values()) {
      footer.add(String.format("  %-21s %s", question, question.meaning()));
    }
    footer.addAll(List.of(usage.footer()));
    usage.footer(footer.toArray(String[]::new));
  }

  @Override
  public Integer call() {
    if (statement != null && question != Question.CHAINS) {
      throw new CannotRun("--statement belongs to the question chains; leave it out");
    }
    Corpus corpus = Corpus.of(inputs.briefs(files));
    Table table = statement == null ? question.answer(corpus) : Chain.of(Statements.find(corpus, statement)).table();
    result.write(format.print(table, width), inputs);
    return ExitCode.OK;
  }
}
