// SPDX-License-Identifier: Apache-2.0

/**
 * Compares a brief with its text: which quotations the text contains, and which sentences no statement covers. Begin with
 * {@link org.communique.grounding.Grounding}.
 *
 * <p>For those who change this package: {@code SentenceSplitter} cuts a text into sentences. {@code PassageSweep} finds what
 * covers each sentence, and which passages overlap. {@code GroundingPrinter} prints the result for people.
 */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
