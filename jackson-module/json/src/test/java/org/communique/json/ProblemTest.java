// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void printsWhereAndWhat() {
    assertThat(new Problem(ProblemCode.SYNTAX, "", 0, 0, "the document ends too early"))
        .hasToString("the document ends too early");
    assertThat(new Problem(ProblemCode.WRONG_TOKEN, "/id", 2, 8, "must be a text"))
        .hasToString("/id: must be a text (line 2, column 8)");
  }

  @Tag("H56")
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

  @Tag("H51") @Tag("F9")
  @Test
  void printsOneSafeLineAndKeepsThePointerExact() {
    Problem problem = new Problem(ProblemCode.UNKNOWN_MEMBER, "/a\nb\u202E", 1, 2, "no");
    assertThat(problem).hasToString("/a\\u000ab\\u202e: no (line 1, column 2)");
    assertThat(problem.pointer()).isEqualTo("/a\nb\u202E");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String message = new Problem(ProblemCode.SYNTAX, "", 1, 1, "a".repeat(298) + "\uD83D\uDD4A".repeat(9)).message();
    assertThat(message).isEqualTo("a".repeat(298) + "…");
    assertThat(new Problem(ProblemCode.SYNTAX, "", 1, 1, "a".repeat(300) + "\uD83D\uDD4A").message())
        .isEqualTo("a".repeat(299) + "…");
  }

  @Test
  void pointsFromALargerDocumentAndFromTheValue() {
    Problem inside = new Problem(ProblemCode.SYNTAX, "/id", 1, 2, "no").within("/actors/1").within("/desk");
    assertThat(inside.pointer()).isEqualTo("/desk/actors/1/id");
    assertThat(inside.pointerInValue()).isEqualTo("/id");
    assertThat(inside.context()).isEqualTo("/desk/actors/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Problem(ProblemCode.SYNTAX, "/id", 1, 2, "no", List.of(), "", "/desk"))
        .withMessage("the pointer '/id' must begin with the context '/desk'");
  }
}
