// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.grounding.SentenceRules.Rule;
import org.communique.grounding.SentenceRules.Span;

/** Splits a text into sentences by the {@link SentenceRules} of its language. */
final class SentenceSplitter {

  private static final String ENDS = ".!?…‽。！？।؟";
  private static final String CLOSERS = "\"'”’»)]}*_";
  private static final String OPENERS = "\"'“‘«([{*_¿¡";

  /** How long a footnote mark such as {@code [38](#f38)} may be. */
  private static final int MARK = 24;

  /** How many characters are looked at, at most, for an abbreviation before a full stop and for the word after it. */
  static final int LONGEST_WORD = 13;

  private final String text;
  private final SentenceRules rules;
  private final List<Span> sentences = new ArrayList<>();

  SentenceSplitter(String text, SentenceRules rules) {
    this.text = text;
    this.rules = rules;
  }

  List<Span> split() {
    new Units(text, this::split).split();
    return sentences;
  }

  private void split(Span unit) {
    int start = unit.start();
    for (int at = start; at < unit.end(); at++) {
      if (ENDS.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      int after = afterClosers(afterEllipsis(at, unit.end()), unit.end());
      int next = afterSpaces(after, unit.end());
      if (next == unit.end()) {
        break;
      }
      if (isEnd(start, at, after, next)) {
        add(start, after);
        start = next;
        at = next - 1;
      } else {
        at = lastEnd(at, after);
      }
    }
    if (start < unit.end()) {
      add(start, unit.end());
    }
  }

  private void add(int start, int end) {
    if (sentences.size() == SentenceRules.MOST_SENTENCES) {
      throw SentenceRules.tooMany();
    }
    sentences.add(new Span(start, end));
  }

  /** The last end before an offset, so that each run of ends is judged once. */
  private int lastEnd(int at, int after) {
    int last = after - 1;
    while (last > at && ENDS.indexOf(text.charAt(last)) < 0) {
      last--;
    }
    return last;
  }

  /** Returns the offset after an end, or after an ellipsis that is printed with spaces: {@code . . .}. */
  private int afterEllipsis(int at, int end) {
    int after = at + 1;
    while (after + 1 < end && Spaces.isSpace(text.charAt(after)) && text.charAt(after + 1) == '.'
        && text.charAt(at) == '.') {
      after += 2;
    }
    return after;
  }

  /** Returns the offset after the ends, the closing marks and the footnote marks that follow an end. */
  private int afterClosers(int start, int end) {
    int after = start;
    while (after < end) {
      int mark = afterMark(after, end);
      if (mark > after) {
        after = mark;
      } else if (isCloser(after)) {
        after++;
      } else if (after + 1 < end && Spaces.isSpace(text.charAt(after)) && text.charAt(after + 1) == '»') {
        after += 2; // French puts a space before the closing mark
      } else {
        break;
      }
    }
    return after;
  }

  private boolean isCloser(int at) {
    char c = text.charAt(at);
    if (c == '\\') { // Markdown escapes brackets
      return at + 1 < text.length() && CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
    }
    return ENDS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0 || c >= '\u00B2' && c <= '\u00B9' || c == '\u2070'
        || c >= '\u2074' && c <= '\u2079';
  }

  /** Returns the offset after a footnote mark, which may follow a space; the offset itself if there is no mark. */
  private int afterMark(int start, int end) {
    int at = start;
    if (at < end && Spaces.isSpace(text.charAt(at))) {
      at++;
    }
    if (at == end || text.charAt(at) != '[') {
      return start;
    }
    int close = at + 1;
    while (close < end && close - at < MARK && (Character.isDigit(text.charAt(close)) || text.charAt(close) == '*')) {
      close++;
    }
    if (close == at + 1 || close == end || text.charAt(close) != ']') {
      return start;
    }
    close++;
    if (text.startsWith("(#", close)) {
      for (int link = close; link < end && link - close < MARK; link++) {
        if (text.charAt(link) == ')') {
          return link + 1;
        }
      }
    }
    return close;
  }

  private int afterSpaces(int start, int end) {
    int at = start;
    while (at < end && Spaces.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a sentence ends at an end whose closing marks end at one offset, if the next word begins at another. */
  private boolean isEnd(int start, int at, int after, int next) {
    if (text.charAt(at) >= '\u3000') {
      return true; // Chinese and Japanese have no spaces between sentences
    }
    if (after == next) {
      return false;
    }
    int word = next;
    while (word < text.length() - 1 && OPENERS.indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    int first = text.codePointAt(word);
    if (isEllipsis(at)) {
      return Character.isUpperCase(first) && word == next;
    }
    if (Character.isLowerCase(first) || ",;:)]}".indexOf(first) >= 0) {
      return false;
    }
    return text.charAt(at) != '.' || !isAbbreviation(start, at, next, word);
  }

  private boolean isEllipsis(int at) {
    return text.charAt(at) == '…' || text.startsWith("..", at)
        || at + 2 < text.length() && Spaces.isSpace(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
  }

  /** Whether the full stop at an offset belongs to an abbreviation, an initial or a label, and ends no sentence. */
  private boolean isAbbreviation(int start, int at, int next, int nextWord) {
    int begin = at;
    while (begin > start && at - begin < LONGEST_WORD && isOfAbbreviation(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, at);
    if (word.isEmpty()) {
      return false;
    }
    Set<Rule> known = rules.rulesOf(word);
    if (begin == start && isLabel(word) || known.contains(Rule.NEVER)) {
      return true;
    }
    if (known.contains(Rule.NUMBER) && (Character.isDigit(text.charAt(nextWord)) || text.charAt(next) == '[')) {
      return true;
    }
    return (known.contains(Rule.MAYBE) || isInitials(word)) && !rules.rulesOf(word(nextWord)).contains(Rule.START);
  }

  /** Whether a {@code char} value can be in an abbreviation. */
  static boolean isOfAbbreviation(int c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '\'' || c == '’' || c == '\\' || c == '§';
  }

  /** A number or a letter at the beginning of a unit labels what follows: {@code 5.}, {@code 5\.}, {@code b.}. */
  private static boolean isLabel(String word) {
    String label = word.endsWith("\\") ? word.substring(0, word.length() - 1) : word;
    return label.length() == 1 && Character.isLetterOrDigit(label.charAt(0))
        || label.length() <= 3 && label.chars().allMatch(Character::isDigit)
        || label.length() <= 5 && label.chars().allMatch(c -> "ivxlIVXL".indexOf(c) >= 0);
  }

  /** One capital letter, or several with full stops: {@code J}, {@code J.R}, {@code I.E.C}. */
  private static boolean isInitials(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      boolean isLetter = at % 2 == 0;
      if (isLetter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private String word(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
