// SPDX-License-Identifier: Apache-2.0

/** Tests of the vocabularies against their tables. */
@NullMarked
package org.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
