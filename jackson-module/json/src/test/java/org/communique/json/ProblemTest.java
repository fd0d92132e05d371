// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void printsWhereAndWhat() {
    assertThat(new Problem(ProblemCode.SYNTAX, "", 0, 0, "the document ends too early"))
        .hasToString("the document ends too early");
    assertThat(new Problem(ProblemCode.WRONG_TOKEN, "/id", 2, 8, "must be a text"))
        .hasToString("/id: must be a text (line 2, column 8)");
  }

  @Test
  void cutsALongMessage() {
    String longest = "m".repeat(Problem.MESSAGE_LENGTH);
    assertThat(new Problem(ProblemCode.SYNTAX, "", 0, 0, longest).message()).isEqualTo(longest);
    assertThat(new Problem(ProblemCode.SYNTAX, "", 0, 0, longest + "m").message())
        .hasSize(Problem.MESSAGE_LENGTH).endsWith("m…");
  }

  @Test
  void spellsItsCodeInLowerCase() {
    assertThat(ProblemCode.MISSING_MEMBER.word()).isEqualTo("missing-member");
    assertThat(ProblemCode.INVALID_VALUE.word()).isEqualTo("invalid-value");
  }

  @Test
  void limitsTakeNoNegativeValueAndNoGreaterDepth() {
    assertThatThrownBy(() -> Limits.usual().with(Limit.LABEL, -1))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit LABEL cannot be -1");
    assertThatThrownBy(() -> Limits.usual().with(Limit.DEPTH, 33))
        .isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("limit DEPTH cannot be 33");
    Limits limits = Limits.usual().with(Limit.DEPTH, 31).with(Limit.LABEL, 0);
    assertThat(limits.of(Limit.DEPTH)).isEqualTo(31);
    assertThat(limits.of(Limit.LABEL)).isZero();
    assertThat(limits.of(Limit.PROSE)).isEqualTo(100_000);
    assertThat(Limits.usual().of(Limit.LABEL)).isEqualTo(1_000);
  }
}
