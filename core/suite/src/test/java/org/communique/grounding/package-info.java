// SPDX-License-Identifier: Apache-2.0

/** Tests of briefs against their texts. */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
