// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.SourceKind;

/**
 * A list of reactions that a newspaper prints without sources.
 *
 * <ul>
 *   <li>The speaker of each reaction is the state or the organisation that reacts, and not the newspaper.
 *   <li>The chain of a reaction has one link: the newspaper. Nothing shows that another source stood between the
 *       speaker and the newspaper, so the encoder adds none. Only the word “reportedly” shows another source. That
 *       chain begins with a source of the kind {@code unnamed}, whose mode is {@code unknown}.
 *   <li>The mode is {@code narrated-act} if the newspaper gives only the act (“condemned the strike”), {@code indirect}
 *       if it gives the content, and {@code mixed} if it prints a fragment in quotation marks.
 *   <li>{@code act} of the statement is the encoder's judgement. {@code act} of the link is the newspaper's word for
 *       the act, and is absent where the newspaper only quotes “took note”.
 *   <li>There are few stances. By custom, to condemn something is to oppose it, and to take note of something is
 *       neither to approve nor to disapprove. An appeal, a regret and a blame do not show whether the speaker supports
 *       or opposes the strike.
 *   <li>{@code codes} contains the codes of CAMEO and PLOVER for the class of the event. {@link Act#codes()} returns
 *       a code only if no other code fits the act. The encoder adds the code of CAMEO for an appeal to stop fighting,
 *       and for words of regret.
 * </ul>
 */
final class Reactions {

  private static final SourceText TEXT = SourceText.of("""
      The Daily Ledger, 9 May 2031

      Reactions to the strike on Halden harbour:
      Arvenia condemned the strike.
      Belmar called on both sides to show restraint.
      The Northern Union “took note” of the strike.
      Corvia regretted the loss of life.
      Dorland has reportedly blamed the Corvian navy.
      """);

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor BELMAR = Actor.state("belmar", "Belmar");
  private static final Actor UNION = Actor.of("union", ActorKind.INTERNATIONAL_ORGANISATION, "the Northern Union");
  private static final Actor CORVIA = Actor.state("corvia", "Corvia");
  private static final Actor DORLAND = Actor.state("dorland", "Dorland");
  private static final Actor BOTH_SIDES = Actor.builder()
      .id("both-sides").kind(ActorKind.VAGUE).name("both sides").count(2).anonymity(Anonymity.DESCRIBED).build();
  private static final Actor CORVIAN_NAVY = Actor.builder()
      .id("corvian-navy").kind(ActorKind.ARMED_FORCE).name("the Corvian navy").partOf(CORVIA).build();

  private static final Source LEDGER = Source.builder()
      .id("ledger").kind(SourceKind.NEWSPAPER).name("The Daily Ledger")
      .issuer(Actor.media("daily-ledger", "The Daily Ledger"))
      .published(TimeExpression.stated("9 May 2031", "2031-05-09"))
      .language(LanguageTag.parse("en")).build();
  private static final Source REPORTER = Source.unnamed("reporter", "whoever reported the words of Dorland");

  private static final Topic STRIKE = Topic.of("strike", "the strike on Halden harbour");

  private Reactions() {}

  static Brief brief() {
    return Brief.builder()
        .id("reactions").title("Reactions to the strike on Halden harbour").source(LEDGER).text(TEXT)
        .addStatements(arvenia(), belmar(), union(), corvia(), dorland())
        .addNote(Note.choice("The list names no source. The newspaper may have each reaction from the speaker, so no "
            + "unnamed source is added, except for Dorland: “reportedly” says that somebody passed the words on."))
        .addNote(Note.of("No reaction has a date: the text dates only the newspaper. The line above the list is a "
            + "label and states nothing."))
        .build();
  }

  private static Statement arvenia() {
    return reaction("condemnation", ARVENIA, Act.CONDEMN, "The strike on Halden harbour is wrong")
        .addQuotation(narrated("Arvenia condemned the strike"))
        .addAttribution(Attribution.narratedAct(LEDGER, "condemned").withAct(Act.CONDEMN))
        .addAllCodes(Act.CONDEMN.codes())
        .addStance(Stance.of(ARVENIA, Attitude.OPPOSE, STRIKE).withBasis(Basis.CONVENTIONAL))
        .build();
  }

  private static Statement belmar() {
    return reaction("appeal", BELMAR, Act.APPEAL, "Both sides should show restraint")
        .addAddressee(BOTH_SIDES)
        .addQuotation(narrated("Belmar called on both sides to show restraint"))
        .addAttribution(Attribution.indirect(LEDGER, "called on").withAct(Act.APPEAL))
        .addCode(Identifier.of("cameo", "1.1b3", "0256")).addAllCodes(Act.APPEAL.codes())
        .addNote(Note.ambiguity("The text does not say who “both sides” are."))
        .build();
  }

  private static Statement union() {
    return reaction("note-taken", UNION, Act.ACKNOWLEDGE, "The Northern Union knows of the strike on Halden harbour")
        .addQuotation(TEXT.anchor(Quotation.of(
            Segment.narrated("The Northern Union “"), Segment.spoken("took note"),
            Segment.narrated("” of the strike"))))
        .addAttribution(Attribution.of(LEDGER, Mode.MIXED))
        .addStance(Stance.of(UNION, Attitude.NEUTRAL, STRIKE).withBasis(Basis.CONVENTIONAL))
        .addNote(Note.choice("By the custom of international organisations, to take note is neither to approve nor to "
            + "disapprove, so the stance is neutral and its basis is the custom."))
        .addNote(Note.ambiguity("The quotation marks may show that the words are the Union's own, or that the "
            + "newspaper finds the words weak."))
        .build();
  }

  private static Statement corvia() {
    return reaction("regret", CORVIA, Act.REGRET, "The loss of life in the strike on Halden harbour is regrettable")
        .addQuotation(narrated("Corvia regretted the loss of life"))
        .addAttribution(Attribution.narratedAct(LEDGER, "regretted").withAct(Act.REGRET))
        .addCode(Identifier.of("cameo", "1.1b3", "018"))
        .build();
  }

  private static Statement dorland() {
    return reaction("blame", DORLAND, Act.BLAME, "The Corvian navy is responsible for the strike on Halden harbour")
        .addQuotation(narrated("Dorland has reportedly blamed the Corvian navy"))
        .addAttributions(
            Attribution.of(REPORTER, Mode.UNKNOWN),
            Attribution.narratedAct(LEDGER, "blamed").withHedge("reportedly").withAct(Act.BLAME)
                .withCertainty(Certainty.UNDERSPECIFIED))
        .addAllCodes(Act.BLAME.codes())
        .certainty(Certainty.CERTAIN)
        .addMention(CORVIAN_NAVY)
        .build();
  }

  private static StatementBuilder reaction(String id, Actor speaker, Act act, String gist) {
    return Statement.builder().id(id).addSpeaker(speaker).act(act).gist(gist).addTopic(STRIKE);
  }

  private static Quotation narrated(String words) {
    return TEXT.anchor(Quotation.narrated(words));
  }
}
