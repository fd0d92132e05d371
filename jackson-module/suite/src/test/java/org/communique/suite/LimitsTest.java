// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit, on the document that has every member: the least that takes it, and what is said one below. */
class LimitsTest {

  @Tag("H01") @Tag("H03") @Tag("H06")
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock =
      """
      DEPTH            | 7    | /statements/0/quotations/0/segments/0: objects and lists must be nested at most 6 deep
      STATEMENTS       | 2    | /statements: must have at most 1 elements
      DEFINITIONS      | 10   | /actors: must have at most 9 elements
      ALIASES          | 2    | /actors/3/aliases: must have at most 1 elements
      ATTRIBUTIONS     | 2    | /statements/0/attributions: must have at most 1 elements
      LABEL            | 64   | /text/sha256: must be at most 63 code points long
      PROSE            | 49   | /statements/0/notes/1/choice: must be at most 48 code points long
      MEMBERS          | 1    | /actors/7/members: must have at most 0 elements
      CONTENT          | 99   | /text/content: must be at most 98 code points long
      NUMBER           | 4    | /statements/1/x-desk/x-shift/3: must be at most 3 code points long
      EXTENSION_VALUES | 8    | /x-origin: the extensions of the document must have at most 7 values together
      """)
  void takesWhatIsAtTheLimitAndRefusesWhatIsOver(Limit limit, int least, String message) throws IOException {
    byte[] json = EveryMember.json().getBytes(StandardCharsets.UTF_8);
    assertThat(TESTED.read(json, JsonOptions.defaults().with(limit, least))).isEqualTo(TESTED.read(json));
    assertThatThrownBy(() -> TESTED.read(json, JsonOptions.defaults().with(limit, least - 1)))
        .message().startsWith(message + " (line ");
  }

  @Tag("H03")
  @ParameterizedTest
  @CsvSource({"0", "1"})
  void limitsTheDocumentInBytes(int more) throws IOException {
    byte[] json = EveryMember.json().getBytes(StandardCharsets.UTF_8);
    assertThat(TESTED.read(json, JsonOptions.defaults().with(Limit.DOCUMENT, json.length + more))).isNotNull();
    assertThatThrownBy(() -> TESTED.read(json, JsonOptions.defaults().with(Limit.DOCUMENT, json.length - 1 - more)))
        .hasMessage("the document must be at most " + (json.length - 1 - more) + " bytes long (line 1, column 1)");
  }
}
