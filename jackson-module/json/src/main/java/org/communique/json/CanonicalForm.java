// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.communique.Brief;

/**
 * The one spelling of a brief that every implementation agrees on, to be hashed or signed: the JSON form after RFC 8785
 * (JSON Canonicalization Scheme).
 */
public final class CanonicalForm {

  private CanonicalForm() {}

  /**
   * Writes a brief canonically.
   *
   * @param brief the brief
   * @return UTF-8 without white space, the members of every object sorted by name
   * @throws org.communique.base.InvalidBriefException if an extension has a number that is not whole or beyond
   *     ±(2^53−1): not all implementations print such numbers alike
   */
  public static byte[] of(Brief brief) {
    return text(brief, Set.of()).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical form without some members of the brief itself. */
  static String text(Brief brief, Set<String> omitted) {
    TextSink sink = TextSink.canonical(omitted);
    Form.ofBrief().write(sink, brief);
    return sink.result();
  }
}
