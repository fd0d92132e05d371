// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.communique.Brief;
import org.communique.analysis.Corpus;
import org.communique.testing.Briefs;

/** What holds for the briefs that people read holds for every brief. */
@Tag("laws")
class InterchangeLawsTest {

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void keysOfRowsLeadToRows(@ForAll("briefs") Brief brief) throws IOException {
    RowsTest.assertKeysLeadToRows(Rows.of(Corpus.of(brief)).document());
  }

  @Property
  void bundlesAreWhole(@ForAll("briefs") Brief brief) {
    StixBundlesTest.assertIsWhole(StixBundlesTest.objects(brief));
    StixBundlesTest.assertIsReadBack(brief);
  }

  /** The schemas of STIX take most of the time, and few briefs have objects that no other brief has. */
  @Property(tries = 50)
  void objectsAreValid(@ForAll("briefs") Brief brief) throws IOException {
    if (StixSchemaTest.FOLDER.isPresent()) {
      for (JsonNode object : StixSchemaTest.objects(brief)) {
        assertThat(StixSchemaTest.faults(object)).as(object.toString()).isEmpty();
      }
    }
  }

  @Property
  void passagesAreReadBack(@ForAll("briefs") Brief brief) {
    WebAnnotationsTest.assertAreReadBack(brief);
  }

  @Property
  void aLossNamesAMember(@ForAll("briefs") Brief brief) {
    for (Export<String> export : Documents.exports(brief)) {
      assertThat(export.losses()).extracting(Loss::pointer).doesNotContain("");
      assertThat(export.losses().stream().map(loss -> List.of(loss.pointer(), loss.kind()))).doesNotHaveDuplicates();
    }
  }
}
