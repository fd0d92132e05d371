// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.testing.Specimens.BRIEF;
import static org.communique.testing.Specimens.LETTER;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.UnknownMembers;
import org.communique.time.Edtf;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class Jackson3ModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  /** A user's own type with parts of the model in it. */
  record Desk(String name, Statement lead, List<Stance> stances, Mode mode, Act act, Edtf day) {}

  private static final Desk DESK =
      new Desk("Seoul", LETTER, LETTER.stances(), Mode.NARRATED_ACT, Act.EXPRESS_INTENT, Edtf.parse("2022-08-15?"));

  static Stream<JsonMapper> mappers() {
    return Stream.of(
            JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_USING_INDEX),
            JsonMapper.builder().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY),
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
            JsonMapper.builder().changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_DEFAULT)),
            JsonMapper.builder().activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(), DefaultTyping.NON_FINAL))
        .map(builder -> builder.addModule(new CommuniqueModule()).build());
  }

  @Tag("H50")
  @ParameterizedTest
  @MethodSource("mappers")
  void writesAndReadsTheFormWhateverTheMapperIsToldAboutOtherTypes(JsonMapper mapper) {
    assertThat(mapper.writeValueAsString(BRIEF)).isEqualTo(CommuniqueJson.write(BRIEF));
    assertThat(mapper.readValue(CommuniqueJson.write(BRIEF), Brief.class)).isEqualTo(BRIEF);
  }

  @Test
  void isFoundByTheServiceLoader() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.readValue(mapper.writeValueAsString(BRIEF), Brief.class)).isEqualTo(BRIEF);
  }

  @Test
  void readsAndWritesPartsInsideAUsersType() {
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(DESK), Desk.class)).isEqualTo(DESK);
  }

  @Test
  void givesEachElementOfAListAScopeOfItsOwn() {
    List<Statement> twice = List.of(LETTER, LETTER);
    String json = MAPPER.writeValueAsString(twice);
    assertThat(json).isEqualTo("[" + MAPPER.writeValueAsString(LETTER) + "," + MAPPER.writeValueAsString(LETTER) + "]");
    assertThat(MAPPER.readValue(json, new TypeReference<List<Statement>>() {})).isEqualTo(twice);
  }

  @Test
  void tellsWhereInAUsersTypeAProblemIs() {
    String json = MAPPER.writeValueAsString(DESK).replace("\"act\":\"express-intent\",\"gist\"", "\"gist\"");
    assertThatThrownBy(() -> MAPPER.readValue(json, Desk.class))
        .isInstanceOf(CommuniqueFormatException.class)
        .hasMessage("/lead: member 'act' is missing (line 1, column 24)");
  }

  @Test
  void takesOptions() {
    JsonMapper strict = JsonMapper.builder()
        .addModule(new CommuniqueModule().withOptions(JsonOptions.defaults().with(Limit.LABEL, 7))).build();
    assertThatThrownBy(() -> strict.readValue(CommuniqueJson.write(BRIEF), Brief.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageStartingWith("/title: must be at most 7 code points long (line 1, column 41), and ");
  }

  @Test
  void survivesJavaSerializationInsideAMapper() throws Exception {
    JsonMapper used = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    String json = used.writeValueAsString(BRIEF);
    assertThat(used.readValue(json, Brief.class)).isEqualTo(BRIEF);
    JsonMapper copy = JavaSerialization.copy(used);
    assertThat(copy.writeValueAsString(BRIEF)).isEqualTo(json);
    assertThat(copy.readValue(json, Brief.class)).isEqualTo(BRIEF);
  }

  @Test
  void keepsItsOptionsOverJavaSerialization() throws Exception {
    JsonOptions options = JsonOptions.defaults().with(Limit.LABEL, 7).with(UnknownMembers.DROP);
    JsonOptions copied = JavaSerialization.copy(options);
    assertThat(copied.of(Limit.LABEL)).isEqualTo(7);
    assertThat(copied.of(Limit.PROSE)).isEqualTo(Limit.PROSE.defaultValue());
    assertThat(copied.unknownMembers()).isEqualTo(UnknownMembers.DROP);
    JsonMapper copy = JavaSerialization.copy(
        JsonMapper.builder().addModule(JavaSerialization.copy(new CommuniqueModule().withOptions(options))).build());
    assertThatThrownBy(() -> copy.readValue(CommuniqueJson.write(BRIEF), Brief.class))
        .hasMessageStartingWith("/title: must be at most 7 code points long");
  }

  @Test
  void keepsTheProblemsOverJavaSerialization() throws Exception {
    CommuniqueFormatException refusal =
        (CommuniqueFormatException) catchThrowable(() -> CommuniqueJson.read("{\"id\":\"A\",\"act\":\"x\"}"));
    CommuniqueFormatException copy = JavaSerialization.copy(refusal);
    assertThat(copy.problems()).isEqualTo(refusal.problems()).hasSizeGreaterThan(1);
    assertThat(copy).hasMessage(refusal.getMessage());
  }
}
