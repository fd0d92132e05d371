// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.io.Serial;
import java.util.Objects;

/** A format cannot keep everything that the briefs say, and the caller has asked for everything. */
public final class LossyExportException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** The first loss. */
  private final transient Loss loss;

  /**
   * Makes the exception.
   *
   * @param loss the first loss, which becomes the message
   */
  public LossyExportException(Loss loss) {
    super(Objects.requireNonNull(loss, "loss").toString());
    this.loss = loss;
  }

  /** {@return the first loss} */
  public Loss loss() {
    return loss;
  }
}
