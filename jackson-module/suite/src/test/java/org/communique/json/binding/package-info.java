// SPDX-License-Identifier: Apache-2.0

/** Tests of the parser of whole documents that compare it with the parser of Jackson. */
@NullMarked
package org.communique.json.binding;

import org.jspecify.annotations.NullMarked;
