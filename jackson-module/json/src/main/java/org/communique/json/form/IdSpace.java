// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.Locale;

/** The name spaces of ids. An actor and a source may have the same id. */
public enum IdSpace {
  /** The ids of actors. */
  ACTOR,
  /** The ids of sources. */
  SOURCE,
  /** The ids of topics. */
  TOPIC,
  /** The ids of statements. */
  STATEMENT;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** {@return the name of a value of this name space in messages, for example {@code actor}} */
  public String word() {
    return word;
  }
}
