// SPDX-License-Identifier: Apache-2.0

/**
 * Internal: how answers look to people.
 *
 * <p>{@link org.communique.analysis.draw.OneLine} makes one harmless line of any text; {@link
 * org.communique.analysis.draw.ChainWords} puts a chain into words; {@link org.communique.analysis.draw.Diagram} writes
 * boxes and arrows in Mermaid and in DOT; {@link org.communique.analysis.draw.ChainDrawing} and {@link
 * org.communique.analysis.draw.StanceMatrix} draw SVG images, with the elements of {@code Svg}. {@link
 * org.communique.analysis.draw.TextColumns} prints columns of text. This package knows none of the answers.
 */
@NullMarked
package org.communique.analysis.draw;

import org.jspecify.annotations.NullMarked;
