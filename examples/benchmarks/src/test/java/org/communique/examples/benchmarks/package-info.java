// SPDX-License-Identifier: Apache-2.0

/** Tests of the bars. */
@NullMarked
package org.communique.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
