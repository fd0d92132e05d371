// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

/** Collects what must be built before something else can be: {@link Draft}s and {@link Use}s. */
interface Needs {

  void need(Object draftOrUse);
}
