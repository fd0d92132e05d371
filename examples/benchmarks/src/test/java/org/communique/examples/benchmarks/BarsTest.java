// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BarsTest {

  private final Measurements measurements = new Measurements();

  @Test
  void haveDifferentNames() {
    assertThat(Bars.all()).extracting(Bar::name).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @Test
  void areRatiosOfTheSmallestNumbersOfAllMachines() {
    measurements.add("ours", new double[] {30, 20});
    measurements.add("ours", new double[] {50});
    measurements.add("records", new double[] {40, 60});
    measurements.add("records", new double[] {10});
    Verdict verdict = Verdict.of(Bar.ratio("bar", 1.9, "ours", "records"), measurements);
    assertThat(verdict.figure()).hasValue(2);
    assertThat(verdict.median()).hasValue(0.75);
    assertThat(verdict.spread()).isEqualTo(9);
    assertThat(verdict.forks()).isEqualTo(2);
    assertThat(verdict.isMet()).isFalse();
  }

  @Test
  void takeAwayWhatTheMediansOfBothHaveInCommon() {
    measurements.add("mapper", new double[] {7, 6, 9});
    measurements.add("records", new double[] {6, 1, 9});
    measurements.add("empty", new double[] {4, 0, 5});
    Bar bar = Bar.over("bar", 1.5, "mapper", "records", "empty");
    assertThat(Verdict.of(bar, measurements).figure()).hasValue(1.5);
    assertThat(Verdict.of(bar, measurements).isMet()).isTrue();
  }

  @Test
  void areWrittenAsAListWithNullForWhatWasNotMeasured() {
    measurements.add("ours", new double[] {30_000});
    measurements.add("records", new double[] {90_000});
    List<Verdict> verdicts = List.of(
        Verdict.of(Bar.ratio("first", 1.25, "ours", "records"), measurements),
        Verdict.of(Bar.alone("second", 6_000, "ours"), measurements),
        Verdict.of(Bar.alone("third", 2, "nothing"), measurements));
    assertThat(JsonMapper.shared().readValue(Ratios.json(verdicts), List.class)).isEqualTo(List.of(
        Map.of("bar", "first", "figure", 0.3333, "limit", 1.25, "met", true),
        Map.of("bar", "second", "figure", 30_000, "limit", 6_000, "met", false),
        unmeasured("third", 2)));
  }

  private static Map<String, Object> unmeasured(String bar, int limit) {
    Map<String, Object> entry = new HashMap<>();
    entry.put("bar", bar);
    entry.put("figure", null);
    entry.put("limit", limit);
    entry.put("met", false);
    return entry;
  }
}
