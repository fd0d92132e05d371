// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;

/**
 * The words that a scalar may be, with the meaning of each word. The reader, the schema and the reference page take the
 * words from here.
 *
 * @param title the name of the vocabulary in the schema and on the reference page, for example {@code actor kind}
 * @param isOpen whether other words are allowed too
 * @param terms the words that the form defines, in the order in which the model defines them
 */
public record Vocabulary(String title, boolean isOpen, List<? extends Word> terms) {

  /** Makes the vocabulary of a type that allows other words too. */
  static Vocabulary open(Class<?> type, List<? extends OpenTerm> known) {
    return new Vocabulary(title(type), true, known);
  }

  /** Makes the vocabulary of a type that allows no other words. */
  static Vocabulary closed(Class<?> type, List<? extends ClosedWord> all) {
    return new Vocabulary(title(type), false, all);
  }

  /** Puts a space before each capital letter inside the name of a type. */
  private static String title(Class<?> type) {
    StringBuilder title = new StringBuilder();
    for (char letter : type.getSimpleName().toCharArray()) {
      title.append(Character.isUpperCase(letter) && !title.isEmpty() ? " " : "").append(Character.toLowerCase(letter));
    }
    return title.toString();
  }

  /** {@return the words that the form defines} */
  public List<String> words() {
    List<String> words = new ArrayList<>(terms.size());
    terms.forEach(term -> words.add(term.word()));
    return words;
  }

  /** {@return the words that the form defines, each with its meaning} */
  public Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    terms.forEach(term -> meanings.put(term.word(), meaning(term)));
    return meanings;
  }

  private static String meaning(Word term) {
    return term instanceof OpenTerm open ? open.meaning().orElseThrow() : ((ClosedWord) term).meaning();
  }
}
