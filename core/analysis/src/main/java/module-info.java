// SPDX-License-Identifier: Apache-2.0

/** Questions about briefs and their answers. The packages below {@code org.communique.analysis} are internal. */
module org.communique.analysis {
  exports org.communique.analysis;
  exports org.communique.grounding;

  requires static org.jspecify;
  requires transitive org.communique;
}
