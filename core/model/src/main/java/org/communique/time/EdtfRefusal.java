// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.List;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;

/**
 * Explains why the grammar of {@link EdtfParser} refuses a text. Three kinds of text are valid elsewhere and get their
 * own message: the forms of the EDTF draft of 2012, the times that machines write, and the rest of level 2 of the
 * standard.
 */
final class EdtfRefusal {

  private static final String LEVEL_2_DATE =
      "(?:[?~%]?+-?+[0-9X]{4}(?:S[0-9]++)?+[?~%]?+"
          + "(?:-[?~%]?+[0-9X]{2}[?~%]?+(?:-[?~%]?+[0-9X]{2}[?~%]?+)?+)?+|Y-?+[0-9]++(?:E[0-9]++)?+(?:S[0-9]++)?+)";

  /** The quantifiers are possessive, so that no text makes the pattern backtrack. */
  private static final Pattern LEVEL_2 = Pattern.compile(
      LEVEL_2_DATE + "?+(?:/(?:\\.\\.)?+" + LEVEL_2_DATE + "?+)?+|[\\[{][-0-9X?~%.,]++[\\]}]");

  private static final Pattern TIME_OF_DAY = Pattern.compile("[0-9][?~%]?T[0-9]");

  private EdtfRefusal() {}

  static InvalidBriefException of(String text) {
    String today = ofToday(text);
    if (!today.equals(text) && isDate(today)) {
      return InvalidBriefException.of(
          "Edtf", "text must be '" + today + "', because forms of the draft of 2012 are no longer valid", text);
    }
    List<String> missing = Timestamp.missing(text);
    if (!missing.isEmpty()) {
      return InvalidBriefException.of(
          "Edtf", "text must have " + String.join(" and ", missing) + "; Edtf.parseTimestamp accepts it", text);
    }
    if (TIME_OF_DAY.matcher(text).find() && text.chars().anyMatch(c -> "?~%/[{,".indexOf(c) >= 0)) {
      return InvalidBriefException.of(
          "Edtf",
          "text must have no time of day in an interval, in a set or beside ?, ~ or %, because EDTF has no such form;"
              + " keep the time in the words of the time expression",
          text);
    }
    boolean hasMarks = text.chars().anyMatch(c -> "?~%XES[{".indexOf(c) >= 0);
    if (hasMarks && LEVEL_2.matcher(text).matches()) {
      return InvalidBriefException.of(
          "Edtf", "text must be of level 0 or 1, or one of the level 2 sets [a,b], [a..b], [..a] and [a..]", text);
    }
    return InvalidBriefException.of(
        "Edtf",
        "text must be a date of ISO 8601-2 (EDTF) level 0 or 1,"
            + " such as 2022-08-15, 2022-08, 2022-08-15? or 2022-08-15/..",
        text);
  }

  /** Returns the text with each form of the draft of 2012 replaced by the form of today. */
  private static String ofToday(String text) {
    return text.replace("unknown", "").replace("open", "..").replace("?~", "%").replace('u', 'X')
        .replaceFirst("^y", "Y");
  }

  private static boolean isDate(String text) {
    try {
      EdtfParser.parse(text);
      return true;
    } catch (InvalidBriefException refused) {
      return false;
    }
  }
}
