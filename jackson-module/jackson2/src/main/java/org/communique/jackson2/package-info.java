// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes the JSON form with Jackson 2: {@link org.communique.jackson2.CommuniqueJson} for those who want no
 * mapper of their own, {@link org.communique.jackson2.CommuniqueModule} for those who have one.
 */
@NullMarked
package org.communique.jackson2;

import org.jspecify.annotations.NullMarked;
