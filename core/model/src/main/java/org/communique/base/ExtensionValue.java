// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.List;

/**
 * The value of an additional member: a text, true or false, a number, a list, or an object with members of its own.
 * There is no null.
 *
 * <p>Values are nested at most {@value #DEPTH} levels deep, so that no program that walks over them can run out of
 * stack.
 *
 * <pre>{@code
 * ExtensionValue desks = new ExtensionValue.Items(
 *     List.of(new ExtensionValue.Text("Seoul"), new ExtensionValue.Text("Moscow")));
 * }</pre>
 */
public sealed interface ExtensionValue
    permits ExtensionValue.Text, ExtensionValue.Flag, ExtensionValue.Numeral, ExtensionValue.Items, Extensions {

  /** The largest number of nested levels: {@value}. A text has 1 level, a list of texts has 2. */
  int DEPTH = 8;

  /**
   * A text.
   *
   * @param text the text, which may be empty; it contains neither U+0000 nor a surrogate without its partner
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
  }

  /**
   * True or false.
   *
   * @param flag the value
   */
  record Flag(boolean flag) implements ExtensionValue {}

  /**
   * A number, kept as its digits: {@code 1.10} stays {@code 1.10}. Two numbers are equal only if their digits are
   * equal, so {@code 1.1} and {@code 1.10} differ.
   *
   * @param digits the number as JSON writes it (RFC 8259, section 6)
   */
  record Numeral(String digits) implements ExtensionValue {
    /**
     * Checks the digits.
     *
     * @throws InvalidBriefException if JSON does not write a number so
     */
    public Numeral {
      if (!digits.matches("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+")) {
        throw InvalidBriefException.of("Extension", "number must be written as in JSON", digits);
      }
    }
  }

  /**
   * A list.
   *
   * @param items the values in their order; may be empty
   */
  record Items(List<ExtensionValue> items) implements ExtensionValue {
    /**
     * Copies the list.
     *
     * @throws InvalidBriefException if the list has more than {@value ExtensionValue#DEPTH} levels
     */
    public Items {
      items = List.copyOf(items);
      Extensions.checkDepth(items);
    }
  }
}
