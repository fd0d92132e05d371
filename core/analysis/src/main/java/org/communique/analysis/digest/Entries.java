// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of a section. If there is no room for all of them, the most important ones are written, in the
 * order in which they were added, and the others are counted.
 */
final class Entries {

  static final int FEWER = 15;

  private static final Group ALONE = new Group(() -> "");

  /** Entries below one title. */
  private static final class Group {

    private final Supplier<String> title;
    private boolean isChosen;
    private boolean isWritten;

    Group(Supplier<String> title) {
      this.title = title;
    }
  }

  private record Entry(int rank, Group group, Supplier<String> text) {}

  private final int most;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Group open;

  /**
   * Starts a section.
   *
   * @param most how many lines the section may have, with the titles of groups: {@link Section#MOST} for what was said
   *     and what is disputed, and {@link #FEWER} for what helps to judge it
   */
  Entries(int most) {
    this.most = most;
  }

  /**
   * Adds an entry that stands alone.
   *
   * @param rank how important the entry is; 0 for the most important entries
   * @param text writes the entry; only called if there is room for it
   */
  void add(int rank, Supplier<String> text) {
    entries.add(new Entry(rank, ALONE, text));
  }

  /** Begins a group. Its title is written with the first entry below it: alone it would say nothing. */
  void begin(Supplier<String> title) {
    open = new Group(title);
  }

  /** Adds an entry below the title of the group that was begun last. */
  void below(int rank, Supplier<String> text) {
    entries.add(new Entry(rank, open == null ? ALONE : open, text));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Writes the entries. They are written once, and only by this method. */
  Written write() {
    BitSet chosen = chosen();
    List<String> written = new ArrayList<>();
    chosen.stream().mapToObj(entries::get).forEach(entry -> {
      if (entry.group() != ALONE && !entry.group().isWritten) {
        entry.group().isWritten = true;
        written.add(entry.group().title.get() + ":");
      }
      written.add((entry.group() == ALONE ? "" : "  ") + entry.text().get());
    });
    return new Written(written, entries.size() - chosen.cardinality());
  }

  /** The written entries, and how many were left out. */
  record Written(List<String> entries, int more) {}

  /** The most important entries; of equally important ones, those that were added first. */
  private BitSet chosen() {
    BitSet chosen = new BitSet();
    int last = entries.stream().mapToInt(Entry::rank).max().orElse(0);
    int room = most;
    for (int rank = 0; rank <= last && room > 0; rank++) {
      for (int at = 0; at < entries.size() && room > 0; at++) {
        Entry entry = entries.get(at);
        int size = entry.group() == ALONE || entry.group().isChosen ? 1 : 2;
        if (entry.rank() == rank && size <= room) {
          entry.group().isChosen = true;
          chosen.set(at);
          room -= size;
        }
      }
    }
    return chosen;
  }
}
