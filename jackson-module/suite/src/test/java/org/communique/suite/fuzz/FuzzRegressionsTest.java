// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays what the fuzzer begins with and what it has found, without the fuzzer. */
class FuzzRegressionsTest {

  /** About so many seeds of each target are replayed, which takes few seconds. */
  private static final int MOST = 12;

  @ParameterizedTest
  @EnumSource
  void eachTargetHoldsForItsSeeds(Target target) {
    List<byte[]> seeds = target.seeds();
    assertThat(seeds).hasSizeGreaterThan(3);
    for (int number = 0; number < seeds.size(); number += 1 + seeds.size() / MOST) {
      byte[] seed = seeds.get(number);
      assertThatCode(() -> target.check(seed)).as("seed %d: %s", number, Arrays.toString(seed)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTargetHoldsForNoBytes(Target target) {
    target.check(new byte[0]);
  }

  @ParameterizedTest
  @EnumSource
  void whatWasFoundStaysMended(Target target) {
    for (Path file : target.kept()) {
      assertThatCode(() -> target.check(Documents.bytes(file))).as(file.toString()).doesNotThrowAnyException();
    }
  }

  @Test
  void mostChangesLeaveTheTreeReadableOrAreTakenBack() {
    long changed = Target.ANSWERS.seeds().stream().map(seed -> {
      Choices choices = new Choices(seed);
      choices.below(256);
      return Mutations.brief(choices);
    }).distinct().count();
    assertThat(changed).isGreaterThan(2L * Documents.STARTS.size());
  }
}
