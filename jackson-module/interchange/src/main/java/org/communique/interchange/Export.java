// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.util.List;
import java.util.Objects;

/**
 * Briefs in the format of another program, with a list of everything that the format cannot keep. Immutable.
 *
 * <pre>{@code
 * Export<JsonDocument> export = StixBundles.of(Corpus.of(brief));
 * export.losses().forEach(System.err::println);
 * export.document().writeTo(Path.of("ties.stix.json"));
 * }</pre>
 *
 * @param <T> the type of the document: {@link JsonDocument}, or {@link Rows} for a folder of files
 */
public final class Export<T> {

  private final T document;
  private final List<Loss> losses;

  Export(T document, List<Loss> losses) {
    this.document = document;
    this.losses = List.copyOf(losses);
  }

  /** {@return the document, which lacks what the losses name} */
  public T document() {
    return document;
  }

  /**
   * {@return everything that the format cannot keep, brief by brief; empty if the document says all that the briefs
   * say}
   */
  public List<Loss> losses() {
    return losses;
  }

  /**
   * Returns the document only if nothing is lost.
   *
   * @return the document
   * @throws LossyExportException if anything is lost; it names the first loss
   */
  public T strict() {
    if (!losses.isEmpty()) {
      throw new LossyExportException(losses.get(0));
    }
    return document;
  }

  /** Prints the number of losses. */
  @Override
  public String toString() {
    return Objects.toString(document) + ", losses: " + losses.size();
  }
}
