// SPDX-License-Identifier: Apache-2.0

/** Claims about texts and passages. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
