// SPDX-License-Identifier: Apache-2.0

/**
 * One news article, encoded whole: {@code Cast} names the actors, {@code Voices} the sources, {@code Subjects} the
 * topics, and one class for each part of the article says who said what; {@link
 * org.communique.examples.seed.SeedArticle} puts them together.
 */
@NullMarked
package org.communique.examples.seed;

import org.jspecify.annotations.NullMarked;
