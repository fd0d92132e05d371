// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HOSTILE_FORCES;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTHEAST_ASIA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PEOPLES;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.RODONG_SINMUN;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.vocabulary.Attitude.STRONGLY_OPPOSE;
import static org.communique.vocabulary.Attitude.STRONGLY_SUPPORT;
import static org.communique.vocabulary.Attitude.SUPPORT;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.base.LanguageTag;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.StanceKind;

/** Key comments 1 and 2: the same two letters, as North Korean media reported them. */
final class KeyComments {

  private KeyComments() {}

  static List<Statement> statements() {
    return List.of(
        cooperation(), accusation(), commonFront(),
        will(), interests(), security(), rodongIsNorthKorean());
  }

  // Key comment 1: Kim, quoted by state news outlets, quoted by the article.

  private static StatementBuilder kimWrote(String id, Act act, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(KIM).addAddressee(PUTIN).act(act).gist(gist).medium(Medium.LETTER)
        .addAttributions(
            Attribution.direct(Voices.STATE_OUTLETS, "wrote").withCertainty(Certainty.CERTAIN),
            Attribution.direct(Voices.ARTICLE, "according to").withCertainty(Certainty.UNDERSPECIFIED))
        .addNote("That Putin is addressed is said in the background, not here.");
  }

  private static Statement cooperation() {
    return kimWrote("key-comment-1", Act.PRAISE,
            "Cooperation, support and solidarity between the two countries stand on a new high stage")
        .addQuotation(Quotation.builder()
            .from(Page.passage(
                Segment.spoken("The strategic and tactical cooperation, support, and solidarity between the two countries "
                    + "have put on a new high stage in the common front for frustrating the hostile forces’ military "
                    + "threat and provocation, and high-handed and arbitrary practices,"),
                Segment.narrated("” Kim wrote, according to state news outlets.")))
            .language(LanguageTag.parse("en")).fidelity(Fidelity.UNKNOWN).build())
        .certainty(Certainty.CERTAIN)
        .addStances(
            Stance.of(KIM, STRONGLY_SUPPORT, Subjects.COOPERATION), Stance.of(KIM, STRONGLY_SUPPORT, RUSSIA))
        .addGrades(
            Say.asSaid("B2", "the leadership's own channel; one group of outlets cannot confirm itself"),
            Say.asFact("D6", "a self-assessment, which this text gives no means to judge"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "kim-affirms"))
        .addNote("English words for a Korean letter: somebody translated, and nobody says who.")
        .addNote("Ambiguous: “state news outlets” may be KCNA, Rodong Sinmun, a ministry's site, or several.")
        .build();
  }

  private static Statement accusation() {
    return kimWrote("key-comment-1-accusation", Act.ACCUSE,
            "Hostile forces threaten and provoke by arms and act high-handedly and arbitrarily")
        .addQuotation(Page.passage(Segment.spoken(
            "the hostile forces’ military threat and provocation, and high-handed and arbitrary practices,")))
        .certainty(Certainty.CERTAIN)
        .addStance(Stance.of(KIM, STRONGLY_OPPOSE, HOSTILE_FORCES))
        .addGrades(
            Say.asSaid("B2", "the leadership's own channel"),
            Say.asFact("D6", "an accusation, presupposed and not argued"))
        .addRelation(Relation.of(RelationKind.PART_OF, "key-comment-1"))
        .addNote("Presupposed. Nobody says in the letter who the hostile forces are.")
        .build();
  }

  private static Statement commonFront() {
    return kimWrote("key-comment-1-front", Act.EXPRESS_INTENT,
            "The two countries form a common front to frustrate the hostile forces")
        .addQuotation(Page.passage(Segment.spoken("in the common front for frustrating the hostile forces’")))
        .addStance(Stance.of(KIM, STRONGLY_OPPOSE, HOSTILE_FORCES).withKind(StanceKind.INTENTION))
        .addTopic(Subjects.COOPERATION)
        .addGrade(Say.asSaid("B2", "the leadership's own channel; a declared intention, to which truth as fact does not apply"))
        .addRelation(Relation.of(RelationKind.PART_OF, "key-comment-1"))
        .build();
  }

