// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.base.InvalidBriefException;

/** What the closed vocabularies share: their spelling, and the way back from it. */
final class Words {

  private Words() {}

  /** The lower-kebab spelling of a constant's name, the same under every default locale. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds the constant with this very word. */
  static <W extends Enum<W> & Word> Optional<W> find(Class<W> type, String word) {
    Objects.requireNonNull(word, "word");
    return constants(type).filter(constant -> constant.word().equals(word)).findFirst();
  }

  /** Finds the constant with this very word, or refuses it and lists the words there are. */
  static <W extends Enum<W> & Word> W parse(Class<W> type, String word) {
    return find(type, word).orElseThrow(() -> InvalidBriefException.of(type.getSimpleName(), rule(type), word));
  }

  private static <W extends Enum<W> & Word> String rule(Class<W> type) {
    return constants(type).map(Word::word).collect(Collectors.joining(", ", "word must be one of ", ""));
  }

  private static <W extends Enum<W> & Word> Stream<W> constants(Class<W> type) {
    return Arrays.stream(type.getEnumConstants());
  }
}
