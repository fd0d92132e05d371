// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.HEALTH_WORKERS;
import static org.communique.examples.seed.Cast.KCNA;
import static org.communique.examples.seed.Cast.KIM;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.REUTERS;

import java.util.List;
import org.communique.Attribution;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.RelationKind;

/** The caption of the photograph and its credit line. They say nothing about the letters. */
final class Caption {

  private Caption() {}

  static List<Statement> statements() {
    return List.of(session(), release(), leader(), credit());
  }

  private static Statement session() {
    return Statement.builder().id("photo-session")
        .addSpeaker(KCNA).act(Act.DESCRIBE)
        .gist("Kim greets health workers and scientists who struggle with the pandemic, during a photo session")
        .addQuotation(Page.narrated("Kim Jong Un greets health workers and scientists struggling with the coronavirus "
            + "disease (COVID-19) pandemic during a photo session in Pyongyang, North Korea"))
        .addAttributions(
            Attribution.ownVoice(Voices.PHOTOGRAPH),
            Attribution.of(Voices.REUTERS, Mode.UNKNOWN, "via"),
            Attribution.indirect(Voices.ARTICLE, "in this undated photo released on August 10, 2022 by"))
        .eventTime(TimeExpression.words("undated")).place("Pyongyang, North Korea").medium(Medium.PHOTO_CAPTION)
        .addStance(Say.inferred(KCNA, Attitude.SUPPORT, KIM))
        .addTopic(Subjects.PANDEMIC).addMentions(HEALTH_WORKERS, NORTH_KOREA)
        .addGrade(Say.asSaid("C3", "a staged picture from the state, plausible; whose words the caption is, nobody says"))
        .addNote("An illustration: no evidence for the exchange of messages.")
        .build();
  }

  private static Statement release() {
    return Say.article("photo-release", Act.DESCRIBE, "KCNA released the photograph, which bears no date")
        .medium(Medium.PHOTO_CAPTION)
        .addQuotation(Page.narrated("in this undated photo released on August 10, 2022 by North Korea’s "
            + "Korean Central News Agency (KCNA)"))
        .eventTime(TimeExpression.stated("August 10, 2022", "2022-08-10"))
        .addMention(KCNA)
        .addGrade(Say.asFact("B2", "what agencies routinely record with a picture"))
        .addNote("Only the day of release is known; it bounds the day of the session and does not date it.")
        .build();
  }

  private static Statement leader() {
    return Say.article("kim-leads", Act.DESCRIBE, "Kim Jong Un is North Korea's leader")
        .addQuotation(Page.narrated("North Korea’s leader Kim Jong Un"))
        .addMentions(KIM, NORTH_KOREA)
        .addGrade(Say.asFact("F2", "undisputed, and not sourced here"))
        .addNote("Presupposed by the caption.")
        .build();
  }

  private static Statement credit() {
    return Say.article("photo-credit", Act.DESCRIBE, "The photograph is KCNA's and came through Reuters")
        .addQuotation(Page.narrated("KCNA via REUTERS"))
        .addMentions(KCNA, REUTERS)
        .addGrade(Say.asFact("B2", "a credit line, as agencies require it; for the way the picture took alone"))
        .addRelation(Relation.of(RelationKind.ELABORATES, "photo-session"))
        .build();
  }
}
