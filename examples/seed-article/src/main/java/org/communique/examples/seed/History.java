// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.ACCUSERS;
import static org.communique.examples.seed.Cast.DONETSK;
import static org.communique.examples.seed.Cast.HUMAN_RIGHTS_COUNCIL;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.RUSSIAN_ARMY;
import static org.communique.examples.seed.Cast.RUSSIAN_FORCES;
import static org.communique.examples.seed.Cast.SOUTH_KOREA;
import static org.communique.examples.seed.Cast.SOVIET_UNION;
import static org.communique.examples.seed.Cast.UKRAINE;
import static org.communique.examples.seed.Cast.UNITED_NATIONS;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.Certainty.CERTAIN;
import static org.communique.vocabulary.Certainty.POSSIBLE;
import static org.communique.vocabulary.RelationKind.CONTRASTS_WITH;
import static org.communique.vocabulary.RelationKind.ELABORATES;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;
import static org.communique.vocabulary.RelationKind.RESPONDS_TO;
import static org.communique.vocabulary.RelationKind.SUPPORTS;

import java.util.List;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;

/** The first background paragraph: what the article says about both countries without naming a source. */
final class History {

  private History() {}

  static List<Statement> statements() {
    return List.of(
        gotAlong(), sovietFirst(), sovietRecognition(), sovietSupport(), invasionSupport(), invasion(),
        councilRejection(), councilProposal(), proposalPassed(), accusation(),
        donetskRecognition(), donetskInUkraine(), donetskOccupation());
  }

  private static Statement gotAlong() {
    return Say.article("got-along", Act.ASSESS, "Russia and North Korea have historically got along")
        .addQuotation(Page.own("Historically, Russia and North Korea have gotten along"))
        .eventTime(TimeExpression.words("Historically"))
        .addStances(Say.inferred(RUSSIA, SUPPORT, NORTH_KOREA), Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES).addMentions(RUSSIA, NORTH_KOREA)
        .addGrade(Say.asFact("F3", "a generalisation without a source"))
        .addNote(Note.of("The article treats the Soviet Union and Russia as one state, as the next sentence shows."))
        .build();
  }

