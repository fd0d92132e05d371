// SPDX-License-Identifier: Apache-2.0

/**
 * Asks a brief all questions that {@code org.communique.analysis} can answer. {@code Answers} has a method for each
 * question. {@link org.communique.examples.questions.Questions} prints the answers and draws the pictures.
 */
@NullMarked
package org.communique.examples.questions;

import org.jspecify.annotations.NullMarked;
