// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUBLISHER;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.vocabulary.Attitude.SUPPORT;
import static org.communique.vocabulary.Attitude.UNDETERMINED;
import static org.communique.vocabulary.RelationKind.SUMMARISES;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.text.Segment;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Medium;

/** The headline, which is printed twice: what happened, and the circumstances. */
final class Headline {

  private static final String TIES = "Russia and North Korea strengthen ties";
  private static final String ISOLATION = "as they face global isolation";

  private Headline() {}

  static List<Statement> statements() {
    return List.of(ties(), isolation());
  }

  private static Statement ties() {
    return Say.article("headline-ties", Act.ASSESS, "Russia and North Korea are strengthening their ties")
        .medium(Medium.HEADLINE)
        .addQuotations(Page.first(Segment.narrated(TIES)), Page.last(Segment.narrated(TIES)))
        .addStances(
            Say.inferred(RUSSIA, SUPPORT, NORTH_KOREA), Say.inferred(NORTH_KOREA, SUPPORT, RUSSIA),
            Say.inferred(PUBLISHER, UNDETERMINED, Subjects.TIES))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("F3", "the exchange of messages is reported below; “strengthen” is a reading of it"))
        .addRelations(
            Relation.of(SUMMARISES, "exchange"), Relation.of(SUMMARISES, "putin-letter"),
            Relation.of(SUMMARISES, "kim-affirms"), Relation.of(SUMMARISES, "kim-predicts"))
        .addNote("Printed twice, as page title and as heading: one statement, two passages.")
        .addNote("No hedge here, while the body hedges the letter and calls the outlook uncertain.")
        .build();
  }

  private static Statement isolation() {
    return Say.article("headline-isolation", Act.ASSESS, "Russia and North Korea face isolation all over the world")
        .medium(Medium.HEADLINE)
        .addQuotations(Page.first(Segment.narrated(ISOLATION)), Page.last(Segment.narrated(ISOLATION)))
        .addTopic(Subjects.ISOLATION).addMentions(RUSSIA, NORTH_KOREA)
        .addGrade(Say.asFact("F", "an evaluation: truth does not apply"))
        .addRelation(Relation.of(SUMMARISES, "mcbride-isolation"))
        .addNote("Ambiguous: “as” may give the time or the cause of strengthening ties.")
        .addNote("Wider than its support in the text: McBride speaks of two leaders and of the international community.")
        .build();
  }
}
