// SPDX-License-Identifier: Apache-2.0

/**
 * The model of diplomatic statements: who said what to whom, through which sources it reached the reader, and how far
 * it can be trusted. Begin with {@link org.communique.Brief}, which holds the {@link org.communique.Statement}s of one
 * document.
 *
 * <p>A statement reaches its reader through a chain of sources. Every source may translate, sharpen or soften the
 * words, or express doubt about them. The model keeps every source, and records what the source did to the words and
 * how reliable it is.
 *
 * <p>Every value is immutable, safe for use by several threads, and free of nulls. Two values are equal if all their
 * members are equal. A value that breaks a rule of the model cannot be built; the builder throws an
 * {@link org.communique.base.InvalidBriefException}. The values are not {@link java.io.Serializable}, because JSON is
 * the form in which briefs are stored and sent.
 *
 * <p>For those who change this package: each type checks its own rules in its {@code check} method. {@code BriefRules}
 * checks the rules that only a whole brief can check, such as the end of each chain, references and cycles. {@code
 * ValuesById} collects all actors, sources, topics and statements of a brief by id, and finds each id that names two
 * different values. {@code BrokenRules} collects broken rules, so that one exception reports them together. {@code
 * Rewriter} knows every place where an actor, a source, a topic or a reference to a statement can be; {@link
 * org.communique.Edits} changes briefs with it. Immutables generates the builders. The package has more than 20 files,
 * because the types of the model refer to each other and share what only this package may see.
 */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
