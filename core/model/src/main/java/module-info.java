// SPDX-License-Identifier: Apache-2.0

/** The model of diplomatic statements. It depends on the JDK alone. */
module org.communique {
  exports org.communique;
  exports org.communique.base;
  exports org.communique.text;
  exports org.communique.time;
  exports org.communique.vocabulary;

  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