  // Key comment 2: Putin, paraphrased by Rodong Sinmun, quoted by the article.

  private static StatementBuilder rodongWroteOfPutin(String id, Act act, String cue, String gist) {
    return Statement.builder().id(id)
        .addSpeaker(PUTIN).addAddressee(KIM).act(act).gist(gist).medium(Medium.LETTER)
        .addAttributions(
            Attribution.indirect(Voices.RODONG_SINMUN, cue)
                .withDescribedAs("a North Korean newspaper").withAct(act).withCertainty(Certainty.CERTAIN),
            Attribution.direct(Voices.ARTICLE, "wrote").withCertainty(Certainty.UNDERSPECIFIED));
  }

  private static Statement will() {
    return rodongWroteOfPutin("key-comment-2", Act.EXPRESS_INTENT, "expressed the will",
            "Russia wants to go on expanding comprehensive and constructive bilateral relations by common efforts")
        .addQuotation(Page.passage(
            Segment.supplied("[Putin’s message]"),
            Segment.spoken(" expressed the will to continue to expand the comprehensive and constructive bilateral "
                + "relations with common efforts, adding that this would entirely conform with the interests of the "
                + "peoples of the two countries and contribute to strengthening the security and stability of the Korean "
                + "peninsula and the whole of the Northeastern Asian region,"),
            Segment.narrated("” wrote Rodong Sinmun, a North Korean newspaper.")))
        .certainty(Certainty.CERTAIN)
        .addStances(
            Stance.of(PUTIN, SUPPORT, Subjects.TIES).withKind(StanceKind.INTENTION),
            Say.inferred(PUTIN, SUPPORT, NORTH_KOREA))
        .addMention(RUSSIA)
        .addGrade(Say.asSaid("B2", "the party's paper on a letter to its own leader; a summary, not the letter"))
        .addNote("The quoted words are Rodong Sinmun's, not Putin's; from Russian, perhaps by way of Korean.")
        .addNote("The insertion is the article's; what stood there is not known.")
        .build();
  }

  private static Statement interests() {
    return rodongWroteOfPutin("key-comment-2-interests", Act.ASSESS, "adding that",
            "Expanding relations is wholly in the interest of both peoples")
        .addQuotation(Page.passage(Segment.spoken(
            "adding that this would entirely conform with the interests of the peoples of the two countries")))
        .certainty(Certainty.PROBABLE)
        .addTopic(Subjects.TIES).addMention(PEOPLES)
        .addGrade(Say.asSaid("B2", "the party's paper on a letter to its own leader; an opinion"))
        .addRelation(Relation.of(RelationKind.PART_OF, "key-comment-2"))
        .build();
  }

  private static Statement security() {
    return rodongWroteOfPutin("key-comment-2-security", Act.PREDICT, "adding that",
            "Expanding relations will strengthen security and stability in Korea and Northeast Asia")
        .addQuotation(Page.passage(Segment.spoken("contribute to strengthening the security and stability of the Korean "
            + "peninsula and the whole of the Northeastern Asian region,")))
        .certainty(Certainty.PROBABLE)
        .addTopic(Subjects.SECURITY).addMentions(KOREA, NORTHEAST_ASIA)
        .addGrades(
            Say.asSaid("B2", "the party's paper on a letter to its own leader"),
            Say.asFact("D6", "a promise of good effects, which this text gives no means to judge"))
        .addRelation(Relation.of(RelationKind.PART_OF, "key-comment-2"))
        .build();
  }

  private static Statement rodongIsNorthKorean() {
    return Say.article("rodong-is-north-korean", Act.DESCRIBE, "Rodong Sinmun is a newspaper of North Korea")
        .addQuotation(Page.narrated("Rodong Sinmun, a North Korean newspaper"))
        .addMentions(RODONG_SINMUN, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "well known, not sourced here"))
        .addNote("Uneven labels: KCNA is called state-sponsored, Rodong Sinmun only a newspaper; its classification as a "
            + "party organ is the encoder's.")
        .build();
  }
}
