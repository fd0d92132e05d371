// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.communique.text.TextSearch.Pattern;

/** A text as a search sees it, and the way back to the offsets of the text. */
sealed interface View {

  /** Makes a search of a text; the second argument says where words may begin and end. */
  interface SearchMaker extends BiFunction<String, IntPredicate, TextSearch> {}

  static View of(String content, Set<Tolerance> tolerances, SearchMaker maker) {
    if (tolerances.isEmpty()) {
      return new Exact(maker.apply(content, offset -> LetterBoundaries.isBoundary(content, offset)));
    }
    FoldedText folded = new FoldedText(content, tolerances);
    return new Folded(folded, EnumSet.copyOf(tolerances), maker.apply(folded.text(), folded::isBoundary));
  }

  TextSearch search();

  Set<Tolerance> tolerances();

  /** Returns the pattern for some words with a prefix and a suffix. */
  Pattern pattern(String prefix, String words, String suffix);

  /** Returns the offset in the text at which the words begin that the search found at an offset. */
  int start(int offset);

  /** Returns the offset in the text after the words that the search found before an offset. */
  int end(int offset);

  /**
   * Returns how much of some words a search found. A sign of which only a part was found does not belong to it.
   *
   * @param length how many characters were found, as the search counts them
   */
  WordsBegun begun(String words, int length);

  /**
   * The beginning of some words.
   *
   * @param length how many characters the search counts
   * @param end the offset in the words after the beginning
   */
  record WordsBegun(int length, int end) {}

  /** The text as it is. */
  record Exact(TextSearch search) implements View {

    @Override
    public Set<Tolerance> tolerances() {
      return Set.of();
    }

    @Override
    public Pattern pattern(String prefix, String words, String suffix) {
      return Pattern.of(prefix, words, suffix);
    }

    @Override
    public int start(int offset) {
      return offset;
    }

    @Override
    public int end(int offset) {
      return offset;
    }

    @Override
    public WordsBegun begun(String words, int length) {
      boolean isInPair = length < words.length()
          && Character.isSurrogatePair(words.charAt(length - 1), words.charAt(length));
      int whole = isInPair ? length - 1 : length;
      return new WordsBegun(whole, whole);
    }
  }

  /** The text without the differences that are ignored. */
  record Folded(FoldedText folded, Set<Tolerance> tolerances, TextSearch search) implements View {

    @Override
    public Pattern pattern(String prefix, String words, String suffix) {
      String foldedPrefix = new FoldedText(prefix, tolerances).text();
      String foldedWords = new FoldedText(words, tolerances).text();
      String foldedSuffix = new FoldedText(suffix, tolerances).text();
      if (foldedWords.startsWith(" ") && foldedPrefix.endsWith(" ")) { // one run of spaces
        foldedPrefix = foldedPrefix.substring(0, foldedPrefix.length() - 1);
      }
      if (foldedWords.endsWith(" ") && foldedSuffix.startsWith(" ")) {
        foldedSuffix = foldedSuffix.substring(1);
      }
      return Pattern.of(foldedPrefix, foldedWords, foldedSuffix);
    }

    @Override
    public int start(int offset) {
      return folded.start(offset);
    }

    @Override
    public int end(int offset) {
      return folded.end(offset);
    }

    @Override
    public WordsBegun begun(String words, int length) {
      FoldedText foldedWords = new FoldedText(words, tolerances);
      int whole = length;
      while (!foldedWords.isBoundary(whole)) {
        whole--;
      }
      return new WordsBegun(whole, whole == 0 ? 0 : foldedWords.end(whole));
    }
  }
}
