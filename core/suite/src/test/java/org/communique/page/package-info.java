// SPDX-License-Identifier: Apache-2.0

/** Tests of the reading page. */
@NullMarked
package org.communique.page;

import org.jspecify.annotations.NullMarked;
