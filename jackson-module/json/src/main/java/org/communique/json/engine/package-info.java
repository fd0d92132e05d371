// SPDX-License-Identifier: Apache-2.0

/**
 * The interfaces that connect the form to a JSON library. An engine consists of a {@link
 * org.communique.json.engine.JsonCursor} over the library's parser, a {@link org.communique.json.engine.JsonSink} over
 * its generator, and a {@link org.communique.json.engine.JsonEngine} for whole documents. An engine knows tokens only:
 * it knows neither the members of the form nor the limits.
 */
@NullMarked
package org.communique.json.engine;

import org.jspecify.annotations.NullMarked;
