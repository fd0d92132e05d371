// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.ACCUSERS;
import static org.communique.examples.seed.Cast.DONETSK;
import static org.communique.examples.seed.Cast.HUMAN_RIGHTS_COUNCIL;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUBLISHER;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.RUSSIAN_ARMY;
import static org.communique.examples.seed.Cast.RUSSIAN_FORCES;
import static org.communique.examples.seed.Cast.SOUTH_KOREA;
import static org.communique.examples.seed.Cast.SOVIET_UNION;
import static org.communique.examples.seed.Cast.UKRAINE;
import static org.communique.examples.seed.Cast.UNITED_NATIONS;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.STRONGLY_OPPOSE;
import static org.communique.vocabulary.Attitude.STRONGLY_SUPPORT;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.Attitude.UNDETERMINED;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/** The first background paragraph: what the article says about both countries in its own voice, without a source. */
final class History {

  private History() {}

  static List<Statement> statements() {
    return List.of(
        friendship(), sovietRecognition(), sovietSupport(), invasionSupport(), invasion(), councilProposal(),
        councilRejection(), councilAdoption(), accusation(), donetskRecognition(), donetskOccupation());
  }

  private static Statement friendship() {
    return Say.article("friendship", Act.ASSESS, "Russia and North Korea have got along in the past")
        .addQuotation(Page.narrated("Historically, Russia and North Korea have gotten along."))
        .eventTime(TimeExpression.words("Historically"))
        .addStances(Say.inferred(RUSSIA, SUPPORT, NORTH_KOREA), Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("F3", "a generalisation without a source"))
        .addNote("Takes the Soviet Union and Russia for one, as the next sentence shows.")
        .build();
  }

  private static Statement sovietRecognition() {
    return Say.act("soviet-recognition", SOVIET_UNION, Act.RECOGNISE, "was the first to recognize",
            "North Korea has authority over the whole of Korea")
        .addAddressee(NORTH_KOREA)
        .addQuotation(Page.narrated(
            "In fact, the Soviet Union was the first to recognize North Korea as having authority over the entirety of "
                + "Korea"))
        .addStances(
            Say.conventional(SOVIET_UNION, STRONGLY_SUPPORT, Subjects.AUTHORITY),
            Say.inferred(SOVIET_UNION, OPPOSE, SOUTH_KOREA))
        .addMention(KOREA)
        .addGrade(Say.asFact("F2", "undisputed history, not sourced here"))
        .addNote("The article adds that nobody recognised it earlier; that is its own claim.")
        .addNote("Authority over all of Korea implies that the other state there was not recognised: inferred, weak.")
        .build();
  }

  private static Statement sovietSupport() {
    return Say.article("soviet-support", Act.STATE, "The Soviet Union supported North Korea in the Korean War")
        .addQuotation(Page.narrated("supported North Korea during the Korean War"))
        .eventTime(TimeExpression.words("during the Korean War"))
        .addStance(Say.conventional(SOVIET_UNION, SUPPORT, NORTH_KOREA))
        .addTopic(Subjects.KOREAN_WAR)
        .addGrade(Say.asFact("F2", "undisputed history, not sourced here"))
        .addNote("Whether by arms, troops or words is not said; so it is no act of speech here.")
        .build();
  }

