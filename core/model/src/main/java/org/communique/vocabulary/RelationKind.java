// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * How one statement relates to another statement. The relation belongs to the first statement and names the second
 * statement. For example, {@code retracts} means that the first statement takes back the second statement.
 *
 * <p>No formal standard defines this list of words. The vocabulary is open: a word that this library does not know is
 * kept and written back unchanged, and {@link #isKnown()} is false for this word.
 *
 * <pre>{@code
 * // The statement to which this relation is added retracts the statement "denial".
 * Relation.of(RelationKind.RETRACTS, "denial")
 * }</pre>
 *
 * @param word the word: {@code same-utterance-as}
 */
public record RelationKind(String word) implements OpenTerm {

  /**
   * The two statements report the same utterance, perhaps in different words: two newspapers report one speech.
   *
   * <p>The relation is symmetric: it holds in both directions, and one direction is enough.
   */
  public static final RelationKind SAME_UTTERANCE_AS = new RelationKind("same-utterance-as");

  /** This statement is a piece of the other statement: one demand in a list of demands. */
  public static final RelationKind PART_OF = new RelationKind("part-of");

  /** This statement is an answer or a reaction to the other statement: Seoul answers a threat from Pyongyang. */
  public static final RelationKind RESPONDS_TO = new RelationKind("responds-to");

  /**
   * This statement repeats words of the other statement: a minister reads out a sentence of a treaty.
   *
   * <p>In one brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind QUOTES = new RelationKind("quotes");

  /** This statement gives the content of the other statement in short form: a headline sums up a speech. */
  public static final RelationKind SUMMARISES = new RelationKind("summarises");

  /**
   * This statement adds detail to the other statement: a spokesman names the date of a visit that was announced before.
   */
  public static final RelationKind ELABORATES = new RelationKind("elaborates");

  /**
   * This statement limits the other statement or adds conditions: "we will attend, but only if all parties are
   * invited".
   */
  public static final RelationKind QUALIFIES = new RelationKind("qualifies");

  /**
   * The two statements cannot both be true: one side says that the meeting took place, the other side says that there
   * was no meeting.
   *
   * <p>The relation is symmetric: it holds in both directions, and one direction is enough.
   */
  public static final RelationKind CONTRADICTS = new RelationKind("contradicts");

  /**
   * The two statements differ in content or tone but can both be true: one state praises a summit, another criticises
   * the summit.
   *
   * <p>The relation is symmetric: it holds in both directions, and one direction is enough.
   */
  public static final RelationKind CONTRASTS_WITH = new RelationKind("contrasts-with");

  /** This statement gives reasons for the other statement: "satellite images show the trucks". */
  public static final RelationKind SUPPORTS = new RelationKind("supports");

  /**
   * This statement takes the other statement for granted: "stop the shelling" takes for granted that somebody is
   * shelling.
   */
  public static final RelationKind PRESUPPOSES = new RelationKind("presupposes");

  /**
   * This statement explains an expression in the other statement: "by hostile forces we mean the United States and its
   * allies".
   */
  public static final RelationKind GLOSSES = new RelationKind("glosses");

  /**
   * This statement gives the other statement in another language: an agency publishes a speech in English.
   *
   * <p>In one brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind TRANSLATES = new RelationKind("translates");

  /** This statement was made before the other statement: the invitation came before the acceptance. */
  public static final RelationKind PRECEDES = new RelationKind("precedes");

  /** This statement says that the content of the other statement is not true: "no weapons were delivered". */
  public static final RelationKind DENIES = new RelationKind("denies");

  /**
   * This statement says that the other statement was never said, or was not said in this way: "the president never said
   * that".
   *
   * <p>This statement does not say whether the content is true.
   */
  public static final RelationKind DENIES_SAYING = new RelationKind("denies-saying");

  /**
   * The speakers of this statement say that the other statement was made, but was not made in their name: "the general
   * spoke only for himself".
   */
  public static final RelationKind DISAVOWS = new RelationKind("disavows");

  /** This statement says that the other statement is true: "yes, the letter arrived on Monday". */
  public static final RelationKind CONFIRMS = new RelationKind("confirms");

  /**
   * This statement replaces a part of the other statement, and the rest stays valid: "the date was 3 May, not 3 June".
   *
   * <p>In one brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind CORRECTS = new RelationKind("corrects");

  /**
   * This statement takes back the other statement: "I withdraw what I said yesterday".
   *
   * <p>If the other statement is itself a retraction, the statement that was taken back earlier is valid again. In one
   * brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind RETRACTS = new RelationKind("retracts");

  /**
   * This statement says that the other statement is not valid any longer: a government cancels a promise, an order or a
   * recognition.
   *
   * <p>In one brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind REVOKES = new RelationKind("revokes");

  /**
   * This statement takes the place of the whole other statement: a new declaration replaces an old declaration.
   *
   * <p>In one brief, relations of the kinds for which {@link #isWalked()} is true must not form a cycle.
   */
  public static final RelationKind SUPERSEDES = new RelationKind("supersedes");

  private static final List<RelationKind> KNOWN =
      List.of(
          SAME_UTTERANCE_AS, PART_OF, RESPONDS_TO, QUOTES, SUMMARISES, ELABORATES, QUALIFIES, CONTRADICTS,
          CONTRASTS_WITH, SUPPORTS, PRESUPPOSES, GLOSSES, TRANSLATES, PRECEDES, DENIES, DENIES_SAYING, DISAVOWS,
          CONFIRMS, CORRECTS, RETRACTS, REVOKES, SUPERSEDES);

  private static final Map<String, RelationKind> BY_WORD = OpenVocabulary.byWord(KNOWN);

  private static final List<RelationKind> SYMMETRIC = List.of(SAME_UTTERANCE_AS, CONTRADICTS, CONTRASTS_WITH);

  private static final Map<String, RelationKind> WALKED =
      OpenVocabulary.byWord(List.of(QUOTES, TRANSLATES, CORRECTS, RETRACTS, REVOKES, SUPERSEDES));

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public RelationKind {
    TextRule.TERM.check("RelationKind", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads a relation kind, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code same-utterance-as}
   * @return the relation kind with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static RelationKind parse(String word) {
    RelationKind known = BY_WORD.get(word);
    return known == null ? new RelationKind(word) : known;
  }

  /**
   * Lists the relation kinds that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<RelationKind> known() {
    return KNOWN;
  }

  /**
   * Tells whether the relation holds in both directions. Then one direction is enough, and giving both directions adds
   * nothing.
   *
   * @return true for {@link #SAME_UTTERANCE_AS}, {@link #CONTRADICTS} and {@link #CONTRASTS_WITH}; false for all other
   *     words, known or unknown
   */
  public boolean isSymmetric() {
    return SYMMETRIC.contains(this);
  }

  /**
   * Tells whether relations of this kind must not form a cycle. Programs follow such relations from statement to
   * statement and must reach an end. The rule holds within one brief. Relations of different kinds must not form a
   * cycle together, if this method returns true for all these kinds.
   *
   * @return true for {@link #QUOTES}, {@link #TRANSLATES}, {@link #CORRECTS}, {@link #RETRACTS}, {@link #REVOKES} and
   *     {@link #SUPERSEDES}; false for all other words, known or unknown
   */
  public boolean isWalked() {
    return WALKED.containsKey(word);
  }

  @Override
  public boolean isKnown() {
    return BY_WORD.containsKey(word);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
