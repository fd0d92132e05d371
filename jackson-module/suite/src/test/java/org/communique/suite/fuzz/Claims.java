// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a target claims. The methods cost nothing if the claim holds, because the fuzzer checks it millions of times. */
final class Claims {

  private Claims() {}

  static void claim(boolean holds, String claim) {
    if (!holds) {
      throw new AssertionError(claim);
    }
  }

  static void claimEqual(@Nullable Object found, @Nullable Object expected, String claim) {
    if (!Objects.equals(found, expected)) {
      throw new AssertionError(claim + ": expected\n" + expected + "\nbut found\n" + found);
    }
  }
}
