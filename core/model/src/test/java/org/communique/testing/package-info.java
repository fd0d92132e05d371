// SPDX-License-Identifier: Apache-2.0

/** Named values and briefs made at random, for the tests of those who use the model. */
@NullMarked
package org.communique.testing;

import org.jspecify.annotations.NullMarked;
