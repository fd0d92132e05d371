// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.seed;

import static org.communique.examples.seed.Cast.CRITICS;
import static org.communique.examples.seed.Cast.NORTH_KOREA;
import static org.communique.examples.seed.Cast.RUSSIA;
import static org.communique.examples.seed.Cast.UKRAINE;
import static org.communique.vocabulary.RelationKind.CONTRASTS_WITH;
import static org.communique.vocabulary.RelationKind.PRESUPPOSES;
import static org.communique.vocabulary.RelationKind.QUALIFIES;
import static org.communique.vocabulary.RelationKind.SUPPORTS;

import java.util.List;
import org.communique.Note;
import org.communique.Relation;
import org.communique.Statement;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Attitude;

/** The last sentence of the second background paragraph: what may happen next, and why that is uncertain. */
final class Outlook {

  private Outlook() {}

  static List<Statement> statements() {
    return List.of(uncertainty(), conflict(), nuclearProgram(), controversy(), continuedSupport());
  }

  private static Statement uncertainty() {
    return Say.article("outlook", Act.ASSESS, "How this continued support will pan out is uncertain")
        .addQuotation(Page.own("But, with the ongoing Russia-Ukraine conflict and North Korea’s controversial "
            + "nuclear program, how this continued support could pan out is a little uncertain"))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("F", "an opinion on what may come: truth does not apply"))
        .addRelations(
            Relation.of(QUALIFIES, "kim-predicts"), Relation.of(QUALIFIES, "headline-ties"),
            Relation.of(PRESUPPOSES, "conflict"), Relation.of(PRESUPPOSES, "nuclear-program"),
            Relation.of(PRESUPPOSES, "nuclear-controversy"), Relation.of(PRESUPPOSES, "support-continues"))
        .addNote(Note.of("“a little” understates; no probability can be read out of it."))
        .build();
  }

  private static Statement conflict() {
    return Say.article("conflict", Act.STATE, "There is an ongoing conflict between Russia and Ukraine")
        .addQuotation(Page.own("the ongoing Russia-Ukraine conflict"))
        .eventTime(TimeExpression.words("ongoing"))
        .addTopic(Subjects.INVASION).addMentions(RUSSIA, UKRAINE)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelations(Relation.of(SUPPORTS, "outlook"), Relation.of(CONTRASTS_WITH, "invasion"))
        .addNote(Note.of("“conflict” here, “invasion” above: two names for one thing, with different weight."))
        .build();
  }

  private static Statement nuclearProgram() {
    return Say.article("nuclear-program", Act.STATE, "North Korea has a nuclear program")
        .addQuotation(Page.own("North Korea’s controversial nuclear program"))
        .addTopic(Subjects.NUCLEAR_PROGRAM).addMention(NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .build();
  }

  private static Statement controversy() {
    return Say.article("nuclear-controversy", Act.ASSESS, "North Korea's nuclear program is controversial")
        .addQuotation(Page.own("controversial nuclear program"))
        .addStance(Say.inferred(CRITICS, Attitude.OPPOSE, Subjects.NUCLEAR_PROGRAM))
        .addTopic(Subjects.NUCLEAR_PROGRAM).addMention(NORTH_KOREA)
        .addGrade(Say.asFact("F2", Say.GENERALLY_KNOWN))
        .addRelation(Relation.of(SUPPORTS, "outlook"))
        .addNote(Note.of("Who finds it controversial is not said; the word does not show whether the publisher does."))
        .build();
  }

  private static Statement continuedSupport() {
    return Say.article("support-continues", Act.STATE, "The support that the article describes before continues")
        .addQuotation(Page.own("this continued support"))
        .addTopic(Subjects.TIES)
        .addGrade(Say.asFact("F3", "rests on the sentences before it, and is as vague as they are"))
        .addNote(Note.ambiguity("“support” may be that of North Korea for Russia, of Russia for North Korea, or of "
            + "each for the other."))
        .build();
  }
}
