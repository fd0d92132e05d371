// SPDX-License-Identifier: Apache-2.0

/** Reads and writes the JSON form with Jackson 2. */
module org.communique.jackson2 {
  exports org.communique.jackson2;

  requires transitive org.communique.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  provides com.fasterxml.jackson.databind.Module with org.communique.jackson2.CommuniqueModule;
}
