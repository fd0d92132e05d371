// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import org.communique.base.TextRule;

/**
 * How a statement stands to another. Open.
 *
 * <p>Read it as a sentence: this statement <em>retracts</em> that one.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record RelationKind(String word) implements OpenTerm {

  /** Both report one utterance. Symmetric. */
  public static final RelationKind SAME_UTTERANCE_AS = new RelationKind("same-utterance-as");

  /** This is a piece of that utterance. */
  public static final RelationKind PART_OF = new RelationKind("part-of");

  /** This answers that. */
  public static final RelationKind RESPONDS_TO = new RelationKind("responds-to");

  /** This quotes that. */
  public static final RelationKind QUOTES = new RelationKind("quotes");

  /** This gives that in short. */
  public static final RelationKind SUMMARISES = new RelationKind("summarises");

  /** This says more about that. */
  public static final RelationKind ELABORATES = new RelationKind("elaborates");

  /** This limits that. */
  public static final RelationKind QUALIFIES = new RelationKind("qualifies");

  /** Both cannot hold. Symmetric. */
  public static final RelationKind CONTRADICTS = new RelationKind("contradicts");

  /** Both are set against each other. Symmetric. */
  public static final RelationKind CONTRASTS_WITH = new RelationKind("contrasts-with");

  /** This speaks for that. */
  public static final RelationKind SUPPORTS = new RelationKind("supports");

  /** This takes that for granted. */
  public static final RelationKind PRESUPPOSES = new RelationKind("presupposes");

  /** This says what that means. */
  public static final RelationKind GLOSSES = new RelationKind("glosses");

  /** This is that in another language. */
  public static final RelationKind TRANSLATES = new RelationKind("translates");

  /** This comes before that. */
  public static final RelationKind PRECEDES = new RelationKind("precedes");

  /** This says that the content of that is not so. */
  public static final RelationKind DENIES = new RelationKind("denies");

  /** This says that that was not said so. */
  public static final RelationKind DENIES_SAYING = new RelationKind("denies-saying");

  /** This says that that was said, but not in our name. */
  public static final RelationKind DISAVOWS = new RelationKind("disavows");

  /** This says that that is so. */
  public static final RelationKind CONFIRMS = new RelationKind("confirms");

  /** This puts that right. */
  public static final RelationKind CORRECTS = new RelationKind("corrects");

  /** This takes that back; to retract a retraction revives. */
  public static final RelationKind RETRACTS = new RelationKind("retracts");

  /** This ends the effect of that. */
  public static final RelationKind REVOKES = new RelationKind("revokes");

  /** This takes the place of that. */
  public static final RelationKind SUPERSEDES = new RelationKind("supersedes");

  private static final List<RelationKind> KNOWN =
      List.of(
          SAME_UTTERANCE_AS, PART_OF, RESPONDS_TO, QUOTES, SUMMARISES, ELABORATES, QUALIFIES, CONTRADICTS,
          CONTRASTS_WITH, SUPPORTS, PRESUPPOSES, GLOSSES, TRANSLATES, PRECEDES, DENIES, DENIES_SAYING,
          DISAVOWS, CONFIRMS, CORRECTS, RETRACTS, REVOKES, SUPERSEDES);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public RelationKind {
    TextRule.TERM.check("RelationKind", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static RelationKind parse(String word) {
    return new RelationKind(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<RelationKind> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /**
   * {@return whether one direction says both: same-utterance-as, contradicts, contrasts-with}
   */
  public boolean isSymmetric() {
    return equals(SAME_UTTERANCE_AS) || equals(CONTRADICTS) || equals(CONTRASTS_WITH);
  }

  /**
   * {@return whether relations of this kind are followed and so must not lead back to where they began: quotes,
   * translates, retracts, revokes, supersedes, corrects}
   */
  public boolean isWalked() {
    return switch (word) {
      case "quotes", "translates", "retracts", "revokes", "supersedes", "corrects" -> true;
      default -> false;
    };
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
