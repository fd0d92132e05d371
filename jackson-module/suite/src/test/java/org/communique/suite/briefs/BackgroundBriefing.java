// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;

/**
 * A newspaper article with an official who spoke on background. The newspaper hides the name of the official. The
 * encoder (the person who makes the brief) thinks that the official is a deputy minister, and is not sure.
 *
 * <ul>
 *   <li>The official is an actor without a name. The {@code anonymity} is {@code withheld}, because the newspaper knows
 *       the name and has agreed to hide the name. The two officials of the Finance Ministry are only {@code described},
 *       because the text mentions no such agreement. Their {@code count} is 2.
 *   <li>{@code gloss} says who the official is, by the encoder's reading, and how sure the encoder is. The gloss has no
 *       {@code givenBy}, because nobody in the text gives it, and no {@code text}, because nothing is printed. The
 *       reason is in a {@code choice} note. The official and the deputy minister remain two actors.
 *   <li>The first role of the official is in the text. The second role has the basis {@code inferred}: the encoder
 *       concludes it from “has sat in all nine rounds”.
 *   <li>{@code terms} is in the link of the newspaper, because the newspaper received the words on these terms.
 *   <li>“Probably” is the official's word, so the {@code certainty} of this statement is {@code probable}. The {@code
 *       certainty} of the link is that of the newspaper, which does not promise that the official is right.
 *   <li>The official ascribes an intention to Arvenia and a wish to Belmar. So Arvenia and Belmar are the holders of
 *       these stances, and the basis is {@code explicit}. To decline to comment means, by custom, to take no side in
 *       public.
 * </ul>
 */
final class BackgroundBriefing {

  private static final SourceText TEXT = SourceText.of("""
      The Daily Ledger, 4 March 2031

      Arvenia will not return to the Strait talks before the summer, a senior official at the Foreign Ministry said \
      on Monday. “Belmar probably wants the talks to fail,” said the official, who has sat in all nine rounds of the \
      talks and who briefed reporters on background, on condition of anonymity.

      Two officials at the Finance Ministry said that the Cabinet had taken no decision.

      Deputy Foreign Minister Ilka Marren, one of the few Arvenians who have sat in all nine rounds, declined to \
      comment on the talks.
      """);

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor BELMAR = Actor.state("belmar", "Belmar");
  private static final Actor FOREIGN_MINISTRY = ministry("foreign-ministry", "the Foreign Ministry");
  private static final Actor FINANCE_MINISTRY = ministry("finance-ministry", "the Finance Ministry");

  static final Actor MARREN = Actor.builder()
      .id("marren").kind(ActorKind.PERSON).name("Ilka Marren")
      .addRole(Role.of("Deputy Foreign Minister", FOREIGN_MINISTRY)).build();

  static final Actor OFFICIAL = Actor.builder()
      .id("official").kind(ActorKind.PERSON).name("senior official at the Foreign Ministry")
      .addRole(Role.of("senior official", FOREIGN_MINISTRY))
      .addRole(Role.builder()
          .title("member of the delegation to the Strait talks").organisation(ARVENIA).basis(Basis.INFERRED).build())
      .anonymity(Anonymity.WITHHELD)
      .gloss(Gloss.builder().addMember(MARREN).basis(Basis.INFERRED).certainty(Certainty.PROBABLE).build())
      .build();

  static final Actor FINANCE_OFFICIALS = Actor.builder()
      .id("finance-officials").kind(ActorKind.PERSON).name("two officials at the Finance Ministry")
      .addRole(Role.of("official", FINANCE_MINISTRY))
      .count(2).anonymity(Anonymity.DESCRIBED).build();

  private static final Source ARTICLE = Source.builder()
      .id("article").kind(SourceKind.NEWSPAPER).name("The Daily Ledger")
      .issuer(Actor.media("daily-ledger", "The Daily Ledger"))
      .published(TimeExpression.stated("4 March 2031", "2031-03-04"))
      .language(LanguageTag.parse("en")).build();

  private static final Topic TALKS = Topic.of("talks", "the Strait talks");
  private static final Topic RETURN = Topic.of("return", "the return of Arvenia to the Strait talks before the summer");

