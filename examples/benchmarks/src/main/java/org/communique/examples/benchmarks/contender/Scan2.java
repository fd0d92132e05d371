// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** The tokens as Jackson 2 parses them. */
final class Scan2 implements Scan {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public int tokens(byte[] json) throws IOException {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  @Override
  public int texts(byte[] json) throws IOException {
    int characters = 0;
    try (JsonParser parser = factory.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          characters += parser.getText().length();
        }
      }
    }
    return characters;
  }
}
