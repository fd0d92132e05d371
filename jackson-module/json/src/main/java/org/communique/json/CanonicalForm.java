// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.communique.Brief;

/**
 * The canonical form of a brief: the one sequence of bytes that every implementation writes for this brief. It is the
 * JSON form in the spelling of RFC 8785 (JSON Canonicalization Scheme). Hash or sign these bytes.
 *
 * <pre>{@code
 * signature.update(CanonicalForm.of(brief));   // java.security.Signature
 * }</pre>
 */
public final class CanonicalForm {

  private CanonicalForm() {}

  /**
   * Writes a brief in the canonical form.
   *
   * @param brief the brief
   * @return the brief in UTF-8 without white space; the members of every object are sorted by name
   * @throws org.communique.base.InvalidBriefException if an extension contains a number that is not whole or is beyond
   *     ±(2^53−1), because JSON libraries print such numbers differently; or if the brief cannot be written, see
   *     {@link Documents#write(Brief)}
   */
  public static byte[] of(Brief brief) {
    return text(brief, Set.of()).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the canonical form without some members of the brief itself. */
  static String text(Brief brief, Set<String> omitted) {
    TextSink sink = TextSink.canonical(omitted);
    Form.ofBrief().write(sink, brief);
    return sink.result();
  }
}
