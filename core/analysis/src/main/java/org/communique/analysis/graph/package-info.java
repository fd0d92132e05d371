// SPDX-License-Identifier: Apache-2.0

/**
 * Internal. Graphs whose nodes are numbers: paths and cycles, sets that grow together, the labelling that decides which
 * nodes hold out, and the relations between statements as arrows. This package knows no answers.
 */
@NullMarked
package org.communique.analysis.graph;

import org.jspecify.annotations.NullMarked;
