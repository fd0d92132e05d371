// SPDX-License-Identifier: Apache-2.0

/**
 * From values to tokens, by the tables of the form.
 *
 * <ul>
 *   <li>{@code DocumentWriter} writes a whole value as bytes or to a stream, with {@code Utf8Sink}.
 *   <li>{@code ValueWriter} goes through a value and its tables, and writes the tokens to a sink through {@code
 *       Tokens}. {@code MemberWriter} receives the members of an object, {@code ExtensionWriter} writes the extensions
 *       after them, and {@code QuotedWords} keeps the words as bytes.
 *   <li>{@code Reached} counts definitions and references, and enforces the limits on them.
 *   <li>{@code Place} enforces the limits on texts, lists and depth, so that everything that is written can be read.
 *       The exceptions of {@code Place} give the place as a JSON Pointer.
 *   <li>{@code PrettySink} makes lines for people, with {@code JsonText}.
 *   <li>{@code SchemaWriter} makes the JSON Schema of the form, with {@code Keywords}. {@code BriefSchema} in the
 *       package {@code brief} calls {@code SchemaWriter}.
 * </ul>
 */
@NullMarked
package org.communique.json.write;

import org.jspecify.annotations.NullMarked;
