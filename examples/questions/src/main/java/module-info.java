// SPDX-License-Identifier: Apache-2.0

/** Questions asked of one brief. */
module org.communique.examples.questions {
  exports org.communique.examples.questions;

  requires org.communique.analysis;
  requires org.communique.jackson;
  requires static org.jspecify;
}
