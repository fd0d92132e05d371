// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.AL_JAZEERA;
import static org.communique.examples.seed.Cast.INTERNATIONAL_COMMUNITY;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.MCBRIDE;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.SOUTH_KOREA;
import static org.communique.vocabulary.Attitude.NEUTRAL;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.UNDETERMINED;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Quotation;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.RelationKind;

/** Key comment 3: the article quotes Rob McBride, who spoke on Al Jazeera. */
final class Correspondent {

  private Correspondent() {}

  static List<Statement> statements() {
    return List.of(isolation(), kim(), putin(), consequence(), prediction(), affiliation());
  }

  private static StatementBuilder mcbrideSaid(String id, Act act, String gist, Quotation quotation) {
    return Statement.builder().id(id)
        .addSpeaker(MCBRIDE).capacity(Capacity.EXPERT).addOnBehalfOf(AL_JAZEERA).act(act).gist(gist)
        .addQuotation(quotation)
        .addAttributions(Attribution.ownVoice(Voices.AL_JAZEERA), Attribution.direct(Voices.ARTICLE, "said"))
        .place("Seoul").medium(Medium.BROADCAST);
  }

  private static Quotation spoken(String words) {
    return Page.passage(Segment.spoken(words));
  }

  private static Statement isolation() {
    return mcbrideSaid("mcbride-isolation", Act.ASSESS, "Kim and Putin face isolation in the international community",
            spoken("Both of these leaders face isolation in the international community."))
        .certainty(Certainty.CERTAIN)
        .addStances(
            Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, KIM), Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, PUTIN),
            Say.inferred(MCBRIDE, NEUTRAL, KIM), Say.inferred(MCBRIDE, NEUTRAL, PUTIN))
        .addTopic(Subjects.ISOLATION)
        .addGrade(Say.asSaid("B", "a named correspondent of an established broadcaster; an evaluation"))
        .addNote("Who “the international community” is, nobody says.")
        .build();
  }

  private static Statement kim() {
    return mcbrideSaid("mcbride-kim", Act.ASSESS, "Kim has been isolated for a long time",
            spoken("For Kim Jong Un, it has of course been longstanding."))
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMention(KIM)
        .addGrade(Say.asSaid("B2", "a named correspondent of an established broadcaster"))
        .addRelation(Relation.of(RelationKind.ELABORATES, "mcbride-isolation"))
        .build();
  }

  private static Statement putin() {
    return mcbrideSaid("mcbride-putin", Act.ASSESS, "Putin has been isolated for a far shorter time",
            spoken("For Vladimir Putin, it’s been far more recent."))
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMention(PUTIN)
        .addGrade(Say.asSaid("B2", "a named correspondent of an established broadcaster"))
        .addRelations(
            Relation.of(RelationKind.ELABORATES, "mcbride-isolation"),
            Relation.of(RelationKind.CONTRASTS_WITH, "mcbride-kim"))
        .build();
  }

  private static Statement consequence() {
    return mcbrideSaid("mcbride-consequence", Act.ASSESS, "Putin's isolation weighs as much as Kim's",
            spoken("But no less consequential."))
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMentions(PUTIN, KIM)
        .addGrade(Say.asSaid("B", "a named correspondent of an established broadcaster; an evaluation"))
        .addRelation(Relation.of(RelationKind.QUALIFIES, "mcbride-putin"))
        .addNote("Ambiguous: the sentence has no subject; Putin's isolation is the nearest.")
        .build();
  }

  private static Statement prediction() {
    return mcbrideSaid("mcbride-prediction", Act.PREDICT, "The two leaders will draw closer",
            Page.passage(
                Segment.spoken("There does seem an almost inevitability about the two leaders drawing closer,"),
                Segment.narrated("” said Al Jazeera’s Rob McBride, reporting from the South Korean capital, Seoul.")))
        .certainty(Certainty.PROBABLE)
        .addStance(Say.inferred(MCBRIDE, UNDETERMINED, Subjects.TIES))
        .addMentions(KIM, PUTIN)
        .addGrade(Say.asSaid("B", "a named correspondent of an established broadcaster; a prediction"))
        .addNote("He hedges himself twice: “does seem”, “almost”. He says what is coming, not whether he likes it.")
        .build();
  }

  private static Statement affiliation() {
    return Say.article("mcbride-affiliation", Act.DESCRIBE, "Rob McBride reports for Al Jazeera from Seoul")
        .addQuotation(Page.narrated("Al Jazeera’s Rob McBride, reporting from the South Korean capital, Seoul"))
        .addMentions(MCBRIDE, AL_JAZEERA, SOUTH_KOREA)
        .addGrade(Say.asFact("F2", "a by-line as broadcasters give it"))
        .addNote("So he is no eyewitness in Pyongyang or Moscow.")
        .build();
  }
}
