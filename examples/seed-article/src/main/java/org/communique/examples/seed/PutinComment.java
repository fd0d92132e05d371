// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.KOREA;
import static org.communique.examples.seed.Cast.NORTHEAST_ASIA;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PEOPLES;
import static org.communique.examples.seed.Cast.PUTIN;
import static org.communique.examples.seed.Cast.RODONG_SINMUN;
import static org.communique.examples.seed.Cast.TWO_COUNTRIES;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.RelationKind.ELABORATES;
import static org.communique.vocabulary.RelationKind.PART_OF;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;
import static org.communique.vocabulary.RelationKind.SUPPORTS;

import java.util.List;
import org.communique.Attribution;
import org.communique.AttributionBuilder;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.StanceKind;

/** Key comment 2: the article quotes Rodong Sinmun, which paraphrases Putin. */
final class PutinComment {

  private PutinComment() {}

  static List<Statement> statements() {
    return List.of(comment(), will(), relations(), interests(), security(), rodongIsNorthKorean());
  }

  private static AttributionBuilder rodong(String cue) {
    return Attribution.builder().source(Voices.RODONG_SINMUN).mode(Mode.INDIRECT).cue(cue)
        .describedAs("a North Korean newspaper").language(Messages.UNKNOWN_LANGUAGE);
  }

  private static StatementBuilder rodongWroteOfPutin(String id, Act act, AttributionBuilder rodong, String gist) {
    return Say.relayed(id, PUTIN, act, gist, rodong.build(), Attribution.direct(Voices.ARTICLE, "wrote"))
        .addAddressee(KIM).said(Messages.YESTERDAY).medium(Medium.MESSAGE).language(Messages.UNKNOWN_LANGUAGE)
        .addGrade(Say.asSaid("C2", "quoted at length; the party's paper on a message to its own leader"));
  }

  private static StatementBuilder adding(String id, Act act, String gist, String passage) {
    return rodongWroteOfPutin(id, act, rodong("adding that"), gist)
        .addQuotation(Page.quoted(passage)).certainty(Certainty.CERTAIN)
        .addStance(Stance.of(PUTIN, SUPPORT, Subjects.TIES))
        .addRelations(Relation.of(PART_OF, "key-comment-2"), Relation.of(SUPPORTS, "key-comment-2-will"));
  }

  private static Statement comment() {
    return rodongWroteOfPutin("key-comment-2", Act.EXPRESS_INTENT,
            rodong("expressed the will").act(Act.EXPRESS_INTENT),
            "Putin has the will to go on expanding the comprehensive and constructive bilateral relations, which would "
                + "entirely serve the interests of both peoples and contribute to security and stability on the Korean "
                + "peninsula and in all of Northeast Asia")
        .addQuotation(Page.quoted(
            Segment.supplied("[Putin’s message]"),
            Segment.spoken(" expressed the will to continue to expand the comprehensive and constructive bilateral "
                + "relations with common efforts, adding that this would entirely conform with the interests of the "
                + "peoples of the two countries and contribute to strengthening the security and stability of the "
                + "Korean peninsula and the whole of the Northeastern Asian region"),
            Segment.narrated(",” wrote Rodong Sinmun, a North Korean newspaper")))
        .addMention(TWO_COUNTRIES)
        .addNote(Note.of("The quoted words are Rodong Sinmun's, not Putin's: a summary, not the message."))
        .addNote(Note.of("“[Putin’s message]” is the article's insertion; what stood there is not known."))
        .build();
  }

  private static Statement will() {
    return rodongWroteOfPutin("key-comment-2-will", Act.EXPRESS_INTENT,
            rodong("expressed the will").act(Act.EXPRESS_INTENT),
            "Putin has the will to go on expanding bilateral relations by common efforts")
        .addQuotation(Page.quoted(
            Segment.supplied("[Putin’s message]"),
            Segment.spoken(" expressed the will to continue to expand the comprehensive and constructive bilateral "
                + "relations with common efforts")))
        .addStances(
            Stance.of(PUTIN, SUPPORT, Subjects.TIES).withKind(StanceKind.INTENTION),
            Say.inferred(PUTIN, SUPPORT, NORTH_KOREA))
        .addTopic(Subjects.TIES)
        .addRelations(Relation.of(PART_OF, "key-comment-2"), Relation.of(PRESUPPOSES, "key-comment-2-relations"))
        .build();
  }

  private static Statement relations() {
    return rodongWroteOfPutin("key-comment-2-relations", Act.DESCRIBE, rodong("expressed the will"),
            "The bilateral relations are comprehensive and constructive, and have been expanding")
        .addQuotation(Page.quoted("continue to expand the comprehensive and constructive bilateral relations"))
        .certainty(Certainty.CERTAIN)
        .addStance(Stance.of(PUTIN, SUPPORT, Subjects.TIES))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("C3", "a self-assessment; it agrees with the support that the article reports"))
        .addRelation(Relation.of(PART_OF, "key-comment-2"))
        .addNote(Note.ambiguity("“comprehensive and constructive” may be Putin's words or Rodong Sinmun's."))
        .build();
  }

  private static Statement interests() {
    return adding("key-comment-2-interests", Act.ASSESS,
            "Expanding the relations is wholly in the interest of the peoples of the two countries",
            "adding that this would entirely conform with the interests of the peoples of the two countries")
        .addTopic(Subjects.TIES).addMention(PEOPLES)
        .addGrade(Say.asFact("C", "an opinion: truth does not apply"))
        .build();
  }

  private static Statement security() {
    return adding("key-comment-2-security", Act.PREDICT,
            "Expanding the relations will contribute to strengthening security and stability in Korea and the whole of "
                + "Northeast Asia",
            "contribute to strengthening the security and stability of the Korean peninsula and the whole of the "
                + "Northeastern Asian region")
        .addTopics(Subjects.SECURITY, Subjects.TIES).addMentions(KOREA, NORTHEAST_ASIA)
        .addGrade(Say.asFact("C", "a forecast: nothing can be true yet"))
        .build();
  }

  private static Statement rodongIsNorthKorean() {
    return Say.article("rodong-is-north-korean", Act.DESCRIBE, "Rodong Sinmun is a newspaper of North Korea")
        .addQuotation(Page.own("Rodong Sinmun, a North Korean newspaper"))
        .addMentions(RODONG_SINMUN, NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(ELABORATES, "key-comment-2"))
        .addNote(Note.of("Uneven labels: KCNA is called state-sponsored, Rodong Sinmun only a newspaper."))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }
}
