// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What one statement is to another, read from the statement that has the relation to the one it names: {@code A
 * retracts B}.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code same-utterance-as}
 */
public record RelationKind(String word) implements OpenTerm {

  /** Reports the same utterance, perhaps in other words. Symmetric: one direction suffices. */
  public static final RelationKind SAME_UTTERANCE_AS = new RelationKind("same-utterance-as");

  /** Is a piece of the other. */
  public static final RelationKind PART_OF = new RelationKind("part-of");

  /** Is an answer or a reaction to the other. */
  public static final RelationKind RESPONDS_TO = new RelationKind("responds-to");

  /** Repeats words of the other. Walked. */
  public static final RelationKind QUOTES = new RelationKind("quotes");

  /** Gives the other in short. */
  public static final RelationKind SUMMARISES = new RelationKind("summarises");

  /** Adds detail to the other. */
  public static final RelationKind ELABORATES = new RelationKind("elaborates");

  /** Limits the other or sets conditions to it. */
  public static final RelationKind QUALIFIES = new RelationKind("qualifies");

  /** Cannot be true together with the other. Symmetric: one direction suffices. */
  public static final RelationKind CONTRADICTS = new RelationKind("contradicts");

  /** Stands against the other without contradicting it. Symmetric: one direction suffices. */
  public static final RelationKind CONTRASTS_WITH = new RelationKind("contrasts-with");

  /** Gives grounds for the other. */
  public static final RelationKind SUPPORTS = new RelationKind("supports");

  /** Takes the other for granted. */
  public static final RelationKind PRESUPPOSES = new RelationKind("presupposes");

  /** Explains an expression of the other. */
  public static final RelationKind GLOSSES = new RelationKind("glosses");

  /** Renders the other in another language. Walked. */
  public static final RelationKind TRANSLATES = new RelationKind("translates");

  /** Was made before the other. */
  public static final RelationKind PRECEDES = new RelationKind("precedes");

  /** Says that the content of the other is not so. */
  public static final RelationKind DENIES = new RelationKind("denies");

  /** Says that the other was not said, or not said so; its content is left open. */
  public static final RelationKind DENIES_SAYING = new RelationKind("denies-saying");

  /** Says that the other was said, but not in our name. */
  public static final RelationKind DISAVOWS = new RelationKind("disavows");

  /** Says that the other is so. */
  public static final RelationKind CONFIRMS = new RelationKind("confirms");

  /** Replaces a part of the other, which stands for the rest. Walked. */
  public static final RelationKind CORRECTS = new RelationKind("corrects");

  /** Takes the other back. To retract a retraction revives what it took back. Walked. */
  public static final RelationKind RETRACTS = new RelationKind("retracts");

  /** Ends the force of the other from now on: a promise, an order, a recognition. Walked. */
  public static final RelationKind REVOKES = new RelationKind("revokes");

  /** Takes the place of the other as a whole. Walked. */
  public static final RelationKind SUPERSEDES = new RelationKind("supersedes");

  private static final List<RelationKind> KNOWN =
      List.of(
          SAME_UTTERANCE_AS, PART_OF, RESPONDS_TO, QUOTES, SUMMARISES, ELABORATES, QUALIFIES, CONTRADICTS,
          CONTRASTS_WITH, SUPPORTS, PRESUPPOSES, GLOSSES, TRANSLATES, PRECEDES, DENIES, DENIES_SAYING, DISAVOWS,
          CONFIRMS, CORRECTS, RETRACTS, REVOKES, SUPERSEDES);

  private static final List<RelationKind> SYMMETRIC = List.of(SAME_UTTERANCE_AS, CONTRADICTS, CONTRASTS_WITH);

  private static final List<RelationKind> WALKED =
      List.of(QUOTES, TRANSLATES, CORRECTS, RETRACTS, REVOKES, SUPERSEDES);

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public RelationKind {
    TextRule.TERM.check("RelationKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a relation kind, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the relation kind
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static RelationKind parse(String word) {
    return new RelationKind(word);
  }

  /**
   * The relation kinds that this version of the library knows.
   *
   * @return all constants, in the order of this page
   */
  public static List<RelationKind> known() {
    return KNOWN;
  }

  /**
   * Tells whether the relation holds both ways: then one direction suffices, and both say no more.
   *
   * @return true for {@link #SAME_UTTERANCE_AS}, {@link #CONTRADICTS} and {@link #CONTRASTS_WITH}; false for all others
   *     and for every unknown term
   */
  public boolean isSymmetric() {
    return SYMMETRIC.contains(this);
  }

  /**
   * Tells whether the relation is followed from statement to statement, so that statements of one brief may not form a
   * cycle of it.
   *
   * @return true for {@link #QUOTES}, {@link #TRANSLATES}, {@link #CORRECTS}, {@link #RETRACTS}, {@link #REVOKES} and
   *     {@link #SUPERSEDES}; false for all others and for every unknown term
   */
  public boolean isWalked() {
    return WALKED.contains(this);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
