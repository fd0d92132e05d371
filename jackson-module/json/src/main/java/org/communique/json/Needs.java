// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** Collects the {@link Draft}s and {@link Use}s that must be built before something else can be built. */
interface Needs {

  void need(Object draftOrUse);
}
