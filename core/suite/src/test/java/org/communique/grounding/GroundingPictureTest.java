// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.BriefBuilder;
import org.communique.Source;
import org.communique.Statement;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a long text. */
class GroundingPictureTest {

  private static final Actor KIM = Actor.person("kim", "Kim");
  private static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");
  private static final Path GOLDEN = Path.of("src/test/resources/printed/grounding.txt");

  private static String sentence(int number) {
    return number % 50 == 49
        ? "Sentence " + number + " is about the talks" + ", and the talks".repeat(9) + "."
        : "Sentence " + number + " is about the talks.";
  }

  private static SourceText text(int sentences) {
    return SourceText.of(IntStream.rangeClosed(1, sentences).mapToObj(GroundingPictureTest::sentence)
        .collect(Collectors.joining(" ")));
  }

  /** Each statement has the number of its first sentence. */
  private static Statement statement(int number, Quotation quotation) {
    return Statement.builder().id("s" + number).addSpeaker(KIM).act(Act.STATE).gist("G").addQuotation(quotation)
        .addAttribution(Attribution.ownVoice(PAPER)).build();
  }

  private static Grounding grounding(SourceText text, List<Exemption> exemptions, List<Statement> statements) {
    BriefBuilder brief = Brief.builder().id("b").title("T").source(PAPER).text(text);
    return Grounding.of(brief.addAllStatements(statements).build(), text, exemptions);
  }

  /** Of each ten sentences, seven are covered, one is partly covered, and two are not; twelve others are exempt. */
  private static Grounding ofThreeHundred() {
    SourceText text = text(300);
    List<Statement> statements = IntStream.rangeClosed(1, 300)
        .filter(number -> number % 10 < 8 && (number < 120 || number > 131))
        .mapToObj(number -> statement(number, text.quote(
            number % 10 == 7 ? "Sentence " + number + " is" : sentence(number))))
        .collect(Collectors.toList());
    statements.add(statement(301, Quotation.spoken("Sentence 301")));
    List<Exemption> exemptions = IntStream.rangeClosed(120, 131)
        .mapToObj(number -> new Exemption(text.quote(sentence(number)), "a list")).toList();
    return grounding(text, exemptions, statements);
  }

  @Test
  void isAMapAndAListOfWhatIsNotCovered() throws IOException {
    String picture = ofThreeHundred().toString();
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(GOLDEN, picture + "\n");
    }
    assertThat(picture + "\n").isEqualTo(Files.readString(GOLDEN));
    assertThat(picture.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  @Test
  void listsTheSentencesOfAShortTextOneByOne() {
    assertThat(grounding(text(60), List.of(), List.of()).toString().lines()).hasSize(121);
    assertThat(grounding(text(61), List.of(), List.of())).hasToString("""
        61 sentences, one sign for each: + covered, ~ partly covered, ! not covered
         1 !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
        61 !

        ! 1 to 61: Sentence 1 is about the talks.
          to: Sentence 61 is about the talks.
        coverage: 0/61 sentences, 0/1615 letters""");
  }

  @Test
  void givesEachOfTwelveHundredSentencesItsSign() {
    assertThat(grounding(text(1_200), List.of(), List.of()).toString())
        .startsWith("1200 sentences, one sign for each: + covered");
    assertThat(grounding(text(1_201), List.of(), List.of()).toString())
        .startsWith("1201 sentences, one sign for the worst of 2: + covered");
  }

  @Test
  void listsASentenceThatIsAloneWithoutAnEnd() {
    SourceText text = text(61);
    List<Statement> statements =
        List.of(statement(2, text.quote(sentence(2))), statement(4, text.quote(sentence(4))));
    assertThat(grounding(text, List.of(), statements).toString().lines().skip(4)).containsExactly(
        "! 1: Sentence 1 is about the talks.", "+ 2: s2", "! 3: Sentence 3 is about the talks.", "+ 4: s4",
        "! 5 to 61: Sentence 5 is about the talks.", "  to: Sentence 61 is about the talks.",
        "coverage: 2/61 sentences, 48/1615 letters");
  }

  @Test
  void cutsALineOfMoreThan110Characters() {
    for (int length : new int[] {99, 100}) {
      SourceText text = SourceText.of("A".repeat(length - 1) + ". " + text(60).content().orElseThrow());
      assertThat(grounding(text, List.of(), List.of()).toString().lines().filter(line -> line.startsWith("! ")))
          .containsExactly("! 1 to 61: " + (length == 99 ? "A".repeat(98) + "." : "A".repeat(98) + "…"));
    }
  }

  @Test
  void showsTheWorstOfSeveralSentencesOfAVeryLongText() {
    SourceText text = text(2_401);
    List<Statement> statements = IntStream.of(1, 2, 3, 5, 7, 8, 9)
        .mapToObj(number -> statement(number, text.quote(number == 8 ? "Sentence 8 " : sentence(number)))).toList();
    assertThat(grounding(text, List.of(), statements).toString().lines().limit(4)).containsExactly(
        "2401 sentences, one sign for the worst of 3: + covered, ~ partly covered, ! not covered",
        "   1 +!~" + "!".repeat(57), " 181 " + "!".repeat(60), " 361 " + "!".repeat(60));
  }

  @Test
  void listsEachPartlyCoveredSentence() {
    SourceText text = text(61);
    List<Statement> statements = IntStream.of(3, 4)
        .mapToObj(number -> statement(number, text.quote("Sentence " + number + " is"))).toList();
    assertThat(grounding(text, List.of(), statements).toString().lines().filter(line -> line.startsWith("~")))
        .containsExactly("~ 3: Sentence 3 is about the talks.", "~ 4: Sentence 4 is about the talks.");
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301})
  void listsAtMostThreeHundredEntries(int entries) {
    SourceText text = text(entries);
    List<Statement> statements = IntStream.rangeClosed(1, entries).filter(number -> number % 2 == 0)
        .mapToObj(number -> statement(number, text.quote(sentence(number)))).toList();
    assertThat(grounding(text, List.of(), statements).toString().lines().filter(line -> line.matches("[+~!] \\d.*")))
        .hasSize(300);
    assertThat(grounding(text, List.of(), statements).toString().lines().filter(line -> line.startsWith("and")))
        .isEqualTo(entries == 300 ? List.of() : List.of("and the sentences from 301 to 301"));
  }

  @Test
  void listsAtMostTwoHundredQuotationsThatAreNotGrounded() {
    List<Statement> statements = IntStream.rangeClosed(1, 203)
        .mapToObj(number -> statement(number, Quotation.spoken("ξ" + number))).toList();
    assertThat(grounding(text(1), List.of(), statements).toString().lines().filter(line -> line.startsWith("! ")))
        .hasSize(202).endsWith("! s200: not found", "! and 3 more quotations");
    assertThat(grounding(text(1), List.of(), statements.subList(0, 200)).toString().lines()
        .filter(line -> line.startsWith("! "))).hasSize(201).endsWith("! s200: not found");
  }

  @Test
  void coloursTheRestOfAPartlyCoveredSentence() {
    SourceText text = SourceText.of("One. Two of them. Three.");
    assertThat(grounding(text, List.of(), List.of(statement(1, text.quote("Two")))).toAnsi()).startsWith(
        "\u001B[31mOne. \u001B[32mTwo\u001B[33m of them.\u001B[31m Three.\u001B[0m");
  }
}
