// SPDX-License-Identifier: Apache-2.0

/** The text that was encoded, and the passages in it. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
