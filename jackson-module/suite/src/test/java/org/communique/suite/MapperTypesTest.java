// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.testing.Specimens.BRIEF;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.base.ExtensionValue;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.suite.UsersMapper.Generic;
import org.communique.suite.UsersMapper.Setting;
import org.communique.vocabulary.Act;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the type of a value is not declared: type ids, hidden classes and root names. */
class MapperTypesTest {

  /** A record of a user whose member may be anything. */
  record Anything(@JsonView(UsersMapper.View.class) Object value) {}

  /** A record of a user with one member of a type of the model. */
  record Declared(Brief brief, Act act, List<Actor> actors) {}

  /** A record of a user that chooses between types by names of its own. */
  record Message(
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
      @JsonSubTypes({
        @JsonSubTypes.Type(value = Brief.class, name = "the-brief"),
        @JsonSubTypes.Type(value = Act.class, name = "the-act")
      })
      Object body) {}

  @Tag("H50") @Tag("F15")
  @ParameterizedTest
  @EnumSource(value = Setting.class, names = "TYPE_.*", mode = EnumSource.Mode.MATCH_ANY)
  void areReadBackInsideAnObjectWithDefaultTyping(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    for (Object value : EveryType.VALUES.values()) {
      List<Object> list = new ArrayList<>(List.of(value));
      for (Object member : List.of(value, list, new Anything(value))) {
        Anything anything = new Anything(member);
        assertThat(mapper.read(mapper.write(anything), Anything.class)).isEqualTo(anything);
      }
    }
  }

  @Tag("H44")
  @ParameterizedTest
  @EnumSource(value = Setting.class, names = "TYPE_.*", mode = EnumSource.Mode.MATCH_ANY)
  void haveNoTypeIdWhereTheTypeIsDeclared(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    assertThat(mapper.write(BRIEF)).isEqualTo(Engine.TESTED.writeBytes(BRIEF));
    assertThat(mapper.write(new Declared(BRIEF, Act.STATE, new ArrayList<>(BRIEF.actors()))))
        .asString(StandardCharsets.UTF_8).doesNotContain("org.communique.")
        .contains("\"brief\":{\"communique\":\"1.0\",\"id\":\"ties\"", "\"act\":\"state\"");
  }

  @Tag("H44") @Tag("H57")
  @ParameterizedTest
  @EnumSource(value = Setting.class, names = "TYPE_.*", mode = EnumSource.Mode.MATCH_ANY)
  void neverHaveTheIdOfAHiddenClass(Setting setting) throws Exception {
    assertThat(UsersMapper.with(setting).write(new Anything(BRIEF))).asString(StandardCharsets.UTF_8)
        .contains("\"org.communique.Brief\"").doesNotContain("Immutable");
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"TYPE_IN_LIST", "TYPE_IN_MEMBER"})
  void mayHaveATypeIdWhereTheTypeIsDeclared(Setting setting) throws Exception {
    String json = Engine.TESTED.write(BRIEF);
    String typed = setting == Setting.TYPE_IN_LIST
        ? "[\"org.communique.Brief\"," + json + "]" : json.replaceFirst("\\{", "{\"@class\":\"org.communique.Brief\",");
    UsersMapper mapper = UsersMapper.with(setting);
    assertThat(mapper.read(typed.getBytes(StandardCharsets.UTF_8), Brief.class)).isEqualTo(BRIEF);
    assertThat(mapper.read(typed.getBytes(StandardCharsets.UTF_8), Object.class)).isEqualTo(BRIEF);
  }

  @Test
  void mayHaveNamesOfAUser() throws Exception {
    UsersMapper mapper = UsersMapper.with(Setting.DEFAULTS);
    for (Message message : List.of(new Message(BRIEF), new Message(Act.STATE))) {
      assertThat(mapper.read(mapper.write(message), Message.class)).isEqualTo(message);
    }
    assertThat(mapper.write(new Message(BRIEF))).asString(StandardCharsets.UTF_8)
        .startsWith("{\"body\":{\"kind\":\"the-brief\",\"communique\":\"1.0\"");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void areReadByTheClassOfTheValue(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    for (Map.Entry<Class<?>, Object> value : EveryType.VALUES.entrySet()) {
      Class<?> hidden = value.getValue().getClass();
      assertThat(mapper.read(mapper.write(value.getValue()), hidden)).isEqualTo(value.getValue());
      Generic list = (Generic) Generic.of(List.class, hidden);
      assertThat(mapper.read(mapper.write(List.of(value.getValue()), list), list)).isEqualTo(List.of(value.getValue()));
    }
  }

  @Tag("H57") @Tag("F26")
  @Test
  void haveRootNamesThatAreNotThoseOfHiddenClasses() throws Exception {
    UsersMapper mapper = UsersMapper.with(Setting.ROOT_NAMES);
    assertThat(mapper.write(BRIEF)).asString(StandardCharsets.UTF_8).startsWith("{\"brief\":{\"communique\":");
    for (Object value : EveryType.VALUES.values()) {
      byte[] written = mapper.write(value);
      String name = EveryType.typeOf(value).getSimpleName();
      assertThat(written).asString(StandardCharsets.UTF_8)
          .startsWith("{\"" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "\":");
      assertThat(mapper.read(written, EveryType.typeOf(value))).isEqualTo(value);
    }
  }

  /** A record of a user with targets in it. */
  record Targets(Target target, List<Target> targets, Map<String, Target> byName, Optional<List<Target>> perhaps) {}

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "NAMES", "FIELDS", "SERIALIZED", "BLACKBIRD", "KOTLIN"})
  void tagATargetWhereverATargetIsDeclared(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    Target kim = Actor.person("kim", "Kim");
    List<Target> all = List.of(kim, Topic.of("ties", "ties"), StatementRef.parse("letter"));
    Targets targets = new Targets(kim, all, Map.of("k", kim), Optional.of(all));
    assertThat(mapper.read(mapper.write(targets), Targets.class)).isEqualTo(targets);
    String tagged = "[{\"actor\":{\"id\":\"kim\",\"kind\":\"person\",\"name\":\"Kim\"}},"
        + "{\"topic\":{\"id\":\"ties\",\"label\":\"ties\"}},{\"statement\":\"letter\"}]";
    assertThat(mapper.write(targets)).asString(StandardCharsets.UTF_8).contains("\"targets\":" + tagged);
    assertThat(mapper.write(all, Generic.of(List.class, Target.class))).asString(StandardCharsets.UTF_8)
        .isEqualTo(tagged);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void areNeverTheValueOfAnExtensionAlone(Setting setting) {
    UsersMapper mapper = UsersMapper.with(setting);
    ExtensionValue flag = new ExtensionValue.Flag(true);
    for (Object value : List.of(flag, new Anything(flag), List.of(flag))) {
      assertThat(catchThrowable(() -> mapper.write(value))).isNotNull().message()
          .startsWith("the value of an extension cannot be written without the extensions that have it");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "FIELDS", "STRICTNESS", "SERIALIZED", "BLACKBIRD", "KOTLIN"})
  void haveStableCodesInTheProblemsThatAUserWrites(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    for (ProblemCode code : ProblemCode.values()) {
      Problem problem = new Problem(code, "/id", 1, 2, "must be a text");
      assertThat(mapper.write(problem)).asString(StandardCharsets.UTF_8)
          .contains("\"code\":\"" + code.word() + "\"");
      assertThat(mapper.read(mapper.write(code), ProblemCode.class)).isEqualTo(code);
    }
  }
}
