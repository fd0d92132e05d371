// SPDX-License-Identifier: Apache-2.0

/**
 * Internal. How answers look to people: data as one harmless line of text, the words for a chain of voices, and diagrams
 * as SVG, Mermaid and DOT. This package knows no answers.
 */
@NullMarked
package org.communique.analysis.draw;

import org.jspecify.annotations.NullMarked;
