// SPDX-License-Identifier: Apache-2.0

/**
 * Whole documents, collections and files, and the form of each type, which an engine calls.
 *
 * <p>A document takes this path from {@code CommuniqueJson.read} to a {@code Statement}:
 *
 * <ol>
 *   <li>{@code CommuniqueJson} hands the bytes to {@link org.communique.json.binding.BriefDocuments}.
 *   <li>{@link org.communique.json.binding.Utf8Document} checks the size and the encoding, and refuses a byte order
 *       mark.
 *   <li>{@code Utf8Parser} is a cursor over the bytes. {@link org.communique.json.binding.Form} hands this cursor
 *       and the tables of the form to {@code ValueReader} in the package {@code read}. (A mapper of Jackson hands a
 *       cursor over its own parser to the same {@code Form}.)
 *   <li>{@code ValueReader} meets the list {@code statements}, finds the table {@code StatementTables.STATEMENT} in the
 *       package {@code form}, and collects the values of the members of each statement in a {@code Draft}.
 *   <li>{@code Assembly} calls the builder of {@code Statement} with these values: at the end of the object, or at the
 *       end of the definition for which the statement waits.
 *   <li>{@link org.communique.json.binding.Reading} contains the brief or the problems. {@code CommuniqueJson} throws
 *       the problems inside a {@code CommuniqueFormatException}.
 * </ol>
 *
 * <p>The list of all types that can be read and written on their own is in {@code Forms}. {@code BriefFile} opens and
 * compresses files, and {@code FileReplacement} replaces a file atomically. {@link
 * org.communique.json.binding.BriefLines} reads collections, and {@code BoundedBytes} stops at the size limit.
 */
@NullMarked
package org.communique.json.binding;

import org.jspecify.annotations.NullMarked;
