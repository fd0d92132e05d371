// SPDX-License-Identifier: Apache-2.0

/** Writes briefs in the formats of other programs, and says what each format cannot keep. */
module org.communique.interchange {
  exports org.communique.interchange;

  requires static org.jspecify;
  requires transitive org.communique.analysis;
  requires transitive org.communique.json;
}
