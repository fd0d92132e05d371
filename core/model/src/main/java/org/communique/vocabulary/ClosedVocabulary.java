// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;

/** Converts between the constants of a closed vocabulary and their words. */
final class ClosedVocabulary {

  /** The constants of each closed vocabulary by their words. */
  private static final ClassValue<Map<String, Object>> BY_WORD = new ClassValue<>() {
    @Override
    protected Map<String, Object> computeValue(Class<?> type) {
      Map<String, Object> byWord = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        byWord.put(((ClosedWord) constant).word(), constant);
      }
      return byWord;
    }
  };

  private ClosedVocabulary() {}

  /** Returns the name of a constant in lower case with hyphens; the default locale makes no difference. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant with exactly this word; if there is none, the exception lists the allowed words. */
  static <W extends Enum<W> & ClosedWord> W parse(Class<W> type, String word) {
    Objects.requireNonNull(word, "word");
    Object constant = BY_WORD.get(type).get(word);
    if (constant == null) {
      throw InvalidBriefException.of(type.getSimpleName(), rule(type), word);
    }
    return type.cast(constant);
  }

  private static <W extends Enum<W> & ClosedWord> String rule(Class<W> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Word::word)
        .collect(Collectors.joining(", ", "word must be one of ", ""));
  }
}
