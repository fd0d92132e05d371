// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.communique.json.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * Begins drafts. Most objects are built when their end has been read. If such an object has no id, then nothing refers
 * to its draft, and the draft serves for another object. The slots for the values of the members serve again too. The
 * only reason is speed: without this class, drafts would be a fifth of what a reading allocates.
 */
final class Drafts {

  /** The number of slots. No table has more members. */
  private static final int SLOTS = 32;

  private final Descent descent;
  private final Deque<Draft> spareDrafts = new ArrayDeque<>(1);
  private final Deque<@Nullable Object[]> spareSlots = new ArrayDeque<>(1);

  Drafts(Descent descent) {
    this.descent = descent;
  }

  Descent descent() {
    return descent;
  }

  /** Begins to read an object. */
  Draft begin(Table<?> table, long place) {
    Draft spare = table.space() == null ? spareDrafts.poll() : null;
    if (spare == null) {
      return new Draft(table, place, this);
    }
    spare.beginAnother(table, place);
    return spare;
  }

  /** Takes back the draft of an object that was built when its end was read. */
  void end(Draft draft) {
    if (draft.table().space() == null) {
      spareDrafts.push(draft);
    }
  }

  /** Returns slots for the values of members, all null. */
  @Nullable Object[] takeSlots() {
    @Nullable Object[] slots = spareSlots.poll();
    return slots == null ? new Object[SLOTS] : slots;
  }

  /** Takes back the slots of a draft. */
  void giveSlots(@Nullable Object[] slots) {
    if (slots.length == SLOTS) {
      Arrays.fill(slots, null);
      spareSlots.push(slots);
    }
  }
}
