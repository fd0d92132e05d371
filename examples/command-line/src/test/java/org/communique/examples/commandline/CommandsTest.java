// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Topic;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Stances;
import org.communique.analysis.digest.Digest;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.brief.BriefSchema;
import org.communique.page.ReadingPage;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands that print an answer of the library. */
class CommandsTest {

  @TempDir
  private Path directory;
  private BriefFiles files;
  private Path ties;
  private Brief brief;
  private Corpus corpus;

  @BeforeEach
  void writeTheArticle() throws IOException {
    files = new BriefFiles(directory);
    ties = files.file("ties.json", BriefFiles.article());
    brief = CommuniqueJson.read(ties);
    corpus = Corpus.of(brief);
  }

  private static void assertPrints(String text, Run run) {
    assertThat(run).isEqualTo(new Run(0, text, ""));
  }

  @Test
  void printsBriefsForPeople() throws IOException {
    Path collection = files.file("two.ndjson", BriefFiles.retitled("One") + "\n" + BriefFiles.retitled("Two"));

    assertPrints(CommuniqueJson.pretty(brief), Run.of("pretty", ties));
    assertPrints(CommuniqueJson.pretty(brief), Run.of("pretty", "-o", "-", ties));
    assertThat(Run.of("pretty", collection).lines()).filteredOn(line -> line.startsWith("  \"title\""))
        .containsExactly("  \"title\": \"One\",", "  \"title\": \"Two\",");
  }

  @Test
  void canReplaceTheFileThatItReads() throws IOException {
    Path file = files.file("one-line.json", CommuniqueJson.write(brief));

    assertPrints("", Run.of("pretty", "-o", file, file));
    assertThat(file).hasContent(CommuniqueJson.pretty(brief));
  }

  @Test
  void printsTheDigest() {
    assertPrints(Digest.of(corpus).toString(), Run.of("digest", ties));
  }

  @Test
  void doesNotReplaceABriefByAnythingElse() throws IOException {
    String before = Files.readString(ties);
    for (String command : List.of("page", "digest", "ask stances", "draw stances --as svg")) {
      Object[] arguments = (command + " -o " + ties + " " + ties).split(" ");
      assertThat(Run.of(arguments)).as(command).isEqualTo(new Run(2, "", "communique: " + ties
          + ": is read by this command, and would be lost; give the output another name\n"));
    }
    assertThat(ties).hasContent(before);
  }

  @Test
  void refusesToDrawIntoAFileOfAnotherForm() {
    assertThat(Run.of("draw", "stances", "-o", "stances.png", ties)).isEqualTo(new Run(2, "",
        "communique: the output must end in .svg, .mmd or .dot, but was 'stances.png'; or choose the form with --as\n"));
  }

  @Test
  void writesTheReadingPage() throws IOException {
    Path text = files.file("ties.txt", "Russia and North Korea strengthen ties");
    Path bad = files.file("bad.txt", new byte[] {(byte) 0xFF});
    int statements = brief.statements().size();

    assertPrints(ReadingPage.of(brief).toHtml(), Run.of("page", ties));
    assertPrints(
        ReadingPage.of(brief).withText(SourceText.of(Files.readString(text))).toHtml(),
        Run.of("page", "--text", text, "--limit", statements, ties));
    assertThat(Run.of("page", "--limit", statements - 1, ties)).isEqualTo(new Run(2, "", "communique: " + ties + ": has "
        + statements + " statements, and a page has at most " + (statements - 1)
        + "; make one brief for each part of the document, or raise the limit with --limit\n"));
    assertThat(Run.of("page", "--text", bad, ties)).isEqualTo(new Run(2, "", "communique: " + bad
        + ": cannot be read as a text in UTF-8 (MalformedInputException); name the plain text of the document\n"));
  }

  @Test
  void answersInFiveForms() {
    var table = Stances.of(corpus).table();

    assertPrints(table.toText(120), Run.of("ask", "stances", ties));
    assertPrints(table.toText(80), Run.of("ask", "stances", "--width", 80, ties));
    assertPrints(table.toCsv(), withCarriageReturns(Run.of("ask", "stances", "--as", "csv", ties)));
    assertPrints(table.toSpreadsheetCsv(), withCarriageReturns(Run.of("ask", "stances", "--as=spreadsheet", ties)));
    assertPrints(table.toJson(), Run.of("ask", "stances", "--as", "json", ties));
    assertPrints(table.toMarkdown(), Run.of("ask", "stances", "--as", "markdown", ties));
  }

  /** Undoes what {@link Run} does on Windows, where a line ends with CR LF. */
  private static Run withCarriageReturns(Run run) {
    return new Run(run.exitCode(), run.out().replace("\r\n", "\n").replace("\n", "\r\n"), run.err());
  }

  @ParameterizedTest
  @EnumSource
  void answersEachQuestion(Question question) {
    assertPrints(TableFormat.TEXT.print(question.answer(corpus), 120), Run.of("ask", question, ties));
  }

  @Test
  void answersAQuestionWithoutAnswerByNone() {
    assertPrints("none\n", Run.of("ask", "joins", ties));
    assertPrints("[]\n", Run.of("ask", "joins", "--as", "json", ties));
  }

