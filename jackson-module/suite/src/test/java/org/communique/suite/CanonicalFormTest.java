// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.brief.CanonicalForm;
import org.communique.json.brief.ContentId;
import org.communique.testing.Briefs;
import org.communique.testing.Specimens;
import org.communique.time.Edtf;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form, against an independent implementation of RFC 8785. */
@Tag("H55")
@Tag("laws")
class CanonicalFormTest {

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void isWhatAnotherLibraryMakesOfTheDocument(@ForAll("briefs") Brief brief) throws IOException {
    assumeCanonical(brief);
    assertThat(new String(CanonicalForm.of(brief), StandardCharsets.UTF_8))
        .isEqualTo(new JsonCanonicalizer(TESTED.write(brief)).getEncodedString());
  }

  @Property
  void readsBackAsTheBriefAndAsItselfAgain(@ForAll("briefs") Brief brief) throws IOException {
    assumeCanonical(brief);
    Brief same = TESTED.read(CanonicalForm.of(brief));
    assertThat(same).isEqualTo(brief);
    assertThat(CanonicalForm.of(same)).isEqualTo(CanonicalForm.of(brief));
  }

  @Property
  void doesNotDependOnTheOrderOfMembers(@ForAll("briefs") Brief brief, @ForAll Random random) throws IOException {
    assumeCanonical(brief);
    Brief shuffled = TESTED.read(RawJson.parse(TESTED.write(brief)).shuffled(random).toString());
    assertThat(ContentId.of(shuffled)).isEqualTo(ContentId.of(brief));
  }

  @Property
  void namesTheContentWhateverTheBriefIsCalledAndWhoeverEncodedIt(@ForAll("briefs") Brief brief) {
    assumeCanonical(brief);
    Brief another = Brief.builder().from(brief).id("another").base(URI.create("urn:x:1")).encoder("somebody else")
        .encoded(Edtf.parse("2030")).build();
    assertThat(ContentId.of(another)).isEqualTo(ContentId.of(brief));
    assertThat(ContentId.of(Brief.builder().from(brief).title("Another").build())).isNotEqualTo(ContentId.of(brief));
    assertThat(ContentId.parse(ContentId.of(brief).toString())).isEqualTo(ContentId.of(brief));
  }

  @Example
  void isStable() throws IOException {
    assertThat(ContentId.of(Specimens.BRIEF))
        .hasToString("sha256:6c50a73501a39b08fd6f25ea72a60627014481ba6b93ba12871139381e94226b");
    assertThat(new String(CanonicalForm.of(Specimens.BRIEF), StandardCharsets.UTF_8))
        .startsWith("{\"actors\":[{\"id\":\"putin\",\"kind\":\"person\",\"name\":\"Vladimir Putin\"},");
  }

  /** Generated extensions have numbers such as 1.10, which have no canonical form. */
  private static void assumeCanonical(Brief brief) {
    try {
      CanonicalForm.of(brief);
    } catch (InvalidBriefException refused) {
      assertThat(refused).hasMessageStartingWith(
          "Extension: number must be whole and within ±9007199254740991 to have a canonical form, but was '");
      Assume.that(false);
    }
  }
}
