// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import org.communique.Actor;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.Topic;
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
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * A cable of 1938 in which an embassy relays the cable of a consul. The consul reports what a foreign minister told
 * him.
 *
 * <ul>
 *   <li>The chain of what the minister said has two links: the cable of the consul, which is nearer to the minister,
 *       and the cable of the embassy. Each link says to whom it passed the words on ({@link Attribution#recipients()}).
 *       The minister himself spoke to the consul ({@link Statement#addressees()}).
 *   <li>Each cable is a source with its own date, its own language and its own markings. The year of the inner cable is
 *       not printed, so its date is computed from the date of the outer cable.
 *   <li>The minister and the consul used French, and the embassy translated. So all quoted words are the embassy's,
 *       also the words in quotation marks ({@link Statement#quotedSource()}).
 *   <li>Paragraph 2 has a marking and a recipient of its own. They belong to the link and not to the cable.
 *   <li>The consul and the ambassador judge the minister differently. Each is the speaker of his own judgement, in his
 *       own voice.
 *   <li>The member of the General Staff is a speaker whose name is {@linkplain Anonymity#WITHHELD withheld}. The cable
 *       praises his record, and the grade of his statement rests on this praise. Nobody else confirms the statement, so
 *       its digit is 6.
 * </ul>
 */
final class RelayedCable {

  static final SourceText TEXT = SourceText.of("""
      MOST SECRET
      Embassy at Mirograd to the Ministry of Foreign Affairs, Port Selene
      No. 214, 12 September 1938, 9 p.m.

      1. I repeat a telegram of today from the Consul at Karsk to this Embassy, which I have translated from the French:
      “SECRET. No. 31, 12 September, 4 p.m. Baron Orlik, the Foreign Minister of Veskia, received me this morning and \
      spoke French. He told me that Veskia would mobilise unless Arvenia reopened the frontier by 20 September. \
      He added that his Government ‘wanted no war’. I believe that he was sincere.”
      2. FOR THE MINISTER ALONE. A member of the General Staff, whom I have promised not to name and who has always \
      been right so far, says that no order to mobilise has been given.
      3. I do not share the Consul’s view: I think that the threat is a bluff.
      Thorne, Ambassador""");

  static final LanguageTag ENGLISH = LanguageTag.parse("en");
  static final LanguageTag FRENCH = LanguageTag.parse("fr");

  static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  static final Actor VESKIA = Actor.state("veskia", "Veskia");
  static final Actor MINISTRY = Actor.builder()
      .id("ministry").kind(ActorKind.MINISTRY).name("Ministry of Foreign Affairs").partOf(ARVENIA).build();
  static final Actor MINISTER = Actor.builder()
      .id("minister").kind(ActorKind.PERSON).name("the minister of foreign affairs of Arvenia")
      .addRole(Role.of("Minister", MINISTRY)).anonymity(Anonymity.DESCRIBED).build();
  static final Actor EMBASSY = Actor.builder()
      .id("embassy").kind(ActorKind.OFFICE).name("Embassy at Mirograd").partOf(MINISTRY).build();
  static final Actor THORNE = Actor.builder()
      .id("thorne").kind(ActorKind.PERSON).name("Thorne").addRole(Role.of("Ambassador", EMBASSY)).build();
  /** The cable does not say whose consul he is; the encoder infers it, because he reports to the embassy. */
  static final Actor CONSUL = Actor.builder()
      .id("consul").kind(ActorKind.PERSON).name("the consul at Karsk").anonymity(Anonymity.DESCRIBED)
      .addRole(Role.builder().title("Consul at Karsk").organisation(ARVENIA).basis(Basis.INFERRED).build()).build();
  static final Actor ORLIK = Actor.builder()
      .id("orlik").kind(ActorKind.PERSON).name("Baron Orlik").addRole(Role.of("Foreign Minister", VESKIA)).build();
  static final Actor GOVERNMENT = Actor.builder()
      .id("government").kind(ActorKind.GOVERNMENT).name("the government of Veskia").partOf(VESKIA).build();
  static final Actor OFFICER = Actor.builder()
      .id("officer").kind(ActorKind.PERSON).name("a member of the General Staff").anonymity(Anonymity.WITHHELD).build();

  static final Source CONSULAR_CABLE = Source.builder()
      .id("no-31").kind(SourceKind.CABLE).name("No. 31 of the Consul at Karsk").issuer(CONSUL)
      .published(TimeExpression.computed("12 September, 4 p.m.", "1938-09-12T16:00"))
      .language(FRENCH).addMarking("SECRET").build();
  static final Source EMBASSY_CABLE = Source.builder()
      .id("no-214").kind(SourceKind.CABLE).name("No. 214 of the Embassy at Mirograd").issuer(EMBASSY)
      .published(TimeExpression.stated("12 September 1938, 9 p.m.", "1938-09-12T21:00"))
      .language(ENGLISH).addMarking("MOST SECRET").build();

  /** Paragraph 1: the embassy repeats the cable of the consul for its ministry. */
  static final Attribution RELAY = Attribution.builder()
      .source(EMBASSY_CABLE).mode(Mode.DIRECT).cue("I repeat").addRecipient(MINISTRY).locator("para. 1").build();

  static final Topic MOBILISATION = Topic.of("mobilisation", "mobilisation of Veskia");
  static final Topic WAR = Topic.of("war", "war between Veskia and Arvenia");

  private RelayedCable() {}

  static Brief brief() {
    return Brief.builder()
        .id("relayed-cable")
        .title("Embassy at Mirograd relays a threat of mobilisation")
        .source(EMBASSY_CABLE)
        .text(TEXT)
        .addStatements(threat(), noWar(), consulBelieves(), noOrder(), ambassadorDoubts())
        .build();
  }

  private static Statement threat() {
    return toConsul("threat")
        .act(Act.ULTIMATUM).gist("Veskia will mobilise")
        .condition("Arvenia does not reopen the frontier by 20 September")
        .addQuotation(TEXT.quote("Veskia would mobilise unless Arvenia reopened the frontier by 20 September"))
        .addAttributions(consul(Mode.INDIRECT).cue("told me").build(), RELAY)
        .eventTime(TimeExpression.computed("by 20 September", "1938-09-20"))
        .addTopic(MOBILISATION)
        .build();
  }

  private static Statement noWar() {
    return toConsul("no-war")
        .act(Act.AFFIRM).gist("The government of Veskia wants no war")
        .addQuotation(TEXT.anchor(
            Quotation.of(Segment.narrated("He added that his Government ‘"), Segment.spoken("wanted no war"))))
        .addAttributions(consul(Mode.MIXED).cue("added").build(), RELAY)
        .addStance(Stance.of(GOVERNMENT, Attitude.OPPOSE, WAR))
        .addTopic(WAR)
        .build();
  }

  private static Statement consulBelieves() {
    return Statement.builder().id("consul-believes")
        .addSpeaker(CONSUL).addAddressee(EMBASSY)
        .act(Act.ASSESS).gist("Baron Orlik was sincere")
        .addQuotation(TEXT.quote("I believe that he was sincere."))
        .addAttributions(consul(Mode.OWN_VOICE).build(), RELAY)
        .medium(Medium.TELEGRAM).language(FRENCH).certainty(Certainty.PROBABLE)
        .addMention(ORLIK)
        .addNote(Note.ambiguity("“Sincere” may concern the threat, the wish for peace, or both."))
        .build();
  }

  private static Statement noOrder() {
    return Statement.builder().id("no-order")
        .addSpeaker(OFFICER).addAddressee(THORNE)
        .act(Act.STATE).gist("No order to mobilise has been given")
        .addQuotation(TEXT.anchor(Quotation.narrated("says that no order to mobilise has been given")))
        .addAttribution(Attribution.builder()
            .source(EMBASSY_CABLE).mode(Mode.INDIRECT).cue("says").addRecipient(MINISTER)
            .addMarking("FOR THE MINISTER ALONE").locator("para. 2").build())
        .certainty(Certainty.CERTAIN)
        .addTopic(MOBILISATION)
        .addGrade(Reliability.parse("B6").withPurpose("as fact")
            .withRationale("Thorne says that he was always right so far"))
        .addRelation(Relation.of(RelationKind.SUPPORTS, "ambassador-doubts"))
        .build();
  }

  private static Statement ambassadorDoubts() {
    return Statement.builder().id("ambassador-doubts")
        .addSpeaker(THORNE).addAddressee(MINISTRY)
        .act(Act.ASSESS).gist("The threat is a bluff")
        .addQuotation(TEXT.between("I do not share", "is a bluff."))
        .addAttribution(Attribution.builder()
            .source(EMBASSY_CABLE).mode(Mode.OWN_VOICE).addRecipient(MINISTRY).locator("para. 3").build())
        .medium(Medium.TELEGRAM).language(ENGLISH).certainty(Certainty.PROBABLE)
        .addStance(Stance.of(THORNE, Attitude.OPPOSE, StatementRef.parse("consul-believes"))
            .withKind(StanceKind.AGREEMENT))
        .addTopic(MOBILISATION)
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "consul-believes"))
        .build();
  }

  /** What the minister told the consul, in French, on the morning of 12 September. */
  private static StatementBuilder toConsul(String id) {
    return Statement.builder().id(id)
        .addSpeaker(ORLIK).addAddressee(CONSUL)
        .said(TimeExpression.computed("this morning", "1938-09-12")).medium(Medium.CONVERSATION).language(FRENCH);
  }

  /** A link of the consul's cable, which went to the embassy. */
  private static AttributionBuilder consul(Mode mode) {
    return Attribution.builder().source(CONSULAR_CABLE).mode(mode).addRecipient(EMBASSY);
  }
}
