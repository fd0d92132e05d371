// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes the JSON form with Jackson 3: {@link org.communique.jackson.CommuniqueJson} for those who want no
 * mapper of their own, {@link org.communique.jackson.CommuniqueModule} for those who have one.
 */
@NullMarked
package org.communique.jackson;

import org.jspecify.annotations.NullMarked;
