// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.Locale;

/** The name spaces of ids: the same id may name an actor and a source. */
enum Space {
  ACTOR,
  SOURCE,
  TOPIC,
  STATEMENT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
