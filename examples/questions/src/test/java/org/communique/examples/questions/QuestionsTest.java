// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.communique.analysis.Position;
import org.communique.analysis.Stances;
import org.communique.analysis.Standing;
import org.communique.analysis.Utterances;
import org.communique.analysis.review.Review;
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
   * The expert's table. Kim and Putin meet on one topic, the ties. What Kim says of Russia is a cell of its own: by his
   * account Russia is against the hostile forces, and nobody says so for Russia. The US is in no cell, since only the
   * article's gloss names it.
   */
  private static final String MATRIX = """
      kim | russia | support | inferred
      kim | ties | support | inferred, explicit
      kim | hostile-forces | oppose | explicit
      kim | hostile-forces-unexplained | oppose | explicit, conventional
      russia | hostile-forces-unexplained | oppose | explicit
      north-korea | hostile-forces-unexplained | oppose | explicit
      putin | ties | support | explicit
      putin | north-korea | support | inferred
      russia | north-korea | support | inferred, explicit
      north-korea | russia | support | inferred, explicit
      north-korea | invasion | support | explicit
      north-korea | removal | oppose | conventional
      north-korea | donetsk-independence | support | conventional
      north-korea | ukraine | oppose | inferred
      soviet-union | authority-over-korea | support | conventional
      soviet-union | north-korea | support | conventional, explicit
      soviet-union | south-korea | oppose | inferred
      accusers | russian-army | oppose | conventional
      critics | nuclear-program | oppose | inferred
      international-community | russia | oppose | inferred
      international-community | north-korea | oppose | inferred
      international-community | kim | oppose | inferred
      international-community | putin | oppose | inferred
      mcbride | ties | undetermined | inferred
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
            .containsExactlyInAnyOrder("kcna", "rodong-sinmun"));
  }

  @Test
  void tiesKimToTheUsThroughTheGlossOfTheBackgroundAlone() {
    assertThat(Stances.withGlosses(corpus).positions())
        .filteredOn(position -> position.target().toString().equals("us"))
        .flatExtracting(Position::evidence).singleElement()
        .satisfies(ground -> assertThat(ground.statement().name()).isEqualTo("kim-predicts"));
  }

  @Test
  void findsEveryGradeCarried() {
    assertThat(Corroboration.of(corpus).audit()).isEmpty();
    assertThat(Corroboration.of(corpus).utterances()).noneMatch(utterance -> utterance.isCorroborated());
  }

  @Test
  void asksNothingThatTheArticleAnswers() {
    assertThat(Review.of(corpus).findings()).isEmpty();
  }

  @Test
  void showsPutinsMessageWithItsTwoActsSideBySide() {
    assertThat(Utterances.of(corpus).all())
        .filteredOn(utterance -> utterance.statements().get(0).name().equals("putin-message")).singleElement()
        .satisfies(message -> assertThat(message.acts()).isEqualTo(Map.of(
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
    assertThat(Standing.of(corpus).verdicts()).hasSize(52).allMatch(Standing.Verdict::stands);
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
    assertThat(printed).contains("stances.svg\n").endsWith("examples/command-line.\n");
  }

  private String run() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setProperty("pictures", folder.toString());
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Questions.main(new String[0]);
    } finally {
      System.setOut(before);
      System.clearProperty("pictures");
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
