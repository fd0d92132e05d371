// SPDX-License-Identifier: Apache-2.0

/** Tests of the questions. */
@NullMarked
package org.communique.analysis;

import org.jspecify.annotations.NullMarked;
