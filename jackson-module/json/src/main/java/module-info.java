// SPDX-License-Identifier: Apache-2.0

/** The JSON form of the model, for any JSON library. */
module org.communique.json {
  exports org.communique.json;
  exports org.communique.json.binding;
  exports org.communique.json.brief;
  exports org.communique.json.engine;
  exports org.communique.json.write to org.communique.interchange;

  requires transitive org.communique;
  requires static org.jspecify;
}
