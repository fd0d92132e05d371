// SPDX-License-Identifier: Apache-2.0

/**
 * Moves the members of values: {@code Accessor} gets the members of a value of the model and sets the members of its
 * builder. Each member has a number here, and no name; the tables in the package {@code form} give it one.
 *
 * <p>A new member needs a line in its table, a line in {@code set} and a line in {@code give} of its accessor, at the
 * same position. {@code MemberNamesTest} fails if a line is missing or at another position.
 */
@NullMarked
package org.communique.json.access;

import org.jspecify.annotations.NullMarked;
