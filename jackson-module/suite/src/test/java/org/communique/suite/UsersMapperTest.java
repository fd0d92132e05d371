// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.LETTER;

import java.io.IOException;
import java.util.List;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of the model on a user's mapper, where no brief defines what they refer to. */
class UsersMapperTest {

  @Test
  void definesAValueAtItsFirstUseAndRefersToItAfterThat() throws IOException {
    assertThat(TESTED.map(LETTER.stances().get(0))).isEqualTo("""
        {"holders":[{"id":"putin","kind":"person","name":"Vladimir Putin"}],"target":{"topic":{"id":"bilateral-ties",\
        "label":"ties between Russia and North Korea"}},"attitude":"support","kind":"intention","basis":"explicit"}""");
    assertThat(TESTED.map(LETTER)).contains("\"stances\":[{\"holders\":[\"putin\"]");
  }

  @Test
  void readsDefinitionsInsideABrief() throws IOException {
    String json = """
        {"communique": "1.0", "id": "b", "title": "T",
         "source": {"id": "a", "kind": "cable", "name": "A", "issuer": {"id": "kim", "kind": "person", "name": "Kim"}},
         "statements": [{"id": "s", "speakers": ["kim"], "act": "state", "gist": "G",
                         "attributions": [{"source": "a", "mode": "own-voice"}]}]}""";
    Brief brief = TESTED.read(json);
    assertThat(brief.statements().get(0).speakers()).isEqualTo(brief.actors());
  }

  @Tag("H14")
  @Test
  void refusesNullOnlyInItsOwnEntries() throws IOException {
    assertThat(TESTED.map("null", Brief.class)).isNull();
    assertThatThrownBy(() -> TESTED.read("null")).hasMessage(
        "must be an object (the brief), but was null (line 1, column 1)");
  }

  /** A user's own types with parts of the model in them. */
  record Desk(List<Actor> actors, Mode mode) {}

  record Envelope(Desk desk) {}

  @ParameterizedTest
  @CsvSource({
    "'{\"desk\":{\"actors\":[{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\"},{\"id\":\"kim\",\"kind\":\"person\",\"nam\":\"K\"}]}}', "
        + "/desk/actors/1/nam, /nam",
    "'{\"desk\":{\"mode\":\"mixd\"}}', /desk/mode, ''"
  })
  void pointsAtTheMistakeFromTheUsersDocumentAndFromTheValue(String json, String pointer, String inValue) {
    Throwable refusal = catchThrowable(() -> TESTED.map(json, Envelope.class));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.pointer()).isEqualTo(pointer);
      assertThat(problem.pointerInValue()).isEqualTo(inValue);
    });
  }
}