  private BackgroundBriefing() {}

  static Brief brief() {
    return Brief.builder()
        .id("background-briefing").title("An official on background").source(ARTICLE)
        .encoder("M. Castor, Strait desk").encoded(Edtf.parse("2031-03-05"))
        .text(TEXT)
        .addStatements(noReturn(), wishOfBelmar(), noDecision(), noComment())
        .addNote(Note.choice("The official is probably Ilka Marren: both have sat in all nine rounds of the talks. But "
            + "she is only “one of the few”, so the official may be somebody else, and the two stay two actors."))
        .addNote(Note.choice("The text does not say whether the official speaks for the ministry. So the official "
            + "has no capacity and no onBehalfOf, and only states what Arvenia intends."))
        .build();
  }

  private static Statement noReturn() {
    return official("no-return", Act.STATE, "Arvenia will not return to the Strait talks before the summer")
        .addQuotation(TEXT.anchor(Quotation.narrated(
            "Arvenia will not return to the Strait talks before the summer")))
        .addAttribution(onBackground(Mode.INDIRECT, "said"))
        .certainty(Certainty.CERTAIN)
        .addStance(Stance.of(ARVENIA, Attitude.OPPOSE, RETURN).withKind(StanceKind.INTENTION))
        .build();
  }

  private static Statement wishOfBelmar() {
    return official("wish-of-belmar", Act.ASSESS, "Belmar wants the Strait talks to fail")
        .addQuotation(TEXT.quote("Belmar probably wants the talks to fail"))
        .addAttribution(onBackground(Mode.DIRECT, "said"))
        .certainty(Certainty.PROBABLE)
        .addStance(Stance.of(BELMAR, Attitude.OPPOSE, TALKS))
        .addGrade(Reliability.parse("F6").withPurpose("as fact")
            .withRationale("the official has no name, and so no record to judge by; nothing shows what Belmar wants"))
        .build();
  }

  private static Statement noDecision() {
    return Statement.builder()
        .id("no-decision").addSpeaker(FINANCE_OFFICIALS).act(Act.STATE)
        .gist("The Cabinet of Arvenia has taken no decision")
        .addQuotation(TEXT.anchor(Quotation.narrated("the Cabinet had taken no decision")))
        .addAttribution(Attribution.indirect(ARTICLE, "said").withCertainty(Certainty.UNDERSPECIFIED))
        .certainty(Certainty.CERTAIN)
        .addRelation(Relation.of(RelationKind.CONTRASTS_WITH, "no-return"))
        .addNote(Note.choice("Arvenia can intend what its Cabinet has not yet decided. Both statements can be true, "
            + "so they contrast and do not contradict each other."))
        .build();
  }

  private static Statement noComment() {
    return Statement.builder()
        .id("no-comment").addSpeaker(MARREN).act(Act.DECLINE_COMMENT)
        .gist("Ilka Marren says nothing about the Strait talks")
        .addQuotation(TEXT.anchor(Quotation.narrated("declined to comment on the talks")))
        .addAttribution(Attribution.narratedAct(ARTICLE, "declined to comment").withAct(Act.DECLINE_COMMENT))
        .addStance(Stance.of(MARREN, Attitude.WITHHELD, TALKS).withBasis(Basis.CONVENTIONAL))
        .build();
  }

  /** Starts a statement that the official made at the briefing on Monday. */
  private static StatementBuilder official(String id, Act act, String gist) {
    return Statement.builder()
        .id(id).addSpeaker(OFFICIAL).act(act).gist(gist).medium(Medium.PRESS_BRIEFING)
        .said(TimeExpression.computed("on Monday", "2031-03-03"));
  }

  private static Attribution onBackground(Mode mode, String cue) {
    return Attribution.builder()
        .source(ARTICLE).mode(mode).cue(cue)
        .certainty(Certainty.UNDERSPECIFIED).terms(SourcingTerms.ON_BACKGROUND).build();
  }

  private static Actor ministry(String id, String name) {
    return Actor.builder().id(id).kind(ActorKind.MINISTRY).name(name).partOf(ARVENIA).build();
  }
}
