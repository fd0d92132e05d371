// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.communique.Brief;
import org.communique.json.form.BriefTables;
import org.communique.json.write.ValueWriter;

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
   * @return the brief in UTF-8 without white space between the tokens; the members of every object are sorted by name
   * @throws org.communique.base.InvalidBriefException if an extension contains a number that is not whole or is beyond
   *     ±(2^53−1), because JSON libraries print such numbers differently; if objects and lists are nested deeper than
   *     {@link org.communique.json.Limit#DEPTH} allows; or if the name of an extension does not begin with {@code x-}
   *     and the brief does not have a newer minor version. Other limits do not hold here
   */
  public static byte[] of(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    return text(brief, Set.of()).getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the canonical form without some members of the brief itself. */
  static String text(Brief brief, Set<String> omitted) {
    CanonicalSink sink = new CanonicalSink();
    ValueWriter.writeSorted(BriefTables.BRIEF, brief, sink, omitted);
    return sink.text();
  }
}
