// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import org.communique.base.TextRule;
import org.communique.json.Limit;
import org.communique.time.Edtf;

/**
 * How the texts of a scalar are spelled, for people and for the schema. The reader does not use the patterns: the types
 * of the model check their texts themselves.
 *
 * @param title the name of such a text on the reference page; what follows a comma or a parenthesis is not part of its
 *     name in the schema
 * @param pattern a regular expression (ECMA-262); {@link org.communique.json.brief.BriefSchema} lists what these
 *     expressions cannot express
 * @param longest the largest number of code points
 */
public record Spelling(String title, String pattern, int longest) {

  private static final String ID_PATTERN = "^[a-z0-9]+(?:[-._][a-z0-9]+)*$";
  private static final String TERM_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

  private static final String NOWHERE = "\\u0000\\ud800-\\udfff";
  private static final String NO_LINE =
      "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff";

  private static final String LABEL_PATTERN = "^ *[^ " + NO_LINE + "][^" + NO_LINE + "]*$";
  private static final String PROSE_PATTERN = "^[ \\t\\n\\r]*[^ \\t\\n\\r" + NOWHERE + "][^" + NOWHERE + "]*$";
  private static final String PASSAGE_PATTERN = "^[^" + NOWHERE + "]+$";
  private static final String CONTENT_PATTERN = "^[^" + NOWHERE + "]*$";

  private static final String ABSOLUTE_URI = "[A-Za-z][-A-Za-z0-9+.]*:[^ " + NO_LINE + "]+";
  private static final String ABSOLUTE_URI_PATTERN = "^" + ABSOLUTE_URI + "$";
  private static final String STATEMENT_PATTERN =
      "^(?:(?=.{1,128}$)[a-z0-9]+(?:[-._][a-z0-9]+)*|" + ABSOLUTE_URI + ")$";

  private static final String LANGUAGE_PATTERN =
      "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
          + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+"
          + "|[Ii]-[A-Za-z]{3,8}|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
          + "|[Ss][Gg][Nn]-(?:[Bb][Ee]-(?:[Ff][Rr]|[Nn][Ll])|[Cc][Hh]-[Dd][Ee])|[Aa][Rr][Tt]-[Ll][Oo][Jj][Bb][Aa][Nn]"
          + "|[Zz][Hh]-[Mm][Ii][Nn]-?[Nn]?[Aa]?[Nn]?)$";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String YEAR = "(?!-0000)-?[0-9]{4}";
  private static final String CALENDAR_DAY = YEAR + "-" + MONTH + "-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String DATE =
      "(?:" + YEAR + "(?:-(?:" + MONTH + "(?:-(?:0[1-9]|[12][0-9]|3[01]))?|2[1-4]))?[?~%]?)";

  private static final String EDTF_PATTERN =
      "^(?:" + DATE
          + "|" + CALENDAR_DAY + "T(?:[01][0-9]|2[0-3])(?::[0-5][0-9](?::[0-5][0-9])?)?"
          + "(?:Z|[-+](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
          + "|-?[0-9]{2}(?:[0-9]X|XX)[?~%]?|" + YEAR + "-(?:XX(?:-XX)?|" + MONTH + "-XX)[?~%]?"
          + "|Y-?[1-9][0-9]{4,8}[?~%]?"
          + "|" + DATE + "/(?:\\.\\.|" + DATE + ")?|(?:\\.\\.)?/(?:\\.\\.|" + DATE + ")|\\.\\./"
          + "|\\[" + DATE + "(?:," + DATE + ")+\\]"
          + "|\\[" + DATE + "\\.\\.(?:" + DATE + ")?\\]|\\[\\.\\." + DATE + "\\])$";

  static final Spelling ID = new Spelling("id", ID_PATTERN, TextRule.ID_LENGTH);
  static final Spelling LABEL = new Spelling("label", LABEL_PATTERN, Limit.LABEL.defaultValue());
  static final Spelling PROSE = new Spelling("prose", PROSE_PATTERN, Limit.PROSE.defaultValue());
  static final Spelling PASSAGE = new Spelling("passage", PASSAGE_PATTERN, Limit.PROSE.defaultValue());
  static final Spelling CONTENT = new Spelling("content", CONTENT_PATTERN, Limit.CONTENT.defaultValue());
  static final Spelling SHA256 = label("64 hexadecimal digits", "^[0-9a-f]{64}$");
  static final Spelling LANGUAGE = label("language tag (BCP 47)", LANGUAGE_PATTERN);
  static final Spelling EDTF = new Spelling("date (EDTF)", EDTF_PATTERN, Edtf.LENGTH);
  static final Spelling DAY = label("day (YYYY-MM-DD)", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  static final Spelling URI = label("absolute URI", ABSOLUTE_URI_PATTERN);
  static final Spelling STATEMENT = label("id of a statement, or absolute URI", STATEMENT_PATTERN);
  static final Spelling GRADE = label("Admiralty code", "^[A-F][1-6]$");
  static final Spelling VERSION = label("version MAJOR.MINOR", "");

  /** The spelling of a word of an open vocabulary that the form does not define. */
  public static final Spelling TERM = new Spelling("term", TERM_PATTERN, TextRule.TERM_LENGTH);

  private static Spelling label(String title, String pattern) {
    return new Spelling(title, pattern, Limit.LABEL.defaultValue());
  }
}
