// SPDX-License-Identifier: Apache-2.0
package org.communique.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.base.InvalidBriefException;

/** Says that something is refused, and with which words. */
public final class Refusals {

  private Refusals() {}

  public static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(InvalidBriefException.class).hasMessage(message);
  }
}
