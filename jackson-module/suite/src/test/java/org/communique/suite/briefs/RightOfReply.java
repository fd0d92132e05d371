// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/**
 * The summary record of a meeting in which a delegate exercises the right of reply and calls the other side names.
 *
 * <ul>
 *   <li>{@code designations} contains what somebody calls an actor in a statement. “War maniacs” and “regime” are words
 *       of Belmar, so these designations have no {@code by}. “The Government of Arvenia” is what the record calls the
 *       same actor. The insults are no aliases of the actor: only Belmar uses them.
 *   <li>A delegation is an actor, and its delegates are its {@code members}. If the record says that a delegate said
 *       something, the delegate is the speaker, and the delegation is in {@code onBehalfOf}. If the record says that a
 *       delegation demanded something, the delegation is the speaker.
 *   <li>The record paraphrases. Only the fragments in quotation marks are {@code spoken}, and the mode is then {@code
 *       mixed}.
 *   <li>The demand is directed to the Government of Arvenia, so the Government is its addressee. Everybody else in the
 *       hall only hears the demand.
 *   <li>The gist of a denial is the sentence as the speaker puts it forward: “The Government of Arvenia is preparing no
 *       attack”. The speaker is {@code certain} of this sentence. The relation {@code denies} leads to the accusation.
 *   <li>{@code part} of a relation contains the words of the other statement that are meant.
 *   <li>The record prints only “(Belmar)” after a name. By custom this means that the speaker represents Belmar, so the
 *       basis of the role is {@code conventional}.
 * </ul>
 */
final class RightOfReply {

  private static final SourceText TEXT = SourceText.of("""
      Assembly of the Northern Union
      Summary record of the 41st meeting, 6 November 2031

      Right of reply

      27. Mr. Orlan (Belmar), speaking in exercise of the right of reply, said that the “war maniacs” in Port Elsa, \
      as he called the Government of Arvenia, were preparing an attack on Belmar. The delegation of Belmar demanded \
      that the “regime” should withdraw its ships from the Strait at once.

      28. Ms. Dahl (Arvenia), speaking in exercise of the right of reply, said that the Government of Arvenia was \
      preparing no attack. The delegation of Arvenia rejected the language used by Mr. Orlan.
      """);

  private static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  private static final Actor BELMAR = Actor.state("belmar", "Belmar");
  private static final Actor UNION = Actor.of("union", ActorKind.INTERNATIONAL_ORGANISATION, "the Northern Union");
  private static final Actor ASSEMBLY = Actor.builder()
      .id("assembly").kind(ActorKind.ORGAN_OF_INTERNATIONAL_ORGANISATION).name("Assembly of the Northern Union")
      .partOf(UNION).build();

  static final Actor GOVERNMENT_OF_ARVENIA = Actor.builder()
      .id("government-of-arvenia").kind(ActorKind.GOVERNMENT).name("the Government of Arvenia").partOf(ARVENIA).build();

  static final Actor ORLAN = delegate("orlan", "Mr. Orlan", BELMAR);
  static final Actor DAHL = delegate("dahl", "Ms. Dahl", ARVENIA);
  static final Actor DELEGATION_OF_BELMAR =
      delegation("delegation-of-belmar", "the delegation of Belmar", BELMAR, ORLAN);
  static final Actor DELEGATION_OF_ARVENIA =
      delegation("delegation-of-arvenia", "the delegation of Arvenia", ARVENIA, DAHL);

  static final Source RECORD = Source.builder()
      .id("record").kind(SourceKind.MINUTES).name("Summary record of the 41st meeting").issuer(ASSEMBLY)
      .language(LanguageTag.parse("en")).build();

  private RightOfReply() {}

  static Brief brief() {
    return Brief.builder()
        .id("right-of-reply").title("A right of reply").source(RECORD).text(TEXT)
        .addStatements(accusation(), demand(), denial(), rejection())
        .build();
  }

