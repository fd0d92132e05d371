// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.StatementRef;
import org.communique.base.LanguageTag;
import org.communique.json.ProblemCode;
import org.communique.suite.UsersMapper.Generic;
import org.communique.suite.UsersMapper.Setting;
import org.communique.time.Edtf;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.OpenTerm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A value as the key of a map: a text of the form is written and read back, and every other value is refused. */
@Tag("H50") @Tag("F26")
class MapperKeysTest {

  /** A record of a user with maps in it. */
  record Counts(Map<Mode, Integer> modes, EnumMap<Mode, Integer> inOrder, Map<Act, Map<Edtf, Integer>> acts) {}

  private static boolean isText(Object value) {
    return value instanceof ClosedWord || value instanceof OpenTerm || value instanceof Edtf
        || value instanceof LanguageTag || value instanceof StatementRef
        || value instanceof org.communique.FormatVersion;
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = "TYPE_.*", mode = EnumSource.Mode.MATCH_NONE)
  void isReadBackEqualIfItsFormIsAText(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    for (Map.Entry<Class<?>, Object> value : EveryType.VALUES.entrySet()) {
      if (isText(value.getValue())) {
        Map<Object, Object> map = new LinkedHashMap<>(Map.of(value.getValue(), 1));
        Generic type = (Generic) Generic.of(Map.class, value.getKey(), Integer.class);
        assertThat(mapper.read(mapper.write(map, type), type)).as(value.getKey().getName()).isEqualTo(map);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Setting.class, names = {"DEFAULTS", "NAMES", "FIELDS", "BLACKBIRD", "KOTLIN", "SERIALIZED", "CBOR"})
  void isRefusedOnWritingIfItsFormIsNoText(Setting setting) {
    UsersMapper mapper = UsersMapper.with(setting);
    int refused = 0;
    for (Map.Entry<Class<?>, Object> value : EveryType.VALUES.entrySet()) {
      if (!isText(value.getValue())) {
        for (Class<?> declared : new Class<?>[] {value.getKey(), Object.class}) {
          Throwable refusal = catchThrowable(() -> mapper.write(
              Map.of(value.getValue(), 1), Generic.of(Map.class, declared, Integer.class)));
          Class<?> type = declared == Object.class ? EveryType.typeOf(value.getValue()) : declared;
          assertThat(refusal).as(declared.getName()).isNotNull().message().startsWith(
              "a value of the type " + type.getSimpleName() + " cannot be the key of a map");
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(30);
  }

  @Test
  void isWrittenAsTheFormSaysWhateverTheDeclaredTypeIs() throws Exception {
    UsersMapper mapper = UsersMapper.with(Setting.NAMES);
    assertThat(mapper.write(new LinkedHashMap<>(Map.of(Mode.OWN_VOICE, 1)))).asString(StandardCharsets.UTF_8)
        .isEqualTo("{\"own-voice\":1}");
    EnumMap<Mode, Integer> inOrder = new EnumMap<>(Map.of(Mode.NARRATED_ACT, 2));
    Counts counts = new Counts(Map.of(Mode.OWN_VOICE, 1), inOrder, Map.of(Act.STATE, Map.of(Edtf.parse("2022?"), 3)));
    byte[] written = mapper.write(counts);
    assertThat(written).asString(StandardCharsets.UTF_8).isEqualTo(
        "{\"modes\":{\"own-voice\":1},\"in_order\":{\"narrated-act\":2},\"acts\":{\"state\":{\"2022?\":3}}}");
    assertThat(mapper.read(written, Counts.class)).isEqualTo(counts);
  }

  @Test
  void isRefusedOnReadingWithItsPlace() {
    Throwable refusal = catchThrowable(() -> UsersMapper.with(Setting.DEFAULTS).read(
        "{\"modes\":{\"own-voise\":1}}".getBytes(StandardCharsets.UTF_8), Counts.class));
    assertThat(Engine.TESTED.problems(refusal)).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
      assertThat(problem.pointer()).isEqualTo("/modes/own-voise");
      assertThat(problem.pointerInValue()).isEmpty();
    });
  }
}
