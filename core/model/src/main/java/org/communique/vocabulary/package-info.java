// SPDX-License-Identifier: Apache-2.0

/**
 * The words that the field uses for acts, modes, stances, sources and grades, each with its meaning and the standard
 * behind it.
 */
@NullMarked
package org.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
