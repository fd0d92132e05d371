// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.testing.Briefs;

/** The two Jackson lines side by side, each with our parser and, on a mapper, with its own. */
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
  void refuseTheSameDamageInTheSameWords(@ForAll("briefs") Brief brief, @ForAll Random random) throws Exception {
    byte[] bytes = JACKSON_3.writeBytes(brief);
    for (int damage = 0; damage < 3; damage++) {
      bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:x0 \\".charAt(random.nextInt(11));
    }
    Object of3 = outcome(() -> JACKSON_3.read(bytes), JACKSON_3);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(outcome(() -> JACKSON_2.read(bytes), JACKSON_2)).as(text).isEqualTo(of3);
    if (Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)) && ParserOutcomes.areForMappersToo(of3)) {
      Object expected = ParserOutcomes.ofAnyParser(of3);
      for (Engine engine : List.of(JACKSON_2, JACKSON_3)) {
        Object mapped = outcome(() -> engine.map(text, Brief.class), engine);
        assertThat(ParserOutcomes.ofAnyParser(mapped)).as(text).isEqualTo(expected);
      }
    }
    Statistics.collect(of3 instanceof Brief ? "read" : "refused");
  }

  /** The brief, or its problems. */
  private static Object outcome(Callable<Brief> reading, Engine engine) throws Exception {
    Throwable refusal = catchThrowable(reading::call);
    return refusal == null ? reading.call() : engine.problems(refusal);
  }
}
