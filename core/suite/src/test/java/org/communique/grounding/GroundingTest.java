// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Statement;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

class GroundingTest {

  private static final Actor KIM = Actor.person("kim", "Kim");
  private static final Source PAPER = Source.of("paper", SourceKind.NEWSPAPER, "The Paper");

  private static final SourceText TEXT = SourceText.of("""
      Key comments:

      Kim said the ties “are fine”. Nobody answered.
      The end 🕊.
      """);

  @Test
  void drawsTheTextWithWhatCoversIt() {
    Grounding grounding = grounding(TEXT, TEXT.quote("are fine"), TEXT.quote("Kim said"), TEXT.quote("🕊"));
    assertThat(grounding).hasToString("""
        + Key comments:
          states nothing: a label
        + Kim said the ties “are fine”.
          s1, s0
        ! Nobody answered.
          no statement
        + The end 🕊.
          s2
        coverage: 3/4 sentences, 17/73 code points""");
    assertThat(grounding.notGrounded()).isEmpty();
    assertThat(grounding.sentences().get(1).start()).isEqualTo(15);
    assertThat(grounding.isCovered(15)).isTrue();
    assertThat(grounding.isCovered(14)).isFalse();
    assertThat(grounding.isCovered(23)).isFalse();
  }

  @Test
  void coloursWhatIsCovered() {
    SourceText text = SourceText.of("ab🕊");
    assertThat(grounding(text, text.quote("b")).toAnsi()).isEqualTo(
        "\u001B[31ma\u001B[32mb\u001B[31m🕊\u001B[0m\ncoverage: 1/1 sentences, 1/3 code points");
  }

  @Test
  void drawsNoControlCharacters() {
    SourceText text = SourceText.of("a\u001B[2Jb");
    Grounding grounding = grounding(text, text.quote("b"));
    assertThat(grounding.toString()).startsWith("+ a\uFFFD[2Jb\n");
    assertThat(grounding.toAnsi()).startsWith("\u001B[31ma\uFFFD[2J\u001B[32mb");
  }

  @Test
  void namesWhatDoesNotStandThere() {
    Grounding grounding = grounding(TEXT, Quotation.spoken("are good"), Quotation.spoken("e"), Quotation.spoken("ξ"));
    assertThat(grounding.notGrounded()).extracting(Anchoring::toString).containsExactly(
        "s0: stands nowhere; at 34 the first 4 code points do, then 'fine”. Nobody answer' in place of 'good'",
        "s1: stands at [1, 8, 26, 30, 36, 41, 56, 58, 64, 66], and nothing tells which is meant",
        "s2: stands nowhere");
    assertThat(grounding.coveredCodePoints()).isZero();
    assertThat(grounding.toString()).endsWith("coverage: 1/4 sentences, 0/73 code points");
  }

  @Test
  void looksForTheWordsAloneInAnotherStateOfTheText() {
    Brief brief = brief(TEXT, TEXT.quote("are fine"));
    SourceText now = SourceText.of("Updated. " + TEXT.content().orElseThrow());
    assertThat(Grounding.of(brief, now, List.of()).places()).extracting(Anchoring::toString)
        .containsExactly("s0: stands at 43..51, moved");
  }

  @Test
  void tellsWhichStretchesSeveralStatementsCover() {
    Grounding grounding = grounding(TEXT, TEXT.between("Kim said", "ties"), TEXT.quote("the ties “are"), TEXT.quote("ties"));
    assertThat(grounding.overlaps()).containsExactly(
        new Grounding.Overlap(24, 28, List.of("s0", "s1")), new Grounding.Overlap(28, 32, List.of("s0", "s1", "s2")));
  }

  @Test
  void namesCuesThatStandInNoNarratedSegment() {
    Quotation whole = TEXT.anchor(Quotation.of(
        Segment.narrated("Kim said the ties "), Segment.spoken("“are fine”")));
    Brief brief = brief(TEXT, whole, TEXT.quote("are fine"));
    var cued = Brief.builder().id("b").title("T").source(PAPER);
    for (Statement statement : brief.statements()) {
      cued.addStatement(Statement.builder().id(statement.id()).addSpeaker(KIM).act(Act.STATE).gist("G")
          .addAllQuotations(statement.quotations()).addAttribution(Attribution.mixed(PAPER, "said")).build());
    }
    Grounding grounding = Grounding.of(cued.build(), TEXT, List.of());
    assertThat(grounding.looseCues()).extracting(loose -> loose.statement().id() + " " + loose.link().cue().orElseThrow())
        .containsExactly("s1 said");
  }

  @Test
  void namesTheCuesOfStatementsWithoutQuotations() {
    Brief brief = Brief.builder().id("b").title("T").source(PAPER).addStatement(
        Statement.builder().id("s0").addSpeaker(KIM).act(Act.STATE).gist("G")
            .addAttribution(Attribution.mixed(PAPER, "said")).build()).build();
    assertThat(Grounding.of(brief, TEXT, List.of()).looseCues()).containsExactly(
        new Grounding.LooseCue(brief.statements().get(0), brief.statements().get(0).attributions().get(0)));
  }

  private static Grounding grounding(SourceText text, Quotation... quotations) {
    List<Exemption> label = text == TEXT ? List.of(new Exemption(text.quote("Key comments:"), "a label")) : List.of();
    return Grounding.of(brief(text, quotations), text, label);
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
