// SPDX-License-Identifier: Apache-2.0

/**
 * Internal. Which of two statements came first, worked out from dates and relations, for statements given by number.
 * This package knows no answers.
 */
@NullMarked
package org.communique.analysis.order;

import org.jspecify.annotations.NullMarked;
