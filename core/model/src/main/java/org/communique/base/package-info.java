// SPDX-License-Identifier: Apache-2.0

/**
 * What all other packages of the model use. This package uses no other package of this library.
 *
 * <ul>
 *   <li>{@link org.communique.base.TextRule} has the rules for ids, words, labels and texts.
 *   <li>{@link org.communique.base.InvalidBriefException} is the exception for broken rules. It makes
 *       found text safe to log.
 *   <li>{@link org.communique.base.Identifier} and {@link org.communique.base.LanguageTag} are names given by others.
 *   <li>{@link org.communique.base.Extensions} are the members that users add under names of their own.
 *   <li>{@code ModelStyle} tells Immutables how to generate the builders.
 * </ul>
 */
@NullMarked
package org.communique.base;

import org.jspecify.annotations.NullMarked;
