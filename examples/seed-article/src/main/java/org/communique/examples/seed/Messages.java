// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HOSTILE_FORCES;
import static org.communique.examples.seed.Cast.IMPERIAL_JAPAN;
import static org.communique.examples.seed.Cast.KCNA;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUBLISHER;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.UNITED_STATES;
import static org.communique.examples.seed.Cast.US_ALLIES;
import static org.communique.vocabulary.Attitude.STRONGLY_OPPOSE;
import static org.communique.vocabulary.Attitude.STRONGLY_SUPPORT;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.Attitude.UNDETERMINED;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Segment;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;

/** The first half of the second background paragraph: the letters that Kim and Putin exchanged. */
final class Messages {

  static final TimeExpression YESTERDAY = TimeExpression.computed("yesterday", "2022-08-15?");

  private Messages() {}

  static List<Statement> statements() {
    return List.of(
        exchange(), kcnaIsStateMedia(), kimIsSupremeLeader(), holiday(), liberation(), putinLetter(), kimAffirms(),
        kimPredicts(), gloss());
  }

  private static Statement exchange() {
    return Statement.builder().id("exchange")
        .addSpeakers(KIM, PUTIN).act(Act.EXCHANGE_MESSAGES).gist("Kim and Putin exchanged messages")
        .addQuotation(Page.narrated("According to KCNA, North Korea’s state-sponsored media, North Korea’s Supreme "
            + "Leader Kim Jong Un exchanged messages with Putin yesterday."))
        .addAttributions(
            Attribution.of(Voices.KCNA, Mode.MENTIONED, "exchanged messages")
                .withDescribedAs("North Korea’s state-sponsored media").withCertainty(Certainty.CERTAIN),
            Attribution.indirect(Voices.ARTICLE, "According to").withCertainty(Certainty.UNDERSPECIFIED))
        .said(YESTERDAY).medium(Medium.LETTER)
        .addGrade(Say.asSaid("B2", "the leadership's own channel reports it, once"))
        .addNote("Each writes to the other; so neither is an addressee of both.")
        .addNote("Ambiguous: “yesterday” may date the exchange, the sending or KCNA's report. It comes to 2022-08-15 if "
            + "“August 15 is also a holiday” speaks of the same day; the day of publication is not in the text.")
        .build();
  }

