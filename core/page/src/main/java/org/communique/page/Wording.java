// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Standing;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Word;

/**
 * Every word of the page that comes neither from the brief nor from an analysis. A second language needs a second table
 * with the same names. In a sentence, {@code {0}} and {@code {1}} are replaced.
 */
enum Wording {
  LANGUAGE("en"),
  SKIP("Skip to the text"),
  KICKER("Who said what to whom"),
  PARTS("Parts of this page"),
  PUBLISHER("publisher"),
  PUBLISHED("published"),
  MODIFIED("modified"),

  COUNT_STATEMENTS("statements"),
  COUNT_REPORTED("reported, not its own"),
  COUNT_VOICES("voices"),
  COUNT_AMBIGUOUS("ambiguous"),
  COUNT_COVERED("of the letters covered"),
  PERCENT("{0} %"),

  NAV_TEXT("Text"),
  NAV_DIGEST("Digest"),
  NAV_MATRIX("Who stands where"),
  NAV_ACTORS("Actors"),
  NAV_VOICES("Voices"),
  NAV_UNCOVERED("Not covered"),
  NAV_REVIEW("Questions"),
  NAV_ABOUT("About"),

  TEXT("The text and its statements"),
  STATEMENTS("The statements"),
  LEGEND("How passages are marked"),
  LEGEND_QUOTED("words quoted"),
  LEGEND_TOLD("told in other words"),
  LEGEND_ACT("act reported"),
  LEGEND_OWN("the document itself"),
  LEGEND_UNKNOWN("passed on, nobody says how"),
  LEGEND_NONE("unmarked: not covered"),
  SHOW_ONLY("Show only"),
  EVERYBODY("everybody"),
  OPEN_ALL("Open all"),
  CLOSE_ALL("Close all"),
  FOUND("{n} of {all} statements: says {says}, is told or spoken of in {other}"),
  AGAIN("again"),
  WITHOUT_PLACE("Statements without a passage in the text"),
  WITHOUT_TEXT("The text does not travel with this brief. Each statement shows its quotations."),
  WITHOUT_TEXT_LENGTH("The text has {0} characters; its SHA-256 is "),

  STATEMENT_NUMBER("statement {0}"),
  STATEMENT_HEADING("Statement {0}: {1}"),
  TO(" to "),
  AMBIGUOUS("ambiguous"),
  GRADE("grade"),
  IN_THE_TEXT("in the text ↑"),
  IN_THE_TEXT_LABEL("in the text ↑, passage {0} of statement {1}"),
  QUOTED_WORDS("The quoted words are those of "),
  NOT_OF(", not of "),
  MORE("and {0} more"),
  PRINTED_WORDS("the printed words, compared with the uttered ones: {0}"),

  CHAIN("Through which voices"),
  THIS_DOCUMENT("This document"),
  CHAIN_MODE_DIRECT("quotes it"),
  CHAIN_MODE_MIXED("quotes parts of it"),
  CHAIN_MODE_INDIRECT("puts it in other words"),
  CHAIN_MODE_NARRATED_ACT("reports the act"),
  CHAIN_MODE_MENTIONED("mentions it"),
  CHAIN_MODE_OWN_VOICE("carries it as its own"),
  CHAIN_MODE_UNKNOWN("passes it on; nobody says how"),
  AS_OFFICE("as {0}"),
  IN_CAPACITY("in the capacity “{0}”"),
  ON_BEHALF_OF("on behalf of "),
  ADDRESSED_TO("to "),
  BY_MEDIUM("by {0}"),
  IN_PLACE("in "),
  IN_LANGUAGE("in the language {0}"),
  TRANSLATES("translates from {0} to {1}"),
  LANGUAGE_UNKNOWN("a language that is not recorded"),
  WITH_CUE("with the words "),
  HEDGED("hedged: "),
  DESCRIBED_AS("calls its source "),
  CALLS_THE_ACT("calls the act “{0}”"),
  COMMITS_ITSELF("commits itself: {0}"),
  OCCURRENCE("says of the utterance: {0}"),
  TERMS("terms: {0}"),
  TOLD_TO("told to "),
  TOLD_WHEN("told at the time "),
  AT_LOCATOR("at "),
  RECORD("record: "),
  NO_RECORD("nothing recorded"),
  FOR_PURPOSE("for: {0}"),
  SO_FAR("so far: "),

  SAID("Said "),
  EVENT("Speaks of the time "),
  CONDITION("Only if"),
  CERTAINTY("The speakers’ certainty: {0}"),
  TALLY("Result of the vote"),
  DESIGNATIONS("What actors are called here"),
  CALLED_BY(", by "),
  AMBIGUITIES("Ambiguous"),
  STANDING("What became of it"),
  SHARES_FATE("together with "),
  STATUS_STANDS("stands"),
  STATUS_STANDS_IN_PART("stands in part"),
  STATUS_CONTESTED_IN_PART("contested in part"),
  STATUS_CONTESTED("contested"),
  STATUS_OVERTAKEN("overtaken"),
  STATUS_NOT_YET_SAID("not yet said"),
  STATUS_SUPPOSED("only supposed"),
  STATUS_NOT_SAID("not said"),
  STATUS_UNDECIDED("undecided"),
  STATUS_WITHDRAWN("withdrawn"),
  STANCES("Stances"),
  ATTITUDE_STRONGLY_OPPOSE("strongly opposes"),
  ATTITUDE_OPPOSE("opposes"),
  ATTITUDE_NEUTRAL("is neutral on"),
  ATTITUDE_SUPPORT("supports"),
  ATTITUDE_STRONGLY_SUPPORT("strongly supports"),
  ATTITUDE_MIXED("is partly for and partly against"),
  ATTITUDE_WITHHELD("withholds a position on"),
  ATTITUDE_UNDETERMINED("cannot be placed on"),
  BASIS_EXPLICIT("said outright"),
  BASIS_INFERRED("inferred"),
  BASIS_CONVENTIONAL("done by the act itself"),
  ASSESSED_BY("by {0}"),
  RELATIONS("Relations"),
  THIS_STATEMENT(" this statement"),
  ONLY_PART("only the part "),
  GRADES("Grades"),
  SAID_SO("that this was said"),
  TOPICS_OF("About "),
  SPEAKS_OF("Speaks of "),
  NOTES("Notes"),
  LINK_TO_THIS("Link to this statement"),

