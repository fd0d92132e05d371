// SPDX-License-Identifier: Apache-2.0
package org.communique.text;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.communique.base.Extensible;
import org.communique.base.InvalidBriefException;
import org.communique.base.ModelStyle;
import org.communique.base.TextRule;
import org.communique.time.TimeExpression;
import org.immutables.value.Value;

/**
 * The text that was encoded: its fingerprint always, its characters only where they may be copied.
 *
 * <p>Nothing is normalised: a carriage return counts. Without the content a brief still says which text it encodes, and
 * whoever has that text can check every quotation.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("serial")
public abstract sealed class SourceText implements Extensible, Serializable
    permits SourceTextBuilder.ImmutableSourceText {

  @Serial private static final long serialVersionUID = 1L;

  SourceText() {}

  /**
   * Keeps a text whole.
   *
   * @param content the text exactly as given
   * @return fingerprint, length and content
   * @throws InvalidBriefException if it holds U+0000 or a lone surrogate
   */
  public static SourceText of(String content) {
    return builder().from(withoutContent(content)).content(content).build();
  }

  /**
   * Describes a text that may not be copied.
   *
   * @param content the text exactly as given; it is not kept
   * @return fingerprint and length
   * @throws InvalidBriefException if it holds U+0000 or a lone surrogate
   */
  public static SourceText withoutContent(String content) {
    TextRule.CONTENT.check("SourceText", "content", content);
    return builder().sha256(sha256(content)).length(content.codePointCount(0, content.length())).build();
  }

  /**
   * Starts a description.
   *
   * @return an empty builder
   */
  public static SourceTextBuilder builder() {
    return new SourceTextBuilder();
  }

  /**
   * {@return the SHA-256 of the content's UTF-8 bytes: 64 lower-case hexadecimal digits}
   */
  public abstract String sha256();

  /**
   * {@return the content's length in Unicode code points}
   */
  public abstract int length();

  /**
   * {@return the text itself; empty where it is not carried along}
   */
  public abstract Optional<String> content();

  /**
   * {@return when the text was fetched from its place; empty if not recorded}
   */
  public abstract Optional<TimeExpression> retrieved();

  /**
   * Cuts a passage out of the content.
   *
   * @param start the first code point, from 0
   * @param end the code point after the last, at most {@link #length()}
   * @return the passage; empty if the content is not carried along
   * @throws IndexOutOfBoundsException if the range does not lie in the text
   */
  public Optional<String> passage(int start, int end) {
    return content().isPresent() ? Optional.of(codePoints().passage(start, end)) : Optional.empty();
  }

  @Value.Lazy
  CodePoints codePoints() {
    return new CodePoints(content().orElse(""));
  }

  @Value.Check
  void check() {
    if (!sha256().matches("[0-9a-f]{64}")) {
      throw InvalidBriefException.of("SourceText", "sha256 must be 64 lower-case hexadecimal digits", sha256());
    }
    if (length() < 0) {
      throw InvalidBriefException.of("SourceText", "length must not be negative", Integer.toString(length()));
    }
    content().ifPresent(this::checkContent);
  }

  private void checkContent(String content) {
    TextRule.CONTENT.check("SourceText", "content", content);
    int points = content.codePointCount(0, content.length());
    if (points != length()) {
      throw InvalidBriefException.of(
          "SourceText", "length must be the content's " + points + " code points", Integer.toString(length()));
    }
    String digest = sha256(content);
    if (!digest.equals(sha256())) {
      throw InvalidBriefException.of("SourceText", "sha256 must be the content's, " + digest, sha256());
    }
  }

  private static String sha256(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Prints the length and the first digits of the fingerprint. */
  @Override
  public final String toString() {
    return "SourceText of " + length() + " code points, sha256 " + sha256().substring(0, 12) + "…";
  }
}
