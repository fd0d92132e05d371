// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {

  @Test
  void takeNoNegativeLimitAndNoGreaterDepth() {
    assertThatThrownBy(() -> ReadOptions.defaults().with(Limit.LABEL, -1))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit LABEL cannot be -1");
    assertThatThrownBy(() -> ReadOptions.defaults().with(Limit.DEPTH, 33))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit DEPTH cannot be 33");
    ReadOptions options = ReadOptions.defaults().with(Limit.DEPTH, 31).with(Limit.LABEL, 0);
    assertThat(options.of(Limit.DEPTH)).isEqualTo(31);
    assertThat(options.of(Limit.LABEL)).isZero();
    assertThat(options.of(Limit.PROSE)).isEqualTo(100_000);
    assertThat(ReadOptions.defaults().of(Limit.LABEL)).isEqualTo(1_000);
  }

  @Test
  void changeOneThingAtATime() {
    ReadOptions options = ReadOptions.defaults().with(UnknownMembers.DROP).with(Limit.LABEL, 5);
    assertThat(options.unknownMembers()).isEqualTo(UnknownMembers.DROP);
    assertThat(options.with(UnknownMembers.KEEP).of(Limit.LABEL)).isEqualTo(5);
    assertThat(ReadOptions.defaults().unknownMembers()).isEqualTo(UnknownMembers.REFUSE);
  }
}
