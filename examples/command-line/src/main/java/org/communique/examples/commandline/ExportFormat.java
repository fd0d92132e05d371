// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.Locale;

/** The formats of other programs. */
enum ExportFormat {
  /** Tables as CSV, in a folder. */
  ROWS,
  /** One STIX bundle. */
  STIX,
  /** One collection of Web Annotations. */
  ANNOTATIONS;

  /** Prints the word that is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
