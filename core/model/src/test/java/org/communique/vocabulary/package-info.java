// SPDX-License-Identifier: Apache-2.0

/** The tests of the vocabularies: each vocabulary is compared with a table of its words. */
@NullMarked
package org.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
