// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
    assertThat(JsonOptions.defaults().with(Limit.DEPTH, 32).of(Limit.DEPTH)).isEqualTo(32);
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

  /** Mappers of Jackson can be serialized, and their modules have options. */
  @Test
  void areTheSameAfterSerialization() throws Exception {
    JsonOptions options = JsonOptions.defaults().with(Limit.LABEL, 5).with(UnknownMembers.DROP).with(UnusedDefinitions.DROP);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(options);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      JsonOptions read = (JsonOptions) in.readObject();
      for (Limit limit : Limit.values()) {
        assertThat(read.of(limit)).isEqualTo(options.of(limit));
      }
      assertThat(read.unknownMembers()).isEqualTo(UnknownMembers.DROP);
      assertThat(read.unusedDefinitions()).isEqualTo(UnusedDefinitions.DROP);
      assertThat(read.whole()).isEmpty();
    }
  }
}
