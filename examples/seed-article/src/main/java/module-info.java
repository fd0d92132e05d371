// SPDX-License-Identifier: Apache-2.0

/** One news article, encoded as a whole. */
module org.communique.examples.seed {
  exports org.communique.examples.seed;

  requires org.communique.analysis;
  requires org.communique.jackson;
  requires org.communique.page;
  requires static org.jspecify;
}
