// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Printed words that have the form of a phrase, with the values of its slots. Slots that stand for another phrase have
 * a match of their own.
 *
 * @param rule the rule of the phrase
 * @param numbers the numbers that the slots have; a slot for days of a month has all days that are meant
 * @param parts the matches of the slots that stand for another phrase
 * @param zone the time zone that is written; null if there is none
 */
record PhraseMatch(
    PhraseRule rule, Map<PhraseSlot, List<Integer>> numbers, Map<PhraseSlot, PhraseMatch> parts,
    @Nullable ZoneId zone) {

  /** {@return the number of a slot that has exactly one; 1 if the phrase does not have the slot} */
  int number(PhraseSlot slot) {
    return numbers(slot).isEmpty() ? 1 : numbers(slot).get(0);
  }

  /** {@return the numbers of a slot; empty if the phrase does not have the slot} */
  List<Integer> numbers(PhraseSlot slot) {
    return numbers.getOrDefault(slot, List.of());
  }

  /** {@return the match of a slot that stands for another phrase, which the rule needs} */
  PhraseMatch part(PhraseSlot slot) {
    PhraseMatch part = parts.get(slot);
    if (part == null) {
      throw new IllegalStateException("the table accepted a rule without its slot " + slot);
    }
    return part;
  }

  boolean has(PhraseSlot slot) {
    return parts.containsKey(slot);
  }

  /** {@return the rules of the phrase and of its parts} */
  Stream<PhraseRule> rules() {
    return Stream.concat(Stream.of(rule), parts.values().stream().flatMap(PhraseMatch::rules));
  }
}
