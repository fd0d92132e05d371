// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.AL_JAZEERA;
import static org.communique.examples.seed.Cast.BOTH_LEADERS;
import static org.communique.examples.seed.Cast.INTERNATIONAL_COMMUNITY;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.MCBRIDE;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.SOUTH_KOREA;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.UNDETERMINED;

import java.util.List;
import org.communique.Attribution;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;

/** Key comment 3: the article quotes Rob McBride of Al Jazeera. */
final class Correspondent {

  private Correspondent() {}

  static List<Statement> statements() {
    return List.of(comment(), isolation(), kim(), putin(), consequence(), prediction(), affiliation());
  }

  private static StatementBuilder mcbrideSaid(String id, Act act, String gist) {
    return Say.relayed(id, MCBRIDE, act, gist,
            Attribution.of(Voices.AL_JAZEERA, Mode.DIRECT), Attribution.direct(Voices.ARTICLE, "said"))
        .place("Seoul")
        .addGrade(Say.asSaid("B2", "quoted at length; a named correspondent of an established broadcaster"));
  }

  private static StatementBuilder piece(String id, Act act, String gist, String passage) {
    return mcbrideSaid(id, act, gist)
        .addQuotation(Page.quoted(passage)).addRelation(Relation.of(RelationKind.PART_OF, "mcbride"));
  }

  private static Statement comment() {
    return mcbrideSaid("mcbride", Act.ASSESS,
            "Kim and Putin face isolation, Kim for a long time and Putin far more recently, but no less; and they seem "
                + "almost bound to draw closer")
        .addQuotation(Page.quoted(
            Segment.spoken("Both of these leaders face isolation in the international community. For Kim Jong Un, it "
                + "has of course been longstanding. For Vladimir Putin, it’s been far more recent. But no less "
                + "consequential. There does seem an almost inevitability about the two leaders drawing closer"),
            Segment.narrated(",” said Al Jazeera’s Rob McBride, reporting from the South Korean capital, Seoul")))
        .addMention(BOTH_LEADERS)
        .addNote(Note.choice("Al Jazeera is a link, because “Al Jazeera’s” and “reporting” suggest that it carried these "
            + "words."))
        .addNote(Note.of("The article names neither the medium nor McBride's office."))
        .build();
  }

  private static Statement isolation() {
    return piece("mcbride-isolation", Act.ASSESS, "Kim and Putin face isolation in the international community",
            "Both of these leaders face isolation in the international community")
        .certainty(Certainty.CERTAIN)
        .addStances(
            Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, KIM), Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, PUTIN))
        .addTopic(Subjects.ISOLATION).addMentions(BOTH_LEADERS, INTERNATIONAL_COMMUNITY)
        .addGrade(Say.asFact("B2", "how others treat the two can be true or false; " + Say.GENERALLY_KNOWN))
        .addNote(Note.of("Who “the international community” is, nobody says."))
        .build();
  }

  private static Statement kim() {
    return piece("mcbride-kim", Act.ASSESS, "Kim has been isolated for a long time",
            "For Kim Jong Un, it has of course been longstanding")
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMention(KIM)
        .addGrade(Say.asFact("B2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(RelationKind.ELABORATES, "mcbride-isolation"))
        .build();
  }

  private static Statement putin() {
    return piece("mcbride-putin", Act.ASSESS, "Putin has been isolated for a far shorter time than Kim",
            "For Vladimir Putin, it’s been far more recent")
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMention(PUTIN)
        .addGrade(Say.asFact("B2", Say.GENERALLY_KNOWN))
        .addRelations(
            Relation.of(RelationKind.ELABORATES, "mcbride-isolation"),
            Relation.of(RelationKind.CONTRASTS_WITH, "mcbride-kim"))
        .build();
  }

  private static Statement consequence() {
    return piece("mcbride-consequence", Act.ASSESS, "Putin's isolation weighs at least as much as Kim's",
            "But no less consequential")
        .certainty(Certainty.CERTAIN)
        .addTopic(Subjects.ISOLATION).addMentions(PUTIN, KIM)
        .addGrade(Say.asFact("B", "an opinion: truth does not apply"))
        .addRelation(Relation.of(RelationKind.QUALIFIES, "mcbride-putin"))
        .addNote(Note.choice("The sentence has no subject. The encoder takes Putin's isolation, which is the nearest."))
        .build();
  }

  private static Statement prediction() {
    return piece("mcbride-prediction", Act.PREDICT, "The two leaders will draw closer",
            "There does seem an almost inevitability about the two leaders drawing closer")
        .certainty(Certainty.PROBABLE)
        .addStance(Say.inferred(MCBRIDE, UNDETERMINED, Subjects.TIES))
        .addTopic(Subjects.TIES).addMention(BOTH_LEADERS)
        .addGrade(Say.asFact("B", "a forecast: nothing can be true yet"))
        .addNote(Note.of("He hedges twice: “does seem”, “almost”. He says what is coming, not whether he likes it."))
        .build();
  }

  private static Statement affiliation() {
    return Say.article("mcbride-affiliation", Act.DESCRIBE, "Rob McBride reports for Al Jazeera from Seoul")
        .addQuotation(Page.own("Al Jazeera’s Rob McBride, reporting from the South Korean capital, Seoul"))
        .addMentions(MCBRIDE, AL_JAZEERA, SOUTH_KOREA)
        .addGrade(Say.asFact("F3", "outlets generally name their correspondents so; no other source says this"))
        .addRelation(Relation.of(RelationKind.ELABORATES, "mcbride"))
        .addNote(Note.of("So he is no eyewitness in Pyongyang or Moscow."))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }
}
