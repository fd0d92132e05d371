// SPDX-License-Identifier: Apache-2.0

/**
 * The form as data: the only place where members, words, spellings and list limits are declared. Each type has one
 * table, and each member of the type has one line in this table:
 *
 * <ul>
 *   <li>{@code BriefTables}: the brief and its text.
 *   <li>{@code StatementTables}: the statement and its quotations, attributions, stances, relations, designations,
 *       tally and notes.
 *   <li>{@code ActorTables}: the actor, the source and the topic, and the parts that several types share: role, gloss,
 *       alias, grade, identifier and time expression.
 * </ul>
 *
 * <p>A member takes this path from its line to the written bytes. The example is {@code gist}:
 *
 * <ol>
 *   <li>{@code StatementTables.STATEMENT} has the line {@code .need("gist", PROSE, "The proposition …")}: the name, the
 *       shape, and a sentence about the member.
 *   <li>{@code Table} makes a {@code Member} from the line, and gives the member the number 7, because its line is the
 *       eighth. {@code Scalar.PROSE} is the {@code Shape} of the member: a text with a limit, a rule and a {@code
 *       Spelling}, which is the regular expression for the schema.
 *   <li>{@code StatementAccessors.STATEMENT} in the package {@code access} gets and sets the member with this number.
 *   <li>{@code MemberWriter} in the package {@code write} receives the number and the text from there. {@code
 *       ValueWriter} checks the limit, and writes the name and the text to a {@code JsonSink}.
 *   <li>The sink makes the bytes, or the sink of an engine hands both to Jackson's generator, which makes the bytes.
 * </ol>
 *
 * <p>{@code ValueReader} in the package {@code read}, {@code SchemaWriter} in the package {@code write} and the test of
 * the reference page use the same line. A shape is a {@code Scalar}, a {@code Reference}, a {@code Union} or a {@code
 * Table}. A {@code Rule} concerns several members of one object. {@code Words} declares all vocabularies; a {@code
 * Vocabulary} is the data of one of them.
 */
@NullMarked
package org.communique.json.form;

import org.jspecify.annotations.NullMarked;
