// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.List;
import java.util.Objects;

/**
 * The value of an extra field in {@link Extensions}: a text, true or false, a number, a list, or an object with fields
 * of its own. There is no null.
 *
 * <p>Values are nested at most {@value #DEPTH} levels deep. A recursive method can therefore visit them without a stack
 * overflow.
 *
 * <pre>{@code
 * ExtensionValue desks = new ExtensionValue.Items(
 *     List.of(new ExtensionValue.Text("Seoul"), new ExtensionValue.Text("Moscow")));
 * }</pre>
 */
public sealed interface ExtensionValue
    permits ExtensionValue.Text, ExtensionValue.Flag, ExtensionValue.Numeral, ExtensionValue.Items, Extensions {

  /**
   * The largest number of nested levels of a value: {@value}. A text has 1 level, and a list of texts has 2 levels. The
   * name under which a value stands in {@link Extensions} is not a level of the value.
   */
  int DEPTH = 8;

  /**
   * A text.
   *
   * @param text the text, which may be empty; the text contains neither U+0000 nor a surrogate without its partner
   */
  record Text(String text) implements ExtensionValue {
    /**
     * Checks the text.
     *
     * @throws InvalidBriefException if the text is not valid {@link TextRule#CONTENT}
     */
    public Text {
      TextRule.CONTENT.check("Extension", "text", text);
    }

    /** {@return the text in single quotes, as {@link InvalidBriefException#shown} returns it} */
    @Override
    public String toString() {
      return InvalidBriefException.shown(text);
    }
  }

  /**
   * True or false.
   *
   * @param flag the value
   */
  record Flag(boolean flag) implements ExtensionValue {
    /** {@return {@code true} or {@code false}} */
    @Override
    public String toString() {
      return String.valueOf(flag);
    }
  }

  /**
   * A number. The digits are kept as written: {@code 1.10} stays {@code 1.10}. Two numbers are equal only if their
   * digits are equal, so {@code 1.1} and {@code 1.10} are different.
   *
   * @param digits the number as JSON writes it (RFC 8259, section 6)
   */
  record Numeral(String digits) implements ExtensionValue {
    /**
     * Checks the digits.
     *
     * @throws InvalidBriefException if the digits are not a number of JSON
     */
    public Numeral {
      Objects.requireNonNull(digits, "digits");
      if (!isNumber(digits)) {
        throw InvalidBriefException.of("Extension", "number must be written as in JSON", digits);
      }
    }

    /** {@return the digits, cut if there are many} */
    @Override
    public String toString() {
      return InvalidBriefException.escaped(digits);
    }

    private static boolean isNumber(String text) {
      int start = text.startsWith("-") ? 1 : 0;
      int end = endOfDigits(text, start);
      boolean valid = end > start && (end == start + 1 || text.charAt(start) != '0');
      if (end < text.length() && text.charAt(end) == '.') {
        start = end + 1;
        end = endOfDigits(text, start);
        valid &= end > start;
      }
      if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
        start = text.startsWith("+", end + 1) || text.startsWith("-", end + 1) ? end + 2 : end + 1;
        end = endOfDigits(text, start);
        valid &= end > start;
      }
      return valid && end == text.length();
    }

    private static int endOfDigits(String text, int start) {
      int end = start;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      return end;
    }
  }

  /**
   * A list.
   *
   * @param items the values of the list, in order; may be empty
   */
  record Items(List<ExtensionValue> items) implements ExtensionValue {
    /**
     * Copies the list and checks how deep it is nested.
     *
     * @throws InvalidBriefException if the list has more than {@value ExtensionValue#DEPTH} levels
     */
    public Items {
      items = new NestedValues(Objects.requireNonNull(items, "items"));
    }

    /** {@return how many values the list has} */
    @Override
    public String toString() {
      return "a list of " + items.size() + (items.size() == 1 ? " value" : " values");
    }
  }
}
