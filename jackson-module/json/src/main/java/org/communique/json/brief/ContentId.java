// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;

/**
 * A hash of a brief's content. Briefs with equal content have equal content ids, even if their {@code id}, their {@code
 * base}, their {@code encoder}, the date on which they were encoded, or the version of their form differs.
 *
 * <p>The hash is the SHA-256 of the {@linkplain CanonicalForm canonical form} without the members {@code communique},
 * {@code id}, {@code base}, {@code encoder} and {@code encoded}.
 *
 * <pre>{@code
 * boolean sameContent = ContentId.of(brief).equals(ContentId.of(other));
 * }</pre>
 *
 * @param text {@code sha256:} followed by 64 lower-case hexadecimal digits
 */
public record ContentId(String text) implements Serializable {

  private static final String SCHEME = "sha256:";
  private static final int DIGITS = 64;
  private static final Set<String> OMITTED = Set.of("communique", "id", "base", "encoder", "encoded");

  /**
   * Makes a content id from its text, as {@link #parse} does.
   *
   * @throws InvalidBriefException if the text is not a content id
   */
  public ContentId {
    Objects.requireNonNull(text, "text");
    if (!isContentId(text)) {
      throw InvalidBriefException.of(
          "ContentId", "text must be 'sha256:' and 64 lower-case hexadecimal digits", text);
    }
  }

  private static boolean isContentId(String text) {
    if (text.length() != SCHEME.length() + DIGITS || !text.startsWith(SCHEME)) {
      return false;
    }
    for (int at = SCHEME.length(); at < text.length(); at++) {
      char digit = text.charAt(at);
      if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
        return false;
      }
    }
    return true;
  }

  /**
   * Computes the content id of a brief.
   *
   * @param brief the brief
   * @return the content id
   * @throws InvalidBriefException if the brief has no canonical form, as {@link CanonicalForm#of} says
   */
  public static ContentId of(Brief brief) {
    Objects.requireNonNull(brief, "brief");
    byte[] content = CanonicalForm.text(brief, OMITTED).getBytes(StandardCharsets.UTF_8);
    try {
      return new ContentId(SCHEME + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /**
   * Reads a content id from its text. {@link #toString()} returns the same text.
   *
   * @param text {@code sha256:} followed by 64 lower-case hexadecimal digits
   * @return the content id
   * @throws InvalidBriefException if the text is not a content id
   */
  public static ContentId parse(String text) {
    return new ContentId(text);
  }

  /** Prints {@code sha256:} and the 64 digits. */
  @Override
  public String toString() {
    return text;
  }
}
