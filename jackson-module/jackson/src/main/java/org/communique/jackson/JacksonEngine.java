// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.communique.json.engine.JsonEngine;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The connection to Jackson 3, for methods that read documents of other forms than briefs. It does not depend on the
 * settings of any mapper. Safe for use by several threads.
 *
 * <pre>{@code
 * Reading<List<AnnotatedPassage>> passages = WebAnnotations.read(Utf8Document.of(json), new JacksonEngine());
 * }</pre>
 */
public final class JacksonEngine implements JsonEngine {

  /** Jackson's own limits on texts, numbers and names are switched off, because our reader enforces its own limits. */
  private static final StreamReadConstraints UNLIMITED = StreamReadConstraints.builder()
      .maxStringLength(Integer.MAX_VALUE)
      .maxNumberLength(Integer.MAX_VALUE)
      .maxNameLength(Integer.MAX_VALUE)
      .build();

  /** How many bytes of documents share a factory. */
  private static final long SHARED = 4 << 20;

  private final AtomicLong parsed = new AtomicLong();
  private volatile JsonFactory factory = newFactory();

  /** Makes an engine, with a factory of its own. */
  public JacksonEngine() {}

  private static JsonFactory newFactory() {
    return JsonFactory.builder()
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .streamReadConstraints(UNLIMITED)
        .build();
  }

  @Override
  public Parsing parse(byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    return new ParserCursor(factoryFor(utf8.length).createParser(ObjectReadContext.empty(), utf8));
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
