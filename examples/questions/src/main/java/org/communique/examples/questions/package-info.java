// SPDX-License-Identifier: Apache-2.0

/**
 * Everything that {@code org.communique.analysis} can answer, asked of one brief: {@code Answers} has a method for each
 * question, {@link org.communique.examples.questions.Questions} prints them and draws the pictures.
 */
@NullMarked
package org.communique.examples.questions;

import org.jspecify.annotations.NullMarked;
