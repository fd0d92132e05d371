// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.RUSSIA;
import static org.communique.testing.Specimens.TIES;

import java.util.List;
import java.util.Map;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;

/** The short ways to begin the usual statements. */
class StatementFactoriesTest {

  private static final Attribution[] CHAIN =
      {Attribution.indirect(RODONG, "expressed the will"), Attribution.direct(ARTICLE, "wrote")};

  @Test
  void reportWhatSomebodySaid() {
    assertThat(Statement.reported("letter", PUTIN, Act.EXPRESS_INTENT, "Ties should grow", CHAIN).build()).isEqualTo(
        Statement.builder().id("letter").addSpeaker(PUTIN).act(Act.EXPRESS_INTENT).gist("Ties should grow")
            .addAttributions(CHAIN).build());
    assertThat(Statement.reported("letter", PUTIN, Act.STATE, "g", CHAIN).addSpeaker(KIM).build().speakers())
        .containsExactly(PUTIN, KIM);
    assertRefused(
        () -> Statement.reported("letter", PUTIN, Act.STATE, "Ties should grow").build(),
        "Statement 'letter': attributions must not be empty");
  }

  @Test
  void letADocumentSpeakForItself() {
    Source herald = Source.outlet("herald", SourceKind.NEWSPAPER, "The Herald");
    Statement comment = Statement.ownVoice("comment", herald, Act.ASSESS, "The treaty is dead").build();
    assertThat(comment.speakers()).containsExactly(Actor.media("herald", "The Herald"));
    assertThat(comment.attributions()).containsExactly(Attribution.ownVoice(herald));
    assertThat(Statement.ownVoice("report", herald, Act.STATE, "The treaty is dead", CHAIN).build().attributions())
        .isEqualTo(List.of(Attribution.ownVoice(herald), CHAIN[0], CHAIN[1]));
    assertRefused(
        () -> Statement.ownVoice("s", Source.unnamed("relay", "whoever reported it"), Act.STATE, "g"),
        "Source 'relay': issuer must be present if the source speaks for itself");
  }

  @Test
  void deriveThePositionOfVotersFromTheirVote() {
    Map<Act, Attitude> attitudes = Map.of(
        Act.VOTE_FOR, Attitude.SUPPORT, Act.VOTE_AGAINST, Attitude.OPPOSE, Act.ABSTAIN, Attitude.WITHHELD);
    attitudes.forEach((act, attitude) -> {
      Statement vote = Statement.vote(
          "vote", List.of(RUSSIA, NORTH_KOREA), act, TIES, "Russia and North Korea voted", CHAIN).build();
      assertThat(vote).isEqualTo(
          Statement.builder().id("vote").addSpeakers(RUSSIA, NORTH_KOREA).act(act).gist("Russia and North Korea voted")
              .addAttributions(CHAIN).medium(Medium.VOTE).addTopic(TIES)
              .addStance(Stance.builder().addHolders(RUSSIA, NORTH_KOREA).target(TIES).attitude(attitude)
                  .kind(StanceKind.ATTITUDE).basis(Basis.CONVENTIONAL).build())
              .build());
    });
    assertRefused(
        () -> Statement.vote("vote", List.of(RUSSIA), Act.DENY, TIES, "g", CHAIN),
        "Statement: act must be vote-for, vote-against or abstain if actors vote, but was 'deny'");
  }

