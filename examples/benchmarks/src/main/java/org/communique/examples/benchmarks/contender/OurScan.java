// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import org.communique.json.binding.BriefDocuments;
import org.communique.json.binding.Utf8Document;
import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;

/** The tokens of our own parser, below which this library cannot be. */
public final class OurScan implements Scan {

  private final BriefDocuments documents = new BriefDocuments();

  /** Makes a scan. */
  public OurScan() {}

  @Override
  public int tokens(byte[] json) {
    return walk(json, false);
  }

  @Override
  public int texts(byte[] json) {
    return walk(json, true);
  }

  private int walk(byte[] json, boolean makesStrings) {
    return documents.readJson(Utf8Document.of(json), "document", cursor -> walk(cursor, makesStrings))
        .value().orElseThrow();
  }

  private static int walk(JsonCursor cursor, boolean makesStrings) {
    int count = 0;
    switch (cursor.token()) {
      case OBJECT -> {
        while (cursor.member(KnownTexts.NONE) != KnownTexts.END) {
          cursor.value();
          count += walk(cursor, makesStrings);
        }
      }
      case LIST -> {
        while (cursor.element() != null) {
          count += walk(cursor, makesStrings);
        }
      }
      case TEXT -> count = makesStrings ? cursor.text().length() : 1;
      default -> count = makesStrings ? 0 : 1;
    }
    return count;
  }
}
