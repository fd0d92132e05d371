// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

/** Shortens what a page repeats, so that the page of a brief with endless names has an end. */
final class Excerpt {

  private static final int NAME = 120;
  private static final int LINE = 240;

  private Excerpt() {}

  /** Returns at most {@value #NAME} code points. */
  static String name(String words) {
    return of(words, NAME);
  }

  /** Returns at most {@value #LINE} code points. */
  static String line(String words) {
    return of(words, LINE);
  }

  private static String of(String words, int most) {
    boolean fits = words.length() <= most || words.codePointCount(0, words.length()) <= most;
    return fits ? words : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }
}
