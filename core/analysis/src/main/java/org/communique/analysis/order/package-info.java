// SPDX-License-Identifier: Apache-2.0

/**
 * Internal: which of two statements was said first.
 *
 * <p>{@link org.communique.analysis.order.TimeSpan} is the time in which something can have been said; {@link
 * org.communique.analysis.order.Precedence} combines these times with the relations between statements; {@link
 * org.communique.analysis.order.Periods} divides statements into periods. {@code Pieces} gives pieces the time of their
 * whole, and {@code Overlaps} counts the times at possibly the same moment. Statements are given by their numbers. This
 * package knows none of the answers.
 */
@NullMarked
package org.communique.analysis.order;

import org.jspecify.annotations.NullMarked;
