// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.CRITICS;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.PUBLISHER;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.UKRAINE;

import java.util.List;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;

/** The last sentence of the second background paragraph: what may happen next. */
final class Outlook {

  private Outlook() {}

  static List<Statement> statements() {
    return List.of(conflict(), nuclearProgram(), controversy(), uncertainty());
  }

  private static Statement conflict() {
    return Say.article("conflict", Act.STATE, "There is a conflict between Russia and Ukraine")
        .addQuotation(Page.narrated("the ongoing Russia-Ukraine conflict"))
        .addTopic(Subjects.INVASION).addMentions(RUSSIA, UKRAINE)
        .addGrade(Say.asFact("F2", "common knowledge; one article confirms nothing"))
        .addNote("Presupposed. “conflict” here, “invasion” above: two names for one thing, with different weight.")
        .build();
  }

  private static Statement nuclearProgram() {
    return Say.article("nuclear-program", Act.STATE, "North Korea has a nuclear program")
        .addQuotation(Page.narrated("North Korea’s controversial nuclear program"))
        .addTopic(Subjects.NUCLEAR_PROGRAM).addMention(NORTH_KOREA)
        .addGrade(Say.asFact("F2", "common knowledge; one article confirms nothing"))
        .addNote("Presupposed.")
        .build();
  }

  private static Statement controversy() {
    return Say.article("nuclear-controversy", Act.ASSESS, "North Korea's nuclear program is disputed")
        .addQuotation(Page.narrated("controversial nuclear program"))
        .addStances(
            Say.inferred(CRITICS, Attitude.OPPOSE, Subjects.NUCLEAR_PROGRAM),
            Say.inferred(PUBLISHER, Attitude.UNDETERMINED, Subjects.NUCLEAR_PROGRAM))
        .addMention(NORTH_KOREA)
        .addGrade(Say.asFact("F", "an evaluation: truth does not apply"))
        .addNote("Presupposed. Who finds it controversial is not said; the word alone does not tell where the article stands.")
        .build();
  }

  private static Statement uncertainty() {
    return Say.article("outlook", Act.ASSESS, "What becomes of this continued support cannot be told")
        .certainty(Certainty.UNDERSPECIFIED)
        .addQuotation(Page.narrated("But, with the ongoing Russia-Ukraine conflict and North Korea’s controversial nuclear "
            + "program, how this continued support could pan out is a little uncertain."))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("F", "an evaluation: truth does not apply"))
        .addRelations(
            Relation.of(RelationKind.QUALIFIES, "headline-ties"), Relation.of(RelationKind.PRESUPPOSES, "conflict"),
            Relation.of(RelationKind.PRESUPPOSES, "nuclear-program"))
        .addNote("“a little” understates; no probability can be read out of it.")
        .build();
  }
}
