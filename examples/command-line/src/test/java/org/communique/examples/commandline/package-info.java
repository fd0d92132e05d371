// SPDX-License-Identifier: Apache-2.0

/** Tests that run the commands inside the process of the test. */
@NullMarked
package org.communique.examples.commandline;

import org.jspecify.annotations.NullMarked;
