// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/**
 * What a reader does with a definition that nothing in the document uses: an actor, a source or a topic to which no
 * statement leads. The default is {@link #REFUSE}.
 *
 * <p>A brief has no place for such a definition. Documents have them if a tool took statements out of a document, for
 * example {@code jq} or a query on {@code jsonb}.
 *
 * <pre>{@code
 * JsonOptions.defaults().with(UnusedDefinitions.DROP)
 * }</pre>
 */
public enum UnusedDefinitions {
  /** The reader reports a problem, because the definition would be lost. */
  REFUSE,
  /** The reader leaves the definition out. The definition must still follow the form. */
  DROP
}
