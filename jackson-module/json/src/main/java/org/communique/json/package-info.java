// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON form, independent of any JSON library.
 *
 * <p>Each type's form stands here exactly once, as a table of members in {@code BriefForms} and its neighbours; reader
 * and writer follow the tables. Users take a ready module ({@code communique-jackson}) and meet only {@link
 * org.communique.json.Problem} and {@link org.communique.json.ReadOptions}.
 *
 * <p>For another JSON library, write an engine: a {@link org.communique.json.JsonCursor} over its parser, a {@link
 * org.communique.json.JsonSink} over its generator, and for whole documents a {@link org.communique.json.JsonEngine};
 * {@link org.communique.json.Form} and {@link org.communique.json.Documents} do the rest. These are plain and public for
 * that purpose; they may still change before version 1.
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
