// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.util.List;

/**
 * What an extension holds: a text, a flag, a number, a list, or members of its own. There is no null.
 *
 * <p>Values nest at most {@value #DEPTH} deep, so that nothing that walks them can run out of stack.
 */
public sealed interface ExtensionValue
    permits ExtensionValue.Text, ExtensionValue.Flag, ExtensionValue.Numeral, ExtensionValue.Items, Extensions {

  /** How deep values nest at most: {@value}. A list of texts is 2 deep. */
  int DEPTH = 8;

  /**
   * A text.
   *
   * @param text any characters but U+0000 and lone surrogates; may be empty
   */
  record Text(String text) implements ExtensionValue {
    /**
     * Checks the text.
     *
     * @throws InvalidBriefException if it breaks {@link TextRule#CONTENT}
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
   * A number, kept as its digits: {@code 1.10} stays {@code 1.10}, and two numbers are equal only if written alike.
   *
   * @param digits a number as JSON writes it (RFC 8259, section 6)
   */
  record Numeral(String digits) implements ExtensionValue {
    /**
     * Checks the digits.
     *
     * @throws InvalidBriefException if they are not a number of JSON
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
   * @param items the values in order; may be empty
   */
  record Items(List<ExtensionValue> items) implements ExtensionValue {
    /**
     * Copies the list.
     *
     * @throws InvalidBriefException if it is over {@value ExtensionValue#DEPTH} deep
     */
    public Items {
      items = List.copyOf(items);
      Extensions.checkDepth(items);
    }
  }
}
