// SPDX-License-Identifier: Apache-2.0

/**
 * The encoded text, and the passages that statements quote from it. All positions are Unicode code points.
 *
 * <p>{@link org.communique.text.SourceText} is the text, {@link org.communique.text.Quotation} a passage, {@link
 * org.communique.text.Segment} a part of a passage, and {@link org.communique.text.QuotationMatch} the result of a
 * search. A {@link org.communique.text.PassageFinder} has an index for many searches.
 *
 * <p>For those who change this package: {@code PassageFinder} searches, through a {@code View} of the text: the text as
 * it is, or a {@code FoldedText} without the differences that a {@link org.communique.text.Tolerance} ignores. {@code
 * TextSearch} finds characters, by a {@code Scan} or by a {@code SuffixArray}, which {@code SuffixSorting} sorts and
 * {@code CommonRuns} measures; {@code Places} are the results. {@code FoldingRules} lists what tolerances ignore.
 * {@code QuotationMarks} divides a passage at its quotation marks. {@code Surroundings} finds the shortest
 * prefix and suffix that make a passage unique. {@code LetterBoundaries} knows where a letter with its marks begins.
 * {@code CodePointOffsets} converts between code points and characters.
 */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
