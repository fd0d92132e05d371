// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import org.communique.json.form.Member.Quoted;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of the form in UTF-8, with quotation marks and a comma. Only speed explains this class: a third of all
 * texts are words, and a word is then copied as a whole.
 */
final class QuotedWords {

  private record Entry(Word word, Quoted quoted) {}

  /** More than twice the number of the words that the form defines. The length is a power of two. */
  private static final int LENGTH = 1 << 10;

  private static final int MOST_PROBES = 8;

  /**
   * The words that were written so far, at the place of their identity hash or shortly after it. Threads write to the
   * table without a lock: at worst, a word is entered twice or not at all.
   */
  private static final @Nullable Entry[] TABLE = new Entry[LENGTH];

  private QuotedWords() {}

  /** {@return the bytes of a word; null if the form does not define the word, or if the table has no place for it} */
  static @Nullable Quoted find(Word word) {
    int hash = System.identityHashCode(word);
    for (int probe = 0; probe < MOST_PROBES; probe++) {
      Entry entry = TABLE[hash + probe & LENGTH - 1];
      if (entry == null) {
        return enter(word, hash + probe & LENGTH - 1);
      } else if (entry.word == word) {
        return entry.quoted;
      }
    }
    return null;
  }

  private static @Nullable Quoted enter(Word word, int at) {
    if (word instanceof OpenTerm term && !term.isKnown()) {
      return null;
    }
    Quoted quoted = new Quoted(word.word(), ',');
    TABLE[at] = new Entry(word, quoted);
    return quoted;
  }
}
