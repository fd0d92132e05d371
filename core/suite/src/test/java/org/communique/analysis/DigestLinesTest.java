// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.analysis.DigestFixture.ARVENIA;
import static org.communique.analysis.DigestFixture.DOCUMENT;
import static org.communique.analysis.DigestFixture.EVENTS;
import static org.communique.analysis.DigestFixture.HERALD;
import static org.communique.analysis.DigestFixture.OPEN;
import static org.communique.analysis.DigestFixture.ORAM;
import static org.communique.analysis.DigestFixture.POSITIONS;
import static org.communique.analysis.DigestFixture.REPORTED;
import static org.communique.analysis.DigestFixture.TRUST;
import static org.communique.analysis.DigestFixture.VELL;
import static org.communique.analysis.DigestFixture.VESKIA;
import static org.communique.analysis.DigestFixture.WIRE;
import static org.communique.analysis.DigestFixture.WORDS;
import static org.communique.analysis.DigestFixture.brief;
import static org.communique.analysis.DigestFixture.entries;
import static org.communique.analysis.DigestFixture.explanation;
import static org.communique.analysis.DigestFixture.said;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Tally;
import org.communique.analysis.digest.Digest;
import org.communique.analysis.digest.Section;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.TimeBasis;
import org.junit.jupiter.api.Test;

/** What single lines of a digest say about statements and times, and when they say it. */
class DigestLinesTest {

  @Test
  void tellsEverythingAboutAStatementInOneLine() {
    assertThat(entries(WORDS, said("vote", ORAM).condition("Arvenia agrees").addAddressees(VELL, VESKIA)
        .tally(Tally.of(12, 1, 2)).addDesignations(Designation.of(VESKIA, "the aggressor"), Designation.of(VELL, "Ada"))
        .speakingAs(Role.builder().title("Minister").organisation(ARVENIA).during(TimeExpression.of("2031")).build())
        .addOnBehalfOf(ARVENIA).addGrades(Reliability.parse("B2"), Reliability.parse("C3").withPurpose("as fact"),
            Reliability.parse("D").withPurpose("as news"))
        .certainty(Certainty.PROBABLE).addNote(Note.ambiguity("“It” may be the sea."))))
        .containsExactly("Jan Oram, paraphrased by The Herald:",
            "  It rains, if Arvenia agrees (to Ada Vell and Veskia) (12 in favour, 1 against, 2 abstaining) (calls"
                + " Veskia “the aggressor” and Ada Vell “Ada”) [state, #vote, as Minister of Arvenia, 2031, on behalf"
                + " of Arvenia, B2, C3 as fact, D for as news, claimed as probable, unclear]");
    assertThat(entries(WORDS, said("a", ORAM).certainty(Certainty.CERTAIN)))
        .containsExactly("Jan Oram, paraphrased by The Herald:", "  It rains [state, #a]");
  }

  @Test
  void introducesASpeakerByTheFirstOfficeAndOnlyOnce() {
    Actor minister = ORAM.withRole("Minister", ARVENIA).withRole("Admiral");
    assertThat(entries(WORDS, said("a", minister), said("b", minister, Attribution.direct(HERALD, "said"))))
        .containsExactly("Jan Oram (Minister of Arvenia), paraphrased by The Herald:", "  It rains [state, #a]",
            "Jan Oram, quoted by The Herald:", "  It rains [state, #b]");
    assertThat(entries(WORDS, said("a", Actor.person("official", "an official").withAnonymity(Anonymity.WITHHELD))))
        .startsWith("an official, paraphrased by The Herald (the text does not name the speaker):");
    assertThat(entries(WORDS, said("a", minister).addSpeaker(VELL)))
        .startsWith("Jan Oram and Ada Vell, paraphrased by The Herald:");
  }

  @Test
  void beginsWithTheLongestChains() {
    assertThat(entries(WORDS, said("a", ORAM), said("b", VELL, Attribution.direct(WIRE, "said"), REPORTED)))
        .containsExactly("Ada Vell, quoted by Strait Wire, paraphrased by The Herald:", "  It rains [state, #b]",
            "Jan Oram, paraphrased by The Herald:", "  It rains [state, #a]");
  }

