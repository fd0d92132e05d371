// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import org.communique.examples.benchmarks.contender.PlainRecords.Brief;

/** The floor of writing: a writer that somebody made by hand for this form alone. Not safe for several threads. */
public final class HandMade {

  private final HandWriter writer = new HandWriter();

  /**
   * Writes a brief.
   *
   * @param brief the brief as records, as {@link Contender#RECORDS_3} reads it
   * @return the document in UTF-8
   */
  public byte[] write(Object brief) {
    return writer.write((Brief) brief);
  }
}
