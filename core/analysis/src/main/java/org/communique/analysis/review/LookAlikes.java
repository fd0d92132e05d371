// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which letters look alike. The table is the file {@code look-alikes.txt}: letters of the Cyrillic and Greek alphabets
 * that look like a Latin letter.
 */
final class LookAlikes {

  private static final Set<UnicodeScript> ALPHABETS =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
  private static final String FILE = "look-alikes.txt";
  private static final Map<Integer, Integer> LATIN = read();

  private LookAlikes() {}

  private static Map<Integer, Integer> read() {
    Map<Integer, Integer> latin = new HashMap<>();
    try (InputStream in = LookAlikes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the jar must contain " + FILE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
          .forEach(row -> latin.put(Integer.parseInt(row[0], 16), Integer.parseInt(row[1], 16)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Map.copyOf(latin);
  }

  /** Returns a text in lower case, in which every letter that looks like a Latin letter is this Latin letter. */
  static String latin(String text) {
    return text.codePoints().map(point -> LATIN.getOrDefault(point, point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the first word that has letters of two alphabets; the empty text if there is none. */
  static String firstMixedWord(String text) {
    Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
    int start = 0;
    for (int at = 0; at < text.length();) {
      int point = text.codePointAt(at);
      if (!Character.isLetter(point) && Character.getType(point) != Character.NON_SPACING_MARK) {
        if (found.size() > 1) {
          return text.substring(start, at);
        }
        found.clear();
        start = at + Character.charCount(point);
      } else if (ALPHABETS.contains(UnicodeScript.of(point))) {
        found.add(UnicodeScript.of(point));
      }
      at += Character.charCount(point);
    }
    return found.size() > 1 ? text.substring(start) : "";
  }

  /** Returns true if a text has no character that anybody sees. */
  static boolean isInvisible(String text) {
    return text.codePoints().allMatch(LookAlikes::isInvisible);
  }

  private static boolean isInvisible(int point) {
    boolean isFiller = point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x17B4 || point == 0x17B5
        || point == 0x2800 || point == 0x3164 || point == 0xFFA0;
    boolean isVariation = point >= 0x180B && point <= 0x180F || point >= 0xFE00 && point <= 0xFE0F
        || point >= 0xE0100 && point <= 0xE01EF;
    return isFiller || isVariation || Character.isSpaceChar(point) || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT;
  }
}
