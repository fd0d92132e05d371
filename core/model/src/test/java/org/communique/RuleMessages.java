// SPDX-License-Identifier: Apache-2.0
package org.communique;


/** How the messages about an id, a label or prose go on when the text was empty. */
final class RuleMessages {

  static final String LABEL =
      " must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls, but was ''";
  static final String PROSE = " must not be blank, nor hold U+0000 or a lone surrogate, but was ''";
  static final String ID =
      ": id must be 1 to 128 of a-z and 0-9, with single '-', '.' or '_' between them, but was ''";

  private RuleMessages() {}
}
