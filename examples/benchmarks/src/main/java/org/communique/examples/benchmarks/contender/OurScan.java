// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import org.communique.json.engine.JsonCursor;
import org.communique.json.engine.KnownTexts;
import org.communique.json.engine.Utf8Parser;

/** The tokens of our own parser, below which this library cannot be. */
public final class OurScan implements Scan {

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

  private static int walk(byte[] json, boolean makesStrings) {
    Utf8Parser parser = new Utf8Parser(json);
    parser.next();
    return walk(parser, makesStrings);
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
