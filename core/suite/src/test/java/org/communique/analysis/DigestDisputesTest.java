// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.DigestFixture.DIFFERENCES;
import static org.communique.analysis.DigestFixture.HERALD;
import static org.communique.analysis.DigestFixture.ORAM;
import static org.communique.analysis.DigestFixture.PAPER;
import static org.communique.analysis.DigestFixture.POSITIONS;
import static org.communique.analysis.DigestFixture.RADIO;
import static org.communique.analysis.DigestFixture.REPORTED;
import static org.communique.analysis.DigestFixture.VELL;
import static org.communique.analysis.DigestFixture.VESKIA;
import static org.communique.analysis.DigestFixture.WIRE;
import static org.communique.analysis.DigestFixture.WORDS;
import static org.communique.analysis.DigestFixture.brief;
import static org.communique.analysis.DigestFixture.entries;
import static org.communique.analysis.DigestFixture.explanation;
import static org.communique.analysis.DigestFixture.said;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.digest.Section;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a digest says about accounts that differ, about disputes, and about positions. */
class DigestDisputesTest {

  @Test
  void tellsWhetherReportsOfOneUtteranceConfirmEachOther() {
    Relation same = Relation.of(RelationKind.SAME_UTTERANCE_AS, "a");
    Attribution wire = Attribution.direct(WIRE, "said");
    Attribution radio = Attribution.direct(RADIO, "said").withAct(Act.DEMAND);
    StatementBuilder report = said("a", ORAM, wire, REPORTED);
    assertThat(entries(DIFFERENCES, report, said("b", ORAM, radio, REPORTED).addRelation(same)))
        .containsExactly("reports of one utterance, from 2 sources without a known tie:",
            "  Jan Oram (Strait Wire): It rains [#a]",
            "  Jan Oram (Radio Elsa): It rains [#b]; Radio Elsa words it “said” (demand)");
    assertThat(entries(DIFFERENCES, said("a", ORAM, wire, Attribution.indirect(RADIO, "said"), REPORTED),
        said("b", ORAM, wire, Attribution.indirect(PAPER, "said"), REPORTED).addRelation(same)))
        .startsWith("reports of one utterance, which go back to one source:");
    Attribution rumour = Attribution.direct(Source.unnamed("rumour", "someone"), "said");
    assertThat(entries(DIFFERENCES, said("a", ORAM, rumour, REPORTED),
        said("b", ORAM, Attribution.of(Source.unnamed("talk", "they"), Mode.INDIRECT)
            .withAct(Act.DEMAND), REPORTED).addRelation(same)))
        .startsWith("reports of one utterance, which do not confirm each other:")
        .last().asString().endsWith("; they takes it as an act (demand)");
  }

  @Test
  void namesTheSidesOfAccountsThatConflict() {
    assertThat(deniedBySpeaker(64)).contains("reports of one utterance, which conflict: #report (1 identified source)"
        + " against #own (1 identified source):");
    assertThat(deniedBySpeaker(65)).contains("reports of one utterance, which conflict: every report is disputed:");
  }

