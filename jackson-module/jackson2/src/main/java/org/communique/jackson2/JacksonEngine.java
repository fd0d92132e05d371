// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.communique.json.engine.JsonEngine;

/**
 * The connection to Jackson 2, for methods that read documents of other forms than briefs. It does not depend on the
 * settings of any mapper. Safe for use by several threads.
 *
 * <pre>{@code
 * Reading<List<AnnotatedPassage>> passages = WebAnnotations.read(Utf8Document.of(json), new JacksonEngine());
 * }</pre>
 */
public final class JacksonEngine implements JsonEngine {

  /** Jackson's own limits on texts, numbers and names are switched off, because our reader enforces its own limits. */
  private static final StreamReadConstraints UNLIMITED = unlimited();

  /** How many bytes of documents share a factory. */
  private static final long SHARED = 4 << 20;

  private final AtomicLong parsed = new AtomicLong();
  private volatile JsonFactory factory = newFactory();

  /** Makes an engine, with a factory of its own. */
  public JacksonEngine() {}

  private static StreamReadConstraints unlimited() {
    StreamReadConstraints.Builder constraints =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNumberLength(Integer.MAX_VALUE);
    try {
      return constraints.maxNameLength(Integer.MAX_VALUE).build();
    } catch (NoSuchMethodError before216) { // Jackson 2.15 has no limit on names
      return constraints.build();
    }
  }

  private static JsonFactory newFactory() {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(UNLIMITED)
        .build();
  }

  @Override
  public Parsing parse(byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    try {
      return new ParserCursor(factoryFor(utf8.length).createParser(utf8));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /**
   * Returns the factory for a document. A factory keeps the names that its parsers have met, of any length. A factory
   * is therefore replaced after some megabytes, and a large document has its own factory.
   */
  private JsonFactory factoryFor(int bytes) {
    if (bytes > SHARED) {
      return newFactory();
    }
    if (parsed.addAndGet(bytes) > SHARED) {
      parsed.set(bytes);
      factory = newFactory();
    }
    return factory;
  }
}
