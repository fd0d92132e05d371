// SPDX-License-Identifier: Apache-2.0

/** Tests of comparing briefs with their texts. */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
