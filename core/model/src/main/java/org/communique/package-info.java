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
 */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
