// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import static org.communique.examples.benchmarks.contender.EncodedNames.*;

import org.communique.examples.benchmarks.contender.PlainRecords.Brief;
import org.jspecify.annotations.NullUnmarked;

/**
 * A writer that somebody made by hand for this form alone. It is the floor of writing: no table, no generator, one
 * buffer that it keeps. Not safe for several threads.
 */
@NullUnmarked
final class HandWriter extends HandWriterOfStatements {

  /**
   * Writes a brief.
   *
   * @param brief the brief as records
   * @return the document in UTF-8
   */
  byte[] write(Brief brief) {
    begin();
    open();
    text(COMMUNIQUE, brief.communique());
    text(ID, brief.id());
    text(BASE, brief.base());
    text(TITLE, brief.title());
    text(SOURCE, brief.source());
    text(ENCODER, brief.encoder());
    text(ENCODED, brief.encoded());
    text(TEXT, brief.text());
    actors(ACTORS, brief.actors());
    sources(SOURCES, brief.sources());
    topics(TOPICS, brief.topics());
    statements(STATEMENTS, brief.statements());
    notes(NOTES, brief.notes());
    close();
    return written();
  }
}
