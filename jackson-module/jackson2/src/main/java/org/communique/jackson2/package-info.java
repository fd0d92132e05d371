// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes the JSON form of briefs with Jackson 2. Use {@link org.communique.jackson2.CommuniqueJson} for
 * documents and collections; it needs no mapper. {@link org.communique.jackson2.CommuniqueCodec} does the same with
 * options. Use {@link org.communique.jackson2.CommuniqueModule} if you have a mapper of your own.
 */
@NullMarked
package org.communique.jackson2;

import org.jspecify.annotations.NullMarked;
