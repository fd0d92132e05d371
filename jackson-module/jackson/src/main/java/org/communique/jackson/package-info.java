// SPDX-License-Identifier: Apache-2.0

/**
 * Reads and writes the JSON form of briefs with Jackson 3. Use {@link org.communique.jackson.CommuniqueJson} for
 * documents and collections; it needs no mapper. {@link org.communique.jackson.CommuniqueCodec} does the same with
 * options. Use {@link org.communique.jackson.CommuniqueModule} if you have a mapper of your own.
 */
@NullMarked
package org.communique.jackson;

import org.jspecify.annotations.NullMarked;
