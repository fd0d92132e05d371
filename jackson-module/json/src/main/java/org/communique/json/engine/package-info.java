// SPDX-License-Identifier: Apache-2.0

/**
 * The tokens of JSON. The form reads from a {@link org.communique.json.engine.JsonCursor} and writes to a {@link
 * org.communique.json.engine.JsonSink}. A module for a JSON library implements them over the parser and the generator
 * of that library; such a pair is an engine. Nothing here knows the members of the form or the limits.
 */
@NullMarked
package org.communique.json.engine;

import org.jspecify.annotations.NullMarked;
