// SPDX-License-Identifier: Apache-2.0

/**
 * One page for a reader who has not seen the documents: who said what, by whose account, what is disputed, and how far
 * each voice can be trusted.
 *
 * <ul>
 *   <li>{@link org.communique.analysis.digest.Digest} is the page, and {@link org.communique.analysis.digest.Section}
 *       one of its sections.
 *   <li>{@code Matter} knows wholes and parts, and what is disputed. {@code Phrases} puts statements and times into
 *       words, and remembers which statements the page shows.
 *   <li>{@code Documents} names the documents. {@code Contents}, {@code Disputes}, {@code Positions}, {@code Origins},
 *       {@code Trust} and {@code OpenQuestions} write the sections.
 *   <li>{@code Entries} chooses the most important entries of a section, {@code Sections} makes a section of them, and
 *       {@code Wrapping} breaks the lines of the text.
 * </ul>
 */
@NullMarked
package org.communique.analysis.digest;

import org.jspecify.annotations.NullMarked;
