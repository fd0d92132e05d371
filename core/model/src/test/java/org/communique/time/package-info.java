// SPDX-License-Identifier: Apache-2.0

/** Claims about times as they were said. */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
