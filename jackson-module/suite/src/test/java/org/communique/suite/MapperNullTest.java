// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Brief;
import org.communique.suite.UsersMapper.Generic;
import org.communique.suite.UsersMapper.Setting;
import org.communique.vocabulary.Mode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a user's mapper, null is null, and an absent Optional is empty. */
@Tag("H14") @Tag("H24") @Tag("F15")
class MapperNullTest {

  /** A record of a user, none of whose members has a value. */
  @JsonView(UsersMapper.View.class)
  record Desk(Brief brief, Optional<Brief> perhaps, List<Brief> briefs, Map<String, Brief> byName, Mode mode) {}

  private static final Desk NOTHING = new Desk(
      null, Optional.empty(), new ArrayList<>(Collections.singletonList(null)), Collections.singletonMap("a", null),
      null);

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"INCLUSION", "FIELDS"}, mode = EnumSource.Mode.EXCLUDE)
  void readsBackWhatTheMapperWritesForNothing(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    assertThat(mapper.read(mapper.write(NOTHING, Desk.class), Desk.class)).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "INCLUSION", "NAMES", "STRICTNESS", "BLACKBIRD"})
  void readsAbsentMembersAsNothing(Setting setting) throws Exception {
    Desk absent = (Desk) UsersMapper.with(setting).read(bytes("{}"), Desk.class);
    assertThat(absent.brief()).isNull();
    assertThat(absent.mode()).isNull();
  }

  @ParameterizedTest
  @EnumSource(value = Setting.class, names = {"DEFAULTS", "BLACKBIRD", "KOTLIN", "TYPE_IN_LIST"})
  void readsNullWhereverTheMapperMeetsIt(Setting setting) throws Exception {
    UsersMapper mapper = UsersMapper.with(setting);
    for (Class<?> type : EveryType.VALUES.keySet()) {
      assertThat(mapper.read(bytes("null"), type)).as(type.getName()).isNull();
      assertThat(mapper.read(bytes("null"), Generic.of(Optional.class, type))).as(type.getName())
          .isEqualTo(Optional.empty());
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
