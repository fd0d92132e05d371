// SPDX-License-Identifier: Apache-2.0

/** Tests of encoded texts and of the passages quoted from them. */
@NullMarked
package org.communique.text;

import org.jspecify.annotations.NullMarked;
