// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a phrase that varies. The comment at the top of {@code relative-times-en.txt} explains each slot. */
enum PhraseSlot {
  N, UNIT, WEEKDAY, MONTH, SEASON, D, NTH, DAYS, YEAR, YY, TIME, ZONE, CLOCK, DATE, DATE2;

  /** {@return the slot of this name; null if there is none} */
  static @Nullable PhraseSlot of(String name) {
    for (PhraseSlot slot : values()) {
      if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
        return slot;
      }
    }
    return null;
  }

  /** {@return the slot under which rules find the value: the three slots for days of a month have one} */
  PhraseSlot value() {
    return this == NTH || this == DAYS ? D : this;
  }

  /** {@return whether the slot stands for another phrase} */
  boolean isPhrase() {
    return this == CLOCK || this == DATE || this == DATE2;
  }
}
