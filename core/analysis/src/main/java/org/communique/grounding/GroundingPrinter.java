// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.stream.Collectors;

/** Prints a grounding for people. */
final class GroundingPrinter {

  private static final String GREEN = "\u001B[32m";
  private static final String RED = "\u001B[31m";
  private static final String PLAIN = "\u001B[0m";

  private final Grounding grounding;
  private final String content;

  GroundingPrinter(Grounding grounding, String content) {
    this.grounding = grounding;
    this.content = content;
  }

  /** Returns each sentence with what covers it, then the quotations that are not grounded, then the coverage. */
  String sentences() {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : grounding.sentences()) {
      out.append(sentence.isPartlyCovered() ? "~ " : sentence.isCovered() ? "+ " : "! ")
          .append(harmless(sentence.text())).append("\n  ").append(coveredBy(sentence)).append('\n');
    }
    grounding.notGrounded().forEach(anchoring -> out.append("! ").append(anchoring).append('\n'));
    return out.append(coverage()).toString();
  }

  /** Returns the text in two colours, then the coverage. */
  String colours() {
    StringBuilder out = new StringBuilder();
    int[] codePoints = content.codePoints().toArray();
    for (int at = 0; at < codePoints.length; at++) {
      if (at == 0 || grounding.isCovered(at) != grounding.isCovered(at - 1)) {
        out.append(grounding.isCovered(at) ? GREEN : RED);
      }
      out.append(harmless(codePoints[at]));
    }
    return out.append(PLAIN).append('\n').append(coverage()).toString();
  }

  private static String coveredBy(Sentence sentence) {
    if (!sentence.statements().isEmpty()) {
      return String.join(", ", sentence.statements()) + (sentence.isPartlyCovered()
          ? "; not covered: “" + harmless(String.join("” “", sentence.uncovered())) + "”" : "");
    }
    return sentence.exemption().map(reason -> "states nothing: " + reason).orElse("no statement");
  }

  private String coverage() {
    long partly = grounding.sentences().stream().filter(Sentence::isPartlyCovered).count();
    return "coverage: " + grounding.coveredSentences() + "/" + grounding.sentences().size() + " sentences"
        + (partly > 0 ? " (" + partly + " partly)" : "") + ", " + grounding.coveredLetters() + "/" + grounding.letters()
        + " letters";
  }

  private static String harmless(String text) {
    return text.codePoints().mapToObj(GroundingPrinter::harmless).collect(Collectors.joining());
  }

  /** Replaces the control characters of a text, which could move the cursor of a terminal. */
  private static String harmless(int codePoint) {
    return Character.isISOControl(codePoint) && codePoint != '\n' ? "\uFFFD" : Character.toString(codePoint);
  }
}
