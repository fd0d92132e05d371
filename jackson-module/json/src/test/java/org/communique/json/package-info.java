// SPDX-License-Identifier: Apache-2.0

/** Tests of what stands on its own in this package; the form as a whole is tested through an engine. */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
