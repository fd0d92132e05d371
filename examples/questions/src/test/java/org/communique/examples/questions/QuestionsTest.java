// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.communique.Brief;
import org.communique.analysis.Chain;
import org.communique.analysis.Corpus;
import org.communique.analysis.Corroboration;
import org.communique.analysis.Entity;
import org.communique.analysis.Independence;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Utterances;
import org.communique.vocabulary.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's answers are those of an expert reader. */
class QuestionsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/communique/examples/questions/answers.txt");
  private static final Path PICTURE = Path.of("stances.svg");

  private final Brief article = Questions.article();
  private final Corpus corpus = Corpus.of(article);

  @TempDir
  Path folder;

  QuestionsTest() throws IOException {}

  /**
   * The expert's table, but for three cells. Kim on the ties: his words, as the article has them, name friendship and
   * cooperation; “ties” is Putin's and the article's word. The publisher on the nuclear program: “controversial” says
   * that others oppose it, here those others, and leaves the publisher undetermined. McBride on the two leaders: he
   * describes them evenly, which the expert says of the sentence and leaves out of the table.
   */
  private static final String MATRIX = """
      kim | russia | support, strongly-support | explicit
      kim | cooperation | strongly-support | explicit
      kim | hostile-forces | strongly-oppose | explicit
      kim | us | strongly-oppose | inferred
      kim | us-allies | strongly-oppose | inferred
      putin | ties | support | explicit
      putin | north-korea | support | inferred
      north-korea | invasion | support | explicit
      north-korea | removal | oppose | conventional
      north-korea | donetsk-independence | strongly-support | conventional
      north-korea | russia | support | inferred
      north-korea | ukraine | oppose | inferred
      soviet-union | authority-over-korea | strongly-support | conventional
      soviet-union | north-korea | support | conventional
      un | removal | support | conventional
      accusers | russian-army | strongly-oppose | explicit
      international-community | kim | oppose | inferred
      international-community | putin | oppose | inferred
      mcbride | ties | undetermined | inferred
      mcbride | kim | neutral | inferred
      mcbride | putin | neutral | inferred
      russia | north-korea | support | inferred
      kcna | kim | support | inferred
      soviet-union | south-korea | oppose | inferred
      critics | nuclear-program | oppose | inferred
      publisher | nuclear-program | undetermined | inferred
      publisher | russia | undetermined | inferred
      publisher | north-korea | undetermined | inferred
      publisher | ties | undetermined | inferred
      """;

  @Test
  void agreesWithTheExpertsMatrixCellByCell() {
    assertThat(Stances.of(corpus).positions())
        .extracting(position -> position.holder() + " | " + position.target() + " | "
            + String.join(", ", position.attitudes().stream().map(Object::toString).toList()) + " | "
            + String.join(", ", position.evidence().stream().map(ground -> ground.basis().word()).distinct().toList()))
        .containsExactlyInAnyOrderElementsOf(MATRIX.lines().toList());
  }

  @Test
  void makesOneGroupOfTheOutletsOfOneState() {
    assertThat(Independence.of(corpus).groups()).filteredOn(group -> group.sources().size() > 1).singleElement()
        .satisfies(group -> assertThat(group.sources()).extracting(Entity::key)
            .containsExactlyInAnyOrder("kcna", "rodong-sinmun", "state-outlets", "kcna-photograph"));
  }

  @Test
  void findsEveryGradeCarried() {
    assertThat(Corroboration.of(corpus).audit()).isEmpty();
    assertThat(Corroboration.of(corpus).utterances()).noneMatch(utterance -> utterance.isCorroborated());
  }

  @Test
  void showsPutinsLetterWithItsTwoActsSideBySide() {
    assertThat(Utterances.of(corpus).all())
        .filteredOn(utterance -> utterance.statements().get(0).name().equals("putin-letter")).singleElement()
        .satisfies(letter -> assertThat(letter.acts()).isEqualTo(Map.of(
            Act.APPEAL, List.of("the article"), Act.EXPRESS_INTENT, List.of("Rodong Sinmun"))));
  }

  @Test
  void saysTheChainOfKeyComment2InOneSentence() {
    assertThat(Chain.of(article.statement("key-comment-2").orElseThrow()).sentence())
        .isEqualTo("Putin, paraphrased by Rodong Sinmun, quoted by the article");
  }

  @Test
  void printsTheTableThatReadmeShows() throws IOException {
    assertThat(Files.readString(Path.of("..", "..", "README.md")))
        .contains(Chain.of(article.statement("key-comment-2").orElseThrow()).table().toMarkdown());
  }

  @Test
  void leavesEveryStatementStanding() {
    assertThat(Standing.of(corpus).verdicts()).hasSize(43).allMatch(Standing.Verdict::stands);
  }

  @Test
  void printsTheGoldenAnswersAndDrawsThePictures() throws IOException {
    String printed = run();
    String answers = printed.substring(0, printed.indexOf("\nPictures\n"));
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(GOLDEN, answers);
      Files.copy(folder.resolve("stances.svg"), PICTURE, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(answers).isEqualTo(Files.readString(GOLDEN));
    assertThat(folder.resolve("stances.svg")).hasSameTextualContentAs(PICTURE);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("chain.svg", "chain.mmd", "chain.dot", "stances.svg", "stances.mmd", "stances.dot");
    assertThat(printed).contains("stances.svg\n").endsWith("to the command.\n");
  }

  @Test
  void asksABriefFromAFile() throws IOException {
    Path file = folder.resolve("brief.json");
    try (var json = Questions.class.getResourceAsStream("brief.json")) {
      Files.copy(json, file);
    }
    assertThat(run(file.toString())).contains("step by step: photo-session");
    assertThat(run(file.toString(), "exchange")).contains("step by step: exchange");
    assertThatThrownBy(() -> run(file.toString(), "nobody"))
        .hasMessage("there is no file and no statement 'nobody'");
  }

  private String run(String... arguments) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setProperty("pictures", folder.toString());
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Questions.main(arguments);
    } finally {
      System.setOut(before);
      System.clearProperty("pictures");
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
