// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import org.communique.testing.Briefs;
import tools.jackson.databind.json.JsonMapper;

/** What is written reads back as the same value, through every entry. */
class RoundTripLawsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void survivesText(@ForAll("briefs") Brief brief) {
    assertThat(CommuniqueJson.read(CommuniqueJson.write(brief))).isEqualTo(brief);
    Statistics.label("statements").collect(brief.statements().size());
    Statistics.label("extensions").collect(CommuniqueJson.write(brief).contains("\"x-"));
    Statistics.label("gloss").collect(CommuniqueJson.write(brief).contains("\"gloss\":"));
  }

  @Property
  void survivesBytesAndStreams(@ForAll("briefs") Brief brief) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommuniqueJson.write(brief, out);
    assertThat(out.toByteArray()).isEqualTo(CommuniqueJson.writeBytes(brief));
    assertThat(CommuniqueJson.read(out.toByteArray())).isEqualTo(brief);
    assertThat(CommuniqueJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(brief);
  }

  @Property
  void survivesPrettyPrinting(@ForAll("briefs") Brief brief) {
    String pretty = CommuniqueJson.pretty(brief);
    assertThat(CommuniqueJson.read(pretty)).isEqualTo(brief);
    assertThat(RawJson.parse(pretty)).hasToString(RawJson.parse(CommuniqueJson.write(brief)).toString());
  }

  @Property
  void survivesAUsersMapper(@ForAll("briefs") Brief brief) {
    assertThat(MAPPER.writeValueAsString(brief)).isEqualTo(CommuniqueJson.write(brief));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(brief), Brief.class)).isEqualTo(brief);
  }

  @Property
  void survivesATree(@ForAll("briefs") Brief brief) {
    // a tree keeps a number's value, not its digits
    Assume.that(!CommuniqueJson.write(brief).matches("(?s).*[:\\[,](1e5|-0|1\\.10)[,\\]}].*"));
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(brief), Brief.class)).isEqualTo(brief);
  }

  @Property
  void survivesStatementByStatement(@ForAll("briefs") Brief brief) {
    for (Statement statement : brief.statements()) {
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(statement), Statement.class)).isEqualTo(statement);
    }
  }

  @Property
  void givesTheSameBytesTwice(@ForAll("briefs") Brief brief) {
    byte[] bytes = CommuniqueJson.writeBytes(brief);
    assertThat(CommuniqueJson.writeBytes(brief)).isEqualTo(bytes);
    assertThat(CommuniqueJson.writeBytes(CommuniqueJson.read(bytes))).isEqualTo(bytes);
    assertThat(CommuniqueJson.write(brief).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  @Property
  void readsMembersInAnyOrder(@ForAll("briefs") Brief brief, @ForAll Random random) {
    String shuffled = RawJson.parse(CommuniqueJson.write(brief)).shuffled(random).toString();
    assertThat(CommuniqueJson.read(shuffled)).isEqualTo(brief);
  }

  @Property
  void isEqualToItsCopy(@ForAll("briefs") Brief brief) {
    Brief rebuilt = Brief.builder().from(brief).build();
    assertThat(rebuilt).isEqualTo(brief).hasSameHashCodeAs(brief);
  }
}
