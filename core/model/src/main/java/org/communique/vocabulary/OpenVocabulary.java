// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the known terms of an open vocabulary by their words. */
final class OpenVocabulary {

  private OpenVocabulary() {}

  /** Returns a map from the word of each term to the term. */
  static <T extends OpenTerm> Map<String, T> byWord(List<T> terms) {
    Map<String, T> byWord = new HashMap<>();
    for (T term : terms) {
      byWord.put(term.word(), term);
    }
    return byWord;
  }
}
