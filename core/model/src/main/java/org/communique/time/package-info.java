// SPDX-License-Identifier: Apache-2.0

/**
 * Dates and times as people gave them. An {@link org.communique.time.Edtf} is a date that can be vague. A {@link
 * org.communique.time.TimeExpression} keeps the printed words beside the date. {@link
 * org.communique.time.RelativeTimes} computes dates from words such as “yesterday”, and a {@link
 * org.communique.time.TimeFrame} says from which date the words count.
 *
 * <p>For those who change this package: {@code EdtfParser} is the only grammar of dates, and {@code EdtfRefusal}
 * explains why a text is not a date; {@code EdtfText} writes dates. {@code Timestamp} reads the times that machines
 * write. {@code DayRange} is a first and a last day.
 *
 * <p>The phrases are in the resources {@code relative-times-en.txt}, {@code -fr.txt} and {@code -es.txt}, one file for
 * each language. {@code PhraseTable} reads such a file into a {@code PhraseRule} for each {@code Phrase}, whose gaps
 * are {@code PhraseSlot}s; {@code WordNames} has the names of months and weekdays. {@code PhraseWords} splits printed
 * words, {@code PhraseMatcher} finds the phrase that they are as a {@code PhraseMatch}, and {@code PhraseDates}
 * computes a {@code FoundDate}, with {@code PhraseShift}, {@code PhraseYears}, {@code PhraseChange}, {@code
 * PhrasePairs} and {@code PhraseClock}. {@code CalendarSearch} finds what returns,
 * such as a weekday, near the anchor.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
