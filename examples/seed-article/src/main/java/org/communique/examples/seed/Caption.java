// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HEALTH_WORKERS;
import static org.communique.examples.seed.Cast.KCNA;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.REUTERS;

import java.util.List;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.RelationKind;

/** The caption of the photograph and its credit line. They say nothing about the messages. */
final class Caption {

  private static final String AGENCY_DATA = "agencies generally give such data with a picture; no other source says this";

  private Caption() {}

  static List<Statement> statements() {
    return List.of(session(), leader(), release(), credit());
  }

  private static StatementBuilder caption(String id, String gist, String passage) {
    return Say.article(id, Act.DESCRIBE, gist).addQuotation(Page.own(passage)).medium(Medium.PHOTO_CAPTION);
  }

  private static Statement session() {
    return caption("photo-session",
            "Kim greets health workers and scientists, who struggle with the pandemic, at a photo session in Pyongyang",
            "North Korea’s leader Kim Jong Un greets health workers and scientists struggling with the coronavirus "
                + "disease (COVID-19) pandemic during a photo session in Pyongyang, North Korea")
        .eventTime(TimeExpression.inferred("undated", "[..2022-08-10]"))
        .addTopic(Subjects.PANDEMIC).addMentions(KIM, HEALTH_WORKERS, NORTH_KOREA)
        .addGrade(Say.asFact("F3", "plausible; a picture that the state released, and no second account"))
        .addRelation(Relation.of(RelationKind.PRESUPPOSES, "kim-leads"))
        .addNote(Note.ambiguity("Nobody says who wrote the caption: the article, Reuters or KCNA. “released … by” says "
            + "who released the picture."))
        .addNote(Note.of("The day of release is the latest day on which the picture can have been taken."))
        .addNote(Note.of("An illustration: no evidence for the exchange of messages."))
        .build();
  }

  private static Statement leader() {
    return caption("kim-leads", "Kim Jong Un is North Korea's leader", "North Korea’s leader Kim Jong Un")
        .addMentions(KIM, NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addNote(Say.ALSO_RECORDED)
        .build();
  }

  private static Statement release() {
    return caption("photo-release", "KCNA released the photograph, which bears no date, on 10 August 2022",
            "in this undated photo released on August 10, 2022 by North Korea’s Korean Central News Agency (KCNA)")
        .eventTime(TimeExpression.stated("August 10, 2022", "2022-08-10"))
        .addMention(KCNA)
        .addGrade(Say.asFact("F3", AGENCY_DATA))
        .addRelation(Relation.of(RelationKind.ELABORATES, "photo-session"))
        .build();
  }

  private static Statement credit() {
    return caption("photo-credit", "The photograph is KCNA's and came through Reuters", "KCNA via REUTERS")
        .addMentions(KCNA, REUTERS)
        .addGrade(Say.asFact("F3", AGENCY_DATA))
        .addRelation(Relation.of(RelationKind.ELABORATES, "photo-session"))
        .build();
  }
}
