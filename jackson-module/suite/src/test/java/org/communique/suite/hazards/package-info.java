// SPDX-License-Identifier: Apache-2.0

/** Hostile documents, values at every limit, many threads, failing streams, and the page that lists all hazards. */
@NullMarked
package org.communique.suite.hazards;

import org.jspecify.annotations.NullMarked;
