// SPDX-License-Identifier: Apache-2.0

/** Tests of dates and times as people gave them. */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