  private static Statement accusation() {
    return speech("accusation", ORLAN, Act.ACCUSE, "The Government of Arvenia is preparing an attack on Belmar")
        .addOnBehalfOf(DELEGATION_OF_BELMAR)
        .addQuotation(TEXT.anchor(Quotation.of(
            Segment.narrated("the “"), Segment.spoken("war maniacs"),
            Segment.narrated("” in Port Elsa, as he called the Government of Arvenia, were preparing an attack on "
                + "Belmar"))))
        .addAttribution(paragraph("27", Mode.MIXED, "said").withCertainty(Certainty.UNDERSPECIFIED))
        .addDesignations(
            Designation.of(GOVERNMENT_OF_ARVENIA, "war maniacs"),
            Designation.of(GOVERNMENT_OF_ARVENIA, "the Government of Arvenia", RECORD))
        .certainty(Certainty.CERTAIN)
        .addStance(Stance.of(DELEGATION_OF_BELMAR, Attitude.OPPOSE, GOVERNMENT_OF_ARVENIA)
            .withBasis(Basis.CONVENTIONAL))
        .addNote(Note.choice("By custom, to accuse somebody is to oppose somebody. “War maniacs” is an insult and "
            + "no word of degree, so the stance is not strong."))
        .build();
  }

  private static Statement demand() {
    return speech("demand", DELEGATION_OF_BELMAR, Act.DEMAND,
            "The Government of Arvenia must withdraw its ships from the Strait at once")
        .addAddressee(GOVERNMENT_OF_ARVENIA)
        .addQuotation(TEXT.anchor(Quotation.of(
            Segment.narrated("The delegation of Belmar demanded that the “"), Segment.spoken("regime"),
            Segment.narrated("” should withdraw its ships from the Strait at once"))))
        .addAttribution(paragraph("27", Mode.MIXED, "demanded").withAct(Act.DEMAND))
        .addDesignation(Designation.of(GOVERNMENT_OF_ARVENIA, "regime"))
        .addNote(Note.ambiguity("“Regime” may be the Government of Arvenia or its political system."))
        .build();
  }

  private static Statement denial() {
    return speech("denial", DAHL, Act.DENY, "The Government of Arvenia is preparing no attack")
        .addOnBehalfOf(DELEGATION_OF_ARVENIA)
        .addQuotation(TEXT.anchor(Quotation.narrated("the Government of Arvenia was preparing no attack")))
        .addAttribution(paragraph("28", Mode.INDIRECT, "said").withCertainty(Certainty.UNDERSPECIFIED))
        .certainty(Certainty.CERTAIN)
        .addRelation(Relation.of(RelationKind.DENIES, "accusation"))
        .build();
  }

  private static Statement rejection() {
    return speech("rejection", DELEGATION_OF_ARVENIA, Act.REJECT, "The language of Mr. Orlan is unacceptable")
        .addQuotation(TEXT.anchor(Quotation.narrated(
            "The delegation of Arvenia rejected the language used by Mr. Orlan")))
        .addAttribution(paragraph("28", Mode.NARRATED_ACT, "rejected").withAct(Act.REJECT))
        .addMention(ORLAN)
        .addRelations(respondsTo("accusation", "war maniacs"), respondsTo("demand", "regime"))
        .build();
  }

  private static StatementBuilder speech(String id, Actor speaker, Act act, String gist) {
    return Statement.builder()
        .id(id).addSpeaker(speaker).act(act).gist(gist).medium(Medium.SPEECH)
        .said(TimeExpression.stated("6 November 2031", "2031-11-06"));
  }

  private static Attribution paragraph(String number, Mode mode, String cue) {
    return Attribution.builder().source(RECORD).mode(mode).cue(cue).locator("para. " + number).build();
  }

  private static Relation respondsTo(String statement, String words) {
    return Relation.builder()
        .kind(RelationKind.RESPONDS_TO).to(StatementRef.parse(statement)).part(words).build();
  }

  private static Actor delegate(String id, String name, Actor state) {
    return Actor.builder()
        .id(id).kind(ActorKind.PERSON).name(name)
        .addRole(Role.builder().title("representative").organisation(state).basis(Basis.CONVENTIONAL).build()).build();
  }

  private static Actor delegation(String id, String name, Actor state, Actor delegate) {
    return Actor.builder()
        .id(id).kind(ActorKind.DELEGATION).name(name).partOf(state).addMember(delegate).build();
  }
}
