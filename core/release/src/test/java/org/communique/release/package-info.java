// SPDX-License-Identifier: Apache-2.0

/** Checks the folder of a release. */
package org.communique.release;
