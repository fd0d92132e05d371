// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.communique.grounding.PassageSweep.Passage;
import org.communique.grounding.SentenceRules.Span;

/** Finds out which statements cover which sentences of a text, and how much of them. */
final class Coverage {

  private final String content;

  /** The code points that grounded quotations cover. */
  private final BitSet covered;

  Coverage(String content, BitSet covered) {
    this.content = content;
    this.covered = covered;
  }

  /**
   * Returns the sentences with what covers them.
   *
   * @param spans the sentences by their offsets, in ascending order
   */
  List<Sentence> sentences(List<Span> spans, List<Passage> quoted, List<Passage> exempt) {
    PassageSweep quotations = new PassageSweep(quoted);
    PassageSweep exemptions = new PassageSweep(exempt);
    List<Sentence> sentences = new ArrayList<>();
    int position = 0;
    int offset = 0;
    for (Span span : spans) {
      if (span.start() < offset || span.end() < span.start() || span.end() > content.length()) {
        throw new IndexOutOfBoundsException(
            "a sentence must begin after the one before it and end within the " + content.length()
                + " characters, but was " + span.start() + ".." + span.end());
      }
      int start = position + content.codePointCount(offset, span.start());
      int end = start + content.codePointCount(span.start(), span.end());
      List<String> reasons = exemptions.owners(start, end);
      sentences.add(sentence(
          span, start, end, quotations.owners(start, end),
          reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.get(reasons.size() - 1))));
      position = end;
      offset = span.end();
    }
    return List.copyOf(sentences);
  }

  private Sentence sentence(
      Span span, int start, int end, List<String> statements, Optional<String> exemption) {
    int letters = 0;
    int coveredLetters = 0;
    List<String> uncovered = new ArrayList<>();
    int gap = span.start();
    int position = start;
    for (int at = span.start(); at < span.end(); position++) {
      int point = content.codePointAt(at);
      at += Character.charCount(point);
      boolean isCovered = covered.get(position);
      if (Character.isLetterOrDigit(point)) {
        letters++;
        coveredLetters += isCovered ? 1 : 0;
      }
      if (isCovered) {
        addGap(gap, at - Character.charCount(point), uncovered);
        gap = at;
      }
    }
    addGap(gap, span.end(), uncovered);
    String text = content.substring(span.start(), span.end());
    if (uncovered.size() == 1 && uncovered.get(0).equals(text)) {
      uncovered.set(0, text); // one string instead of two
    }
    return new Sentence(start, end, text, statements, exemption, letters, coveredLetters, uncovered);
  }

  private void addGap(int start, int end, List<String> uncovered) {
    if (start < end) {
      Span gap = Spaces.stripped(content, start, end);
      String text = content.substring(gap.start(), gap.end());
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        uncovered.add(text);
      }
    }
  }
}
