// SPDX-License-Identifier: Apache-2.0

/** Claims about the model. */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
