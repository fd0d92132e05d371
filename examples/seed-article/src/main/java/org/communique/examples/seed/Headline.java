// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.INTERNATIONAL_COMMUNITY;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.vocabulary.Attitude.OPPOSE;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.RelationKind.SUMMARISES;
import static org.communique.vocabulary.RelationKind.SUPPORTS;

import java.util.List;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Medium;

/** The headline, which is printed twice: what happened, and the circumstances. */
final class Headline {

  private Headline() {}

  static List<Statement> statements() {
    return List.of(ties(), isolation());
  }

  private static Statement ties() {
    return Say.article("headline-ties", Act.ASSESS, "Russia and North Korea are strengthening their ties")
        .addAllQuotations(Page.ownTwice("Russia and North Korea strengthen ties"))
        .medium(Medium.HEADLINE)
        .addStances(Say.inferred(RUSSIA, SUPPORT, NORTH_KOREA), Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA))
        .addTopic(Subjects.TIES).addMentions(RUSSIA, NORTH_KOREA)
        .addGrade(Say.asFact("F3", "the article reports messages of the leaders; “strengthen” is a reading of them"))
        .addRelations(
            Relation.of(SUMMARISES, "exchange"), Relation.of(SUMMARISES, "putin-message"),
            Relation.of(SUMMARISES, "kim-message"))
        .addNote(Note.of("Printed twice, as page title and as heading: one statement, two passages."))
        .addNote(Note.of("No hedge here, while the body hedges Putin's message and calls the outlook uncertain. "
            + "Nothing shows whether the publisher welcomes the ties."))
        .build();
  }

  private static Statement isolation() {
    return Say.article("headline-isolation", Act.ASSESS, "Russia and North Korea face isolation all over the world")
        .addAllQuotations(Page.ownTwice("as they face global isolation"))
        .medium(Medium.HEADLINE)
        .addStances(
            Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, RUSSIA),
            Say.inferred(INTERNATIONAL_COMMUNITY, OPPOSE, NORTH_KOREA))
        .addTopic(Subjects.ISOLATION).addMentions(RUSSIA, NORTH_KOREA)
        .addGrade(Say.asFact("F3", "how others treat them can be true or false; “global” says more than the article shows"))
        .addRelations(
            Relation.of(SUMMARISES, "mcbride-isolation"),
            Relation.of(SUPPORTS, "headline-ties").withCertainty(Certainty.POSSIBLE))
        .addNote(Note.ambiguity("“as” may give the time or the cause of strengthening ties."))
        .addNote(Note.of("“global” says more than the article shows: McBride speaks of two leaders, not of two states."))
        .addNote(Note.choice("“global” does not say who isolates the two; the encoder uses McBride's name for the holder."))
        .build();
  }
}