  @Test
  void tellsOnlyThePartsThatCameInAnotherWayThanTheWhole() {
    Relation part = Relation.of(RelationKind.PART_OF, "whole");
    StatementBuilder other = said("other", ORAM, Attribution.direct(WIRE, "said"), REPORTED).addRelation(part);
    assertThat(entries(WORDS, said("whole", ORAM), said("same", ORAM).addRelation(part), other))
        .containsExactly("Jan Oram, paraphrased by The Herald:", "  It rains [state, #whole]",
            "    Jan Oram, quoted by Strait Wire, paraphrased by The Herald: It rains [state, #other]");
    assertThat(entries(DOCUMENT, Statement.ownVoice("own", HERALD, Act.STATE, "It snows"),
        said("told", ORAM).addRelation(Relation.of(RelationKind.PART_OF, "own")).attributions(
            List.of(Attribution.direct(WIRE, "said"), REPORTED))))
        .containsExactly("It snows [state, #own]",
            "Jan Oram, quoted by Strait Wire, paraphrased by The Herald: It rains [state, #told]");
  }

  @Test
  void tellsWhatWasSaidThenWhatIsDoubtfulThenWhatIsSpokenOf() {
    assertThat(entries(EVENTS,
        said("doubted", ORAM).said(TimeExpression.of("2031-03-01?")),
        said("open", ORAM).said(TimeExpression.of("2031-03-01/..")),
        said("late", ORAM).said(TimeExpression.of("2031-03-05")).eventTime(TimeExpression.of("1990")),
        said("early", ORAM).said(TimeExpression.of("2031-03-04")),
        said("told", ORAM, REPORTED.withReported(TimeExpression.of("2031-03-06"))),
        said("nothing", ORAM)).stream().map(entry -> entry.replace("Jan Oram (The Herald): It rains ", "")))
        .containsExactly("said 2031-03-04: [#early]", "said 2031-03-05: [#late]", "said 2031-03-01?: [#doubted]",
            "said 2031-03-01/..: [#open]", "reported 2031-03-06: [#told]", "about 1990: [#late]");
  }

  @Test
  void keepsWhatCameThroughMostVoicesIfThePageIsFull() {
    TimeExpression then = TimeExpression.of("1990");
    StatementBuilder[] all = IntStream.rangeClosed(1, 6).boxed().flatMap(at -> Stream.of(
        Statement.ownVoice("described-" + at, HERALD, Act.DESCRIBE, "g").eventTime(then),
        Statement.ownVoice("own-" + at, HERALD, Act.STATE, "g").eventTime(then),
        said("reported-" + at, ORAM).eventTime(then),
        said("through-" + at, ORAM, Attribution.direct(WIRE, "said"), REPORTED).eventTime(then)))
        .toArray(StatementBuilder[]::new);
    assertThat(entries(EVENTS, all)).hasSize(15)
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#through-"))).hasSize(6))
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#reported-"))).hasSize(6))
        .satisfies(shown -> assertThat(shown.stream().filter(entry -> entry.contains("#own-"))).hasSize(3));
    StatementBuilder denied = Statement.ownVoice("last", HERALD, Act.DESCRIBE, "g").eventTime(then);
    StatementBuilder[] more = Stream.concat(Stream.of(all), Stream.of(denied,
        said("denial", ORAM).addRelation(Relation.of(RelationKind.DENIES, "last")))).toArray(StatementBuilder[]::new);
    assertThat(entries(EVENTS, more)).hasSize(15).anyMatch(entry -> entry.contains("#last"));
  }

  @Test
  void tellsTheTimeOfAPartOnlyIfItIsAnotherOne() {
    Relation part = Relation.of(RelationKind.PART_OF, "whole");
    TimeExpression march = TimeExpression.of("2031-03-05");
    assertThat(entries(EVENTS, said("whole", ORAM).said(march), said("same", ORAM).said(march).addRelation(part),
        said("other", ORAM).said(TimeExpression.of("2031-03-07")).addRelation(part),
        said("told", ORAM, REPORTED.withReported(march)).addRelation(part)))
        .containsExactly("said 2031-03-05: Jan Oram (The Herald): It rains [#whole]",
            "said 2031-03-07: Jan Oram (The Herald): It rains [part of #whole]");
  }

