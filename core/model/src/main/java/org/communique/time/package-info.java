// SPDX-License-Identifier: Apache-2.0

/**
 * Dates and times as people gave them. An {@link org.communique.time.Edtf} is a date that can be vague. A
 * {@link org.communique.time.TimeExpression} keeps the printed words beside the date. {@link
 * org.communique.time.RelativeTimes} computes dates from words such as “yesterday”.
 *
 * <p>For those who change this package: {@code EdtfParser} is the only grammar of dates, and {@code EdtfRefusal} explains why a
 * text is not a date. {@code DayRange} is a first and a last day. The phrases of {@link org.communique.time.RelativeTimes} are
 * in the resource {@code relative-times-en.txt}, and {@code PhraseRule} computes the date of one phrase.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
