// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.communique.json.JsonEngine;
import org.communique.json.JsonSink;

/** Whole documents with Jackson 2, independent of the settings of any mapper. */
final class JacksonEngine implements JsonEngine {

  /** Jackson's own limit on the length of a text is switched off, because our reader enforces its own limits. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.CHARSET_DETECTION)
      .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
      .build();

  @Override
  public Parsing parse(byte[] utf8) {
    try {
      return new ParserCursor(FACTORY.createParser(utf8));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public byte[] generate(Consumer<JsonSink> value) {
    // over characters: over bytes, Jackson 2 escapes what is beyond the Basic Multilingual Plane
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      value.accept(new GeneratorSink(generator));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
