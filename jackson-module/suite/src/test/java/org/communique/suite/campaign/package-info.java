// SPDX-License-Identifier: Apache-2.0

/** Long tests that start a Java of their own for each hostile document, and measure what reading the document costs. */
@NullMarked
package org.communique.suite.campaign;

import org.jspecify.annotations.NullMarked;
