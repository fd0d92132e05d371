// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import org.communique.base.InvalidBriefException;

/**
 * Writes text in the spelling of RFC 8785 (JSON Canonicalization Scheme), without a JSON library: the shortest escapes
 * and no white space. {@code ValueWriter} sorts the members. This sink accepts only whole numbers within ±(2^53−1),
 * because every JSON library keeps these exactly. Other numbers can occur only in extensions.
 */
final class CanonicalSink extends LineSink {

  private static final long LARGEST = (1L << 53) - 1;
  private static final int LARGEST_DIGITS = 16;

  /** Makes an empty sink. */
  CanonicalSink() {
    super(true);
  }

  @Override
  public void number(String digits) {
    if (!isExact(digits)) {
      throw InvalidBriefException.of(
          "Extension", "number must be whole and within ±9007199254740991 to have a canonical form", digits);
    }
    super.number(digits);
  }

  private static boolean isExact(String digits) {
    int start = digits.startsWith("-") ? 1 : 0;
    if (digits.length() - start > LARGEST_DIGITS || digits.charAt(start) == '0' && digits.length() > 1) {
      return false;
    }
    for (int at = start; at < digits.length(); at++) {
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
        return false;
      }
    }
    return Math.abs(Long.parseLong(digits)) <= LARGEST;
  }
}
