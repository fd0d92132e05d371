// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The tokens as Jackson 3 parses them. */
final class Scan3 implements Scan {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public int tokens(byte[] json) {
    int tokens = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }

  @Override
  public int texts(byte[] json) {
    int characters = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          characters += parser.getString().length();
        }
      }
    }
    return characters;
  }
}
