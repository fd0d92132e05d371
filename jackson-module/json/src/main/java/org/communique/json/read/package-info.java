// SPDX-License-Identifier: Apache-2.0

/**
 * From tokens to values, by the tables of the form. A document is read in one pass. A value is built as
 * soon as everything to which it refers has been built.
 *
 * <ul>
 *   <li>{@code ValueReader} is the entry. It reads scalars, references, objects and unions. It finds a wrong JSON type,
 *       an invalid text or word, a text that is too long, a required member that is null, and a member that occurs
 *       twice.
 *   <li>{@code ListReader} reads lists, and finds a wrong length, a null element and a repeated element.
 *   <li>{@code Descent} is the cursor with the open objects and lists around it. It knows the path to the cursor,
 *       limits the depth, and skips values.
 *   <li>{@code Draft} is an object that is not built yet. {@code Completeness} reports missing members of a draft.
 *       {@code Drafts} begins drafts. {@code Need} takes the place of a value that is not built yet, for example an id
 *       that refers to such a value.
 *   <li>{@code Definitions} finds values by id, and reports duplicate ids and dangling references.
 *   <li>{@code Assembly} builds the values, and reports broken rules and circles.
 *   <li>{@code Scope} contains everything that is special about a brief: it checks the version, references to
 *       statements, and definitions that nothing uses.
 *   <li>{@code UnknownMembersReader} keeps, drops or refuses members that no table defines, and reads extensions with
 *       all values inside them.
 *   <li>{@code Problems} collects the first problems by place. {@code Path} makes the JSON Pointer of a problem, and
 *       {@code DidYouMean} suggests the name that was meant.
 * </ul>
 */
@NullMarked
package org.communique.json.read;

import org.jspecify.annotations.NullMarked;
