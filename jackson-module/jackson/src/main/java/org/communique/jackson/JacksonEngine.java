// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.util.function.Consumer;
import org.communique.json.JsonEngine;
import org.communique.json.JsonSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Whole documents with Jackson 3, independent of the settings of any mapper. */
final class JacksonEngine implements JsonEngine {

  /** Jackson's own limit on the length of a text is switched off, because our reader enforces its own limits. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
      .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  @Override
  public Parsing parse(byte[] utf8) {
    return new ParserCursor(FACTORY.createParser(ObjectReadContext.empty(), utf8));
  }

  @Override
  public byte[] generate(Consumer<JsonSink> value) {
    ByteArrayBuilder out = new ByteArrayBuilder();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      value.accept(new GeneratorSink(generator));
    }
    return out.toByteArray();
  }
}
