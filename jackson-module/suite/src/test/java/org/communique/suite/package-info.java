// SPDX-License-Identifier: Apache-2.0

/** The JSON form as seen through an engine: golden files, invalid cases, laws. */
@NullMarked
package org.communique.suite;

import org.jspecify.annotations.NullMarked;
