// SPDX-License-Identifier: Apache-2.0

/** The encoded text and the passages that statements quote from it. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
