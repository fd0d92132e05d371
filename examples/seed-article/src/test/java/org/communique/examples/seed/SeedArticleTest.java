// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.analysis.review.Review;
import org.communique.grounding.Grounding;
import org.communique.jackson.CommuniqueJson;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedArticleTest {

  private static final Brief BRIEF = SeedArticle.brief();
  private static final Path GOLDEN = Path.of("src/test/resources/org/communique/examples/seed/brief.json");

  @BeforeAll
  static void writesTheGoldenFileOnRequest() throws IOException {
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(GOLDEN, CommuniqueJson.pretty(BRIEF));
    }
  }

  @Test
  void isWrittenAsTheGoldenFile() throws IOException {
    assertThat(CommuniqueJson.pretty(BRIEF)).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void isReadFromTheGoldenFile() throws IOException {
    assertThat(CommuniqueJson.read(Files.readString(GOLDEN))).isEqualTo(BRIEF);
  }

  @Test
  void isPrintedOnStandardOutputAndNothingElse() throws IOException {
    PrintStream before = System.out;
    PrintStream beforeErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
      SeedArticle.main(new String[0]);
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN));
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("52 statements, 34 actors, 6 sources", "Who stands where", "What is ambiguous", "What to do next")
        .contains("holiday                    “also” suggests that the messages are of this day")
        .endsWith("coverage: 21/21 sentences, 2282/2313 letters" + System.lineSeparator());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "-Duser.language=tr -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
    "-Duser.language=ar -Duser.timezone=America/St_Johns -XX:+UnlockExperimentalVMOptions -XX:hashCode=2"
  })
  void givesTheSameBytesInAnyVirtualMachine(String options) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), SeedArticle.class.getName()));
    Process other = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(printed).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void standsInTheTextWordForWord() throws IOException {
    SourceText text = SourceText.of(content());
    assertThat(text).isEqualTo(SourceText.builder().from(Page.TEXT).content(text.content()).build());
    assertThat(Brief.builder().from(BRIEF).text(text).build().statements())
        .allSatisfy(statement -> assertThat(statement.quotations()).isNotEmpty()
            .allSatisfy(quotation -> assertThat(quotation.start()).isPresent()));
  }

  @Test
  void leavesNothingToAskAboutItsText() {
    Review withText = Review.of(Grounding.of(BRIEF, Page.WHOLE, Page.EXEMPTIONS));
    assertThat(withText).isEqualTo(Review.of(BRIEF));
  }

  @Test
  void saysWhoEncodedTheArticleAndWhen() {
    assertThat(BRIEF.encoder()).contains("the examples of Communiqué");
    assertThat(BRIEF.encoded()).map(Object::toString).contains("2026-11");
  }

  @Test
  void keepsTheChainOfKeyComment2() {
    Statement comment = statement("key-comment-2");
    assertThat(comment.speakers()).containsExactly(Cast.PUTIN);
    assertThat(comment.attributions()).extracting(link -> link.source().id(), Attribution::mode)
        .containsExactly(tuple("rodong-sinmun", Mode.INDIRECT), tuple("the-article", Mode.DIRECT));
    assertThat(comment.quotedSource()).map(Source::id).contains("rodong-sinmun");
    assertThat(comment.quotations().get(0).segments()).contains(Segment.supplied("[Putin’s message]"));
  }

  @Test
  void takesTheWordsOfKeyComment1ForKimsAndKeepsTheWholeObjectOfTheFront() {
    assertThat(statement("key-comment-1").quotedSource()).isEmpty();
    Quotation front = statement("key-comment-1-front").quotations().get(0);
    assertThat(front.start()).hasValue(1892);
    assertThat(front.end()).hasValue(2020);
  }

  @Test
  void letsTheArticleAloneGlossTheHostileForcesOfTheBackground() {
    Actor hostile = statement("kim-predicts").mentions().get(0);
    assertThat(hostile.kind()).isEqualTo(ActorKind.VAGUE);
    assertThat(hostile.gloss().orElseThrow().givenBy()).isEqualTo(BRIEF.source().issuer());
    assertThat(hostile.gloss().orElseThrow().members()).extracting(Actor::id).containsExactly("us", "us-allies");
    assertThat(BRIEF.statements()).flatExtracting(Statement::stances)
        .noneMatch(stance -> stance.target().equals(Cast.UNITED_STATES) || stance.target().equals(Cast.US_ALLIES));
  }

  @Test
  void leavesOpenWhoTheHostileForcesOfKeyComment1Are() {
    Statement accusation = statement("key-comment-1-accusation");
    assertThat(accusation.designations())
        .containsExactly(Designation.of(Cast.HOSTILE_FORCES_UNEXPLAINED, "hostile forces"));
    assertThat(Cast.HOSTILE_FORCES_UNEXPLAINED.gloss()).isEmpty();
  }

  @Test
  void setsRussiaAgainstTheHostileForcesByKimsAccount() {
    Statement front = statement("key-comment-1-front");
    assertThat(front.speakers()).containsExactly(Cast.KIM);
    assertThat(front.stances()).filteredOn(stance -> stance.holders().contains(Cast.RUSSIA))
        .extracting(Stance::holders, Stance::target, Stance::attitude, Stance::basis)
        .containsExactly(tuple(
            List.of(Cast.RUSSIA, Cast.NORTH_KOREA), Cast.HOSTILE_FORCES_UNEXPLAINED, Attitude.OPPOSE, Basis.EXPLICIT));
    assertThat(front.relations()).contains(Relation.of(RelationKind.CONTRASTS_WITH, "key-comment-2"));
    assertThat(BRIEF.statements()).filteredOn(statement -> statement.speakers().contains(Cast.PUTIN))
        .flatExtracting(Statement::stances).noneMatch(stance -> stance.attitude() == Attitude.OPPOSE);
  }

  @Test
  void setsBothLeadersOnOneTopic() {
    assertThat(BRIEF.statements()).flatExtracting(Statement::stances)
        .filteredOn(stance -> stance.target().equals(Subjects.TIES) && stance.basis() == Basis.EXPLICIT)
        .flatExtracting(Stance::holders).contains(Cast.KIM, Cast.PUTIN);
  }

  @ParameterizedTest
  @CsvSource({
    "putin-message, exchange", "kim-message, exchange", "kim-affirms, kim-message", "kim-predicts, kim-message"
  })
  void dividesTheExchangeIntoMessagesOfOneDay(String piece, String whole) {
    assertThat(statement(piece).relations()).contains(Relation.of(RelationKind.PART_OF, whole));
    assertThat(statement(piece).said()).isPresent().isEqualTo(statement("exchange").said());
    assertThat(statement(piece).medium()).map(Object::toString).contains("message");
  }

  @Test
  void keepsYesterdayWithItsBasis() {
    TimeExpression said = statement("exchange").said().orElseThrow();
    assertThat(said.text()).contains("yesterday");
    assertThat(said.basis()).isEqualTo(TimeBasis.INFERRED);
    assertThat(said.date()).map(Object::toString).contains("2022-08-15?");
  }

  @Test
  void boundsTheDayOfThePictureAndCreditsTheCaptionToTheArticleAlone() {
    Statement session = statement("photo-session");
    assertThat(session.attributions()).containsExactly(Attribution.ownVoice(Voices.ARTICLE));
    assertThat(session.eventTime().orElseThrow().date()).map(Object::toString).contains("[..2022-08-10]");
    assertThat(session.place()).isEmpty();
  }

  @Test
  void doubtsTheAnswerTheOccasionAndThatKeyComment1IsOfTheResponse() {
    assertThat(BRIEF.statements()).flatExtracting(Statement::relations)
        .filteredOn(relation -> relation.certainty().isPresent())
        .extracting(Relation::kind, relation -> relation.to().text(), relation -> relation.certainty().orElseThrow())
        .containsExactlyInAnyOrder(
            tuple(RelationKind.SUPPORTS, "headline-ties", Certainty.POSSIBLE),
            tuple(RelationKind.ELABORATES, "exchange", Certainty.PROBABLE),
            tuple(RelationKind.RESPONDS_TO, "putin-message", Certainty.PROBABLE),
            tuple(RelationKind.SAME_UTTERANCE_AS, "key-comment-1", Certainty.PROBABLE));
  }

  @ParameterizedTest
  @CsvSource({
    "exchange, B2", "putin-message, F2", "kim-message, F3", "key-comment-1, F2", "key-comment-2, C2", "mcbride, B2",
    "soviet-recognition, F2", "council-proposal, F3", "key-comment-1-stage, F2 F3", "key-comment-1-front, F2 F6",
    "key-comment-1-accusation, F2 F6", "key-comment-2-interests, C2 C", "key-comment-2-security, C2 C",
    "kim-predicts, F3 F", "mcbride-kim, B2 B2", "mcbride-consequence, B2 B", "mcbride-prediction, B2 B",
    "war-crimes-accusation, F2 F6", "photo-release, F3", "headline-isolation, F3", "nuclear-controversy, F2",
    "outlook, F"
  })
  void gradesEachStatement(String id, String grades) {
    assertThat(statement(id).grades()).extracting(Reliability::grade).containsExactly(grades.split(" "));
  }

  @Test
  void marksTheStatementsThatAnActorOrASourceRepeats() {
    assertThat(BRIEF.statements()).filteredOn(statement -> statement.notes().contains(Say.ALSO_RECORDED))
        .extracting(Statement::id)
        .containsExactly(
            "kim-leads", "donetsk-in-ukraine", "kcna-is-state-media", "kim-is-supreme-leader",
            "rodong-is-north-korean", "mcbride-affiliation");
  }

  @Test
  void mergesNoHedgeAndNoInsertionIntoAGist() {
    assertThat(BRIEF.statements()).extracting(Statement::gist).allSatisfy(gist ->
        assertThat(gist).doesNotContainIgnoringCase("reportedly", "according to", "message]", "read:", "a little"));
    assertThat(BRIEF.statements()).filteredOn(statement -> statement.gist().contains("the US"))
        .extracting(Statement::id).isEqualTo(List.of("hostile-forces-gloss"));
  }

  private static Statement statement(String id) {
    return BRIEF.statement(id).orElseThrow();
  }

  private static String content() throws IOException {
    try (InputStream in = Objects.requireNonNull(SeedArticleTest.class.getResourceAsStream("russia-north-korea.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