  private static Statement kcnaIsStateMedia() {
    return Say.article("kcna-is-state-media", Act.DESCRIBE, "The state of North Korea sponsors KCNA")
        .addQuotation(Page.narrated("KCNA, North Korea’s state-sponsored media"))
        .addMentions(KCNA, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "well known, not sourced here"))
        .build();
  }

  private static Statement kimIsSupremeLeader() {
    return Say.article("kim-is-supreme-leader", Act.DESCRIBE, "Kim Jong Un is North Korea's Supreme Leader")
        .addQuotation(Page.narrated("North Korea’s Supreme Leader Kim Jong Un"))
        .addMentions(KIM, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "the title in use; formal titles differ"))
        .build();
  }

  private static Statement holiday() {
    return Say.article("holiday", Act.DESCRIBE, "All of Korea celebrates the anniversary of its liberation as a holiday")
        .addQuotation(Page.narrated("August 15 is also a holiday celebrated in all of Korea to mark the anniversary of "
            + "the peninsula’s liberation from Japanese imperial rule."))
        .eventTime(TimeExpression.words("August 15"))
        .addTopic(Subjects.LIBERATION).addMention(KOREA)
        .addGrade(Say.asFact("F2", "well known, not sourced here"))
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "liberation"))
        .addNote("A day of every year, not a date; “also” hints that the messages are of that day too.")
        .build();
  }

  private static Statement liberation() {
    return Say.article("liberation", Act.STATE, "The peninsula was liberated from Japanese imperial rule")
        .addQuotation(Page.narrated("the peninsula’s liberation from Japanese imperial rule"))
        .addTopic(Subjects.LIBERATION).addMentions(KOREA, IMPERIAL_JAPAN)
        .addGrade(Say.asFact("F2", "undisputed history, not sourced here"))
        .addNote("Presupposed; “liberation” is the conventional word.")
        .build();
  }

  private static Statement putinLetter() {
    return Statement.builder().id("putin-letter")
        .addSpeaker(PUTIN).addAddressee(KIM)
        .act(Act.APPEAL).gist("Ties between the nations should become stronger and bilateral relations expand")
        .addQuotation(Page.passage(
            Segment.narrated("Putin’s message to Kim reportedly appealed for stronger ties between the nations, expanding “"),
            Segment.spoken("bilateral relations.")))
        .addAttributions(
            Attribution.of(Voices.UNNAMED_REPORT, Mode.UNKNOWN),
            Attribution.mixed(Voices.ARTICLE, "appealed for").withHedge("reportedly").withAct(Act.APPEAL)
                .withCertainty(Certainty.PROBABLE))
        .medium(Medium.LETTER)
        .addStances(
            Stance.of(PUTIN, SUPPORT, Subjects.TIES), Stance.of(PUTIN, SUPPORT, Subjects.TIES).withKind(StanceKind.INTENTION),
            Say.inferred(PUTIN, SUPPORT, NORTH_KOREA))
        .addGrade(Say.asSaid("F3", "hedged, and nobody says who reports it; key comment 2 bears it out"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "key-comment-2"))
        .addNote("Ambiguous: whose words “bilateral relations” are: Putin's, KCNA's or Rodong Sinmun's.")
        .addNote("Ambiguous: “the nations” may be the states or their leaders.")
        .addNote("Ambiguous: how far “reportedly” reaches: this sentence, or Kim's response too.")
        .build();
  }

  private static StatementBuilder kimsResponse(String id, Act act, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(KIM).addAddressee(PUTIN).act(act).gist(gist).medium(Medium.LETTER)
        .addAttribution(Attribution.of(Voices.UNNAMED_REPORT, Mode.UNKNOWN))
        .addRelation(Relation.of(RelationKind.RESPONDS_TO, "putin-letter"));
  }

  private static Statement kimAffirms() {
    return kimsResponse("kim-affirms", Act.AFFIRM, "There is friendship between Russia and Korea")
        .addQuotation(Page.narrated("And Kim’s response confirmed the Russian-Korean friendship"))
        .addAttribution(Attribution.narratedAct(Voices.ARTICLE, "confirmed").withAct(Act.AFFIRM))
        .addStance(Stance.of(KIM, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asSaid("F3", "not hedged, but nobody says who reports it; key comment 1 bears it out"))
        .addNote("Ambiguous: whether Kim's letter answers Putin's; “response” is the article's word.")
        .addNote("Ambiguous: “Korean” may mean North Korea or all of Korea.")
        .build();
  }

  private static Statement kimPredicts() {
    return kimsResponse("kim-predicts", Act.PREDICT, "Cooperation between the two will grow against hostile forces")
        .addQuotation(Page.passage(
            Segment.narrated("predicted growing cooperation between the two against “"), Segment.spoken("hostile forces")))
        .addAttribution(
            Attribution.mixed(Voices.ARTICLE, "predicted").withAct(Act.PREDICT).withCertainty(Certainty.UNDERSPECIFIED))
        .certainty(Certainty.PROBABLE)
        .addStances(
            Stance.of(KIM, STRONGLY_SUPPORT, Subjects.COOPERATION),
            Stance.of(KIM, STRONGLY_SUPPORT, Subjects.COOPERATION).withKind(StanceKind.INTENTION),
            Stance.of(KIM, STRONGLY_OPPOSE, HOSTILE_FORCES))
        .addGrade(Say.asSaid("F3", "nobody says who reports it; that it is directed against anybody, key comment 1 bears out"))
        .addRelations(
            Relation.of(RelationKind.SAME_UTTERANCE_AS, "kim-affirms"),
            Relation.of(RelationKind.SAME_UTTERANCE_AS, "key-comment-1"))
        .addNote("The marks around “hostile forces” keep the article's distance from the words.")
        .addNote("Ambiguous: “the two” may be the states or their leaders.")
        .build();
  }

  private static Statement gloss() {
    return Say.article("hostile-forces-gloss", Act.INTERPRET, "“Hostile forces” means the US and its allies")
        .addQuotation(Page.narrated("(read: the US and its allies)"))
        .addStances(
            Say.inferred(KIM, STRONGLY_OPPOSE, UNITED_STATES), Say.inferred(KIM, STRONGLY_OPPOSE, US_ALLIES),
            Say.inferred(PUBLISHER, UNDETERMINED, NORTH_KOREA))
        .addMention(HOSTILE_FORCES)
        .addGrade(Say.asFact("F2", "the usual reading of such words, and the article's alone"))
        .addRelation(Relation.of(RelationKind.GLOSSES, "kim-predicts"))
        .addNote("The article says it, not Kim and not KCNA: stances towards the US follow only through this gloss.")
        .addNote("That it reads the words for its readers keeps a distance; where it stands on North Korea it does not tell.")
        .addNote("Ambiguous: whether the gloss also binds “hostile forces” in key comment 1.")
        .build();
  }
}
