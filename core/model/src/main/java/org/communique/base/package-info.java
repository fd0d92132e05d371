// SPDX-License-Identifier: Apache-2.0

/**
 * What all other packages of the model use: the exception for broken rules, the rules for texts and ids, identifiers,
 * language tags, and extensions. This package uses no other package of this library.
 */
@NullMarked
package org.communique.base;

import org.jspecify.annotations.NullMarked;
