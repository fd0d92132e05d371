// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.testing.Briefs;

/** What is written reads back as the same value, through every entry. */
@Tag("laws")
class RoundTripLawsTest {

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void survivesText(@ForAll("briefs") Brief brief) throws IOException {
    assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
    Statistics.label("statements").collect(brief.statements().size());
    Statistics.label("extensions").collect(TESTED.write(brief).contains("\"x-"));
    Statistics.label("gloss").collect(TESTED.write(brief).contains("\"gloss\":"));
  }

  @Property
  void survivesBytesAndStreams(@ForAll("briefs") Brief brief) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TESTED.write(brief, out);
    assertThat(out.toByteArray()).isEqualTo(TESTED.writeBytes(brief));
    assertThat(TESTED.read(out.toByteArray())).isEqualTo(brief);
    assertThat(TESTED.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(brief);
  }

  @Property
  void survivesPrettyPrinting(@ForAll("briefs") Brief brief) throws IOException {
    String pretty = TESTED.pretty(brief);
    assertThat(TESTED.read(pretty)).isEqualTo(brief);
    assertThat(RawJson.parse(pretty)).hasToString(RawJson.parse(TESTED.write(brief)).toString());
  }

  @Property
  void survivesAUsersMapper(@ForAll("briefs") Brief brief) throws IOException {
    assertThat(TESTED.map(brief)).isEqualTo(TESTED.write(brief));
    assertThat(TESTED.map(TESTED.map(brief), Brief.class)).isEqualTo(brief);
  }

  @Property
  void survivesATree(@ForAll("briefs") Brief brief) throws IOException {
    // a tree keeps a number's value, not its digits
    Assume.that(!TESTED.write(brief).matches("(?s).*[:\\[,](1e5|-0|1\\.10)[,\\]}].*"));
    assertThat(TESTED.throughTree(brief, Brief.class)).isEqualTo(brief);
  }

  @Property
  void survivesStatementByStatement(@ForAll("briefs") Brief brief) throws IOException {
    for (Statement statement : brief.statements()) {
      assertThat(TESTED.map(TESTED.map(statement), Statement.class)).isEqualTo(statement);
    }
  }

  @Property
  void givesTheSameBytesTwice(@ForAll("briefs") Brief brief) throws IOException {
    byte[] bytes = TESTED.writeBytes(brief);
    assertThat(TESTED.writeBytes(brief)).isEqualTo(bytes);
    assertThat(TESTED.writeBytes(TESTED.read(bytes))).isEqualTo(bytes);
    assertThat(TESTED.write(brief).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  @Tag("H07")
  @Property
  void readsMembersInAnyOrder(@ForAll("briefs") Brief brief, @ForAll Random random) throws IOException {
    String shuffled = RawJson.parse(TESTED.write(brief)).shuffled(random).toString();
    assertThat(TESTED.read(shuffled)).isEqualTo(brief);
  }

  @Property
  void isEqualToItsCopy(@ForAll("briefs") Brief brief) {
    Brief rebuilt = Brief.builder().from(brief).build();
    assertThat(rebuilt).isEqualTo(brief).hasSameHashCodeAs(brief);
  }
}
