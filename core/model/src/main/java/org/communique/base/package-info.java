// SPDX-License-Identifier: Apache-2.0

/**
 * What every part of the model stands on: the one exception, the rules of texts and ids, identifiers of the outer
 * world, language tags and extensions. It uses no other package of this library.
 */
@NullMarked
package org.communique.base;

import org.jspecify.annotations.NullMarked;
