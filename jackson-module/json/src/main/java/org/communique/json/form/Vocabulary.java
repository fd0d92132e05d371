// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;

/**
 * The words that a scalar may be, with the meaning of each word. The reader, the schema and the reference page take the
 * words from here.
 *
 * @param title the name of the vocabulary in the schema and on the reference page, for example {@code actor kind}
 * @param isOpen whether other words are allowed too
 * @param meanings the words that the form defines, each with its meaning, in the order in which the model defines them
 */
public record Vocabulary(String title, boolean isOpen, Map<String, String> meanings) {

  /** Makes the vocabulary of a type that allows other words too. */
  static Vocabulary open(Class<?> type, List<? extends OpenTerm> known) {
    return of(type, true, known, word -> word.meaning().orElseThrow());
  }

  /** Makes the vocabulary of a type that allows no other words. */
  static Vocabulary closed(Class<?> type, List<? extends ClosedWord> all) {
    return of(type, false, all, ClosedWord::meaning);
  }

  private static <W extends Word> Vocabulary of(
      Class<?> type, boolean isOpen, List<W> words, Function<W, String> meaning) {
    Map<String, String> meanings = new LinkedHashMap<>();
    words.forEach(word -> meanings.put(word.word(), meaning.apply(word)));
    String title = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return new Vocabulary(title, isOpen, meanings);
  }

  /** {@return the words that the form defines} */
  public List<String> words() {
    return List.copyOf(meanings.keySet());
  }
}
