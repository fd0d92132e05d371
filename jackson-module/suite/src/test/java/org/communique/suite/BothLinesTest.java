// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.testing.Briefs;

/** The two Jackson lines side by side. */
@Tag("laws")
class BothLinesTest {

  private static final Engine JACKSON_2 = new Jackson2Engine();
  private static final Engine JACKSON_3 = new Jackson3Engine();

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Tag("H55")
  @Property
  void giveTheSameBytesAndReadThemAlike(@ForAll("briefs") Brief brief) throws IOException {
    byte[] bytes = JACKSON_2.writeBytes(brief);
    assertThat(JACKSON_3.writeBytes(brief)).isEqualTo(bytes);
    assertThat(JACKSON_2.writeBytes(JACKSON_3.read(bytes))).isEqualTo(bytes);
    assertThat(JACKSON_3.writeBytes(JACKSON_2.read(bytes))).isEqualTo(bytes);
  }

  @Tag("H20")
  @Property
  void refuseTheSameDamageInTheSameWords(@ForAll("briefs") Brief brief, @ForAll Random random) throws IOException {
    byte[] bytes = JACKSON_3.writeBytes(brief);
    for (int damage = 0; damage < 3; damage++) {
      bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:x0 \\".charAt(random.nextInt(11));
    }
    Object of3 = outcome(JACKSON_3, bytes);
    assertThat(outcome(JACKSON_2, bytes)).as(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(of3);
    Statistics.collect(of3 instanceof Brief ? "read" : "refused");
  }

  /** Where in a line something is no JSON, is for the parsers to say, and theirs differ by a few characters. */
  private static Problem withoutTheParsersColumn(Problem problem) {
    return problem.code() == ProblemCode.SYNTAX
        ? new Problem(problem.code(), problem.pointer(), problem.line(), 0, problem.message())
        : problem;
  }

  private static Object outcome(Engine engine, byte[] bytes) throws IOException {
    Throwable refusal = catchThrowable(() -> engine.read(bytes));
    return refusal == null
        ? engine.read(bytes)
        : engine.problems(refusal).stream().map(BothLinesTest::withoutTheParsersColumn).toList();
  }
}
