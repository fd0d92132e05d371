// SPDX-License-Identifier: Apache-2.0

/**
 * What every program needs that reads or writes the JSON form of briefs: the problems of a document, and the options.
 *
 * <ul>
 *   <li>{@link org.communique.json.Problem} and {@link org.communique.json.ProblemCode} describe what is wrong with a
 *       document.
 *   <li>{@link org.communique.json.JsonOptions}, {@link org.communique.json.Limit} and {@link
 *       org.communique.json.UnknownMembers} say how to read and write.
 * </ul>
 *
 * <p>Programs read and write with {@code org.communique.jackson} (Jackson 3) or {@code org.communique.jackson2}
 * (Jackson 2). A program without Jackson uses {@link org.communique.json.binding.BriefDocuments}, which needs no JSON
 * library. For hashing, signing and comparing briefs, and for the JSON Schema, they also use {@link
 * org.communique.json.brief}.
 *
 * <p>Two more packages are for authors of an <em>engine</em>, which connects the form to another JSON library. {@link
 * org.communique.json.engine} contains the interfaces that an engine implements, and {@link
 * org.communique.json.binding} contains what an engine calls. Both may still change before version 1.
 *
 * <p>The other packages are internal. Each package uses only the packages below it:
 *
 * <pre>
 * binding   whole documents, collections and files       brief   schema, canonical form, content id, difference
 * read      from tokens to values                        write   from values to tokens, and the schema
 * form      the tables: which members each type has, and the shape of each member
 * access    how the members of each type are got and set
 * engine    cursor and sink: the tokens of JSON
 * json      problems, limits and options (this package)
 * </pre>
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
