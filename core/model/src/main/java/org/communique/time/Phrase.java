// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of phrases: what the words must be, and the rule that computes the date.
 *
 * @param elements what the words must be, in order
 * @param rule how the date is computed
 */
record Phrase(List<Element> elements, PhraseRule rule) {

  /**
   * A part of a phrase: one of several words, or a slot.
   *
   * @param words the words, of which one must be printed; empty for a slot
   * @param slot the slot; null for words
   * @param optional whether the part may be absent
   */
  record Element(List<String> words, @Nullable PhraseSlot slot, boolean optional) {}

  /** {@return whether a word or a slot for a word must always be printed, so that a phrase is longer than its parts} */
  boolean hasOwnWords() {
    return elements.stream().anyMatch(
        element -> !element.optional() && (element.slot() == null || !element.slot().isPhrase()))
        || elements.stream().filter(element -> !element.optional()).count() > 1;
  }
}
