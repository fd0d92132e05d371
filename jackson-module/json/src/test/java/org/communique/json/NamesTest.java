// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private static final List<String> KNOWN = List.of("id", "kind", "speakers", "addressees", "attributions");

  @ParameterizedTest
  @CsvSource({
    "speakrs, speakers", "speakerss, speakers", "spaekers, speakers", "speaker, speakers", "atributions, attributions",
    "adresees, addressees", "di, id", "knid, kind", "Kind, kind"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertThat(Names.nearest(written, KNOWN)).hasValue(meant);
    assertThat(Names.unknown(written, KNOWN))
        .isEqualTo("unknown member '" + written + "'; did you mean '" + meant + "'?");
  }

  @Test
  void listsTheNamesIfNoneIsNear() {
    assertThat(Names.unknown("mood", List.of("id", "speakers")))
        .isEqualTo("unknown member 'mood'; the known members are 'id', 'speakers'");
    assertThat(Names.nearest("s".repeat(65), List.of("s".repeat(64)))).isEmpty();
    assertThat(Names.nearest("s".repeat(64), List.of("s".repeat(63)))).isPresent();
  }

  @Test
  void prefersTheFirstOfTheAlphabetAmongEquallyNear() {
    assertThat(Names.nearest("cat", List.of("car", "cab", "cap"))).hasValue("cab");
  }
}
