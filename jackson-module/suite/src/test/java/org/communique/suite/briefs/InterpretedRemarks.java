// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.briefs;

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
import org.communique.StatementRef;
import org.communique.Topic;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;

/**
 * A press review about one answer that a president gave through an interpreter. One newspaper prints the English words
 * of the interpreter. Another newspaper translates the answer itself, and its words differ.
 *
 * <ul>
 *   <li>The president spoke once, so two statements report one utterance ({@link RelationKind#SAME_UTTERANCE_AS}). Each
 *       of the two statements has its own gist, act and stance, because the English words differ.
 *   <li>The president spoke Portuguese ({@link Statement#language()}), and every source of the two chains uses English
 *       ({@link Source#language()}). So the quoted words are never the president's own. In the first statement they are
 *       the interpreter's, and in the second statement they are the newspaper's ({@link Statement#quotedSource()}).
 *   <li>The interpreter is a voice: a source of its own and the first link of the chain, with the mode {@link
 *       Mode#DIRECT}, because an interpreter claims to give the speaker's words.
 *   <li>Nobody can compare the English with the Portuguese, so the {@link Fidelity} is unknown.
 *   <li>The press review says that the versions differ. So it is the assessor of this relation.
 * </ul>
 */
final class InterpretedRemarks {

  static final SourceText TEXT = SourceText.of("""
      Foreign Press Review, 9 June 2031
      Press Office, Ministry of Foreign Affairs of Arvenia

      At a press conference in Mirograd yesterday, a reporter asked President Solen of Lutonia whether her country \
      would leave the Orlo Treaty. The President answered in Portuguese. Today’s Daily Ledger prints the English words \
      of her interpreter: “We are thinking of leaving the treaty.” Today’s Harbour Post, which made its own translation \
      from a recording, has: “We do not rule out leaving the treaty.” Neither paper gives the Portuguese. The two versions \
      differ: the first speaks of a plan, and the second only of a possibility.""");

  static final LanguageTag ENGLISH = LanguageTag.parse("en");
  static final LanguageTag PORTUGUESE = LanguageTag.parse("pt");

  static final Actor LUTONIA = Actor.state("lutonia", "Lutonia");
  static final Actor SOLEN = Actor.builder()
      .id("solen").kind(ActorKind.PERSON).name("Solen").addRole(Role.of("President", LUTONIA)).build();
  static final Actor INTERPRETER = Actor.builder()
      .id("interpreter").kind(ActorKind.PERSON).name("the interpreter of President Solen")
      .anonymity(Anonymity.DESCRIBED).build();
  static final Actor REPORTER = Actor.builder()
      .id("reporter").kind(ActorKind.PERSON).name("a reporter").anonymity(Anonymity.UNNAMED).build();
  static final Actor PRESS_OFFICE = Actor.builder()
      .id("press-office").kind(ActorKind.OFFICE).name("Press Office")
      .partOf(Actor.of("ministry", ActorKind.MINISTRY, "Ministry of Foreign Affairs of Arvenia")).build();

  static final TimeExpression TODAY = TimeExpression.computed("Today", "2031-06-09");

  static final Source INTERPRETING = Source.builder()
      .id("interpreter").kind(SourceKind.INTERPRETER).name("the interpreter of President Solen").issuer(INTERPRETER)
      .language(ENGLISH).build();
  static final Source LEDGER = Source.builder()
      .id("daily-ledger").kind(SourceKind.NEWSPAPER).name("Daily Ledger").published(TODAY).language(ENGLISH).build();
  static final Source POST = Source.builder()
      .id("harbour-post").kind(SourceKind.NEWSPAPER).name("Harbour Post").published(TODAY).language(ENGLISH).build();
  static final Source REVIEW = Source.builder()
      .id("press-review").kind(SourceKind.NEWS_BRIEF).name("Foreign Press Review").issuer(PRESS_OFFICE)
      .published(TimeExpression.stated("9 June 2031", "2031-06-09")).language(ENGLISH).build();

  static final Topic LEAVING = Topic.of("leaving-the-treaty", "Lutonia leaving the Orlo Treaty");

  private InterpretedRemarks() {}