  DIGEST("The document in short"),

  MATRIX("Who stands where"),
  MATRIX_NOTE("Holders down, what they stand on across. Each sign leads to the statement behind it. A filled sign is "
      + "said outright or done by the act itself; a dashed sign is inferred. A sign in brackets is ascribed by others; "
      + "a struck sign no longer stands; “!” means contested."),
  MATRIX_TABLE("Table of stances"),
  MATRIX_CAPTION("Holders down, what they stand on across"),
  MATRIX_NONE("No statement takes a stance."),
  MATRIX_MORE("The table shows the first {0} holders and the first {1} targets. The brief has {2} holders and {3} "
      + "targets; each statement lists its own stances."),
  STANCE_SIGN("{0} {1} ({2}), statement {3}"),
  CONTESTED("contested"),
  NO_LONGER("no longer stands"),
  BY_OTHERS("ascribed by others"),
  INSTITUTIONS("Institutions behind the speakers"),
  INSTITUTIONS_NOTE("The stances above are those of the actors who hold them. This table says for which institutions "
      + "the speakers may also have spoken, and in which way."),
  INSTITUTIONS_TABLE("Table of institutions"),
  INSTITUTION("institution"),
  WAY("by which way"),
  TARGET("on what"),
  WAY_ON_BEHALF_OF("the speakers speak on its behalf"),
  WAY_SPEAKING_AS("the speakers speak as holders of its office"),
  WAY_ROLE_HELD("the speaker holds an office of it"),
  WAY_PART_OF("the speaker’s side is a part of it"),
  ROWS_MORE("The table shows the first {0} of {1} rows."),

  ACTORS("Actors: what each says, and what is said of each"),
  SAYS("Says"),
  IN_ITS_NAME("Others speak on behalf of this actor"),
  IS_TOLD("Is told"),
  SPOKEN_OF("Is spoken of"),
  PASSES_ON("Publishes"),
  COUNT_SAYS("says {0}"),
  COUNT_TOLD("told {0}"),
  COUNT_SPOKEN_OF("spoken of in {0}"),
  ALSO_CALLED("also called "),
  ROLE_IN(" of "),
  PART_OF("part of "),
  SUCCEEDED_BY("succeeded by "),
  MEMBERS("members: "),
  COUNT_OF("{0} of them"),
  MEANS("means "),
  GIVEN_BY("so says "),
  THE_ENCODER("the encoder"),

  VOICES("Voices, and how far to trust them"),
  VOICES_TABLE("Table of voices"),
  VOICE("voice"),
  KIND("kind"),
  CONTROL("who controls it"),
  ISSUER("published by "),
  NOT_SAID("not said"),
  VOICE_RECORD("record"),
  LOCATOR("place: "),
  TOPICS("Topics"),
  NO_TOPICS("No statement has a topic."),

  UNCOVERED("What no statement covers"),
  UNCOVERED_UNKNOWN("The page was made without the text, so it cannot say what no statement covers."),
  UNCOVERED_NONE("Every sentence is covered."),
  UNCOVERED_COUNT("{0} of {1} sentences are covered or need no statement. Statements cover {2} of {3} letters."),
  EXEMPT("needs no statement: {0}"),
  NOT_GROUNDED("Quotations that the text does not have at one certain place"),

  REVIEW("What a careful colleague would ask"),
  REVIEW_NONE("No questions."),
  REVIEW_NOTE("A question is not an error: the encoder may have had good reasons."),
  THE_BRIEF("the brief"),

  ABOUT("About this page"),
  ABOUT_GRADES("Grades are those of the Admiralty code: a letter A to F for a source, a digit 1 to 6 for information. "
      + "F and 6 mean “cannot be judged”, not “bad”."),
  ABOUT_ENCODER("Encoded by {0}."),
  ABOUT_ENCODED("Encoded in {0}."),
  ABOUT_BRIEF("Brief "),
  ABOUT_FORM(", version {0} of the form. "),
  ABOUT_TEXT("SHA-256 of the text: "),
  ABOUT_MADE("Made by Communiqué. The page needs no network.");

  private final String words;

  Wording(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Returns the words with values in place of {@code {0}}, {@code {1}} and so on; a value may itself have braces. */
  String with(Object... values) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
      sentence.append(words, from, at).append(values[words.charAt(at + 1) - '0']);
      from = at + 3;
    }
    return sentence.append(words, from, words.length()).toString();
  }

  static Wording of(Mode mode) {
    return valueOf("CHAIN_MODE_" + mode.name());
  }

  static Wording of(Standing.Status status) {
    return valueOf("STATUS_" + status.name());
  }

  static Wording of(InstitutionalStances.Way way) {
    return valueOf("WAY_" + way.name());
  }

  static Wording of(Attitude attitude) {
    return valueOf("ATTITUDE_" + attitude.name());
  }

  static Wording of(Basis basis) {
    return valueOf("BASIS_" + basis.name());
  }

  /** Returns a word of a vocabulary with spaces for its hyphens. */
  static String spaced(Word word) {
    return word.word().replace('-', ' ');
  }
}
