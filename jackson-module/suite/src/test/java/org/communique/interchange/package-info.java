// SPDX-License-Identifier: Apache-2.0

/** Tests of what is written for other programs. They do not depend on the engine of the run. */
@NullMarked
package org.communique.interchange;

import org.jspecify.annotations.NullMarked;
