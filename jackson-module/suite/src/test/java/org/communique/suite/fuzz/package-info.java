// SPDX-License-Identifier: Apache-2.0

/**
 * What must hold for any input, as targets for the fuzzer Jazzer. A target is an ordinary method that takes bytes, so
 * that ordinary tests can replay its seeds and all findings without Jazzer.
 */
@NullMarked
package org.communique.suite.fuzz;

import org.jspecify.annotations.NullMarked;
