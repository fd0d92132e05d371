// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import org.communique.json.engine.JsonSink;
import org.communique.json.write.JsonText;

/** Writes a value as JSON on one line, without a JSON library. */
class LineSink implements JsonSink {

  private final boolean isCanonical;
  private final StringBuilder out = new StringBuilder();
  private boolean needsComma;

  /**
   * Makes an empty sink.
   *
   * @param isCanonical whether the digits of escapes are in lower case, as RFC 8785 requires
   */
  LineSink(boolean isCanonical) {
    this.isCanonical = isCanonical;
  }

  /** {@return the text, once the outermost value has ended} */
  String text() {
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
    JsonText.append(out, name, isCanonical);
    out.append(':');
    needsComma = false;
  }

  @Override
  public void text(String text) {
    separate();
    JsonText.append(out, text, isCanonical);
  }

  @Override
  public void number(String digits) {
    separate();
    out.append(digits);
  }

  @Override
  public void flag(boolean flag) {
    separate();
    out.append(flag);
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
