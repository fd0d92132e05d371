// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.analysis.Table;

/**
 * What a {@link Review} can find. The codes are stable: later versions may add codes, but the meaning of a code does
 * not change.
 *
 * <pre>{@code
 * ReviewCode.MISSPELT_WORD.word()                 // misspelt-word
 * System.out.print(ReviewCode.table());           // all codes and their meanings
 * }</pre>
 */
public enum ReviewCode {
  /**
   * A word of an open vocabulary is not known and looks like a slip for a known word: {@code denys-saying} for {@code
   * denies-saying}. An unknown word is allowed, but the library concludes nothing from it. A slip is one letter that is
   * wrong, missing, added or swapped with its neighbour; {@code y} and {@code ie} count as one letter. Words of fewer
   * than four letters are left out.
   */
  MISSPELT_WORD("A word of an open vocabulary is not known and looks like a slip for a known word."),
  /**
   * A relation is about a part of another statement, but the other statement does not contain these words, neither in
   * its quotations nor in its gist. Upper and lower case, spaces and the shape of quotation marks do not matter.
   */
  PART_NOT_FOUND("A relation quotes a part of another statement that the other statement does not contain."),
  /**
   * A statement retracts, revokes, supersedes or corrects another statement, but neither its speakers nor those for
   * whom they speak belong to the side of the other statement, nor do they publish a source of its chain. Such a
   * statement cannot withdraw the other statement; see {@link org.communique.analysis.Standing}.
   */
  STRANGER_WITHDRAWS("Somebody retracts, revokes, supersedes or corrects a statement of somebody else."),
  /**
   * A speaker is the issuer of an outlet (a newspaper, an agency, a broadcaster, an online outlet or a news brief), but
   * the chain names no source of this speaker. An outlet speaks only by publishing, so its own-voice link is missing,
   * and the reader of the chain does not see the record of the outlet.
   */
  OWN_OUTLET_MISSING("An outlet speaks, but the chain has no link of the outlet."),
  /** A grade is better than the evidence allows; {@link org.communique.analysis.AuditFinding} states the rules. */
  GRADE_NOT_CARRIED("A grade is better than the evidence allows."),
  /**
   * A named actor has identifiers, but all of them are codes of schemes that classify and do not identify: {@code
   * cameo}, {@code plover}, {@code gdelt}, {@code icews}, {@code isic}, {@code isco}, {@code nace}, {@code naics} or
   * {@code sic}. Such a code cannot show that actors of two briefs are the same. Actors that are themselves a class, a
   * population, or vague are left out, and so are schemes by which the corpus joins.
   */
  CLASS_CODE_ONLY("An actor is identified only by a code that means a class of actors."),
  /**
   * Two ids stand for what seems to be one actor: two actors of one brief have the same identifier, or two named actors
   * have the same name and the same kind and the corpus does not join them. Actors are left out if identifiers show
   * that they differ, if they are parts of different wholes, or if one is the successor of the other.
   */
  SAME_ACTOR_TWICE("Two ids seem to stand for one actor."),
  /**
   * The names of two actors look the same, but are written with letters of different alphabets: a Latin and a Cyrillic
   * {@code a}.
   */
  LOOK_ALIKE_NAMES("The names of two actors look the same, but differ in letters of other alphabets."),
  /** One word of a name or a label has letters of two of the alphabets Latin, Cyrillic and Greek. */
  MIXED_ALPHABETS("A word of a name mixes letters of the Latin, Cyrillic or Greek alphabets."),
  /** A name, a label, a title or a gist has only characters that nobody sees, such as a zero width space. */
  INVISIBLE_LABEL("A name, a label, a title or a gist has only invisible characters."),
  /** The text does not have the words of a quotation. Only a review with a text finds this. */
  QUOTATION_NOT_FOUND("The text does not have the words of a quotation."),
  /**
   * The text has the words of a quotation at several places, and the quotation does not say which place is meant. Only
   * a review with a text finds this.
   */
  QUOTATION_AT_SEVERAL_PLACES("The text has the words of a quotation at several places."),
  /**
   * The text has the words of a quotation, but other characters around the words than the prefix and the suffix of the
   * quotation. The words may be those of another person. Only a review with a text finds this.
   */
  SURROUNDINGS_CHANGED("The text has the words of a quotation in other surroundings."),
  /**
   * The text does not print the cue of a link in the quotations of the statement, in the sentences around them, or in
   * the label of the paragraph; {@link org.communique.grounding.Grounding#looseCues()} states the rules. A statement is
   * left out if the place of one of its quotations is not known. Only a review with a text finds this.
   */
  CUE_NOT_PRINTED("The text does not print a cue where the statement is quoted."),
  /**
   * No quotation covers a sentence of the text, and no {@link org.communique.grounding.Exemption} says why. Only a
   * review with a text finds this.
   */
  SENTENCE_NOT_COVERED("No statement covers a sentence of the text.");

  private final String meaning;

  ReviewCode(String meaning) {
    this.meaning = meaning;
  }

  /** {@return the code as a word: {@code misspelt-word}} */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the meaning, in one English sentence} */
  public String meaning() {
    return meaning;
  }

  /** {@return a table of all codes with their meanings} */
  public static Table table() {
    return new Table(
        List.of("code", "meaning"),
        Arrays.stream(values()).map(code -> List.of(code.word(), code.meaning())).toList());
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word();
  }
}
