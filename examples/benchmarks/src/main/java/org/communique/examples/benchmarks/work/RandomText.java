// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.Random;

/** Makes long texts of words that mean nothing. */
public final class RandomText {

  /** The length that is called 1 MB; each character is one byte. */
  public static final int MILLION = 1 << 20;
  /** Words that are in no text. */
  public static final String GONE = "words that nobody has printed anywhere in this text";

  private static final int LONGEST_WORD = 10;
  private static final int LONGEST_SENTENCE = 12;

  private RandomText() {}

  /**
   * Makes a text of random letters in words and sentences.
   *
   * @param length the number of characters
   * @return the text, the same for the same length
   */
  public static String of(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length + LONGEST_WORD + 2);
    while (text.length() < length) {
      for (int letters = 2 + random.nextInt(LONGEST_WORD - 1); letters > 0; letters--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(random.nextInt(LONGEST_SENTENCE) == 0 ? ". " : " ");
    }
    text.setLength(length - 1);
    return text.append('.').toString();
  }
}
