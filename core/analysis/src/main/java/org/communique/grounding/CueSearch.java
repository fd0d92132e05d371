// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.Statement;
import org.communique.grounding.SentenceRules.Span;
import org.communique.text.Quotation;
import org.communique.text.QuotationMatch;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cue of a statement where a text prints cues: in the passages of the statement, in the sentences around
 * them, in the sentences where the direct speech around them begins and ends, and in the label of the paragraph, such
 * as {@code THE PRESIDENT:}. A label counts until another label follows, because a transcript prints the label once for
 * several paragraphs.
 */
final class CueSearch {

  /** How many characters a label has at most. */
  private static final int LABEL = 80;

  /**
   * How many characters a sentence has at most in which a cue counts. A longer sentence is probably a text without full
   * stops, and a cue somewhere in it need not belong to the passage.
   */
  private static final int LONGEST = 4_000;

  private final String content;
  private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();

  /** The labels of paragraphs, by the positions where their paragraphs begin. */
  private final TreeMap<Integer, String> labels = new TreeMap<>();

  /** The position and the offset of the latest label. */
  private int position;
  private int offset;

  CueSearch(String content, List<Sentence> sentences) {
    this.content = content;
    sentences.forEach(sentence -> this.sentences.put(sentence.start(), sentence));
    new Units(content, this::addLabel).split();
  }

  private void addLabel(Span unit) {
    String begin = content.substring(unit.start(), Math.min(unit.end(), unit.start() + LABEL));
    if (begin.indexOf(':') >= 0) {
      position += content.codePointCount(offset, unit.start());
      offset = unit.start();
      labels.put(position, begin.substring(0, begin.indexOf(':')));
    }
  }

  /** Whether the text prints a cue at one of the places of a statement. */
  boolean isPrinted(String cue, Statement statement, Map<Quotation, QuotationMatch> matches) {
    for (Quotation quotation : statement.quotations()) {
      if (quotation.exact().contains(cue)
          || matches.get(quotation) instanceof QuotationMatch.Found found && isAround(cue, found)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAround(String cue, QuotationMatch.Found found) {
    Map.Entry<Integer, String> label = labels.floorEntry(found.start());
    if (label != null && label.getValue().contains(cue)) {
      return true;
    }
    return isIn(cue, sentences.floorEntry(found.start())) || isIn(cue, sentences.floorEntry(found.end() - 1))
        || isAtSpeech(cue, found);
  }

  /**
   * Whether a cue is in a sentence with the mark that opens or closes the speech around a passage. In {@code “One.
   * Two,” he said} the cue belongs to both sentences.
   */
  private boolean isAtSpeech(String cue, QuotationMatch.Found found) {
    Map.Entry<Integer, Sentence> begin = withMark(found.start(), false);
    Map.Entry<Integer, Sentence> end = begin == null ? null : withMark(found.end(), true);
    return end != null && (isIn(cue, begin) || isIn(cue, end));
  }

  /** Returns the sentence with the nearest mark before or after a position, if this mark says that speech goes on. */
  private Map.@Nullable Entry<Integer, Sentence> withMark(int position, boolean forward) {
    int left = LONGEST;
    Map.Entry<Integer, Sentence> at = sentences.floorEntry(position);
    while (at != null && at.getValue().text().length() <= left) {
      String text = at.getValue().text();
      left -= text.length();
      int inside = Math.min(Math.max(position, at.getKey()), at.getValue().end()) - at.getKey();
      int offset = text.offsetByCodePoints(0, inside);
      String part = forward ? text.substring(offset) : text.substring(0, offset);
      int open = forward ? part.indexOf('“') : part.lastIndexOf('“');
      int close = forward ? part.indexOf('”') : part.lastIndexOf('”');
      if (open >= 0 || close >= 0) {
        return (forward ? close >= 0 && (open < 0 || close < open) : open > close) ? at : null;
      }
      at = forward ? sentences.higherEntry(at.getKey()) : sentences.lowerEntry(at.getKey());
    }
    return null;
  }

  /** Whether a sentence around a passage has a cue; the sentences in between are all in the passage. */
  private static boolean isIn(String cue, Map.@Nullable Entry<Integer, Sentence> sentence) {
    return sentence != null && sentence.getValue().text().length() <= LONGEST
        && sentence.getValue().text().contains(cue);
  }
}
