// SPDX-License-Identifier: Apache-2.0
package org.communique;

import org.communique.base.InvalidBriefException;

/**
 * A version of the JSON form. It is not the version of this library.
 *
 * <p>Within a major version, no member changes its JSON type or its meaning; a new minor version only adds optional
 * members. A brief keeps the version with which it was read.
 *
 * <pre>{@code
 * boolean newer = FormatVersion.parse("1.2").isNewerMinor(); // true: this library writes 1.0
 * }</pre>
 *
 * @param major the major version; 0 or more
 * @param minor the minor version; 0 or more
 */
public record FormatVersion(int major, int minor) {

  /** The version that this library writes: 1.0. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final String RULE = "version must be MAJOR.MINOR, such as 1.0";

  /**
   * Checks the numbers.
   *
   * @throws InvalidBriefException if a number is negative
   */
  public FormatVersion {
    if (major < 0 || minor < 0) {
      throw InvalidBriefException.of("FormatVersion", RULE, major + "." + minor);
    }
  }

  /**
   * Reads a version; {@link #toString()} writes it.
   *
   * @param text two numbers without leading zeros, with a point between them: {@code 1.0}
   * @return the version
   * @throws InvalidBriefException if the text is not such a version
   */
  public static FormatVersion parse(String text) {
    if (!text.matches("(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})")) {
      throw InvalidBriefException.of("FormatVersion", RULE, text);
    }
    int point = text.indexOf('.');
    return new FormatVersion(Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
  }

  /**
   * {@return true if this version has the major version of this library and a higher minor version, so that a document
   * may have members that this library does not know}
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
