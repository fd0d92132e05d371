// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints the sentences of a long text: a map with one sign for each sentence, and then a list in which neighbouring
 * sentences are one entry if all are covered, or if none is covered. Each line has a bounded width.
 */
final class SentenceMap {

  /** How many sentences a text has at most whose sentences are printed one by one, without a map. */
  static final int SHORT = 60;

  private static final int ROW = 60;
  private static final int MOST_ROWS = 20;

  /** How many code points a line of the list has, at most. */
  private static final int WIDTH = 110;

  private static final int MOST_ENTRIES = 300;

  /** How many statements an entry names, at most. */
  private static final int NAMED = 7;

  private final List<Sentence> sentences;
  private final StringBuilder out;

  SentenceMap(List<Sentence> sentences, StringBuilder out) {
    this.sentences = sentences;
    this.out = out;
  }

  /** Returns the sign of a sentence. */
  static char sign(Sentence sentence) {
    return sentence.isPartlyCovered() ? '~' : sentence.isCovered() ? '+' : '!';
  }

  void print() {
    printMap();
    int entries = 0;
    int next = 0;
    while (next < sentences.size() && entries < MOST_ENTRIES) {
      int end = end(next);
      printEntry(next, end);
      next = end;
      entries++;
    }
    if (next < sentences.size()) {
      out.append("and the sentences from ").append(next + 1).append(" to ").append(sentences.size()).append('\n');
    }
  }

  private void printMap() {
    int perSign = (sentences.size() - 1) / (ROW * MOST_ROWS) + 1;
    out.append(sentences.size()).append(" sentences, one sign for ")
        .append(perSign == 1 ? "each" : "the worst of " + perSign)
        .append(": + covered, ~ partly covered, ! not covered\n");
    int width = String.valueOf(sentences.size()).length();
    for (int first = 0; first < sentences.size(); first += perSign) {
      if (first % (ROW * perSign) == 0) {
        out.append(first == 0 ? "" : "\n").append(String.format(Locale.ROOT, "%" + width + "d ", first + 1));
      }
      out.append(worst(first, Math.min(sentences.size(), first + perSign)));
    }
    out.append("\n\n");
  }

  private char worst(int first, int end) {
    String signs = sentences.subList(first, end).stream().map(sentence -> String.valueOf(sign(sentence)))
        .collect(Collectors.joining());
    return signs.indexOf('!') >= 0 ? '!' : signs.indexOf('~') >= 0 ? '~' : '+';
  }

  /** Returns the number after the last sentence of an entry. Each partly covered sentence has an entry of its own. */
  private int end(int first) {
    char sign = sign(sentences.get(first));
    int end = first + 1;
    while (sign != '~' && end < sentences.size() && sign(sentences.get(end)) == sign) {
      end++;
    }
    return end;
  }

  private void printEntry(int first, int end) {
    Sentence begin = sentences.get(first);
    char sign = sign(begin);
    String numbers = sign + " " + (first + 1) + (end - first > 1 ? " to " + end : "") + ": ";
    if (sign == '+') {
      printLine(numbers + coveredBy(sentences.subList(first, end)));
      return;
    }
    printLine(numbers + begin.text());
    if (sign == '~') {
      out.append("  ");
      printLine(names(begin.statements()) + GroundingPrinter.notCovered(begin));
    } else if (end - first > 1) {
      out.append("  ");
      printLine("to: " + sentences.get(end - 1).text());
    }
  }

  private static String coveredBy(List<Sentence> run) {
    List<String> statements = run.stream().flatMap(sentence -> sentence.statements().stream()).distinct().toList();
    long exempt = run.stream().filter(sentence -> sentence.exemption().isPresent()).count();
    String nothing = exempt == 0 ? "" : exempt == 1 ? "one states nothing" : exempt + " state nothing";
    return names(statements) + (statements.isEmpty() || nothing.isEmpty() ? "" : "; ") + nothing;
  }

  private static String names(List<String> statements) {
    String names = statements.stream().limit(NAMED).collect(Collectors.joining(", "));
    return statements.size() <= NAMED ? names : names + " and " + (statements.size() - NAMED) + " more";
  }

  /** Prints a text as one line. A text that is too long is cut and then ends with an ellipsis. */
  private void printLine(String text) {
    int most = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), 2 * WIDTH));
    int[] points = text.substring(0, most).replaceAll("\\s+", " ").codePoints().toArray();
    boolean isCut = points.length > WIDTH || most < text.length();
    int shown = isCut ? Math.min(points.length, WIDTH - 1) : points.length;
    out.append(GroundingPrinter.harmless(new String(points, 0, shown))).append(isCut ? "…\n" : "\n");
  }
}
