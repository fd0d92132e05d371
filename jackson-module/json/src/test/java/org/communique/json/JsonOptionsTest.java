// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonOptionsTest {

  @Test
  void takeNoNegativeLimitAndNoGreaterDepth() {
    assertThatThrownBy(() -> JsonOptions.defaults().with(Limit.LABEL, -1))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit LABEL cannot be -1");
    assertThatThrownBy(() -> JsonOptions.defaults().with(Limit.DEPTH, 33))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit DEPTH cannot be 33");
    JsonOptions options = JsonOptions.defaults().with(Limit.DEPTH, 31).with(Limit.LABEL, 0);
    assertThat(options.of(Limit.DEPTH)).isEqualTo(31);
    assertThat(options.of(Limit.LABEL)).isZero();
    assertThat(options.of(Limit.PROSE)).isEqualTo(100_000);
    assertThat(JsonOptions.defaults().of(Limit.LABEL)).isEqualTo(1_000);
  }

  @Test
  void changeOneThingAtATime() {
    JsonOptions options = JsonOptions.defaults().with(UnknownMembers.DROP).with(Limit.LABEL, 5);
    assertThat(options.unknownMembers()).isEqualTo(UnknownMembers.DROP);
    assertThat(options.with(UnknownMembers.KEEP).of(Limit.LABEL)).isEqualTo(5);
    assertThat(JsonOptions.defaults().unknownMembers()).isEqualTo(UnknownMembers.REFUSE);
  }

  @Tag("H03")
  @Test
  void measureATextInCodePoints() {
    JsonOptions options = JsonOptions.defaults().with(Limit.LABEL, 2);
    assertThat(options.isOver(Limit.LABEL, "ab")).isFalse();
    assertThat(options.isOver(Limit.LABEL, "\uD83D\uDD4A\uD83D\uDD4A")).isFalse();
    assertThat(options.isOver(Limit.LABEL, "abc")).isTrue();
  }
}
