// SPDX-License-Identifier: Apache-2.0

/**
 * What a careful colleague would ask about briefs: words that look misspelt, quotations that do not fit, withdrawals by
 * strangers, grades without evidence, and names that mislead.
 *
 * <p>{@link org.communique.analysis.review.Review} asks everything at once, and {@link
 * org.communique.analysis.review.ReviewCode} lists what it can find. The package uses the answers of {@link
 * org.communique.analysis} and {@link org.communique.grounding}; these packages do not know this one.
 *
 * <p>For those who change this package: {@code WordCheck}, {@code RelationCheck}, {@code TrustCheck}, {@code
 * IdentityCheck} and {@code LabelCheck} make the findings on briefs, {@code TextCheck} those on a brief with its text.
 * {@code FirstMentions} finds where each actor, source and topic occurs first. {@code LookAlikes} knows letters that
 * look alike.
 */
@NullMarked
package org.communique.analysis.review;

import org.jspecify.annotations.NullMarked;