  @Test
  void continueAnOccasionWithoutWhatOnlyOneSentenceHas() {
    Statement first = Statement.reported("first", PUTIN, Act.WARN, "Ties must not fail", CHAIN)
        .speakingAs(Role.of("President")).capacity(Capacity.OFFICIAL).addOnBehalfOf(RUSSIA).addAddressee(KIM)
        .said(TimeExpression.words("yesterday")).place("Moscow").medium(Medium.SPEECH).language(LanguageTag.parse("ru"))
        .addQuotation(Quotation.spoken("must not fail")).addStance(Stance.of(PUTIN, Attitude.SUPPORT, TIES))
        .addTopic(TIES).addMention(NORTH_KOREA).addGrade(Reliability.parse("B2")).addNote(Note.of("A note."))
        .addRelation(Relation.of(RelationKind.DENIES, "other")).build();
    assertThat(first.sameOccasion("second", Act.OFFER, "Russia offers oil").build()).isEqualTo(
        Statement.reported("second", PUTIN, Act.OFFER, "Russia offers oil", CHAIN)
            .speakingAs(Role.of("President")).capacity(Capacity.OFFICIAL).addOnBehalfOf(RUSSIA).addAddressee(KIM)
            .said(TimeExpression.words("yesterday")).place("Moscow").medium(Medium.SPEECH)
            .language(LanguageTag.parse("ru")).build());
    assertThat(first.sameOccasion("second", Act.OFFER, "Russia offers oil", Attribution.direct(ARTICLE, "added")).build()
        .attributions()).containsExactly(Attribution.direct(ARTICLE, "added"));
  }

  @Test
  void sayWhoAnActorIs() {
    assertThat(Actor.person("oram", "Jan Oram").withRole("Foreign Minister", RUSSIA)).isEqualTo(
        Actor.builder().id("oram").kind(ActorKind.PERSON).name("Jan Oram")
            .addRole(Role.of("Foreign Minister", RUSSIA)).build());
    assertThat(Actor.person("kone", "Samuel Kone").withRole("lawyer").roles()).containsExactly(Role.of("lawyer"));
    assertThat(Actor.person("official", "senior official").withAnonymity(Anonymity.WITHHELD).anonymity())
        .isEqualTo(Anonymity.WITHHELD);
  }

  @Test
  void sayWhereTheWordsAre() {
    assertThat(Attribution.direct(ARTICLE, "wrote").withLocator("p. 3")).isEqualTo(
        Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).cue("wrote").locator("p. 3").build());
    assertThat(Attribution.direct(ARTICLE, "wrote").withTerms(SourcingTerms.ON_BACKGROUND)
        .withOccurrence(Occurrence.EXPECTED).withLanguage(LanguageTag.parse("en"))).isEqualTo(
        Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).cue("wrote").terms(SourcingTerms.ON_BACKGROUND)
            .occurrence(Occurrence.EXPECTED).language(LanguageTag.parse("en")).build());
    assertThat(Attribution.direct(ARTICLE, "wrote").withRecipient(KIM).withRecipient(PUTIN)).isEqualTo(
        Attribution.builder().source(ARTICLE).mode(Mode.DIRECT).cue("wrote").addRecipients(KIM, PUTIN).build());
    assertRefused(
        () -> Attribution.direct(ARTICLE, "wrote").withRecipient(KIM).withRecipient(KIM),
        "Attribution: recipients must not repeat an element, but repeat Actor 'kim'");
    assertThat(Source.of("no-1", SourceKind.CABLE, "No. 1").withPublished(TimeExpression.of("1938")).published())
        .contains(TimeExpression.of("1938"));
  }

  @Test
  void saysHowAStatementRelatesToAnother() {
    Statement letter = Statement.reported("letter", PUTIN, Act.STATE, "Ties should grow", CHAIN).build();
    assertThat(Relation.of(RelationKind.CORRECTS, letter)).isEqualTo(Relation.of(RelationKind.CORRECTS, "letter"));
    assertThat(Relation.of(RelationKind.CORRECTS, letter).withPart("ties").withCertainty(Certainty.PROBABLE)).isEqualTo(
        Relation.builder().kind(RelationKind.CORRECTS).to(StatementRef.parse("letter")).part("ties")
            .certainty(Certainty.PROBABLE).build());
    assertThat(Stance.of(KIM, Attitude.SUPPORT, letter)).isEqualTo(
        Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("letter")).withKind(StanceKind.AGREEMENT));
  }
}