  private static Statement sovietFirst() {
    return Say.article("soviet-first", Act.STATE, 
            "The Soviet Union was the first to recognise the authority of North Korea over the whole of Korea")
        .addQuotation(Page.own(
            "In fact, the Soviet Union was the first to recognize North Korea as having authority over the entirety of "
                + "Korea"))
        .addTopic(Subjects.AUTHORITY).addMentions(SOVIET_UNION, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "that it was the first is generally known; “entirety of Korea” is the article's wording"))
        .addRelations(Relation.of(ELABORATES, "soviet-recognition"), Relation.of(SUPPORTS, "got-along"))
        .build();
  }

  private static Statement sovietRecognition() {
    return Say.act("soviet-recognition", SOVIET_UNION, Act.RECOGNISE, "recognize",
            "North Korea has authority over the whole of Korea")
        .addAddressee(NORTH_KOREA)
        .addQuotation(Page.narrated(
            "the Soviet Union was the first to recognize North Korea as having authority over the entirety of Korea"))
        .addStances(
            Say.conventional(SOVIET_UNION, SUPPORT, Subjects.AUTHORITY),
            Say.conventional(SOVIET_UNION, SUPPORT, NORTH_KOREA),
            Stance.builder().from(Say.inferred(SOVIET_UNION, OPPOSE, SOUTH_KOREA)).certainty(POSSIBLE).build())
        .addTopic(Subjects.AUTHORITY).addMention(KOREA)
        .addGrade(Say.asSaid("F2", "the recognition is generally known; “entirety of Korea” is the article's wording"))
        .addRelation(Relation.of(SUPPORTS, "got-along"))
        .addNote(Note.of("Authority over all of Korea suggests that the other state there was not recognised."))
        .build();
  }

  private static Statement sovietSupport() {
    return Say.article("soviet-support", Act.STATE, "The Soviet Union supported North Korea in the Korean War")
        .addQuotation(Page.own("supported North Korea during the Korean War"))
        .eventTime(TimeExpression.words("during the Korean War"))
        .addStance(Stance.of(SOVIET_UNION, SUPPORT, NORTH_KOREA))
        .addTopic(Subjects.KOREAN_WAR).addMentions(SOVIET_UNION, NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(SUPPORTS, "got-along"))
        .addNote(Note.ambiguity("The support may have been arms, troops or words."))
        .build();
  }

  private static Statement invasionSupport() {
    return Say.article("invasion-support", Act.STATE, "North Korea has shown support for Russia's invasion of Ukraine")
        .addQuotation(Page.own("North Korea has shown support for Russia’s invasion of Ukraine"))
        .addStances(
            Stance.of(NORTH_KOREA, SUPPORT, Subjects.INVASION),
            Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA), Say.inferred(NORTH_KOREA, OPPOSE, UKRAINE))
        .addTopic(Subjects.INVASION).addMention(NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(PRESUPPOSES, "invasion"))
        .addNote(Note.ambiguity("The support may have been deeds or words."))
        .build();
  }

  private static Statement invasion() {
    return Say.article("invasion", Act.STATE, "Russia invaded Ukraine")
        .addQuotation(Page.own("Russia’s invasion of Ukraine"))
        .addTopic(Subjects.INVASION).addMentions(RUSSIA, UKRAINE)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addNote(Note.of("“invasion” leans against Russia; one word does not show where the publisher stands."))
        .build();
  }

  private static Statement councilRejection() {
    return Say.act("council-rejection", NORTH_KOREA, Act.REJECT, "rejected",
            "Russia should not be removed from the Human Rights Council")
        .addAddressee(UNITED_NATIONS)
        .addQuotation(Page.narrated("It also rejected the UN’s proposal to remove Russia from the international Human "
            + "Rights Council"))
        .addStances(
            Say.conventional(NORTH_KOREA, OPPOSE, Subjects.REMOVAL), Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.REMOVAL).addMention(HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asSaid("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(RESPONDS_TO, "council-proposal"))
        .addNote(Note.ambiguity("The rejection may have been a vote or words."))
        .build();
  }

  private static Statement councilProposal() {
    return Say.act("council-proposal", UNITED_NATIONS, Act.PROPOSE, "proposal",
            "Russia should be removed from the Human Rights Council")
        .addQuotation(Page.narrated("the UN’s proposal to remove Russia from the international Human Rights Council"))
        .addTopic(Subjects.REMOVAL).addMentions(RUSSIA, HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asSaid("F3", "a proposal is generally known; that it was the UN's is loose wording"))
        .addNote(Note.ambiguity(
            "“the UN’s proposal” may be the Secretariat's, the Assembly's, or that of the states behind it."))
        .build();
  }

  private static Statement proposalPassed() {
    return Say.article("proposal-passed", Act.STATE,
            "The proposal to remove Russia from the Human Rights Council passed in the end, after the Russian army had been "
                + "accused of war crimes")
        .addQuotation(Page.own("which eventually passed after the Russian army was accused of war crimes in Ukraine"))
        .eventTime(TimeExpression.words("eventually"))
        .addTopic(Subjects.REMOVAL).addMentions(RUSSIA, HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelations(
            Relation.of(ELABORATES, "council-proposal"), Relation.of(PRESUPPOSES, "war-crimes-accusation"))
        .addNote(Note.of("“passed” does not say which body adopted the proposal."))
        .addNote(Note.of("“eventually” suggests that North Korea rejected the proposal before it passed."))
        .addNote(Note.ambiguity("“after” may give the time or the cause."))
        .build();
  }

  private static Statement accusation() {
    return Say.act("war-crimes-accusation", ACCUSERS, Act.ACCUSE, "was accused of",
            "The Russian army committed war crimes in Ukraine")
        .addQuotation(Page.narrated("after the Russian army was accused of war crimes in Ukraine"))
        .certainty(CERTAIN)
        .addStance(Say.conventional(ACCUSERS, OPPOSE, RUSSIAN_ARMY))
        .addTopic(Subjects.WAR_CRIMES).addMentions(RUSSIAN_ARMY, UKRAINE)
        .addGrades(
            Say.asSaid("F2", "that there were accusations is generally known"),
            Say.asFact("F6", "a charge of crimes, which neither the article nor general knowledge can settle"))
        .addNote(Note.of("The passive leaves open who accused."))
        .addNote(Note.ambiguity("“the Russian army” here and “Russian forces” below may or may not be the same."))
        .build();
  }

  private static Statement donetskRecognition() {
    return Say.act("donetsk-recognition", NORTH_KOREA, Act.RECOGNISE, "recognizes", "The Donetsk region is independent")
        .addQuotation(Page.narrated("it recognizes the independence of eastern Ukraine’s Donetsk region"))
        .addStances(
            Say.conventional(NORTH_KOREA, SUPPORT, Subjects.INDEPENDENCE),
            Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA), Say.inferred(NORTH_KOREA, OPPOSE, UKRAINE))
        .addTopic(Subjects.INDEPENDENCE).addMention(DONETSK)
        .addGrade(Say.asSaid("F2", Say.GENERALLY_KNOWN))
        .addNote(Note.ambiguity(
            "“Donetsk region” may be the province, the republic proclaimed there, or the occupied part."))
        .build();
  }

  private static Statement donetskInUkraine() {
    return Say.article("donetsk-in-ukraine", Act.DESCRIBE, "The Donetsk region is in eastern Ukraine")
        .addQuotation(Page.own("eastern Ukraine’s Donetsk region"))
        .addMentions(DONETSK, UKRAINE)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(CONTRASTS_WITH, "donetsk-recognition"))
        .addNote(Note.of("The article takes this for granted; North Korea, whose recognition it reports, does not."))
        .addNote(Note.ambiguity(
            "“eastern Ukraine’s” may give the place alone, or the state to which the region belongs."))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }

  private static Statement donetskOccupation() {
    return Say.article("donetsk-occupation", Act.STATE, "Russian forces now occupy the Donetsk region")
        .addQuotation(Page.own("which is currently occupied by Russian forces"))
        .eventTime(TimeExpression.words("currently"))
        .addMentions(DONETSK, RUSSIAN_FORCES)
        .addGrade(Say.asFact("F3", "no source, and the clause may mean the whole region or a part"))
        .addRelations(
            Relation.of(ELABORATES, "donetsk-recognition"), Relation.of(PRESUPPOSES, "donetsk-in-ukraine"),
            Relation.of(CONTRASTS_WITH, "donetsk-recognition"))
        .addNote(Note.of("One sentence has North Korea's word “independence” and the article's word “occupied”. That "
            + "“occupied” is Ukraine's legal term is knowledge from outside the article. One word does not show where "
            + "the publisher stands."))
        .addNote(Note.ambiguity("The clause may describe the whole region or single out the occupied part of it."))
        .build();
  }
}