  static Brief brief() {
    return Brief.builder()
        .id("interpreted-remarks")
        .title("Two English versions of an answer by President Solen")
        .source(REVIEW)
        .text(TEXT)
        .addStatements(question(), ledgerVersion(), postVersion(), noOriginal(), difference())
        .addNote(Note.of(
            "That the Harbour Post is in English follows from the review, which mentions no translation by itself."))
        .build();
  }

  private static Statement question() {
    return atThePressConference("question")
        .addSpeaker(REPORTER).addAddressee(SOLEN)
        .act(Act.ASK).gist("Will Lutonia leave the Orlo Treaty?")
        .addQuotation(TEXT.anchor(Quotation.narrated("whether her country would leave the Orlo Treaty")))
        .addAttribution(Attribution.indirect(REVIEW, "asked"))
        .build();
  }

  private static Statement ledgerVersion() {
    return answer("ledger-version")
        .act(Act.EXPRESS_INTENT).gist("Lutonia is thinking of leaving the Orlo Treaty")
        .addQuotation(printed("We are thinking of leaving the treaty."))
        .addAttributions(
            Attribution.of(INTERPRETING, Mode.DIRECT),
            Attribution.of(LEDGER, Mode.DIRECT),
            Attribution.direct(REVIEW, "prints"))
        .addStance(Stance.builder()
            .addHolder(LUTONIA).target(LEAVING).attitude(Attitude.SUPPORT).kind(StanceKind.INTENTION)
            .basis(Basis.INFERRED).certainty(Certainty.POSSIBLE).build())
        .addNote(Note.ambiguity("“We” may be Lutonia, its government or the President herself."))
        .build();
  }

  private static Statement postVersion() {
    return answer("post-version")
        .act(Act.STATE).gist("Lutonia does not rule out leaving the Orlo Treaty")
        .addQuotation(printed("We do not rule out leaving the treaty."))
        .addAttributions(Attribution.of(POST, Mode.DIRECT), Attribution.direct(REVIEW, "has"))
        .addStance(Stance.of(LUTONIA, Attitude.WITHHELD, LEAVING).withKind(StanceKind.INTENTION))
        .addRelations(
            Relation.of(RelationKind.SAME_UTTERANCE_AS, "ledger-version"),
            Relation.builder()
                .kind(RelationKind.CONTRASTS_WITH).to(StatementRef.parse("ledger-version"))
                .assessor("Press Office").build())
        .addNote(Note.of("The Harbour Post used a recording, so the interpreter is no link of this chain."))
        .build();
  }

  private static Statement noOriginal() {
    return ofTheReview("no-original")
        .act(Act.STATE).gist("Neither newspaper prints the Portuguese words")
        .addQuotation(TEXT.quote("Neither paper gives the Portuguese."))
        .build();
  }

  private static Statement difference() {
    return ofTheReview("difference")
        .act(Act.ASSESS)
        .gist("The version of the interpreter speaks of a plan, and the other version only of a possibility")
        .addQuotation(TEXT.between("The two versions differ", "a possibility."))
        .addRelations(
            Relation.of(RelationKind.GLOSSES, "ledger-version"),
            Relation.of(RelationKind.GLOSSES, "post-version"))
        .build();
  }

  private static StatementBuilder atThePressConference(String id) {
    return Statement.builder().id(id)
        .said(TimeExpression.computed("yesterday", "2031-06-08")).place("Mirograd").medium(Medium.PRESS_BRIEFING)
        .addTopic(LEAVING);
  }

  private static StatementBuilder answer(String id) {
    return atThePressConference(id)
        .addSpeaker(SOLEN).addAddressee(REPORTER).language(PORTUGUESE)
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "question"));
  }

  private static StatementBuilder ofTheReview(String id) {
    return Statement.builder().id(id)
        .addSpeaker(PRESS_OFFICE).addAttribution(Attribution.ownVoice(REVIEW)).certainty(Certainty.CERTAIN);
  }

  /** The English words that a newspaper prints. Without the Portuguese words, nobody can compare them. */
  private static Quotation printed(String words) {
    return Quotation.builder().from(TEXT.quote(words)).fidelity(Fidelity.UNKNOWN).build();
  }
}
