// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.Locale;

/** The name spaces of ids. An actor and a source may have the same id. */
enum Space {
  ACTOR,
  SOURCE,
  TOPIC,
  STATEMENT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
