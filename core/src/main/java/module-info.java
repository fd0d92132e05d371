// SPDX-License-Identifier: Apache-2.0

/** The model of diplomatic statements; it depends on the JDK alone. */
module org.communique {
  exports org.communique.base;

  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
}
