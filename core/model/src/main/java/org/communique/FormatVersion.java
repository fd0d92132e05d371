// SPDX-License-Identifier: Apache-2.0
package org.communique;

import org.communique.base.InvalidBriefException;

/**
 * A version of the JSON form, which is not the version of this library.
 *
 * <p>Within a major version no member changes its shape or meaning; a minor version adds optional members. A brief
 * keeps the version that it was read with.
 *
 * @param major 0 or more
 * @param minor 0 or more
 */
public record FormatVersion(int major, int minor) {

  /** The version that this library writes: 1.0. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final String RULE = "version must be MAJOR.MINOR, such as 1.0";

  /**
   * Checks the numbers.
   *
   * @throws InvalidBriefException if one is negative
   */
  public FormatVersion {
    if (major < 0 || minor < 0) {
      throw InvalidBriefException.of("FormatVersion", RULE, major + "." + minor);
    }
  }

  /**
   * Reads a version; {@link #toString()} gives it back.
   *
   * @param text two numbers without leading zeros and a point between them
   * @return the version
   * @throws InvalidBriefException if the text is none
   */
  public static FormatVersion parse(String text) {
    if (!text.matches("(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})")) {
      throw InvalidBriefException.of("FormatVersion", RULE, text);
    }
    int point = text.indexOf('.');
    return new FormatVersion(Integer.parseInt(text.substring(0, point)), Integer.parseInt(text.substring(point + 1)));
  }

  /**
   * Tells whether a document of this version may have members that this library does not know.
   *
   * @return true if the major version is this library's and the minor one is higher
   */
  public boolean isNewerMinor() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  /** Prints {@code 1.0}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
