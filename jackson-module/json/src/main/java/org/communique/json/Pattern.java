// SPDX-License-Identifier: Apache-2.0
package org.communique.json;


/** Regular expressions (ECMA-262) for texts in the schema. {@link BriefSchema} lists what they cannot express. */
final class Pattern {

  static final String ID = "^[a-z0-9]+(?:[-._][a-z0-9]+)*$";
  static final String TERM = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

  private static final String NOWHERE = "\\u0000\\ud800-\\udfff";
  private static final String NO_LINE = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff";

  static final String LABEL = "^ *[^ " + NO_LINE + "][^" + NO_LINE + "]*$";
  static final String PROSE = "^[ \\t\\n\\r]*[^ \\t\\n\\r" + NOWHERE + "][^" + NOWHERE + "]*$";
  static final String PASSAGE = "^[^" + NOWHERE + "]+$";
  static final String CONTENT = "^[^" + NOWHERE + "]*$";

  static final String ABSOLUTE_URI = "^[A-Za-z][-A-Za-z0-9+.]*:[!-~\\u00a0-\\uffff]+$";
  static final String STATEMENT =
      "^(?:(?=.{1,128}$)[a-z0-9]+(?:[-._][a-z0-9]+)*|" + ABSOLUTE_URI.substring(1, ABSOLUTE_URI.length() - 1) + ")$";

  static final String LANGUAGE =
      "^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
          + "(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+|[Ii]-[A-Za-z]{3,8}|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]"
          + "|[Ss][Gg][Nn]-(?:[Bb][Ee]-(?:[Ff][Rr]|[Nn][Ll])|[Cc][Hh]-[Dd][Ee])|[Aa][Rr][Tt]-[Ll][Oo][Jj][Bb][Aa][Nn]"
          + "|[Zz][Hh]-[Mm][Ii][Nn]-?[Nn]?[Aa]?[Nn]?)$";

  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "-?[0-9]{4}-" + MONTH + "-(?:0[1-9]|[12][0-9]|3[01])";
  private static final String DATE =
      "(?:-?[0-9]{4}(?:-(?:" + MONTH + "(?:-(?:0[1-9]|[12][0-9]|3[01]))?|2[1-4]))?[?~%]?)";

  static final String EDTF =
      "^(?:" + DATE
          + "|" + DAY + "T(?:[01][0-9]|2[0-3])(?::[0-5][0-9](?::[0-5][0-9])?)?"
          + "(?:Z|[-+](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
          + "|-?[0-9]{2}(?:[0-9]X|XX)[?~%]?|-?[0-9]{4}-(?:XX(?:-XX)?|" + MONTH + "-XX)[?~%]?"
          + "|Y-?[1-9][0-9]{4,8}[?~%]?"
          + "|" + DATE + "/(?:\\.\\.|" + DATE + ")?|(?:\\.\\.)?/(?:\\.\\.|" + DATE + ")|\\.\\./"
          + "|\\[" + DATE + "(?:," + DATE + ")+\\]|\\[" + DATE + "\\.\\.(?:" + DATE + ")?\\]|\\[\\.\\." + DATE + "\\])$";

  private Pattern() {}
}
