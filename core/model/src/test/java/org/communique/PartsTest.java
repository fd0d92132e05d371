// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.RuleMessages.LABEL;
import static org.communique.RuleMessages.PROSE;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;

import org.communique.base.InvalidBriefException;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stances, attributions, tallies, designations, notes, relations, references, versions. */
class PartsTest {

  private static final String VERSION_RULE =
      "FormatVersion: version must be MAJOR.MINOR, such as 1.0, and each number must have at most 9 digits";

  @Test
  void aStanceIsAnExplicitAttitudeUnlessChanged() {
    Stance stance = Stance.of(KIM, Attitude.SUPPORT, RUSSIA);
    assertThat(stance.kind()).isEqualTo(StanceKind.ATTITUDE);
    assertThat(stance.basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(stance.withKind(StanceKind.INTENTION).kind()).isEqualTo(StanceKind.INTENTION);
    assertThat(stance.withBasis(Basis.INFERRED).basis()).isEqualTo(Basis.INFERRED);
    assertThat(stance).hasToString("Kim Jong Un: support: Actor 'russia' (Russia)");
  }

  @Test
  void aStanceHasAHolder() {
    assertRefused(
        () -> Stance.builder().target(TIES).attitude(Attitude.SUPPORT).kind(StanceKind.ATTITUDE).basis(Basis.EXPLICIT)
            .build(),
        "Stance: holders must not be empty");
    assertRefused(
        () -> Stance.builder().from(Stance.of(KIM, Attitude.SUPPORT, TIES)).addHolder(KIM).build(),
        "Stance: holders must not repeat an element, but repeat Actor 'kim'");
    assertRefused(
        () -> Stance.builder().from(Stance.of(KIM, Attitude.SUPPORT, TIES)).assessor("").build(),
        "Stance: assessor" + LABEL);
  }

  @ParameterizedTest
  @CsvSource({
    "STRONGLY_OPPOSE,strongly-disagree", "OPPOSE,disagree", "NEUTRAL,neutral", "SUPPORT,agree",
    "STRONGLY_SUPPORT,strongly-agree", "MIXED,", "WITHHELD,", "UNDETERMINED,"
  })
  void aStanceOnWhatWasSaidHasAnOpinionOfStix(Attitude attitude, String opinion) {
    Stance stance = Stance.of(KIM, attitude, StatementRef.parse("s1"));
    assertThat(stance.withKind(StanceKind.AGREEMENT).stixOpinion().orElse(null)).isEqualTo(opinion);
    assertThat(stance.withKind(StanceKind.BELIEF).stixOpinion().orElse(null)).isEqualTo(opinion);
    assertThat(stance.stixOpinion()).isEmpty();
    assertThat(stance.withKind(StanceKind.INTENTION).stixOpinion()).isEmpty();
  }

  @Test
  void anAttributionIsMadeByItsMode() {
    assertThat(Attribution.direct(ARTICLE, "wrote").mode()).isEqualTo(Mode.DIRECT);
    assertThat(Attribution.mixed(ARTICLE, "appealed for").mode()).isEqualTo(Mode.MIXED);
    assertThat(Attribution.indirect(ARTICLE, "said").mode()).isEqualTo(Mode.INDIRECT);
    assertThat(Attribution.narratedAct(ARTICLE, "rejected").mode()).isEqualTo(Mode.NARRATED_ACT);
    assertThat(Attribution.ownVoice(ARTICLE).mode()).isEqualTo(Mode.OWN_VOICE);
    assertThat(Attribution.of(ARTICLE, Mode.UNKNOWN).cue()).isEmpty();
    assertThat(Attribution.direct(ARTICLE, "wrote")).hasToString("direct by Source 'the-article' (A news brief)");
    assertThat(Attribution.ownVoice(ARTICLE).occurrence()).isEqualTo(Occurrence.OCCURRED);
  }

  @Test
  void anAttributionTakesWhatThisVoiceAdds() {
    Attribution link = Attribution.mixed(ARTICLE, "appealed for").withHedge("reportedly").withAct(Act.APPEAL)
        .withDescribedAs("a brief").withCertainty(Certainty.PROBABLE);
    assertThat(link.hedge()).contains("reportedly");
    assertThat(link.act()).contains(Act.APPEAL);
    assertThat(link.describedAs()).contains("a brief");
    assertThat(link.certainty()).contains(Certainty.PROBABLE);
    assertThat(link.cue()).contains("appealed for");
  }

  @Test
  void anAttributionHasNoBlankWords() {
    assertRefused(() -> Attribution.direct(ARTICLE, ""), "Attribution: cue" + LABEL);
    assertRefused(() -> Attribution.ownVoice(ARTICLE).withHedge(""), "Attribution: hedge" + LABEL);
    assertRefused(() -> Attribution.ownVoice(ARTICLE).withDescribedAs(""), "Attribution: describedAs" + LABEL);
    assertRefused(
        () -> Attribution.builder().from(Attribution.ownVoice(ARTICLE)).locator("").build(),
        "Attribution: locator" + LABEL);
    assertRefused(
        () -> Attribution.builder().from(Attribution.ownVoice(ARTICLE)).addMarking("").build(),
        "Attribution: markings" + LABEL);
  }

  @Test
  void anAttributionIsPassedOnToEachRecipientOnce() {
    assertRefused(
        () -> Attribution.builder().from(Attribution.indirect(ARTICLE, "told")).addRecipients(KIM, KIM).build(),
        "Attribution: recipients must not repeat an element, but repeat Actor 'kim'");
  }

  @Test
  void anAttributionIsInTheLanguageOfItsSourceUnlessItHasItsOwn() {
    Source korean = Source.builder().from(ARTICLE).language(LanguageTag.parse("ko")).build();
    Attribution link = Attribution.direct(korean, "wrote");
    assertThat(link.renderingLanguage()).contains(LanguageTag.parse("ko"));
    assertThat(Attribution.builder().from(link).language(LanguageTag.parse("en")).build().renderingLanguage())
        .contains(LanguageTag.parse("en"));
    assertThat(Attribution.direct(ARTICLE, "wrote").renderingLanguage()).isEmpty();
  }

  @Test
  void aTallyCountsAtLeastOneKindOfVote() {
    assertThat(Tally.of(93, 24, 58)).hasToString("93 in favour, 24 against, 58 abstaining");
    assertThat(Tally.builder().notVoting(0).build()).hasToString("0 not voting");
    assertRefused(
        () -> Tally.builder().build(), "Tally: inFavour, against, abstaining or notVoting must be present");
    assertRefused(() -> Tally.of(-1, 0, 0), "Tally: inFavour must not be negative, but was '-1'");
    assertRefused(() -> Tally.of(0, -1, 0), "Tally: against must not be negative, but was '-1'");
    assertRefused(() -> Tally.of(0, 0, -1), "Tally: abstaining must not be negative, but was '-1'");
    assertRefused(
        () -> Tally.builder().notVoting(-1).build(), "Tally: notVoting must not be negative, but was '-1'");
  }

  @Test
  void aDesignationIsTheSpeakersUnlessASourceUsesIt() {
    assertThat(Designation.of(RUSSIA, "the aggressor").by()).isEmpty();
    assertThat(Designation.of(RUSSIA, "the aggressor", ARTICLE).by()).contains(ARTICLE);
    assertThat(Designation.of(RUSSIA, "the aggressor")).hasToString("Actor 'russia' (Russia) called 'the aggressor'");
    assertRefused(() -> Designation.of(RUSSIA, ""), "Designation: words" + LABEL);
  }

  @Test
  void aNoteSaysWhatItIsFor() {
    assertThat(Note.of("a").kind()).isEqualTo(NoteKind.NOTE);
    assertThat(Note.ambiguity("a").kind()).isEqualTo(NoteKind.AMBIGUITY);
    assertThat(Note.choice("a").kind()).isEqualTo(NoteKind.CHOICE);
    assertThat(Note.choice("a")).hasToString("choice 'a'");
    assertRefused(() -> Note.of(""), "Note: note" + PROSE);
    assertRefused(() -> Note.ambiguity(""), "Note: ambiguity" + PROSE);
  }

  @Test
  void aRelationLeadsToAStatement() {
    assertThat(Relation.of(RelationKind.QUALIFIES, "headline")).hasToString("qualifies headline");
    assertRefused(
        () -> Relation.of(RelationKind.DENIES, "a").withPart(""), "Relation: part" + PROSE);
    assertRefused(
        () -> Relation.builder().from(Relation.of(RelationKind.DENIES, "a")).assessor("").build(),
        "Relation: assessor" + LABEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s1", "https://example.org/b#s1", "urn:x:1", "mailto:a@b"})
  void aReferenceIsKeptAsGiven(String text) {
    assertThat(StatementRef.parse(text)).hasToString(text);
    assertThat(StatementRef.parse(text).isLocal()).isEqualTo(text.equals("s1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "S1", "a b", "/path", "#s1", "https://exa mple.org", "%", "https://e\uD83Dx.org"})
  void aReferenceIsAnIdOrAnAbsoluteUri(String text) {
    assertRefused(
        () -> StatementRef.parse(text),
        "StatementRef: text must be a statement's id or an absolute URI; an id must be 1 to 128 of a-z and 0-9, with single "
            + "'-', '.' or '_' between them, but was " + InvalidBriefException.shown(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0", "1.0", "1.10", "999999999.0"})
  void aVersionIsReadAndPrinted(String text) {
    assertThat(FormatVersion.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.", "01.0", "1.00", "1.0.0", "-1.0", "1.x", "9999999999.0", "١.٠"})
  void aVersionIsTwoPlainNumbers(String text) {
    assertRefused(
        () -> FormatVersion.parse(text),
        VERSION_RULE + ", but was " + InvalidBriefException.shown(text));
  }

  @Test
  void aNewerMinorVersionIsOneOfThisMajor() {
    assertThat(FormatVersion.parse("1.1").isNewerMinor()).isTrue();
    assertThat(FormatVersion.parse("1.0").isNewerMinor()).isFalse();
    assertThat(FormatVersion.parse("2.1").isNewerMinor()).isFalse();
    assertRefused(
        () -> new FormatVersion(-1, 0), VERSION_RULE + ", but was '-1.0'");
  }

  @Tag("F20")
  @Test
  void aVersionHasAtMostNineDigitsInEachNumber() {
    FormatVersion largest = new FormatVersion(999_999_999, 999_999_999);
    assertThat(FormatVersion.parse(largest.toString())).isEqualTo(largest);
    assertRefused(() -> new FormatVersion(1, 1_000_000_000), VERSION_RULE + ", but was '1.1000000000'");
    assertRefused(() -> new FormatVersion(2_000_000_000, 0), VERSION_RULE + ", but was '2000000000.0'");
    assertRefused(() -> FormatVersion.parse("1.1000000000"), VERSION_RULE + ", but was '1.1000000000'");
  }
}
