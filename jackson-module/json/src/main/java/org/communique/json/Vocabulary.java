// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.base.TextRule;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;

/**
 * The words that members of one kind may contain, with the meaning of each word. The reader, the schema and the
 * reference page take the words from here.
 *
 * @param title the name of the vocabulary in the schema and on the reference page, for example {@code actor kind}
 * @param isOpen whether other words are allowed too
 * @param meanings the words that the form defines, each with its meaning, in the order in which the model defines them
 */
record Vocabulary(String title, boolean isOpen, Map<String, String> meanings) {

  static Vocabulary open(List<? extends OpenTerm> known) {
    return of(true, known, word -> word.meaning().orElseThrow());
  }

  static Vocabulary closed(List<? extends ClosedWord> all) {
    return of(false, all, ClosedWord::meaning);
  }

  private static <W extends Word> Vocabulary of(boolean isOpen, List<W> words, Function<W, String> meaning) {
    Map<String, String> meanings = new LinkedHashMap<>();
    words.forEach(word -> meanings.put(word.word(), meaning.apply(word)));
    String type = words.get(0).getClass().getSimpleName();
    String title = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return new Vocabulary(title, isOpen, meanings);
  }

  List<String> words() {
    return List.copyOf(meanings.keySet());
  }

  void describe(Schema schema) {
    schema.define(this, title, inside -> {
      List<Consumer<Schema>> alternatives = new ArrayList<>();
      meanings.forEach((word, meaning) -> alternatives.add(known -> {
        known.text("const", word);
        known.text("description", meaning);
      }));
      if (isOpen) {
        alternatives.add(Vocabulary::describeOther);
      }
      inside.text("description", isOpen
          ? "An open vocabulary: the known words, and any other word of the same spelling."
          : "A closed vocabulary: no other word is allowed.");
      inside.objects(isOpen ? "anyOf" : "oneOf", alternatives);
    });
  }

  private static void describeOther(Schema other) {
    other.text("description", "Any other word. A reader keeps the word and concludes nothing from it.");
    other.type("string");
    other.text("pattern", Pattern.TERM);
    other.number("maxLength", TextRule.TERM_LENGTH);
  }
}