  @Test
  void marksADateThatTheDocumentDoesNotGive() {
    TimeExpression elsewhere =
        TimeExpression.builder().date(Edtf.parse("2031-03-05")).basis(TimeBasis.EXTERNAL).build();
    assertThat(entries(EVENTS, said("a", ORAM).said(elsewhere)))
        .containsExactly("said 2031-03-05 (from elsewhere): Jan Oram (The Herald): It rains [#a]");
    assertThat(explanation(EVENTS, said("a", ORAM).said(elsewhere)))
        .endsWith(" “From elsewhere” marks a date that the document does not give.");
    assertThat(explanation(EVENTS, said("a", ORAM).said(TimeExpression.of("2031")))).doesNotContain("elsewhere");
  }

  @Test
  void writesABoundedDateInWordsAndOtherSetsAsTheyAre() {
    for (String date : List.of("[2030,2031]", "[2030..2031]")) {
      assertThat(entries(EVENTS, said("a", ORAM).said(TimeExpression.of(date))).get(0))
          .startsWith("said " + date + ": ");
    }
  }

  /** A brief in which so many voices are heard that the page has no room for the words of the statement {@code low}. */
  private static StatementBuilder[] fullPage(StatementBuilder low) {
    Stream<StatementBuilder> many = IntStream.rangeClosed(1, 30).mapToObj(at ->
        said("s" + at, VELL, Attribution.direct(WIRE, "said"), REPORTED).gist("Sentence " + at));
    return Stream.concat(many, Stream.of(low)).toArray(StatementBuilder[]::new);
  }

  @Test
  void callsAStatementByItsIdOnlyIfSomePartOfThePageShowsIt() {
    StatementBuilder low = said("low", ORAM).gist("It thaws").addNote(Note.ambiguity("Where?"))
        .addGrade(Reliability.parse("B2")).addStance(Stance.of(ORAM, Attitude.SUPPORT, VESKIA));
    StatementBuilder[] hidden = fullPage(low);
    assertThat(entries(WORDS, hidden)).noneMatch(entry -> entry.contains("#low"));
    assertThat(entries(OPEN, hidden)).containsExactly("“It thaws”: Where?");
    assertThat(entries(POSITIONS, hidden))
        .containsExactly("Jan Oram on Veskia: support, said by Jan Oram (The Herald) in “It thaws”");
    assertThat(entries(TRUST, hidden)).contains("B2, “It thaws”");
    StatementBuilder[] dated = fullPage(low.said(TimeExpression.of("2031-03-05")));
    assertThat(entries(EVENTS, dated)).containsExactly("said 2031-03-05: Jan Oram (The Herald): It thaws [#low]");
    assertThat(entries(OPEN, dated)).containsExactly("#low: Where?");
    assertThat(entries(POSITIONS, dated))
        .containsExactly("Jan Oram on Veskia: support, said by Jan Oram (The Herald) in #low");
    assertThat(entries(TRUST, dated)).doesNotContain("B2, #low");
  }

  @Test
  void saysNothingOfACertainAnswer() {
    assertThat(entries(WORDS, said("a", ORAM), said("b", ORAM).addRelation(
        Relation.of(RelationKind.RESPONDS_TO, "a").withCertainty(Certainty.CERTAIN))))
        .contains("  It rains [state, #b, in answer to #a]");
  }

  @Test
  void printsASectionWithWhatItLeavesOut() {
    assertThat(new Section("Trust", "Who is trusted.", List.of("a:", "  b"), 2, "grades; the brief has all of them"))
        .hasToString("Trust\n-----\nWho is trusted.\n  a:\n    b\n  and 2 more grades; the brief has all of them\n");
    assertThat(new Section("Trust", "No grades.", List.of(), 0, "grades")).hasToString("Trust: No grades.\n");
  }

  @Test
  void isCalledByTheTitlesOfTheBriefs() {
    Brief other = brief().toBuilder().id("c").title("u").build();
    assertThat(Digest.of(Corpus.of(brief(), other)).title()).isEqualTo("t and u");
  }
}
