// SPDX-License-Identifier: Apache-2.0

/** Claims about the encoded article. */
@NullMarked
package org.communique.examples.seed;

import org.jspecify.annotations.NullMarked;