  private static Statement invasionSupport() {
    return Say.act("invasion-support", NORTH_KOREA, Act.SUPPORT, "has shown support for",
            "Russia's invasion of Ukraine deserves support")
        .addQuotation(Page.narrated("North Korea has shown support for Russia’s invasion of Ukraine"))
        .addStances(
            Stance.of(NORTH_KOREA, SUPPORT, Subjects.INVASION),
            Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA), Say.inferred(NORTH_KOREA, OPPOSE, UKRAINE))
        .addGrade(Say.asSaid("F3", "no occasion, no words and no source are given"))
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "invasion"))
        .addNote("“invasion” is the article's word; further down it says “conflict”.")
        .build();
  }

  private static Statement invasion() {
    return Say.article("invasion", Act.STATE, "Russia invaded Ukraine")
        .addQuotation(Page.narrated("Russia’s invasion of Ukraine"))
        .addStance(Say.inferred(PUBLISHER, UNDETERMINED, RUSSIA))
        .addTopic(Subjects.INVASION).addMention(UKRAINE)
        .addGrade(Say.asFact("F2", "common knowledge; one article confirms nothing"))
        .addNote("Presupposed. “invasion” leans against Russia; one word does not tell where the article stands.")
        .build();
  }

  private static Statement councilProposal() {
    return Say.act("council-proposal", UNITED_NATIONS, Act.PROPOSE, "proposal",
            "Russia should be removed from the Human Rights Council")
        .addQuotation(Page.narrated("the UN’s proposal to remove Russia from the international Human Rights Council"))
        .addTopic(Subjects.REMOVAL).addMentions(RUSSIA, HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asSaid("F3", "the wording is loose: who tabled the proposal is not said"))
        .addNote("Ambiguous: “the UN’s proposal” may be the Secretariat's, the Assembly's, or that of the states behind it.")
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
        .addMention(HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asSaid("F2", "a recorded decision, not sourced here"))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "council-proposal"))
        .addNote("How it was rejected, by vote or by words, is not said.")
        .build();
  }

  private static Statement councilAdoption() {
    return Say.act("council-adoption", UNITED_NATIONS, Act.ADOPT, "passed",
            "Russia is removed from the Human Rights Council")
        .addQuotation(Page.narrated("(which eventually passed"))
        .addStance(Say.conventional(UNITED_NATIONS, SUPPORT, Subjects.REMOVAL))
        .addMentions(RUSSIA, HUMAN_RIGHTS_COUNCIL)
        .addGrade(Say.asSaid("F2", "a recorded decision, not sourced here"))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "council-proposal"))
        .build();
  }

  private static Statement accusation() {
    return Statement.builder().id("war-crimes-accusation")
        .addSpeaker(ACCUSERS).act(Act.ACCUSE).gist("The Russian army committed war crimes in Ukraine")
        .addQuotation(Page.narrated("after the Russian army was accused of war crimes in Ukraine)"))
        .addAttribution(Attribution.narratedAct(Voices.ARTICLE, "was accused of").withCertainty(Certainty.UNDERSPECIFIED))
        .certainty(Certainty.CERTAIN)
        .addStance(Stance.of(ACCUSERS, STRONGLY_OPPOSE, RUSSIAN_ARMY))
        .addTopic(Subjects.WAR_CRIMES).addMention(UKRAINE)
        .addGrades(
            Say.asSaid("F2", "that there were accusations is common knowledge"),
            Say.asFact("F6", "from this text alone it cannot be judged"))
        .addRelation(Relation.of(RelationKind.PRECEDES, "council-adoption"))
        .addNote("The passive leaves open who accused.")
        .addNote("Ambiguous: “the Russian army” here and “Russian forces” below may or may not be the same.")
        .build();
  }

  private static Statement donetskRecognition() {
    return Say.act("donetsk-recognition", NORTH_KOREA, Act.RECOGNISE, "recognizes", "The Donetsk region is independent")
        .addAddressee(DONETSK)
        .addQuotation(Page.narrated("it recognizes the independence of eastern Ukraine’s Donetsk region"))
        .addStances(
            Say.conventional(NORTH_KOREA, STRONGLY_SUPPORT, Subjects.INDEPENDENCE),
            Say.inferred(NORTH_KOREA, OPPOSE, UKRAINE))
        .addGrade(Say.asSaid("F2", "a public act, not sourced here"))
        .addNote("Ambiguous: “Donetsk region” may be the oblast, the republic proclaimed there, or the occupied part.")
        .build();
  }

  private static Statement donetskOccupation() {
    return Say.article("donetsk-occupation", Act.STATE, "Russian forces occupy the Donetsk region")
        .addQuotation(Page.narrated("which is currently occupied by Russian forces"))
        .eventTime(TimeExpression.words("currently"))
        .addStance(Say.inferred(PUBLISHER, UNDETERMINED, RUSSIA))
        .addMentions(DONETSK, RUSSIAN_FORCES)
        .addGrade(Say.asFact("F3", "not sourced, and “region” is ambiguous"))
        .addRelation(Relation.of(RelationKind.CONTRASTS_WITH, "donetsk-recognition"))
        .addNote("“occupied” is Ukraine's legal frame, “independence” in the same sentence the other side's.")
        .addNote("Ambiguous: the clause may describe the whole region or single out the occupied part of it.")
        .build();
  }
}
