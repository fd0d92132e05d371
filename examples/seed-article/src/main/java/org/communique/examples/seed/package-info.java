// SPDX-License-Identifier: Apache-2.0

/**
 * One news article, encoded as a whole. {@code Cast} contains the actors, {@code Voices} the sources and {@code
 * Subjects} the topics. Each part of the article has a class of its own, which contains the statements of this part. {@link
 * org.communique.examples.seed.SeedArticle} puts all statements into one brief.
 */
@NullMarked
package org.communique.examples.seed;

import org.jspecify.annotations.NullMarked;
