// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HOSTILE_FORCES;
import static org.communique.examples.seed.Cast.IMPERIAL_JAPAN;
import static org.communique.examples.seed.Cast.KCNA;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.UNITED_STATES;
import static org.communique.examples.seed.Cast.US_ALLIES;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.Certainty.PROBABLE;
import static org.communique.vocabulary.RelationKind.ELABORATES;
import static org.communique.vocabulary.RelationKind.GLOSSES;
import static org.communique.vocabulary.RelationKind.PART_OF;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;
import static org.communique.vocabulary.RelationKind.RESPONDS_TO;
import static org.communique.vocabulary.RelationKind.SAME_UTTERANCE_AS;

import java.util.List;
import org.communique.Attribution;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.base.LanguageTag;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;

/** The second background paragraph without its last sentence: the messages that Kim and Putin exchanged. */
final class Messages {

  /** The messages were hardly written in English, and the article does not say in which language they were. */
  static final LanguageTag UNKNOWN_LANGUAGE = LanguageTag.parse("und");

  static final TimeExpression YESTERDAY = TimeExpression.inferred("yesterday", "2022-08-15?");

  /** A message between two people can reach the article only through somebody, and here nobody is named. */
  private static final Attribution SOMEBODY = Attribution.of(Voices.UNNAMED_REPORT, Mode.UNKNOWN);

  private Messages() {}

  static List<Statement> statements() {
    return List.of(
        exchange(), kcnaIsStateMedia(), kimIsSupremeLeader(), holiday(), liberation(),
        putinMessage(), kimMessage(), kimAffirms(), friendship(), kimPredicts(), gloss());
  }

  private static Statement exchange() {
    return Statement.builder().id("exchange")
        .addSpeakers(KIM, PUTIN).act(Act.EXCHANGE_MESSAGES).gist("Kim and Putin exchanged messages")
        .addQuotation(Page.narrated("According to KCNA, North Korea’s state-sponsored media, North Korea’s Supreme "
            + "Leader Kim Jong Un exchanged messages with Putin yesterday"))
        // The content is the exchange itself, which KCNA asserts.
        .addAttributions(
            Attribution.of(Voices.KCNA, Mode.MENTIONED, "exchanged messages")
                .withDescribedAs("North Korea’s state-sponsored media").withCertainty(Certainty.CERTAIN),
            Attribution.indirect(Voices.ARTICLE, "According to").withCertainty(Certainty.UNDERSPECIFIED))
        .said(YESTERDAY).medium(Medium.MESSAGE).language(UNKNOWN_LANGUAGE)
        .addGrade(Say.asSaid("B2", "KCNA on an exchange of its own leader; the key comments agree, but nobody knows whether "
            + "they are independent of KCNA"))
        .addNote(Note.of("Each writes to the other; so neither is an addressee of both."))
        .addNote(Note.ambiguity("“yesterday” may date the exchange, the sending or KCNA's report. It is 2022-08-15 if "
            + "“August 15 is also a holiday” speaks of the same day; the year is that of the caption."))
        .addNote(Note.ambiguity("“According to KCNA” may cover this sentence or the whole paragraph."))
        .build();
  }

  private static Statement kcnaIsStateMedia() {
    return Say.article("kcna-is-state-media", Act.DESCRIBE, "The state of North Korea sponsors KCNA")
        .addQuotation(Page.own("KCNA, North Korea’s state-sponsored media"))
        .addMentions(KCNA, NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(ELABORATES, "exchange"))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }

