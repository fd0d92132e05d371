// SPDX-License-Identifier: Apache-2.0

/** Tests of single classes of this package. The module {@code suite} tests the whole form, with each engine. */
@NullMarked
package org.communique.json.engine;

import org.jspecify.annotations.NullMarked;
