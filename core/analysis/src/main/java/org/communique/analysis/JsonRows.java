// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.List;
import java.util.Locale;

/** Writes the rows of a table as a JSON array (RFC 8259), with one object for each row. All values are strings. */
final class JsonRows {

  private JsonRows() {}

  /** Returns the array. Each object is on a line of its own. */
  static String write(List<String> names, List<List<String>> rows) {
    StringBuilder json = new StringBuilder("[");
    String separator = "\n";
    for (List<String> row : rows) {
      json.append(separator);
      appendObject(json, names, row);
      separator = ",\n";
    }
    return json.append(rows.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  private static void appendObject(StringBuilder json, List<String> names, List<String> values) {
    for (int at = 0; at < names.size(); at++) {
      json.append(at == 0 ? "{" : ", ");
      appendString(json, names.get(at));
      json.append(": ");
      appendString(json, values.get(at));
    }
    json.append('}');
  }

  private static void appendString(StringBuilder json, String text) {
    json.append('"');
    text.codePoints().forEach(point -> {
      switch (point) {
        case '"', '\\' -> json.append('\\').append((char) point);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (isEscaped(point)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", point));
          } else {
            json.appendCodePoint(point);
          }
        }
      }
    });
    json.append('"');
  }

  /** JSON demands escapes for control characters. A surrogate without its partner has no bytes in UTF-8. */
  private static boolean isEscaped(int point) {
    return point < ' ' || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
