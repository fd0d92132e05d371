// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;

/** How constants are spelled, and found again. */
final class Words {

  private Words() {}

  /** {@code NARRATED_ACT} becomes {@code narrated-act}, in every locale. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E> & Word> E parse(E[] constants, String vocabulary, String word) {
    for (E constant : constants) {
      if (constant.word().equals(word)) {
        return constant;
      }
    }
    throw InvalidBriefException.of(
        vocabulary,
        "word must be one of " + Arrays.stream(constants).map(Word::word).collect(Collectors.joining(", ")),
        word);
  }
}
