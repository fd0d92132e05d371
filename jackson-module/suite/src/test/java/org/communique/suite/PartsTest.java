// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.LETTER;
import static org.communique.testing.Specimens.PUTIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.Target;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.UnusedDefinitions;
import org.communique.testing.Briefs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What other tools cut out of a document can be read: parts of the document, and the document without some parts. */
@Tag("laws")
class PartsTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Engine OF_THE_BRIEF = TESTED.with(JsonOptions.defaults().forPartsOf(BRIEF));

  @Provide
  Arbitrary<Brief> briefs() {
    return Briefs.arbitrary();
  }

  @Property
  void readsEachStatementThatWasCutOut(@ForAll("briefs") Brief brief) throws IOException {
    Engine ofTheBrief = TESTED.with(JsonOptions.defaults().forPartsOf(brief));
    List<RawJson> statements = RawJson.parse(TESTED.write(brief)).elementsOf("statements");
    assertThat(statements).hasSameSizeAs(brief.statements());
    for (int index = 0; index < statements.size(); index++) {
      Statement read = ofTheBrief.readValue(statements.get(index).toString(), Statement.class);
      assertThat(read).isEqualTo(brief.statements().get(index));
    }
  }

  @Property
  void readsAWholeBriefAsBefore(@ForAll("briefs") Brief brief) throws IOException {
    assertThat(OF_THE_BRIEF.read(TESTED.write(brief))).isEqualTo(brief);
  }

  @Test
  void readsAStatementThatDefinesWhatItUses() throws IOException {
    assertThat(OF_THE_BRIEF.readValue(TESTED.writeValue(LETTER), Statement.class)).isEqualTo(LETTER);
  }

  @Test
  void reportsAnIdThatTheBriefDoesNotHave() throws IOException {
    ObjectNode letter = cutOut();
    letter.putArray("speakers").add("putin").add("nobody");
    Throwable refusal = catchThrowable(() -> OF_THE_BRIEF.readValue(letter.toString(), Statement.class));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.DANGLING_REFERENCE);
      assertThat(problem.pointer()).isEqualTo("/speakers/1");
    });
  }

  @Test
  void reportsADefinitionOfAnIdThatTheBriefHasDefinedBefore() throws IOException {
    ObjectNode letter = cutOut();
    letter.putArray("speakers").add("putin");
    letter.putArray("mentions").addObject().put("id", "putin").put("kind", "person").put("name", "Another");
    Throwable refusal = catchThrowable(() -> OF_THE_BRIEF.readValue(letter.toString(), Statement.class));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID);
      assertThat(problem.pointer()).isEqualTo("/mentions/0");
      assertThat(problem.message())
          .isEqualTo("actor 'putin' is defined twice, first in the brief to which the value belongs");
    });
  }

  @Test
  void reportsAnActorThatIsNamedTwice() throws IOException {
    ObjectNode letter = cutOut();
    letter.putArray("speakers").add("putin").add("putin");
    Throwable refusal = catchThrowable(() -> OF_THE_BRIEF.readValue(letter.toString(), Statement.class));
    assertThat(TESTED.problems(refusal)).singleElement()
        .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/speakers/1"));
  }

  @Test
  void reportsAnIdThatNothingDefinesInATargetAlone() throws IOException {
    String target = "{\"actor\":\"putin\"}";
    assertThat(OF_THE_BRIEF.readValue(target, Target.class)).isEqualTo(PUTIN);
    Throwable refusal = catchThrowable(() -> TESTED.readValue(target, Target.class));
    assertThat(TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.DANGLING_REFERENCE);
      assertThat(problem.pointer()).isEqualTo("/actor");
    });
  }

  /** The statement itself, its speaker and addressee, two sources, and the holder and the topic of its stance. */
  @Test
  void countsWhatAStatementReachesInTheBrief() throws IOException {
    String letter = cutOut().toString();
    JsonOptions options = JsonOptions.defaults().forPartsOf(BRIEF);
    Engine enough = TESTED.with(options.with(Limit.REACH, 7));
    assertThat(enough.readValue(letter, Statement.class)).isEqualTo(LETTER);
    Engine tooFew = TESTED.with(options.with(Limit.REACH, 6));
    assertThat(TESTED.problems(catchThrowable(() -> tooFew.readValue(letter, Statement.class)))).singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.OVER_LIMIT));
  }

  private static ObjectNode cutOut() throws IOException {
    return (ObjectNode) MAPPER.readTree(TESTED.write(BRIEF)).at("/statements/0");
  }

  @Test
  void cannotBeSerialized() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(JsonOptions.defaults().forPartsOf(BRIEF)))
          .isInstanceOf(NotSerializableException.class);
    }
  }

  @Test
  void dropsDefinitionsThatNothingUsesOnRequest() throws IOException {
    ObjectNode document = (ObjectNode) MAPPER.readTree(TESTED.write(BRIEF));
    ((ArrayNode) document.get("actors")).addObject().put("id", "unused").put("kind", "person").put("name", "Nobody");
    String json = document.toString();
    assertThat(TESTED.check(json)).singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNUSED_DEFINITION));
    Engine dropping = TESTED.with(JsonOptions.defaults().with(UnusedDefinitions.DROP));
    assertThat(dropping.read(json)).isEqualTo(BRIEF);
  }
}
