// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

/** Writes texts in the syntax of JSON. */
public final class JsonText {

  private static final String LOWER_CASE = "0123456789abcdef";
  private static final String UPPER_CASE = "0123456789ABCDEF";

  private JsonText() {}

  /**
   * Appends a text in quotation marks, with the shortest escapes.
   *
   * @param out receives the text
   * @param text any text
   * @param isCanonical whether the digits of escapes are in lower case, as RFC 8785 requires; JSON libraries use upper
   *     case
   */
  public static void append(StringBuilder out, String text, boolean isCanonical) {
    out.append('"');
    int plain = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, plain, at);
        plain = at + 1;
        escape(out, c, isCanonical ? LOWER_CASE : UPPER_CASE);
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static void escape(StringBuilder out, char c, String digits) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(digits.charAt(c >> 4)).append(digits.charAt(c & 0xF));
    }
  }
}
