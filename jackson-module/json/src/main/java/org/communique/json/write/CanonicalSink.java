// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import org.communique.base.InvalidBriefException;
import org.communique.json.engine.JsonSink;

/**
 * Writes text in the spelling of RFC 8785 (JSON Canonicalization Scheme), without a JSON library: the shortest escapes
 * and no white space. {@link ValueWriter} sorts the members. This sink accepts only whole numbers within ±(2^53−1),
 * because every JSON library keeps these exactly. Other numbers can occur only in extensions.
 */
public final class CanonicalSink implements JsonSink {

  private static final long LARGEST = (1L << 53) - 1;
  private static final int LARGEST_DIGITS = 16;

  private final StringBuilder out = new StringBuilder();
  private boolean needsComma;

  /** Makes an empty sink. */
  public CanonicalSink() {}

  /** {@return the text, once the outermost value has ended} */
  public String text() {
    return out.toString();
  }

  @Override
  public void object() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void list() {
    open('[');
  }

  @Override
  public void endList() {
    close(']');
  }

  @Override
  public void name(String name) {
    separate();
    JsonText.append(out, name, true);
    out.append(':');
    needsComma = false;
  }

  @Override
  public void text(String text) {
    separate();
    JsonText.append(out, text, true);
  }

  @Override
  public void number(String digits) {
    if (!isExact(digits)) {
      throw InvalidBriefException.of(
          "Extension", "number must be whole and within ±9007199254740991 to have a canonical form", digits);
    }
    separate();
    out.append(digits);
  }

  @Override
  public void flag(boolean flag) {
    separate();
    out.append(flag);
  }

  private static boolean isExact(String digits) {
    int start = digits.startsWith("-") ? 1 : 0;
    if (digits.length() - start > LARGEST_DIGITS || digits.charAt(start) == '0' && digits.length() > 1) {
      return false;
    }
    for (int at = start; at < digits.length(); at++) {
      if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
        return false;
      }
    }
    return Math.abs(Long.parseLong(digits)) <= LARGEST;
  }

  private void open(char bracket) {
    separate();
    out.append(bracket);
    needsComma = false;
  }

  private void close(char bracket) {
    out.append(bracket);
    needsComma = true;
  }

  private void separate() {
    if (needsComma) {
      out.append(',');
    }
    needsComma = true;
  }
}
