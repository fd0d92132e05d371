// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * A text in which differences that some {@linkplain Tolerance tolerances} ignore are removed. Two texts that differ
 * only in what the tolerances ignore have equal folded texts.
 *
 * <p>A text is folded unit by unit; {@link FoldingRules} decides what a unit is. The folded text knows from which unit
 * each character comes. It keeps the unit of every 256th character, and finds the others by folding again from there.
 */
final class FoldedText {

  private static final int STEP = 256;

  private final String original;
  private final FoldingRules rules;
  private final String text;

  /** The folded characters that are not the first of their unit. */
  private final BitSet inUnit = new BitSet();

  /** For each mark, a unit: its offset in the original text, and its offset in the folded text. */
  private int[] units = new int[16];
  private int[] foldedUnits = new int[16];
  private int marks;

  FoldedText(String original, Set<Tolerance> tolerances) {
    this.original = original;
    this.rules = new FoldingRules(original, tolerances);
    StringBuilder folded = new StringBuilder(original.length() + 16);
    for (int at = 0; at < original.length(); ) {
      int start = folded.length();
      if (start >= marks * STEP) {
        mark(at, start);
      }
      int plain = rules.endOfPlain(at, at + STEP);
      if (plain > at) {
        folded.append(original.substring(at, plain)); // faster than append(original, at, plain)
        at = plain;
        continue;
      }
      at = rules.fold(at, folded);
      if (folded.length() > start + 1) {
        inUnit.set(start + 1, folded.length());
      }
    }
    this.text = folded.toString();
  }

  private void mark(int unit, int folded) {
    if (marks == units.length) {
      units = Arrays.copyOf(units, marks * 2);
      foldedUnits = Arrays.copyOf(foldedUnits, marks * 2);
    }
    units[marks] = unit;
    foldedUnits[marks++] = folded;
  }

  String text() {
    return text;
  }

  /** Returns whether a unit begins or the text ends at an offset in the folded text. */
  boolean isBoundary(int offset) {
    return !inUnit.get(offset);
  }

  /** Returns where the words begin in the original text whose first folded character is at an offset. */
  int start(int offset) {
    return rules.isSpaces(unitOf(offset)) ? unitEnd(unitOf(offset)) - 1 : unitOf(offset);
  }

  /** Returns where the words end in the original text whose last folded character is before an offset. */
  int end(int offset) {
    int unit = unitOf(offset - 1);
    return rules.isSpaces(unit) ? unit + 1 : unitEnd(unit);
  }

  /** Returns the offset in the original text of the unit from which a folded character comes. */
  private int unitOf(int offset) {
    int found = Arrays.binarySearch(foldedUnits, 0, marks, offset);
    int mark = found >= 0 ? found : -found - 2;
    StringBuilder folded = new StringBuilder();
    int unit = units[mark];
    while (true) {
      int next = rules.fold(unit, folded);
      if (foldedUnits[mark] + folded.length() > offset) {
        return unit;
      }
      unit = next;
    }
  }

  private int unitEnd(int unit) {
    return rules.fold(unit, new StringBuilder());
  }
}
