// SPDX-License-Identifier: Apache-2.0

/**
 * Writes a brief as one HTML page that a reader opens in a browser: {@link org.communique.page.ReadingPage}.
 *
 * <p>For those who change this package: each class whose name ends in {@code Section} writes one part of the page.
 * {@code Material} has everything that the sections show; the page computes no answers of its own. {@code Html} is the
 * only class that writes markup, and it escapes everything. {@code Wording} has every English word of the page. {@code
 * reading.css} and {@code reading.js} are resources of this package.
 */
@NullMarked
package org.communique.page;

import org.jspecify.annotations.NullMarked;
