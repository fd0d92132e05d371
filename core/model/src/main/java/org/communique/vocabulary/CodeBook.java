// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import org.communique.base.Identifier;

/** A code book for political events: its name as a scheme of identifiers, its version, and how its codes are nested. */
enum CodeBook {

  /** The code 1121 lies below 112, and 112 below 11. The code 110 means 11 without further detail. */
  CAMEO("cameo", "1.1b3", "[0-9]{2,4}", ""),

  /** The code {@code ACCUSE:allege} lies below {@code ACCUSE}. */
  PLOVER("plover", "2.0", "[A-Z]+(:[a-z-]+)?", ":");

  private final String scheme;
  private final String version;
  private final String form;
  private final String separator;

  CodeBook(String scheme, String version, String form, String separator) {
    this.scheme = scheme;
    this.version = version;
    this.form = form;
    this.separator = separator;
  }

  Identifier code(String value) {
    return Identifier.of(scheme, version, value);
  }

  /** Returns true if an identifier has the scheme, the version and the form of a code of this book. */
  boolean canContain(Identifier code) {
    return code.scheme().equals(scheme)
        && code.version().orElse(version).equals(version)
        && code.value().matches(form);
  }

  boolean isSame(String listed, String asked) {
    return asked.equals(listed) || this == CAMEO && listed.length() == 2 && asked.equals(listed + "0");
  }

  boolean isBelow(String lower, String upper) {
    return lower.length() > upper.length() && lower.startsWith(upper + separator);
  }
}
