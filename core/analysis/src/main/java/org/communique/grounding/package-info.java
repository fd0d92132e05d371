// SPDX-License-Identifier: Apache-2.0

/** Briefs against their texts: whether every quotation stands there, and what of the text no statement covers. */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
