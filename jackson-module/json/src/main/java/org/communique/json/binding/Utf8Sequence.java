// SPDX-License-Identifier: Apache-2.0
package org.communique.json.binding;

/** The encoding of one code point over U+007F in UTF-8, after table 3-7 of the Unicode Standard. */
final class Utf8Sequence {

  private Utf8Sequence() {}

  /**
   * Returns the length of the sequence that begins at a byte over 0x7F.
   *
   * @return 2, 3 or 4; 0 if no well-formed sequence begins here
   */
  static int length(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first >= 0xC2 && first <= 0xDF) {
      return isBetween(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int least = first == 0xE0 ? 0xA0 : 0x80; // no overlong form
      int most = first == 0xED ? 0x9F : 0xBF; // no surrogate
      return isBetween(bytes, at + 1, least, most) && isBetween(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int least = first == 0xF0 ? 0x90 : 0x80; // no overlong form
      int most = first == 0xF4 ? 0x8F : 0xBF; // nothing over U+10FFFF
      return isBetween(bytes, at + 1, least, most) && isBetween(bytes, at + 2, 0x80, 0xBF)
          && isBetween(bytes, at + 3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
  }

  private static boolean isBetween(byte[] bytes, int at, int least, int most) {
    return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most;
  }
}
