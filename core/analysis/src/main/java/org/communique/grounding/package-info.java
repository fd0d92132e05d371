// SPDX-License-Identifier: Apache-2.0

/**
 * Compares a brief with its text: which quotations the text contains, and which sentences no statement covers. Begin
 * with {@link org.communique.grounding.Grounding}.
 *
 * <p>For those who change this package: {@code Units} cuts a text into paragraphs and lines that stand alone, and
 * {@code SentenceSplitter} cuts these into sentences, by the {@link org.communique.grounding.SentenceRules} of the
 * language, which are text files. {@code Coverage} and {@code PassageSweep} find what covers each sentence. {@code
 * CueSearch} looks for the cues. {@code GroundingPrinter} prints the result for people, and
 * {@code SentenceMap} the sentences of a long text. {@code Spaces} knows white
 * space.
 */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
