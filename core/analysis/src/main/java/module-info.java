// SPDX-License-Identifier: Apache-2.0

/**
 * Analyses of briefs: {@link org.communique.analysis} answers questions about one brief or many, {@link
 * org.communique.analysis.digest} prints one page about the briefs, {@link org.communique.analysis.review} asks what a
 * careful colleague would ask, and {@link org.communique.grounding}
 * compares a brief with the text from which it was encoded.
 *
 * <p>The other packages below {@code org.communique.analysis} are internal and not exported.
 */
module org.communique.analysis {
  exports org.communique.analysis;
  exports org.communique.analysis.digest;
  exports org.communique.analysis.review;
  exports org.communique.grounding;

  requires static org.jspecify;
  requires transitive org.communique;
}
