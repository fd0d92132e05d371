// SPDX-License-Identifier: Apache-2.0

/**
 * The vocabularies of the model: the words for acts, modes, stances, sources, times and grades.
 *
 * <p>Each type is one vocabulary. Each constant is one word, and the first sentence of its description is the
 * definition of that word. The method {@code meaning()} returns this sentence.
 *
 * <p>A <em>closed</em> vocabulary is an enum of {@linkplain org.communique.vocabulary.ClosedWord closed words}: no
 * other word is allowed, and reading another word is an error. An <em>open</em> vocabulary is an {@link
 * org.communique.vocabulary.OpenTerm}: words that this library does not know are kept and written back unchanged.
 *
 * <p>The descriptions use some terms in a fixed sense:
 *
 * <ul>
 *   <li>A <em>source</em> or <em>voice</em> is whoever passes words on.
 *   <li>A <em>link</em> is one source in the <em>chain</em> between the speaker and the reader.
 *   <li>An <em>utterance</em> is what was said once; a <em>report</em> is a statement that reports an utterance.
 *   <li>The <em>holder</em> of a stance is for or against something; this something is the <em>target</em>.
 *   <li>A <em>gloss</em> is a reading of a vague name.
 *   <li>The <em>encoder</em> is the person who makes the brief, the record of all statements in one document.
 * </ul>
 *
 * <p>For those who change this package: {@code ClosedVocabulary} spells the words of the enums and finds them again.
 * {@code ActTable} lists the force and the codes of CAMEO and PLOVER for each act, and {@code CodeBook} knows how these
 * codes are nested. {@code Meanings} reads the file {@code meanings.properties}, which a test writes from the
 * descriptions of the constants.
 */
@NullMarked
package org.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
