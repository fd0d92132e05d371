// SPDX-License-Identifier: Apache-2.0

/** Benchmarks, with JMH. */
@NullMarked
package org.communique.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
