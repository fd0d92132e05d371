// SPDX-License-Identifier: Apache-2.0

/** Reads and writes the JSON form with Jackson 3. */
module org.communique.jackson {
  exports org.communique.jackson;

  requires transitive org.communique.json;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  provides tools.jackson.databind.JacksonModule with org.communique.jackson.CommuniqueModule;
}
