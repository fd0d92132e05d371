// SPDX-License-Identifier: Apache-2.0

/**
 * Pages for readers: {@link org.communique.page} writes a brief as one HTML file, with the text and with the answers of
 * the analyses.
 */
module org.communique.page {
  exports org.communique.page;

  requires static org.jspecify;
  requires transitive org.communique.analysis;
}
