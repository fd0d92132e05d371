// SPDX-License-Identifier: Apache-2.0

/**
 * What is computed from a whole brief or from its tables: the JSON Schema ({@link
 * org.communique.json.brief.BriefSchema}), the canonical bytes for hashing and signing ({@link
 * org.communique.json.brief.CanonicalForm}), and a hash of the content ({@link org.communique.json.brief.ContentId}).
 * The internal package {@code write} does the work: {@code SchemaWriter} makes the schema.
 */
@NullMarked
package org.communique.json.brief;

import org.jspecify.annotations.NullMarked;
