// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Objects;
import org.communique.base.InvalidBriefException;

/**
 * A version of the JSON form, the JSON format in which briefs are stored and sent. It is not the version of this
 * library.
 *
 * <p>A new minor version only adds optional fields. As long as the major version stays the same, existing fields keep
 * their JSON type and their meaning. A brief keeps the version of the document from which it was read.
 *
 * <pre>{@code
 * boolean newer = FormatVersion.parse("1.2").isNewerMinor(); // true: this library writes 1.0
 * }</pre>
 *
 * @param major the major version; 0 to 999,999,999
 * @param minor the minor version; 0 to 999,999,999
 */
public record FormatVersion(int major, int minor) {

  /** The version that this library writes: 1.0. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final String RULE =
      "version must be MAJOR.MINOR, such as 1.0, and each number must have at most 9 digits";

  private static final int DIGITS = 9;
  private static final int LARGEST = 999_999_999;

  /**
   * Checks the numbers.
   *
   * @throws InvalidBriefException if a number is negative or has more than 9 digits
   */
  public FormatVersion {
    if (major < 0 || major > LARGEST || minor < 0 || minor > LARGEST) {
      throw InvalidBriefException.of("FormatVersion", RULE, major + "." + minor);
    }
  }

  /**
   * Reads a version from its text, as {@link #toString()} returns it.
   *
   * @param text two numbers with a point between them: {@code 1.0}; each number has at most 9 digits and no leading
   *     zeros
   * @return the version
   * @throws InvalidBriefException if the text is not such a version
   */
  public static FormatVersion parse(String text) {
    Objects.requireNonNull(text, "text");
    int point = text.indexOf('.');
    if (!isNumber(text, 0, point) || !isNumber(text, point + 1, text.length())) {
      throw InvalidBriefException.of("FormatVersion", RULE, text);
    }
    return new FormatVersion(
        Integer.parseInt(text, 0, point, 10), Integer.parseInt(text, point + 1, text.length(), 10));
  }

  private static boolean isNumber(String text, int start, int end) {
    int length = end - start;
    if (length < 1 || length > DIGITS || length > 1 && text.charAt(start) == '0') {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a document of this version may contain fields that this library does not know, because the version
   * is newer than {@link #CURRENT}.
   *
   * @return true if the major version is the same as in {@link #CURRENT} and the minor version is higher
   */
  public boolean isNewerMinor() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  /** {@return the version as text: {@code 1.0}} */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
