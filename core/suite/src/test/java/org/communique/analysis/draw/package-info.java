// SPDX-License-Identifier: Apache-2.0

/** Tests. */
@NullMarked
package org.communique.analysis.draw;

import org.jspecify.annotations.NullMarked;
