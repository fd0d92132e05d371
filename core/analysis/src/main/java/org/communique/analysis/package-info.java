// SPDX-License-Identifier: Apache-2.0

/**
 * Questions about one brief or many, and the answers to them.
 *
 * <p>Most questions begin with a {@link org.communique.analysis.Corpus}, which joins briefs. Every answer is an
 * immutable value that prints itself for people. Most answers also have a {@link org.communique.analysis.Table}, which
 * writes itself as CSV, JSON and Markdown. An answer never guesses: what the briefs do not say is unknown in the
 * answer. The time and the memory that a question takes grow in proportion to the briefs and the answer, or little
 * faster ({@code n log n}). No question recurses on the data, so chains and paths of relations may be as long as the
 * data.
 *
 * <table>
 * <caption>Questions, and the types that answer them</caption>
 * <tr><th>question</th><th>type</th></tr>
 * <tr><td>Who takes which stance on what, and how do we know?</td>
 *   <td>{@link org.communique.analysis.Stances}</td></tr>
 * <tr><td>What do the words of ministers and spokesmen say about their institutions?</td>
 *   <td>{@link org.communique.analysis.InstitutionalStances}</td></tr>
 * <tr><td>Through which sources did a statement reach the reader, and how far can they be trusted?</td>
 *   <td>{@link org.communique.analysis.Chain}, {@link org.communique.analysis.EffectiveReliability}</td></tr>
 * <tr><td>Do reports confirm each other, or do they all repeat one source?</td>
 *   <td>{@link org.communique.analysis.Corroboration}</td></tr>
 * <tr><td>Which sources belong together?</td><td>{@link org.communique.analysis.Independence}</td></tr>
 * <tr><td>Was a statement withdrawn, contested or overtaken, now or on one day?</td><td>{@link
 * org.communique.analysis.Standing}</td></tr>
 * <tr><td>How does each source render the same letter?</td><td>{@link org.communique.analysis.Utterances}</td></tr>
 * <tr><td>What was said first?</td><td>{@link org.communique.analysis.Timeline}</td></tr>
 * <tr><td>Who said what, what is disputed, and how far can each voice be trusted, on one page?</td>
 *   <td>{@link org.communique.analysis.digest.Digest}</td></tr>
 * <tr><td>Which actors, sources and topics of several briefs are taken for the same, and why?</td>
 *   <td>{@link org.communique.analysis.Join}</td></tr>
 * <tr><td>What would a careful colleague ask about the briefs?</td>
 *   <td>{@link org.communique.analysis.review.Review}</td></tr>
 * <tr><td>How likely is it, in the judgement of an analyst?</td>
 *   <td>{@link org.communique.analysis.Judgement}</td></tr>
 * </table>
 *
 * <p>For those who change this package: the public types are the answers. Package-private classes compute them, and
 * internal packages know nothing of the answers.
 *
 * <table>
 * <caption>Where the work is done</caption>
 * <tr><th>file or package</th><th>its job</th></tr>
 * <tr><td>{@code CorpusIndex}</td><td>numbers the statements, and follows references and relations</td></tr>
 * <tr><td>{@code IdentityResolver}</td><td>joins the actors, sources and topics of several briefs</td></tr>
 * <tr><td>{@code CsvWriter}, {@code JsonRows}</td><td>write a {@link org.communique.analysis.Table} as data</td></tr>
 * <tr><td>{@code Institution}, {@code Representation}</td>
 *   <td>know which actors are states or speak for their whole, and for whom speakers speak</td></tr>
 * <tr><td>{@code StandingJudge}</td><td>computes {@link org.communique.analysis.Standing}: {@code StandingTable} says
 *   what each relation does, {@code Authority} who acts, {@code SharedFate} what shares the result, {@code DayFilter}
 *   what belongs to the record on a day</td></tr>
 * <tr><td>{@code WitnessFinder}, {@code WitnessGrouping}, {@code AccountConflicts}, {@code Report}</td>
 *   <td>compute {@link org.communique.analysis.Corroboration}</td></tr>
 * <tr><td>{@code org.communique.analysis.order}</td><td>computes {@link org.communique.analysis.Timeline}</td></tr>
 * <tr><td>{@code org.communique.analysis.graph}</td>
 *   <td>graphs of numbers: paths, cycles, joined sets, and which nodes survive attacks</td></tr>
 * <tr><td>{@code org.communique.analysis.draw}</td><td>harmless one-line texts, columns, the words for a chain, SVG
 *   images, Mermaid and DOT</td></tr>
 * </table>
 */
@NullMarked
package org.communique.analysis;

import org.jspecify.annotations.NullMarked;
