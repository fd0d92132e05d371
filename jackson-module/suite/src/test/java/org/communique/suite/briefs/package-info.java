// SPDX-License-Identifier: Apache-2.0
/**
 * Small invented briefs, one for each kind of document that is hard to encode. They show how the members of the model
 * are used together.
 */
@NullMarked
package org.communique.suite.briefs;

import org.jspecify.annotations.NullMarked;
