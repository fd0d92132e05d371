// SPDX-License-Identifier: Apache-2.0

/**
 * Internal: graphs whose nodes are numbers.
 *
 * <p>{@link org.communique.analysis.graph.Digraph} finds paths and cycles; {@link
 * org.communique.analysis.graph.DisjointSets} joins numbers into sets; {@link
 * org.communique.analysis.graph.RelationArrow} is a relation between two statements; {@link
 * org.communique.analysis.graph.WithdrawalGraph} and {@link org.communique.analysis.graph.Labelling} decide which
 * statements are withdrawn. This package knows none of the answers.
 */
@NullMarked
package org.communique.analysis.graph;

import org.jspecify.annotations.NullMarked;