  private static Statement kimIsSupremeLeader() {
    return Say.article("kim-is-supreme-leader", Act.DESCRIBE, "Kim Jong Un is North Korea's Supreme Leader")
        .addQuotation(Page.own("North Korea’s Supreme Leader Kim Jong Un"))
        .addMentions(KIM, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "generally known as the title in use; formal titles differ"))
        .addRelation(Relation.of(ELABORATES, "exchange"))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }

  private static Statement holiday() {
    return Say.article("holiday", Act.DESCRIBE, "15 August is a holiday in all of Korea, for the anniversary of its liberation")
        .addQuotation(Page.own("August 15 is also a holiday celebrated in all of Korea to mark the anniversary of "
            + "the peninsula’s liberation from Japanese imperial rule"))
        .eventTime(TimeExpression.words("August 15"))
        .addTopic(Subjects.LIBERATION).addMention(KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(PRESUPPOSES, "liberation"))
        .addRelation(Relation.of(ELABORATES, "exchange").withCertainty(PROBABLE))
        .addNote(Note.of("The day is meant for every year; so no date is recorded."))
        .addNote(Note.ambiguity("“also” suggests that the messages are of this day, and that the holiday was their "
            + "occasion; the article does not say that the two wrote for the holiday."))
        .build();
  }

  private static Statement liberation() {
    return Say.article("liberation", Act.STATE, "The peninsula was liberated from Japanese imperial rule")
        .addQuotation(Page.own("the peninsula’s liberation from Japanese imperial rule"))
        .addTopic(Subjects.LIBERATION).addMentions(KOREA, IMPERIAL_JAPAN)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .build();
  }

  private static Statement putinMessage() {
    return Say.relayed("putin-message", PUTIN, Act.EXPRESS_INTENT,
            "Putin wants stronger ties between the nations and wider bilateral relations",
            SOMEBODY,
            Attribution.mixed(Voices.ARTICLE, "appealed for").withHedge("reportedly").withAct(Act.APPEAL))
        .addAddressee(KIM)
        .addQuotation(Page.quoted(
            Segment.narrated(
                "Putin’s message to Kim reportedly appealed for stronger ties between the nations, expanding “"),
            Segment.spoken("bilateral relations")))
        .said(YESTERDAY).medium(Medium.MESSAGE).language(UNKNOWN_LANGUAGE)
        .addStances(Stance.of(PUTIN, SUPPORT, Subjects.TIES), Say.inferred(PUTIN, SUPPORT, NORTH_KOREA))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asSaid("F2", "hedged, and nobody says who reports it; key comment 2 agrees that Putin wants this"))
        .addRelations(Relation.of(PART_OF, "exchange"), Relation.of(SAME_UTTERANCE_AS, "key-comment-2"))
        .addNote(Note.of("The article says more than key comment 2. “appealed for stronger ties” asks something of "
            + "somebody; in key comment 2 Putin has the will to “continue to expand” relations, and asks nothing."))
        .addNote(Note.ambiguity("“bilateral relations” may be the words of Putin, of KCNA or of Rodong Sinmun."))
        .addNote(Note.ambiguity("“the nations” may be the states or their peoples."))
        .addNote(Note.ambiguity("“reportedly” may cover this sentence, or Kim's response too."))
        .build();
  }

  private static StatementBuilder kimsResponse(String id, Act act, String gist, Attribution article) {
    return Say.relayed(id, KIM, act, gist, SOMEBODY, article)
        .addAddressee(PUTIN).said(YESTERDAY).medium(Medium.MESSAGE).language(UNKNOWN_LANGUAGE);
  }

  private static Statement kimMessage() {
    return kimsResponse("kim-message", Act.AFFIRM,
            "There is friendship between Russia and Korea, and cooperation between the two will grow against hostile "
                + "forces",
            Attribution.of(Voices.ARTICLE, Mode.MIXED))
        .addQuotation(Page.quoted(
            Segment.narrated("And Kim’s response confirmed the Russian-Korean friendship and predicted growing "
                + "cooperation between the two against “"),
            Segment.spoken("hostile forces")))
        .addGrade(Say.asSaid("F3", "nobody says who reports it; key comment 1 shares only “hostile forces”"))
        .addRelations(
            Relation.of(PART_OF, "exchange"), Relation.of(RESPONDS_TO, "putin-message").withCertainty(PROBABLE),
            Relation.of(SAME_UTTERANCE_AS, "key-comment-1").withCertainty(PROBABLE))
        .addNote(Note.ambiguity("Kim's message may answer Putin's or cross it; “response” is the article's word."))
        .addNote(Note.ambiguity("Key comment 1 may be of this message or of another: it says “Kim wrote”, and not in "
            + "what. “hostile forces” occurs in both."))
        .build();
  }

  private static Statement kimAffirms() {
    return kimsResponse("kim-affirms", Act.AFFIRM, "There is friendship between Russia and Korea",
            // “confirmed” takes for granted that it is so.
            Attribution.narratedAct(Voices.ARTICLE, "confirmed").withAct(Act.AFFIRM).withCertainty(Certainty.CERTAIN))
        .addQuotation(Page.narrated("confirmed the Russian-Korean friendship"))
        .certainty(Certainty.CERTAIN)
        .addStances(
            Say.inferred(KIM, SUPPORT, RUSSIA),
            Stance.of(RUSSIA, SUPPORT, NORTH_KOREA), Stance.of(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES)
        .addGrades(
            Say.asSaid("F3", "nothing else in the article says that Kim wrote this; key comment 1 has no friendship"),
            Say.asFact("F3", "a generalisation without a source"))
        .addRelation(Relation.of(PART_OF, "kim-message"))
        .build();
  }

  private static Statement friendship() {
    return Say.article("friendship", Act.ASSESS, "There is a Russian-Korean friendship")
        .addQuotation(Page.own("the Russian-Korean friendship"))
        .addStances(Stance.of(RUSSIA, SUPPORT, NORTH_KOREA), Stance.of(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES).addMentions(RUSSIA, NORTH_KOREA)
        .addGrade(Say.asFact("F3", "a generalisation without a source"))
        .addNote(Note.of("“confirmed” takes for granted that there is such a friendship."))
        .addNote(Note.ambiguity("“Korean” may mean North Korea or all of Korea."))
        .addNote(Note.choice("“Korean” is encoded as North Korea, because it is Kim's response that is reported."))
        .build();
  }

  private static Statement kimPredicts() {
    return kimsResponse("kim-predicts", Act.PREDICT, "Cooperation between the two will grow against hostile forces",
            Attribution.mixed(Voices.ARTICLE, "predicted").withAct(Act.PREDICT))
        .addQuotation(Page.quoted(
            Segment.narrated("predicted growing cooperation between the two against “"),
            Segment.spoken("hostile forces")))
        // “predicted” gives no degree.
        .certainty(Certainty.UNDERSPECIFIED)
        .addDesignation(Designation.of(HOSTILE_FORCES, "hostile forces"))
        .addStances(Say.inferred(KIM, SUPPORT, Subjects.TIES), Stance.of(KIM, OPPOSE, HOSTILE_FORCES))
        .addTopic(Subjects.TIES).addMention(HOSTILE_FORCES)
        .addGrades(
            Say.asSaid("F3", "nobody says who reports it; key comment 1 has the hostile forces, but no prediction"),
            Say.asFact("F", "a forecast: nothing can be true yet"))
        .addRelation(Relation.of(PART_OF, "kim-message"))
        .addNote(Note.of("The article says more than key comment 1, which predicts nothing: there cooperation stands "
            + "“on a new high stage” already. Either the message predicts elsewhere, or the article added it."))
        .addNote(Note.ambiguity("The marks around “hostile forces” may quote, or may keep the article's distance."))
        .addNote(Note.ambiguity("“hostile forces” may be Kim's words or those of whoever reported the message."))
        .addNote(Note.ambiguity("“the two” may be the states or their leaders."))
        .build();
  }

  private static Statement gloss() {
    return Say.article("hostile-forces-gloss", Act.INTERPRET, "“Hostile forces” means the US and its allies")
        .addQuotation(Page.own("read: the US and its allies"))
        .addMentions(HOSTILE_FORCES, UNITED_STATES, US_ALLIES)
        .addGrade(Say.asFact("F2", "generally known as the usual meaning; here the article alone gives it"))
        .addRelation(Relation.of(GLOSSES, "kim-predicts"))
        .addNote(Note.of("The article says it, not Kim and not KCNA: stances towards the US follow only through this "
            + "gloss. By explaining the words, the publisher does not adopt them; no stance follows from it."))
        .addNote(Note.ambiguity("The gloss may also hold for “the hostile forces” in key comment 1."))
        .build();
  }
}
