// SPDX-License-Identifier: Apache-2.0
package org.communique;

/**
 * What a stance is about: somebody, something, or what was said.
 *
 * <p>Every {@link Actor} and {@link Topic} is one, and so is a {@link StatementRef}; a {@code switch} over the three
 * needs no default.
 */
public sealed interface Target permits Actor, Topic, StatementRef {}
