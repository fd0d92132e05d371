// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonMerge;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.Actor;
import org.communique.suite.UsersMapper.Setting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A user's mapper never changes a value of the model in place, and never ignores an update without a word. */
@Tag("H50") @Tag("F7")
class MapperUpdatesTest {

  private static final Actor KIM = Actor.person("kim", "Kim");

  private static final Actor PUTIN = Actor.person("putin", "Putin");

  private static final byte[] OTHER = bytes("{\"id\":\"kim\",\"kind\":\"person\",\"name\":\"EV\\u0000IL\"}");

  /** A bean of a user with a member that is merged, and members that are not. */
  static final class Desk {

    @JsonMerge public Actor head;
    public Actor guest = KIM;
    @JsonMerge public List<Actor> staff = new ArrayList<>(List.of(KIM));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(Throwable thrown, String type) {
    assertThat(thrown).isNotNull().message().startsWith(
        "a value of the type " + type + " cannot be changed, so a document cannot be read into it; read a new value");
  }

  @ParameterizedTest
  @EnumSource(
      value = Setting.class, names = {"DEFAULTS", "FIELDS", "STRICTNESS", "TYPE_IN_LIST", "BLACKBIRD", "KOTLIN"})
  void refusesToReadIntoAValue(Setting setting) {
    UsersMapper mapper = UsersMapper.with(setting);
    for (Map.Entry<Class<?>, Object> value : EveryType.VALUES.entrySet()) {
      String before = value.getValue().toString();
      Class<?> type = EveryType.typeOf(value.getValue());
      byte[] document = setting == Setting.TYPE_IN_LIST ? bytes("[\"" + type.getName() + "\",{}]") : OTHER;
      assertRefused(catchThrowable(() -> mapper.update(value.getValue(), document)), type.getSimpleName());
      assertThat(value.getValue()).hasToString(before);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "FIELDS", "STRICTNESS"})
  void refusesToUpdateAValueByAMap(Setting setting) {
    UsersMapper mapper = UsersMapper.with(setting);
    Actor kim = Actor.person("kim", "Kim");
    assertRefused(catchThrowable(() -> mapper.update(kim, Map.of("name", "Other"))), "Actor");
    assertThat(kim).isEqualTo(KIM);
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "FIELDS", "STRICTNESS"})
  void refusesToMergeIntoAMemberThatHasAValue(Setting setting) {
    Desk desk = new Desk();
    desk.head = KIM;
    byte[] other = bytes("{\"head\":{\"id\":\"x\",\"kind\":\"person\",\"name\":\"X\"}}");
    Throwable refusal = catchThrowable(() -> UsersMapper.with(setting).update(desk, other));
    assertRefused(refusal, "Actor");
    assertThat(desk.head).isEqualTo(KIM);
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "FIELDS", "STRICTNESS", "BLACKBIRD"})
  void replacesTheMembersOfABeanAndAddsToItsLists(Setting setting) throws Exception {
    Desk desk = new Desk();
    String putin = "{\"id\":\"putin\",\"kind\":\"person\",\"name\":\"Putin\"}";
    UsersMapper.with(setting).update(
        desk, bytes("{\"head\":" + putin + ",\"guest\":" + putin + ",\"staff\":[" + putin + "]}"));
    assertThat(desk.head).isEqualTo(PUTIN);
    assertThat(desk.guest).isEqualTo(PUTIN);
    assertThat(desk.staff).containsExactly(KIM, PUTIN);
  }
}
