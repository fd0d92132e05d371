// SPDX-License-Identifier: Apache-2.0
/** x */
@NullMarked
package org.communique.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
