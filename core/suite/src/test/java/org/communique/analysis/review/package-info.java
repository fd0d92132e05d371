// SPDX-License-Identifier: Apache-2.0

/** Tests. */
@NullMarked
package org.communique.analysis.review;

import org.jspecify.annotations.NullMarked;
