// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import org.immutables.value.Value;

/** A value that others may add members to, without asking and without breaking those who do not know them. */
public interface Extensible {

  /**
   * {@return what others have added; usually {@linkplain Extensions#none() none}}
   */
  @Value.Default
  default Extensions extensions() {
    return Extensions.none();
  }
}
