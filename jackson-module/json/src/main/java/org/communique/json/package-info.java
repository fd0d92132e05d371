// SPDX-License-Identifier: Apache-2.0

/**
 * The JSON form of briefs: how it is read and written, whichever JSON library does the parsing.
 *
 * <p>Most programs use this package through {@code org.communique.jackson} or {@code org.communique.jackson2}, which
 * read and write with Jackson 3 or Jackson 2. Such programs need these types of this package:
 *
 * <ul>
 *   <li>{@link org.communique.json.Problem} and {@link org.communique.json.ProblemCode} describe what is wrong with a
 *       document.
 *   <li>{@link org.communique.json.ReadOptions}, {@link org.communique.json.Limit} and {@link
 *       org.communique.json.UnknownMembers} say how to read.
 *   <li>{@link org.communique.json.CanonicalForm} and {@link org.communique.json.ContentId} are for hashing, signing
 *       and comparing briefs.
 *   <li>{@link org.communique.json.BriefSchema} is the JSON Schema of a brief.
 * </ul>
 *
 * <p>The other public types are for authors of an <em>engine</em>, which connects this package to another JSON library.
 * An engine consists of a {@link org.communique.json.JsonCursor} over the library's parser, a {@link
 * org.communique.json.JsonSink} over its generator, and a {@link org.communique.json.JsonEngine} for whole documents.
 * {@link org.communique.json.Documents} and {@link org.communique.json.Form} do the rest. The types for engines may
 * still change before version 1.
 *
 * <p>Inside the package, each type of the model has exactly one table of members, in {@code BriefForms} or {@code
 * ActorForms}. The reader, the writer, the schema and the reference page all follow these tables.
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
