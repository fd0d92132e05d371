// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;

/** Prints a grounding for people. */
final class GroundingPrinter {

  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";

  /** How many quotations that are not grounded are listed, at most. */
  private static final int LISTED = 200;

  private final Grounding grounding;
  private final String content;

  GroundingPrinter(Grounding grounding, String content) {
    this.grounding = grounding;
    this.content = content;
  }

  /** Returns the sentences with what covers them, then the quotations that are not grounded, then the coverage. */
  String sentences() {
    StringBuilder out = new StringBuilder();
    List<Sentence> sentences = grounding.sentences();
    if (sentences.size() > SentenceMap.SHORT) {
      new SentenceMap(sentences, out).print();
    } else {
      sentences.forEach(sentence -> out.append(SentenceMap.sign(sentence)).append(' ')
          .append(harmless(sentence.text())).append("\n  ").append(coveredBy(sentence)).append('\n'));
    }
    List<Anchoring> notGrounded = grounding.notGrounded();
    notGrounded.stream().limit(LISTED).forEach(anchoring -> out.append("! ").append(anchoring).append('\n'));
    if (notGrounded.size() > LISTED) {
      out.append("! and ").append(notGrounded.size() - LISTED).append(" more quotations\n");
    }
    return out.append(coverage()).toString();
  }

  /** Returns the text in three colours, then the coverage. */
  String colours() {
    StringBuilder out = new StringBuilder();
    Iterator<Sentence> partly = grounding.sentences().stream().filter(Sentence::isPartlyCovered).iterator();
    Sentence next = partly.hasNext() ? partly.next() : null;
    String latest = "";
    int position = 0;
    for (int at = 0; at < content.length(); position++) {
      while (next != null && next.end() <= position) {
        next = partly.hasNext() ? partly.next() : null;
      }
      boolean isInPartly = next != null && next.start() <= position;
      String colour = grounding.isCovered(position) ? GREEN : isInPartly ? YELLOW : RED;
      if (!colour.equals(latest)) {
        out.append(colour);
        latest = colour;
      }
      int point = content.codePointAt(at);
      out.append(harmless(point));
      at += Character.charCount(point);
    }
    return out.append(PLAIN).append('\n').append(coverage()).toString();
  }

  private static String coveredBy(Sentence sentence) {
    if (!sentence.statements().isEmpty()) {
      return String.join(", ", sentence.statements()) + notCovered(sentence);
    }
    return sentence.exemption().map(reason -> "states nothing: " + InvalidBriefException.escaped(reason))
        .orElse("no statement");
  }

  /** Returns the parts of a partly covered sentence that no statement covers; an empty text for other sentences. */
  static String notCovered(Sentence sentence) {
    return sentence.isPartlyCovered()
        ? "; not covered: “" + harmless(String.join("” “", sentence.uncovered())) + "”" : "";
  }

  private String coverage() {
    long partly = grounding.sentences().stream().filter(Sentence::isPartlyCovered).count();
    return "coverage: " + grounding.coveredSentences() + "/" + grounding.sentences().size() + " sentences"
        + (partly > 0 ? " (" + partly + " partly)" : "") + ", " + grounding.coveredLetters() + "/" + grounding.letters()
        + " letters";
  }

  static String harmless(String text) {
    return text.codePoints().mapToObj(GroundingPrinter::harmless).collect(Collectors.joining());
  }

  /** Replaces the characters of a text that could move the cursor of a terminal or change the direction of a line. */
  private static String harmless(int codePoint) {
    boolean isHarmful = Character.isISOControl(codePoint) && codePoint != '\n'
        || codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    return isHarmful ? "\uFFFD" : Character.toString(codePoint);
  }
}
