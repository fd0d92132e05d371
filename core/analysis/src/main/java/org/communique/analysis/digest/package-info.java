// SPDX-License-Identifier: Apache-2.0

/**
 * One page for a reader who has not seen the documents: who said what, by whose account, what is disputed, and how far
 * each voice can be trusted.
 *
 * <ul>
 *   <li>{@link org.communique.analysis.digest.Digest} is the page, and {@link org.communique.analysis.digest.Section}
 *       one of its sections.
 *   <li>{@code Matter} reads what the sections need from a corpus. {@code Contents} and {@code Appraisal} write the
 *       sections: what was said, and how far to trust it.
 *   <li>{@code Wrapping} breaks the lines of the text.
 * </ul>
 */
@NullMarked
package org.communique.analysis.digest;

import org.jspecify.annotations.NullMarked;
