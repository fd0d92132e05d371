// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;

/**
 * The name of a brief's content, the same wherever it is computed: two briefs that say the same have the same, whatever
 * they are called and whatever version of the form they were read with.
 *
 * <p>It is SHA-256 over the {@linkplain CanonicalForm canonical form} without the members {@code communique}, {@code
 * id} and {@code base}.
 *
 * @param text {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record ContentId(String text) implements Serializable {

  private static final String SCHEME = "sha256:";
  private static final Set<String> NAMES = Set.of("communique", "id", "base");

  /**
   * Checks the text.
   *
   * @throws InvalidBriefException if it is no content id
   */
  public ContentId {
    if (!text.matches("sha256:[0-9a-f]{64}")) {
      throw InvalidBriefException.of(
          "ContentId", "text must be 'sha256:' and 64 lower-case hexadecimal digits", text);
    }
  }

  /**
   * Names the content of a brief.
   *
   * @param brief the brief
   * @return its content id
   * @throws InvalidBriefException if the brief has no canonical form, as {@link CanonicalForm#of} says
   */
  public static ContentId of(Brief brief) {
    byte[] content = CanonicalForm.text(brief, NAMES).getBytes(StandardCharsets.UTF_8);
    try {
      return new ContentId(SCHEME + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Reads a content id; {@link #toString()} gives it back.
   *
   * @param text the content id
   * @return the same letters as a value
   * @throws InvalidBriefException if it is none
   */
  public static ContentId parse(String text) {
    return new ContentId(text);
  }

  /** Prints {@code sha256:} and the digits. */
  @Override
  public String toString() {
    return text;
  }
}
