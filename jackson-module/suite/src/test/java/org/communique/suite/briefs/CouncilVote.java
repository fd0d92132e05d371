// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

import java.net.URI;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.Tally;
import org.communique.Topic;
import org.communique.base.Identifier;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * The record of a meeting of a council: a draft resolution is put to the vote and adopted, and two members explain
 * their votes.
 *
 * <ul>
 *   <li>The draft resolution is a {@link Topic}, and its document symbol is an identifier of this topic. The stances
 *       have this topic as their target.
 *   <li>The states vote, because the record lists states. A vote gives a {@linkplain Basis#CONVENTIONAL conventional}
 *       stance. An abstention gives the attitude {@link Attitude#WITHHELD}.
 *   <li>The delegates explain the votes, each as representative of a state ({@link Statement#speakingAs()}). If a
 *       delegate says that the state supports something, this is an {@linkplain Basis#EXPLICIT explicit} stance of the
 *       state.
 *   <li>The President speaks for the Council and not for his own state ({@link Capacity#PRESIDENCY}).
 *   <li>The Council adopts the resolution, so the Council is the speaker. But the record quotes the President, who
 *       announces the result. So the President is a link of the chain, and the quoted words are his words.
 *   <li>The result of the vote in numbers is a {@link Tally}. The record does not say how many did not vote.
 *   <li>The printed numbers of the paragraphs are identifiers of the statements.
 * </ul>
 */
final class CouncilVote {

  static final SourceText TEXT = SourceText.of("""
      Council of the Meridian Conference
      MC/C/PV.212, 14 May 2031
      President: Mr. Halvar (Dorland)
      Item 3: The Strait of Orlo

      12. The President: I now put draft resolution MC/C/2031/L.7 to the vote.
      13. A vote was taken by show of hands.
      In favour: Arvenia, Belmora, Dorland
      Against: Veskia
      Abstaining: Lutonia
      14. The President: The draft resolution received 3 votes in favour, 1 against and 1 abstention. \
      It is adopted as resolution 88 (2031).
      15. Mr. Oram (Veskia), in explanation of vote: Veskia voted against. No resolution \
      of this Council can open our waters.
      16. Ms. Dane (Lutonia), in explanation of vote: Lutonia supports free passage. We \
      abstained because of paragraph 3.""");

  static final Actor COUNCIL = Actor.of(
      "council", ActorKind.ORGAN_OF_INTERNATIONAL_ORGANISATION, "Council of the Meridian Conference");
  static final Actor ARVENIA = Actor.state("arvenia", "Arvenia");
  static final Actor BELMORA = Actor.state("belmora", "Belmora");
  static final Actor DORLAND = Actor.state("dorland", "Dorland");
  static final Actor LUTONIA = Actor.state("lutonia", "Lutonia");
  static final Actor VESKIA = Actor.state("veskia", "Veskia");

  static final Role PRESIDENT = Role.of("President", COUNCIL);
  static final Actor HALVAR = Actor.builder()
      .id("halvar").kind(ActorKind.PERSON).name("Mr. Halvar").addRole(representative(DORLAND)).build();
  static final Actor ORAM = Actor.person("oram", "Mr. Oram");
  static final Actor DANE = Actor.person("dane", "Ms. Dane");

  static final Source RECORD = Source.builder()
      .id("record").kind(SourceKind.TRANSCRIPT).name("Record of the 212th meeting")
      .issuer(COUNCIL).language(LanguageTag.parse("en")).locator("MC/C/PV.212").build();
  static final Source HALVAR_SPEAKING = Source.of(HALVAR);

  static final Topic DRAFT = Topic.builder()
      .id("draft").label("draft resolution on the Strait of Orlo")
      .addIdentifier(Identifier.of("document-symbol", "MC/C/2031/L.7")).build();
  static final Topic FREE_PASSAGE = Topic.of("free-passage", "free passage through the Strait of Orlo");

  static final TimeExpression DAY_OF_MEETING = TimeExpression.stated("14 May 2031", "2031-05-14");

  private CouncilVote() {}

  static Brief brief() {
    return Brief.builder()
        .id("council-vote")
        .base(URI.create("https://example.org/records/pv-212"))
        .title("The Council adopts resolution 88 (2031)")
        .source(RECORD)
        .text(TEXT)
        .addStatements(putToVote(), inFavour(), against(), abstaining(), adopted(), veskiaExplains(), lutoniaExplains())
        .addNote(Note.of(
            "The date in the heading is the day of the meeting. The record does not say when it was issued."))
        .addNote(Note.choice("A state casts each vote, because the record lists states and not delegates."))
        .build();
  }

  private static Statement putToVote() {
    return statement("put-to-vote", "12")
        .addSpeaker(HALVAR).speakingAs(PRESIDENT).capacity(Capacity.PRESIDENCY).addAddressee(COUNCIL)
        .act(Act.parse("put-to-vote")).gist("The Council votes now on the draft resolution")
        .addQuotation(TEXT.quote("I now put draft resolution MC/C/2031/L.7 to the vote."))
        .addAttribution(Attribution.of(RECORD, Mode.DIRECT))
        .medium(Medium.SPEECH)
        .addNote(Note.choice("No known act fits a step of procedure, so the encoder added the word “put-to-vote”."))
        .build();
  }

  private static Statement inFavour() {
    return vote("in-favour", Act.VOTE_FOR, "In favour: Arvenia, Belmora, Dorland")
        .addSpeakers(ARVENIA, BELMORA, DORLAND).gist("Arvenia, Belmora and Dorland voted for the draft resolution")
        .addAttribution(Attribution.narratedAct(RECORD, "In favour"))
        .addStance(Stance.builder()
            .addHolders(ARVENIA, BELMORA, DORLAND).target(DRAFT).attitude(Attitude.SUPPORT).kind(StanceKind.ATTITUDE)
            .basis(Basis.CONVENTIONAL).build())
        .build();
  }

  private static Statement against() {
    return vote("against", Act.VOTE_AGAINST, "Against: Veskia")
        .addSpeaker(VESKIA).gist("Veskia voted against the draft resolution")
        .addAttribution(Attribution.narratedAct(RECORD, "Against"))
        .addStance(Stance.of(VESKIA, Attitude.OPPOSE, DRAFT).withBasis(Basis.CONVENTIONAL))
        .build();
  }

  private static Statement abstaining() {
    return vote("abstaining", Act.ABSTAIN, "Abstaining: Lutonia")
        .addSpeaker(LUTONIA).gist("Lutonia abstained in the vote on the draft resolution")
        .addAttribution(Attribution.narratedAct(RECORD, "Abstaining"))
        .addStance(Stance.of(LUTONIA, Attitude.WITHHELD, DRAFT).withBasis(Basis.CONVENTIONAL))
        .build();
  }

  private static Statement adopted() {
    return statement("adopted", "14")
        .addSpeaker(COUNCIL)
        .act(Act.ADOPT).gist("The Council adopted the draft resolution as resolution 88 (2031)")
        .addQuotation(TEXT.between("The draft resolution received", "resolution 88 (2031)."))
        .addAttributions(
            Attribution.narratedAct(HALVAR_SPEAKING, "is adopted"),
            Attribution.of(RECORD, Mode.DIRECT))
        .tally(Tally.of(3, 1, 1))
        .medium(Medium.VOTE)
        .build();
  }

  private static Statement veskiaExplains() {
    return explanation("veskia-explains", "15")
        .addSpeaker(ORAM).speakingAs(representative(VESKIA))
        .gist("Veskia voted against, because no resolution of the Council can open the waters of Veskia")
        .addQuotation(TEXT.between("Veskia voted against.", "our waters."))
        .addRelation(Relation.of(RelationKind.SUPPORTS, "against"))
        .build();
  }

  private static Statement lutoniaExplains() {
    return explanation("lutonia-explains", "16")
        .addSpeaker(DANE).speakingAs(representative(LUTONIA))
        .gist("Lutonia supports free passage, and abstained because of paragraph 3")
        .addQuotation(TEXT.between("Lutonia supports free passage.", "paragraph 3."))
        .addStance(Stance.of(LUTONIA, Attitude.SUPPORT, FREE_PASSAGE))
        .addRelation(Relation.of(RelationKind.SUPPORTS, "abstaining"))
        .addNote(Note.ambiguity("Paragraph 3 may go too far or not far enough for Lutonia; the delegate does not say."))
        .build();
  }

  private static StatementBuilder statement(String id, String paragraph) {
    return Statement.builder()
        .id(id).addIdentifier(Identifier.of("paragraph", paragraph)).said(DAY_OF_MEETING).addTopic(DRAFT);
  }

  private static StatementBuilder vote(String id, Act act, String line) {
    return statement(id, "13").act(act).medium(Medium.VOTE).addQuotation(TEXT.anchor(Quotation.narrated(line)));
  }

  private static StatementBuilder explanation(String id, String paragraph) {
    return statement(id, paragraph)
        .act(Act.EXPLAIN_VOTE).medium(Medium.SPEECH)
        .addAttribution(Attribution.direct(RECORD, "in explanation of vote").withAct(Act.EXPLAIN_VOTE));
  }

  /** The record only writes “Mr. Oram (Veskia)”. By custom, this means that he represents Veskia. */
  private static Role representative(Actor state) {
    return Role.builder().title("representative").organisation(state).basis(Basis.CONVENTIONAL).build();
  }
}
