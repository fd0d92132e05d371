// SPDX-License-Identifier: Apache-2.0

/**
 * Time as it was said: ISO 8601-2 (EDTF) dates, and expressions such as "yesterday" that gain a date only with its
 * basis.
 */
@NullMarked
package org.communique.time;

import org.jspecify.annotations.NullMarked;
