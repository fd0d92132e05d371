// SPDX-License-Identifier: Apache-2.0

/** Tests. */
@NullMarked
package org.communique.analysis.order;

import org.jspecify.annotations.NullMarked;
