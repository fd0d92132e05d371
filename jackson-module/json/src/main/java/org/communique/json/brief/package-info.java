// SPDX-License-Identifier: Apache-2.0

/**
 * What is computed from whole briefs or from their tables: the JSON Schema ({@link
 * org.communique.json.brief.BriefSchema}), the canonical bytes for hashing and signing ({@link
 * org.communique.json.brief.CanonicalForm}), a hash of the content ({@link org.communique.json.brief.ContentId}), and
 * what differs between two briefs ({@link org.communique.json.brief.Difference}).
 *
 * <p>The internal packages do the work: {@code SchemaWriter} makes the schema, and {@code ValueWriter} writes the
 * values. For a difference, {@code TreeSink} makes a {@code Tree} of each value that is not equal, {@code Alignment}
 * and {@code TreeDifference} compare trees, and {@code Patch} changes a tree, which {@code ValueReader} reads through a
 * {@code TreeCursor}.
 */
@NullMarked
package org.communique.json.brief;

import org.jspecify.annotations.NullMarked;
