// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.communique.text.QuotationMatch.Placement;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.text.Tolerance;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroundingTest {

  private static final Actor KIM = Actor.person("kim", "Kim");
  private static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");

  private static final SourceText TEXT = SourceText.of("""
      Key comments:

      Kim said the ties “are fine”. Nobody answered.
      The end 🕊.
      """);

  private static final Quotation NOBODY_ELSEWHERE =
      Quotation.builder().addSegment(Segment.spoken("Nobody")).prefix("Surely ").build();

  @Test
  void printsWhatCoversEachSentenceAndWhatIsNotGrounded() {
    Grounding grounding = grounding(
        TEXT, TEXT.quote("are fine"), TEXT.quote("Kim said"), TEXT.quote("🕊"), Quotation.spoken("are good"),
        Quotation.spoken("he"), Quotation.spoken("ξ"), NOBODY_ELSEWHERE);
    assertThat(grounding).hasToString("""
        + Key comments:
          states nothing: a label
        + Kim said the ties “are fine”.
          s1, s0
        ! Nobody answered.
          no statement
        ~ The end 🕊.
          s2; not covered: “The end”
        ! s3: not found; the first 4 code points are at 34, then the text has 'fine”. Nobody answer' instead of 'good'
        ! s4: found at several places: [25, 63]
        ! s5: not found
        ! s6: found at 45..51, but the surroundings have changed
        coverage: 3/4 sentences (1 partly), 14/52 letters""");
  }

  @Test
  void printsMovedAndSimilarWords() {
    Statement statement = brief(TEXT, TEXT.quote("are fine")).statements().get(0);
    Quotation quotation = statement.quotations().get(0);
    assertThat(new Anchoring(statement, quotation, new QuotationMatch.Found(43, 51, Placement.MOVED)))
        .hasToString("s0: found at 43..51, which is another position than before");
    assertThat(new Anchoring(statement, quotation, new QuotationMatch.Alike(43, 51, Set.of(Tolerance.SPACES), Placement.IN_PLACE)))
        .hasToString("s0: not found, but similar words are at 43..51; they differ in [SPACES]");
  }

  @Test
  void listsTheStatementsThatCoverEachSentence() {
    Grounding grounding = grounding(TEXT, TEXT.quote("are fine"), TEXT.quote("Kim said"), TEXT.quote("🕊"));
    assertThat(grounding.sentences()).containsExactly(
        new Sentence(0, 13, "Key comments:", List.of(), Optional.of("a label"), 11, 0, List.of("Key comments:")),
        new Sentence(
            15, 44, "Kim said the ties “are fine”.", List.of("s1", "s0"), Optional.empty(), 21, 14,
            List.of("the ties “")),
        new Sentence(
            45, 61, "Nobody answered.", List.of(), Optional.empty(), 14, 0, List.of("Nobody answered.")),
        new Sentence(62, 72, "The end 🕊.", List.of("s2"), Optional.empty(), 6, 0, List.of("The end")));
    assertThat(grounding.sentences()).filteredOn(Sentence::isPartlyCovered).extracting(Sentence::text)
        .containsExactly("The end 🕊.");
    assertThat(grounding.coveredSentences()).isEqualTo(3);
    assertThat(grounding.notGrounded()).isEmpty();
  }

  @Test
  void countsTheCodePointsThatQuotationsCover() {
    Grounding grounding = grounding(TEXT, TEXT.quote("are fine"), TEXT.quote("Kim said"), TEXT.quote("🕊"));
    assertThat(grounding.coveredCodePoints()).isEqualTo(17);
    assertThat(grounding.isCovered(14)).isFalse();
    assertThat(grounding.isCovered(15)).isTrue();
    assertThat(grounding.isCovered(22)).isTrue();
    assertThat(grounding.isCovered(23)).isFalse();
    assertThat(grounding.isCovered(TEXT.length())).isFalse();
  }

  @Test
  void listsAStatementAtEverySentenceThatItsQuotationTouchesAndAtNoOther() {
    Grounding across = grounding(TEXT, TEXT.quote("fine”. Nobody"));
    assertThat(across.sentences()).extracting(Sentence::statements)
        .containsExactly(List.of(), List.of("s0"), List.of("s0"), List.of());
    Grounding upTo = grounding(TEXT, TEXT.quote("fine”. "), TEXT.quote("\nThe"));
    assertThat(upTo.sentences()).extracting(Sentence::statements)
        .containsExactly(List.of(), List.of("s0"), List.of(), List.of("s1"));
    Grounding after = grounding(TEXT, TEXT.quote(" Nobody"));
    assertThat(after.sentences()).extracting(Sentence::statements)
        .containsExactly(List.of(), List.of(), List.of("s0"), List.of());
  }

  @Test
  void looksForQuotationsOfTheSameTextInTheirPlaces() {
    for (int quotations : List.of(1, 65)) {
      Quotation[] all = Collections.nCopies(quotations, TEXT.quote("are fine")).toArray(Quotation[]::new);
      assertThat(grounding(TEXT, all).anchorings()).hasSize(quotations).extracting(Anchoring::match)
          .containsOnly(new QuotationMatch.Found(34, 42, Placement.IN_PLACE));
    }
  }

  @Test
  void coloursWhatIsCovered() {
    SourceText text = SourceText.of("ab🕊");
    assertThat(grounding(text, text.quote("b")).toAnsi()).isEqualTo(
        "\u001B[31ma\u001B[32mb\u001B[31m🕊\u001B[0m\ncoverage: 1/1 sentences, 1/2 letters");
  }

  @Tag("H35") @Tag("F23")
  @Test
  void printsNoControlCharacters() {
    SourceText text = SourceText.of("a\u001B[2Jb");
    Grounding grounding = grounding(text, text.quote("b"));
    assertThat(grounding.toString()).startsWith("~ a\uFFFD[2Jb\n");
    assertThat(grounding.toAnsi()).startsWith("\u001B[33ma\uFFFD[2J\u001B[32mb");
  }

  @Tag("H35") @Tag("H51") @Tag("F23")
  @Test
  void printsNothingThatChangesTheDirectionOfALine() {
    SourceText text = SourceText.of("a\u202Eb\u202C \u2067c\u2069");
    Exemption exemption = new Exemption(text.quote("c"), "a\n\u001B[31m\u202Elabel");
    Grounding grounding = Grounding.of(Specimens.BRIEF, text, List.of(exemption));
    assertThat(grounding.toString()).contains("a\uFFFDb\uFFFD \uFFFDc\uFFFD", "states nothing: a\\u000a\\u001b[31m\\u202elabel");
    assertThat(grounding.toAnsi()).doesNotContain("\u202E", "\u202C", "\u2067", "\u2069");
    assertThat(exemption).hasToString("Exemption of Quotation 'c': a\\u000a\\u001b[31m\\u202elabel");
    assertThat(grounding.sentences().get(0)).hasToString("Sentence 0–8 'a\\u202eb\\u202c \\u2067c\\u2069'");
  }

  @Tag("H35") @Tag("F23")
  @Test
  void printsNoneOfTheNineBidiControlsAndKeepsTheirNeighbours() {
    SourceText text = SourceText.of("a\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069b\u202F\u2065\u206Ac");
    assertThat(grounding(text).toString()).startsWith("! a" + "\uFFFD".repeat(9) + "b\u202F\u2065\u206Ac\n");
  }

  @Test
  void listsTheQuotationsThatAreNotGrounded() {
    Grounding grounding = grounding(
        TEXT, Quotation.spoken("are good"), Quotation.spoken("he"), Quotation.spoken("ξ"), NOBODY_ELSEWHERE,
        TEXT.quote("are fine"));
    assertThat(grounding.notGrounded()).extracting(Anchoring::match).containsExactly(
        new QuotationMatch.Gone(Optional.of(new QuotationMatch.NearMiss(34, 4, "good", "fine”. Nobody answer"))),
        new QuotationMatch.Several(List.of(25, 63), 2, Set.of()),
        new QuotationMatch.Gone(Optional.empty()),
        new QuotationMatch.Found(45, 51, Placement.SURROUNDINGS_CHANGED));
    assertThat(grounding.coveredCodePoints()).isEqualTo(8);
    assertThat(grounding.coveredSentences()).isEqualTo(2);
  }

  @Test
  void listsFewPlacesOfEachOfManyThousandQuotations() {
    SourceText text = SourceText.of("a ".repeat(150));
    List<Anchoring> anchorings =
        grounding(text, Collections.nCopies(1_001, Quotation.spoken("a")).toArray(Quotation[]::new)).anchorings();
    List<Integer> places = IntStream.range(0, 100).map(place -> 2 * place).boxed().toList();
    assertThat(anchorings.get(999).match()).isEqualTo(new QuotationMatch.Several(places, 150, Set.of()));
    assertThat(anchorings.get(1_000).match()).isEqualTo(new QuotationMatch.Several(List.of(0, 2), 150, Set.of()));
  }

  @Test
  void looksForTheWordsInAnotherStateOfTheText() {
    Brief brief = brief(TEXT, TEXT.quote("are fine"));
    SourceText now = SourceText.of("Updated. " + TEXT.content().orElseThrow());
    assertThat(Grounding.of(brief, now, List.of()).anchorings()).extracting(Anchoring::match)
        .containsExactly(new QuotationMatch.Found(43, 51, Placement.UNCONFIRMED));
  }

  @Test
  void needsTheContentOfTheText() {
    assertRefused(
        () -> Grounding.of(brief(TEXT), SourceText.withoutContent("text"), List.of()),
        "Grounding: the content of the text must be present");
  }

  @Test
  void listsThePartsThatSeveralStatementsCover() {
    Grounding grounding = grounding(
        TEXT, TEXT.between("Kim said", "ties"), TEXT.quote("the ties “are"), TEXT.quote("ties"));
    assertThat(grounding.overlaps()).containsExactly(
        new Grounding.Overlap(24, 28, List.of("s0", "s1")),
        new Grounding.Overlap(28, 32, List.of("s0", "s1", "s2")));
  }

  @Test
  void takesTheSentencesOfTheCaller() {
    Grounding grounding = Grounding.of(
        brief(TEXT, TEXT.quote("are fine")), TEXT, List.of(),
        content -> List.of(new SentenceRules.Span(0, 13), new SentenceRules.Span(15, 61)));
    assertThat(grounding.sentences()).extracting(Sentence::text)
        .containsExactly("Key comments:", "Kim said the ties “are fine”. Nobody answered.");
  }

  @Test
  void takesSentencesOfTheCallerThatTouchAndEndWithTheText() {
    Grounding grounding = Grounding.of(
        brief(TEXT), TEXT, List.of(),
        content -> List.of(
            new SentenceRules.Span(0, 13), new SentenceRules.Span(13, 13), new SentenceRules.Span(13, 74)));
    assertThat(grounding.sentences()).extracting(Sentence::end).containsExactly(13, 13, 73);
  }

  @Test
  void refusesSentencesOfTheCallerThatAreNotInTheTextOneAfterAnother() {
    assertThat(TEXT.content()).hasValueSatisfying(content -> assertThat(content).hasSize(74));
    refusesSentences("5..20", new SentenceRules.Span(0, 13), new SentenceRules.Span(5, 20));
    refusesSentences("20..15", new SentenceRules.Span(20, 15));
    refusesSentences("15..75", new SentenceRules.Span(0, 13), new SentenceRules.Span(15, 75));
    refusesSentences("-1..13", new SentenceRules.Span(-1, 13));
  }

  private static void refusesSentences(String wrong, SentenceRules.Span... sentences) {
    assertThatThrownBy(() -> Grounding.of(brief(TEXT), TEXT, List.of(), content -> List.of(sentences)))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("a sentence must begin after the one before it and end within the 74 characters, but was " + wrong);
  }

  @Test
  void takesAtMostHalfAMillionSentencesOfTheCaller() {
    List<SentenceRules.Span> many = Collections.nCopies(500_001, new SentenceRules.Span(0, 0));
    assertThat(Grounding.of(brief(TEXT), TEXT, List.of(), content -> many.subList(1, 500_001)).sentences())
        .hasSize(500_000);
    assertRefused(
        () -> Grounding.of(brief(TEXT), TEXT, List.of(), content -> many),
        "Grounding: the text must have at most 500000 sentences");
  }

  @Test
  void keepsTheWordsOfASentenceThatIsNotCoveredOnce() {
    assertThat(grounding(TEXT).sentences().get(2)).satisfies(
        sentence -> assertThat(sentence.uncovered().get(0)).isSameAs(sentence.text()));
  }

  @Test
  void knowsItsBrief() {
    Brief brief = brief(TEXT);
    assertThat(Grounding.of(brief, TEXT, List.of()).brief()).isSameAs(brief);
  }

  @Test
  void refusesSentencesAndExemptionsThatAreNull() {
    assertThatThrownBy(() -> Grounding.of(brief(TEXT), TEXT, List.of(), content -> null))
        .isExactlyInstanceOf(NullPointerException.class).hasMessage("the sentences of splitter");
    assertThatThrownBy(() -> Grounding.of(brief(TEXT), TEXT, List.of(), content -> Arrays.asList((SentenceRules.Span) null)))
        .isExactlyInstanceOf(NullPointerException.class).hasMessage("splitter element");
  }

  @Test
  void findsACueInThePassageInItsSentenceAndInTheLabelOfTheTurn() {
    SourceText transcript = SourceText.of("""
        THE MINISTER: We will talk. We will not yield.

        Nobody wants war, he added. The rest is silence.
        """);
    Brief brief = Brief.builder().id("b").title("T").source(PAPER)
        .addStatement(withCue("in-passage", "Nobody").addQuotation(transcript.quote("Nobody wants war")).build())
        .addStatement(withCue("in-sentence", "added").addQuotation(transcript.quote("Nobody wants war")).build())
        .addStatement(withCue("in-label", "MINISTER").addQuotation(transcript.quote("silence")).build())
        .addStatement(withCue("elsewhere", "added").addQuotation(transcript.quote("silence")).build())
        .addStatement(withCue("nowhere", "claimed").addQuotation(transcript.quote("silence")).build())
        .build();
    assertThat(Grounding.of(brief, transcript, List.of()).looseCues()).extracting(cue -> cue.statement().id())
        .containsExactly("elsewhere", "nowhere");
  }

  @Test
  void findsACueAtTheBeginningOrTheEndOfTheSpeechAroundThePassage() {
    SourceText text = SourceText.of("He added, “One. Two. Three,” said Kim. Four. “Five.” Six. 🕊 “Seven.” She asked.");
    Brief brief = Brief.builder().id("b").title("T").source(PAPER)
        .addStatement(withCue("end", "said").addQuotation(text.quote("Two")).build())
        .addStatement(withCue("begin", "added").addQuotation(text.quote("Two")).build())
        .addStatement(withCue("first", "said").addQuotation(text.quote("One")).build())
        .addStatement(withCue("outside", "said").addQuotation(text.quote("Four")).build())
        .addStatement(withCue("other", "said").addQuotation(text.quote("Five")).build())
        .addStatement(withCue("between", "said").addQuotation(text.quote("Six")).build())
        .addStatement(withCue("after", "asked").addQuotation(text.quote("Seven")).build())
        .build();
    assertThat(Grounding.of(brief, text, List.of()).looseCues()).extracting(cue -> cue.statement().id())
        .containsExactly("outside", "other", "between", "after");
  }

  @Test
  void findsACueInTheLabelOfTheLatestTurnAndNotInTheNextSentence() {
    SourceText text = SourceText.of("THE MINISTER: We talk.\n\nTHE ENVOY: We wait. The rest is silence. He added that.\n");
    assertThat(looseCues(text, "silence", "ENVOY", "MINISTER")).containsExactly("MINISTER");
    assertThat(looseCues(text, "The rest is silence.", "added", "ENVOY")).containsExactly("added");
  }

  @Test
  void followsTheNearestMarksOfTheSpeechInBothDirections() {
    SourceText more = SourceText.of("He “rightly” added, “One. Two” and “three” more. “Seven. Eight,” she asked.");
    assertThat(looseCues(more, "Two", "added", "more", "asked")).containsExactly("asked");
    assertThat(looseCues(more, "Seven", "asked", "added")).containsExactly("added");
    assertThat(looseCues(SourceText.of("He added, “One. Two” and left."), "Two", "added")).isEmpty();
    assertThat(looseCues(SourceText.of("He added, “One. Two “three” more."), "Two ", "added")).containsExactly("added");
  }

  /** A longer sentence is probably a text without full stops, and speech that is longer is probably not one speech. */
  @Test
  void looksForACueInFourThousandCharactersAndNotFarther() {
    for (int length : List.of(4_000, 4_001)) {
      SourceText sentence = SourceText.of("He said " + "o".repeat(length - 19) + " no change.");
      assertThat(sentence.length()).isEqualTo(length);
      assertThat(looseCues(sentence, "change", "said")).isEqualTo(length == 4_000 ? List.of() : List.of("said"));
      SourceText speech = SourceText.of("He added, “One. A" + "o".repeat(length - 21) + ". Two. Three,” said Kim.");
      assertThat(looseCues(speech, "Two", "said")).isEqualTo(length == 4_000 ? List.of() : List.of("said"));
    }
  }

  /** Returns those of some cues that the text does not print near a passage. */
  private static List<String> looseCues(SourceText text, String passage, String... cues) {
    var brief = Brief.builder().id("b").title("T").source(PAPER);
    for (int number = 0; number < cues.length; number++) {
      brief.addStatement(withCue("s" + number, cues[number]).addQuotation(text.quote(passage)).build());
    }
    return Grounding.of(brief.build(), text, List.of()).looseCues().stream()
        .map(cue -> cue.link().cue().orElseThrow()).toList();
  }

  private static StatementBuilder withCue(String id, String cue) {
    return Statement.reported(id, KIM, Act.STATE, "G", Attribution.direct(PAPER, cue));
  }

  @Test
  void listsTheCuesOfStatementsWithoutQuotations() {
    Brief brief = Brief.builder().id("b").title("T").source(PAPER).addStatement(said("s0").build()).build();
    assertThat(Grounding.of(brief, TEXT, List.of()).looseCues()).containsExactly(looseCue(brief.statements().get(0)));
  }

  private static StatementBuilder said(String id) {
    return Statement.builder().id(id).addSpeaker(KIM).act(Act.STATE).gist("G")
        .addAttribution(Attribution.mixed(PAPER, "said"));
  }

  private static Grounding.LooseCue looseCue(Statement statement) {
    return new Grounding.LooseCue(statement, statement.attributions().get(0));
  }

  private static Grounding grounding(SourceText text, Quotation... quotations) {
    List<Exemption> exemptions =
        text == TEXT ? List.of(new Exemption(text.quote("Key comments:"), "a label")) : List.of();
    return Grounding.of(brief(text, quotations), text, exemptions);
  }

  private static Brief brief(SourceText text, Quotation... quotations) {
    var brief = Brief.builder().id("b").title("T").source(PAPER).text(text);
    for (int number = 0; number < quotations.length; number++) {
      brief.addStatement(Statement.builder().id("s" + number).addSpeaker(KIM).act(Act.STATE).gist("G")
          .addQuotation(quotations[number]).addAttribution(Attribution.ownVoice(PAPER)).build());
    }
    return brief.build();
  }
}