  @Test
  void findsContradictionsAndGradesThatAreTooGood() throws IOException {
    Actor kim = Actor.person("kim", "Kim Jong Un");
    Topic talks = Topic.of("talks", "talks with the South");
    Source agency = Source.of("agency", SourceKind.NEWS_AGENCY, "The agency");
    Statement first = Statement.reported(
            "first", kim, Act.STATE, "Kim wants talks", Attribution.direct(agency, "said"))
        .addStance(Stance.of(kim, Attitude.SUPPORT, talks)).addGrade(Reliability.parse("B1")).build();
    Statement second = Statement.reported(
            "second", kim, Act.STATE, "Kim wants no talks", Attribution.direct(agency, "said"))
        .addStance(Stance.of(kim, Attitude.OPPOSE, talks)).build();
    Brief talking = Brief.builder().id("talks").title("Talks").source(agency).addStatements(first, second).build();
    Path file = files.file("talks.json", CommuniqueJson.write(talking));

    assertThat(Run.of("ask", "contradictions", "--as", "csv", file).lines()).hasSize(2)
        .element(1).asString().startsWith("Kim Jong Un,talks with the South,");
    assertThat(Run.of("ask", "audit", "--as", "csv", file).lines()).hasSize(2)
        .element(1).asString().startsWith("first,B1,");
  }

  @Test
  void asksSeveralBriefsTogether() throws IOException {
    Path other = files.file("other.json", BriefFiles.articleText().replaceFirst("\"russia-north-korea\"", "\"other\""));

    Corpus both = Corpus.of(brief, CommuniqueJson.read(other));
    assertThat(both.joins()).isNotEmpty();
    assertPrints(both.joinsTable().toText(120), Run.of("ask", "joins", ties, other));
  }

  @Test
  void showsAChainStepByStep() {
    Chain chain = Chain.of(brief.statement("key-comment-2").orElseThrow());

    assertPrints(chain.table().toText(120), Run.of("ask", "chains", "--statement", "key-comment-2", ties));
    assertThat(Run.of("ask", "chains", ties).lines()).hasSizeGreaterThan(brief.statements().size())
        .anyMatch(line -> line.startsWith("key-comment-2 ") && line.contains("Putin"));
  }

  @Test
  void drawsStancesAndChains() throws IOException {
    Stances stances = Stances.of(corpus);
    Chain chain = Chain.of(brief.statement("key-comment-2").orElseThrow());
    Path file = directory.resolve("chain.dot");

    assertPrints(stances.drawing().toSvg(), Run.of("draw", "stances", ties));
    assertPrints(stances.drawing().toMermaid(), Run.of("draw", "stances", "--as", "mermaid", ties));
    assertThat(Run.of("draw", "stances", "--limit", 5, ties)).isEqualTo(new Run(2, "", "communique: the picture has "
        + stances.drawing().parts() + " parts, and a picture has at most 5; draw fewer briefs, or raise the limit with"
        + " --limit\n"));
    assertPrints(chain.drawing().toSvg(), Run.of("draw", "chain", "--statement", "key-comment-2", ties));
    assertPrints("", Run.of("draw", "chain", "--statement", "key-comment-2", "-o", file, ties));
    assertThat(file).hasContent(chain.drawing().toGraphviz());
  }

  @Test
  void saysThatEqualBriefsAreEqualByItsExitCode() throws IOException {
    assertPrints("", Run.of("diff", ties, files.file("line.json", CommuniqueJson.write(brief))));
    assertPrints("", Run.withInput(BriefFiles.article(), "diff", "-", ties));
  }

  @Test
  void printsOneLineForEachChange() throws IOException {
    Path before = files.file("before.json", BriefFiles.retitled("One"));
    Path after = files.file("after.json", BriefFiles.retitled("Two"));

    assertThat(Run.of("diff", before, after))
        .isEqualTo(new Run(1, "title: changed from \"One\" to \"Two\"\n", ""));
  }

  @Test
  void mergesTwoBriefs() throws IOException {
    Path other = files.file("other.json", BriefFiles.renamed());
    Path both = directory.resolve("both.json");

    assertPrints(CommuniqueJson.pretty(brief), Run.of("merge", ties, ties));
    assertPrints("", Run.of("merge", "-o", both, ties, other));
    assertThat(CommuniqueJson.read(both).statements()).hasSize(2 * brief.statements().size());
  }

  @Test
  void printsOneLineForEachConflictAndNoBrief() throws IOException {
    Path other = files.file("other.json", BriefFiles.articleText().replace("\"Kim Jong Un\"", "\"Kim\""));
    Path both = directory.resolve("both.json");

    Run run = Run.of("merge", "-o", both, ties, other);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("""
        Actor 'kim': two differ in name: 'Kim Jong Un' and 'Kim'
        communique: nothing was merged; make the two files equal in these points, or give one of two different things \
        another id
        """);
    assertThat(Files.exists(both)).isFalse();
  }

  @Test
  void printsTheSchema() {
    assertPrints(BriefSchema.text(), Run.of("schema"));
  }

  @Test
  void printsTheScriptForCompletion() {
    Run run = Run.of("generate-completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--review").contains("stances-with-glosses");
    assertThat(Run.of("--help").out()).doesNotContain("  generate-completion ");
  }
}
