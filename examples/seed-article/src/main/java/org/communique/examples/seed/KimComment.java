// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HOSTILE_FORCES_UNEXPLAINED;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.TWO_COUNTRIES;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.RelationKind.CONTRASTS_WITH;
import static org.communique.vocabulary.RelationKind.PART_OF;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;

import java.util.List;
import org.communique.Attribution;
import org.communique.Designation;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.StanceKind;

/** Key comment 1: the article quotes state news outlets, which quote Kim. */
final class KimComment {

  private static final String NO_NAMED_VOICE =
      "quoted at length, but through outlets without a name, which cannot be judged";

  private KimComment() {}

  static List<Statement> statements() {
    return List.of(comment(), stage(), commonFront(), accusation());
  }

  private static StatementBuilder kimWrote(String id, Act act, String gist) {
    return Say.relayed(id, KIM, act, gist,
            Attribution.builder().source(Voices.STATE_OUTLETS).mode(Mode.DIRECT).cue("wrote")
                .language(Messages.UNKNOWN_LANGUAGE).build(),
            Attribution.direct(Voices.ARTICLE, "according to"))
        .addAddressee(PUTIN).medium(Medium.MESSAGE).language(Messages.UNKNOWN_LANGUAGE)
        .addGrade(Say.asSaid("F2", NO_NAMED_VOICE));
  }

  private static StatementBuilder piece(String id, Act act, String gist, String passage) {
    return kimWrote(id, act, gist)
        .addQuotation(Page.quoted(passage)).certainty(Certainty.CERTAIN)
        .addRelation(Relation.of(PART_OF, "key-comment-1"));
  }

  private static Statement comment() {
    return kimWrote("key-comment-1", Act.AFFIRM,
            "Strategic and tactical cooperation, support and solidarity between the two countries are on a new high "
                + "stage, in a common front to frustrate the military threat and provocation and the high-handed and "
                + "arbitrary practices of the hostile forces")
        .addQuotation(Page.quoted(
            Segment.spoken("The strategic and tactical cooperation, support, and solidarity between the two countries "
                + "have put on a new high stage in the common front for frustrating the hostile forces’ military "
                + "threat and provocation, and high-handed and arbitrary practices"),
            Segment.narrated(",” Kim wrote, according to state news outlets")))
        .addMention(TWO_COUNTRIES)
        .addNote(Note.of("“have put on” is printed so. Somebody put the words into English, and nobody says who."))
        .addNote(Note.choice("That Putin is addressed follows from the background, where Kim writes to Putin. No day is "
            + "recorded, because nobody says that this is the message of the exchange."))
        .addNote(Note.ambiguity("“state news outlets” may be KCNA, Rodong Sinmun, a ministry's site, or several; even "
            + "whether they are North Korean or Russian is not said."))
        .build();
  }

  private static Statement stage() {
    return piece("key-comment-1-stage", Act.ASSESS,
            "Strategic and tactical cooperation, support and solidarity between the two countries are on a new high "
                + "stage",
            "The strategic and tactical cooperation, support, and solidarity between the two countries have put on a "
                + "new high stage")
        .addStances(
            Stance.of(KIM, SUPPORT, Subjects.TIES), Say.inferred(KIM, SUPPORT, RUSSIA),
            Stance.of(RUSSIA, SUPPORT, NORTH_KOREA), Stance.of(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES).addMention(TWO_COUNTRIES)
        .addGrade(Say.asFact("F3", "a self-assessment; it agrees with the support that the article reports"))
        .addRelation(Relation.of(PRESUPPOSES, "key-comment-1-front"))
        .build();
  }

  private static Statement commonFront() {
    return piece("key-comment-1-front", Act.STATE,
            "The two countries stand in a common front to frustrate the hostile forces' military threat and provocation "
                + "and their high-handed and arbitrary practices",
            "in the common front for frustrating the hostile forces’ military threat and provocation, and high-handed "
                + "and arbitrary practices")
        .addStances(
            // What Kim says of Russia, too: nothing in the article lets Russia say it.
            Stance.builder().addHolders(RUSSIA, NORTH_KOREA).target(HOSTILE_FORCES_UNEXPLAINED).attitude(OPPOSE)
                .kind(StanceKind.ATTITUDE).basis(Basis.EXPLICIT).build(),
            Stance.of(KIM, OPPOSE, HOSTILE_FORCES_UNEXPLAINED).withKind(StanceKind.INTENTION))
        .addTopic(Subjects.TIES).addMentions(TWO_COUNTRIES, HOSTILE_FORCES_UNEXPLAINED)
        .addGrade(Say.asFact("F6", "Kim's word alone; the article gives no means to judge whether Russia shares it"))
        .addRelations(
            Relation.of(PRESUPPOSES, "key-comment-1-accusation"), Relation.of(CONTRASTS_WITH, "key-comment-2"))
        .addNote(Note.of("In key comment 2 Putin speaks of interests, security and stability, and of no enemy."))
        .build();
  }

  private static Statement accusation() {
    return piece("key-comment-1-accusation", Act.ACCUSE,
            "The hostile forces threaten and provoke by military means and act in a high-handed and arbitrary way",
            "the hostile forces’ military threat and provocation, and high-handed and arbitrary practices")
        .addDesignation(Designation.of(HOSTILE_FORCES_UNEXPLAINED, "hostile forces"))
        .addStance(Say.conventional(KIM, OPPOSE, HOSTILE_FORCES_UNEXPLAINED))
        .addMention(HOSTILE_FORCES_UNEXPLAINED)
        .addGrade(Say.asFact("F6", "an accusation that is taken for granted and not argued"))
        .addNote(Note.ambiguity("“the hostile forces” may be those of the background, whom the article reads as the US and "
            + "its allies, or others."))
        .addNote(Note.choice("The gloss is in the background and not here; so this actor has none."))
        .build();
  }
}
