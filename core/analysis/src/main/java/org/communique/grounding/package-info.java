// SPDX-License-Identifier: Apache-2.0

/** Compares a brief with its text: which quotations the text has, and which sentences no statement covers. */
@NullMarked
package org.communique.grounding;

import org.jspecify.annotations.NullMarked;
