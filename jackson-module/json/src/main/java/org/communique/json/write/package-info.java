// SPDX-License-Identifier: Apache-2.0

/**
 * From values to tokens, by the tables of the form.
 *
 * <ul>
 *   <li>{@code ValueWriter} is the entry. It goes through a value and its tables, and writes the tokens to a sink.
 *   <li>{@code Place} enforces the limits on texts, lists and depth, so that everything that is written can be read.
 *       The exceptions of {@code Place} give the place as a JSON Pointer.
 *   <li>{@code PrettySink} makes lines for people. {@code CanonicalSink} makes the text of RFC 8785, which {@code
 *       CanonicalForm} in the package {@code brief} turns into the canonical bytes. Both use {@code JsonText}.
 *   <li>{@code SchemaWriter} makes the JSON Schema of the form, with {@code Keywords}. {@code BriefSchema} in the
 *       package {@code brief} calls {@code SchemaWriter}.
 * </ul>
 */
@NullMarked
package org.communique.json.write;

import org.jspecify.annotations.NullMarked;