  /** A report and the speaker's own account, which the report corrects. The speaker denies the report many times. */
  private static List<String> deniedBySpeaker(int times) {
    List<StatementBuilder> all = new ArrayList<>(List.of(
        said("report", ORAM, Attribution.direct(WIRE, "said"), REPORTED)
            .addRelation(Relation.of(RelationKind.CORRECTS, "own")),
        said("own", ORAM, Attribution.indirect(Source.of(ORAM), "reported"), REPORTED)
            .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "report"))));
    for (int number = 1; number < times; number++) {
      all.add(said("denial-" + number, ORAM).addRelation(Relation.of(RelationKind.DENIES_SAYING, "report")));
    }
    return entries(DIFFERENCES, all.toArray(StatementBuilder[]::new));
  }

  @Test
  void showsReportsThatMayBeOfOneUtterance() {
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).addRelation(
        Relation.of(RelationKind.SAME_UTTERANCE_AS, "a").withCertainty(Certainty.PROBABLE))))
        .containsExactly("possibly reports of one utterance (probable):", "  Ada Vell (The Herald): It rains [#b]",
            "  Jan Oram (The Herald): It rains [#a]");
  }

  @Test
  void showsContrastsAndLimits() {
    Relation contrast = Relation.of(RelationKind.CONTRASTS_WITH, "a");
    Relation limit = Relation.of(RelationKind.QUALIFIES, "a");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("It snows").addRelation(contrast),
        said("c", ORAM).gist("Not always").addRelation(limit))).containsExactly(
            "Ada Vell (The Herald): “It snows” [#b] – in contrast, Jan Oram (The Herald): “It rains” [#a]",
            "Jan Oram (The Herald): “Not always” [#c] – this limits: “It rains” [#a]");
  }

  @Test
  void showsContrastsOfTheDocumentItself() {
    assertThat(entries(DIFFERENCES, Statement.ownVoice("a", HERALD, Act.STATE, "It rains"),
        Statement.ownVoice("b", HERALD, Act.DESCRIBE, "It snows")
            .addRelation(Relation.of(RelationKind.CONTRASTS_WITH, "a"))))
        .containsExactly("“It snows” [#b] – in contrast, “It rains” [#a]");
  }

  @Test
  void namesOnlyTheFirstObjectionsToAStatement() {
    StatementBuilder[] all = IntStream.rangeClosed(0, 10).mapToObj(at -> said("s" + at, at == 0 ? ORAM : VELL))
        .toArray(StatementBuilder[]::new);
    IntStream.rangeClosed(1, 10).forEach(at -> all[at].addRelation(Relation.of(RelationKind.DENIES, "s0")));
    List<String> entries = entries(DIFFERENCES, all);
    assertThat(entries).startsWith("CONTESTED: Jan Oram (The Herald): It rains [#s0]:",
        "  Ada Vell (The Herald) denies that it is so: It rains [#s1]")
        .endsWith("  and 3 more; the answer Standing has all of them").hasSize(9);
  }

  @Test
  void tellsWhatBecameOfWhatWasNotSaid() {
    assertThat(entries(DIFFERENCES, said("a", ORAM, REPORTED.withOccurrence(Occurrence.NOT_OCCURRED)),
        said("b", ORAM, REPORTED.withOccurrence(Occurrence.EXPECTED)),
        said("c", ORAM, REPORTED.withOccurrence(Occurrence.HYPOTHETICAL)))).containsExactlyInAnyOrder(
            "NOT SAID: Jan Oram (The Herald): It rains [#a]:",
            "  a voice that passes it on says that it was not said",
            "NOT YET SAID: Jan Oram (The Herald): It rains [#b]:",
            "  a voice that passes it on expects that it will be said",
            "SUPPOSED: Jan Oram (The Herald): It rains [#c]:",
            "  a voice that passes it on only supposes that it is said");
  }

  @ParameterizedTest
  @CsvSource({
    "retracts, takes it back", "revokes, revokes it", "supersedes, replaces it", "corrects, corrects it",
    "denies, denies that it is so", "denies-saying, denies that it was said",
    "disavows, says that it speaks for nobody else"
  })
  void tellsByWhatAStatementIsDisputed(String kind, String deed) {
    Relation relation = Relation.of(RelationKind.parse(kind), "a");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", ORAM).gist("No").addRelation(relation)))
        .contains("  Jan Oram (The Herald) " + deed + ": No [#b]");
  }

  @Test
  void tellsWhichWordsAreDisputedSinceWhenAndWithWhatRight() {
    Relation denial = Relation.of(RelationKind.DENIES, "a").withPart("in May");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(denial)
        .said(TimeExpression.of("2031-03-05"))))
        .contains("  Ada Vell (The Herald) denies that it is so in the words “in May”, 2031-03-05: No [#b]");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).contains("  Ada Vell (The Herald) takes it back, without a right to"
            + " do so (this counts only as an objection): No [#b]");
    assertThat(entries(DIFFERENCES, said("a", ORAM), said("b", VELL).gist("No").addRelation(
        Relation.of(RelationKind.DENIES, "a")), said("c", VELL).gist("Sorry").addRelation(
            Relation.of(RelationKind.RETRACTS, "b")))).anyMatch(entry -> entry.contains(
                "denies that it is so: No [#b, WITHDRAWN]; this does not count, because it is doubtful, not said or"));
  }

  @Test
  void explainsOnlyWhatBecameOfTheStatementsThatItShows() {
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", VELL).addRelation(
        Relation.of(RelationKind.DENIES, "a")))).endsWith(
            " CONTESTED: somebody objects; those who may take it back did not take back the whole.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).endsWith(" WITHDRAWN: those who may take it back did so.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a").withPart("in May")))).endsWith(
            " STANDS IN PART: its own side, or a voice that passed it on, took a part of it back.");
    assertThat(explanation(DIFFERENCES, said("a", ORAM).said(TimeExpression.of("2031-03-01")), said("b", ORAM)
        .said(TimeExpression.of("2031-03-05")).addRelation(Relation.of(RelationKind.CONTRADICTS, "a")))).contains(
            " OVERTAKEN: its speakers later said the contrary.");
  }

  @Test
  void keepsDisputedPositionsOnAFullPageAndLeavesOutThoseThatNobodyCanPlace() {
    List<StatementBuilder> all = new ArrayList<>();
    all.add(holding("nobody-knows", Attitude.UNDETERMINED));
    IntStream.rangeClosed(1, 14).forEach(at -> all.add(holding("plain-" + at, Attitude.SUPPORT)));
    all.add(holding("through", Attitude.SUPPORT).attributions(List.of(Attribution.direct(WIRE, "said"), REPORTED)));
    all.add(holding("contested", Attitude.SUPPORT));
    all.add(said("denial", VELL).addRelation(Relation.of(RelationKind.DENIES, "contested")));
    all.add(holding("fallen", Attitude.SUPPORT));
    all.add(said("retraction", Actor.person("h-fallen", "fallen")).addRelation(
        Relation.of(RelationKind.RETRACTS, "fallen")));
    all.add(holding("both", Attitude.SUPPORT).addStance(
        Stance.of(Actor.person("h-both", "both"), Attitude.OPPOSE, VESKIA)));
    assertThat(entries(POSITIONS, all.toArray(StatementBuilder[]::new)).stream()
        .map(entry -> entry.substring(0, entry.indexOf(' ')))).hasSize(15)
        .contains("plain-1", "plain-11", "through", "contested", "fallen", "both")
        .doesNotContain("plain-12", "nobody-knows");
  }

  /** A statement in which somebody takes a position on Veskia; the holder has the name of the statement. */
  private static StatementBuilder holding(String id, Attitude attitude) {
    Actor holder = Actor.person("h-" + id, id);
    return said(id, holder).addStance(Stance.of(holder, attitude, VESKIA));
  }

  @Test
  void tellsHowAPositionIsKnownAndWhatBecameOfIt() {
    Stance stance = Stance.of(ORAM, Attitude.SUPPORT, VESKIA);
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance.withKind(StanceKind.INTENTION))))
        .containsExactly("Jan Oram on Veskia: support (intention), said by Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", VELL).addStance(stance)))
        .containsExactly("Jan Oram on Veskia: support, told by Ada Vell (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance.withBasis(Basis.CONVENTIONAL))))
        .containsExactly("Jan Oram on Veskia: support, shown by an act of Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(
        stance.withBasis(Basis.INFERRED).toBuilder().assessor("the desk").build()))).containsExactly(
            "Jan Oram on Veskia: support, inferred by the desk from Jan Oram (The Herald) in #a");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance), said("b", VELL).addRelation(
        Relation.of(RelationKind.DENIES, "a")))).containsExactly(
            "Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #a, which is CONTESTED");
    assertThat(entries(POSITIONS, said("a", ORAM).addStance(stance), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RETRACTS, "a")))).containsExactly(
            "Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #a, which NO LONGER stands");
    assertThat(entries(POSITIONS, said("a", ORAM), said("b", VELL).addStance(
        Stance.of(VELL, Attitude.OPPOSE, StatementRef.parse("a"))))).containsExactly(
            "Ada Vell on #a: oppose, said by Ada Vell (The Herald) in #b");
  }

  @Test
  void countsTheHeadsOfGroupsAmongTheLinesOfASection() {
    StatementBuilder[] objections = IntStream.rangeClosed(1, 40).mapToObj(at -> said("s" + at, at > 20 ? VELL : ORAM))
        .toArray(StatementBuilder[]::new);
    IntStream.rangeClosed(1, 20).forEach(at ->
        objections[at + 19].addRelation(Relation.of(RelationKind.DENIES, "s" + at)));
    Section differences = Digest.of(Corpus.of(brief(objections))).sections().get(DIFFERENCES);
    assertThat(differences.entries()).as("twelve heads with a line each").hasSize(24);
    assertThat(differences.more()).isEqualTo(8);
    StatementBuilder[] one = IntStream.rangeClosed(1, 30).mapToObj(at -> said("s" + at, ORAM))
        .toArray(StatementBuilder[]::new);
    Section words = Digest.of(Corpus.of(brief(one))).sections().get(WORDS);
    assertThat(words.entries()).as("one head").hasSize(25);
    assertThat(words.more()).isEqualTo(6);
  }
}
