// SPDX-License-Identifier: Apache-2.0

/**
 * Writes briefs in the formats of other programs, and says what each format cannot keep.
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><th>for</th><th>format</th><th>type</th></tr>
 * <tr><td>databases, statistics, spreadsheets</td><td>rows: CSV with a Data Package</td>
 *   <td>{@link org.communique.interchange.Rows}; {@link org.communique.interchange.RowTable} defines the columns</td>
 * </tr>
 * <tr><td>threat intelligence</td><td>STIX 2.1</td><td>{@link org.communique.interchange.StixBundles}</td></tr>
 * <tr><td>annotators, the semantic web</td><td>Web Annotations of the W3C</td>
 *   <td>{@link org.communique.interchange.WebAnnotations}, which also reads them as {@link
 *   org.communique.interchange.AnnotatedPassage passages}</td></tr>
 * </table>
 *
 * <p>Every export is a pure function of the briefs: it asks no clock, and the same briefs give the same bytes. It
 * returns an {@link org.communique.interchange.Export}, which has the document and a {@link
 * org.communique.interchange.Loss} for each thing that the format cannot keep. Nothing is lost in silence. Documents
 * are made while they are written, so large corpora need little memory.
 *
 * <p>For those who change this package: {@code RowTables} defines the tables, {@code StixObjects} and {@code StixWords}
 * write the objects of one brief, {@code AnnotationReader} reads annotations. {@code LossRules} compares the JSON form
 * of a brief with what a format keeps: a member that no rule names is a loss. The page {@code INTERCHANGE.md} has all
 * columns and all rules.
 */
@NullMarked
package org.communique.interchange;

import org.jspecify.annotations.NullMarked;
