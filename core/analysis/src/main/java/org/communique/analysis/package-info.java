// SPDX-License-Identifier: Apache-2.0

/**
 * Questions asked of one brief or many: where everyone stands and how that is known, what a chain of voices is worth,
 * whether reports confirm each other, what still stands, how an utterance changed on its way, what is known of the
 * order of things.
 *
 * <p>Most questions begin with a {@link org.communique.analysis.Corpus}, the briefs joined; every answer is an
 * immutable value, prints itself for people and has a table or stands in one. Nothing is guessed: what the briefs do
 * not say comes out as unknown. All of them take time and memory in proportion to what is asked and answered, or
 * little more ({@code n log n}), and none recurses on the data.
 *
 * <table>
 * <caption>Questions and who answers them</caption>
 * <tr><th>question</th><th>type</th></tr>
 * <tr><td>Who stands where, and how do we know?</td><td>{@link org.communique.analysis.Stances}</td></tr>
 * <tr><td>How good is the chain behind this sentence?</td><td>{@link org.communique.analysis.Chain}</td></tr>
 * <tr><td>Do these reports confirm each other, or go back to one mouth?</td>
 *   <td>{@link org.communique.analysis.Corroboration}, {@link org.communique.analysis.Independence}</td></tr>
 * <tr><td>Does this statement still stand?</td><td>{@link org.communique.analysis.Standing}</td></tr>
 * <tr><td>What did each voice make of the same letter?</td><td>{@link org.communique.analysis.Utterances}</td></tr>
 * <tr><td>What came first?</td><td>{@link org.communique.analysis.Timeline}</td></tr>
 * <tr><td>How likely does an analyst hold it to be?</td><td>{@link org.communique.analysis.Judgement}</td></tr>
 * </table>
 */
@NullMarked
package org.communique.analysis;

import org.jspecify.annotations.NullMarked;
