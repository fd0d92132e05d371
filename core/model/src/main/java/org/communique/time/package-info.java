// SPDX-License-Identifier: Apache-2.0

/**
 * Dates and times as people gave them. An {@link org.communique.time.Edtf} is a date that can be vague. A
 * {@link org.communique.time.TimeExpression} keeps the printed words beside the date. {@link
 * org.communique.time.RelativeTimes} computes dates from words such as “yesterday”.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
