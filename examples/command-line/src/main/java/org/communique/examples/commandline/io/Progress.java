// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline.io;

import java.util.function.LongSupplier;

/** Shows on a terminal how many briefs a long check has read. */
public final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final String ERASED_LINE = "\r\u001b[K";

  private final Terminal terminal;
  private final LongSupplier clock;
  private long lastShown;
  private long briefs;
  private boolean isShown;

  /**
   * Starts to count.
   *
   * @param terminal shows the progress, if a person sees it
   * @param clock the time in nanoseconds
   */
  public Progress(Terminal terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.lastShown = clock.getAsLong();
  }

  /** Counts one more brief, and shows the number once a second. */
  public void count() {
    briefs++;
    if (terminal.showsProgress() && clock.getAsLong() - lastShown >= SECOND) {
      lastShown = clock.getAsLong();
      terminal.out().flush();
      terminal.err().print(ERASED_LINE + briefs + " briefs …");
      terminal.err().flush();
      isShown = true;
    }
  }

  /** Erases the line, so that something else can be printed in its place. */
  public void clear() {
    if (isShown) {
      terminal.err().print(ERASED_LINE);
      terminal.err().flush();
      isShown = false;
    }
  }
}
