// SPDX-License-Identifier: Apache-2.0

/** Claims about what every part of the model stands on. */
@NullMarked
package org.communique.base;

import org.jspecify.annotations.NullMarked;
