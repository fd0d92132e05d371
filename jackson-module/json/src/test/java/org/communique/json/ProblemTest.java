// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

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
}
