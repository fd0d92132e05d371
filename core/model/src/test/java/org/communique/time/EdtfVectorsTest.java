// SPDX-License-Identifier: Apache-2.0
package org.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test cases of the EDTF validator of the University of North Texas; skipped if their file is absent. */
class EdtfVectorsTest {

  private static final Pattern LIST =
      Pattern.compile("\"(\\w+)\":\\s*\\[(.*?)\\](?=,?\\s*(?:\"\\w+\":|\\}))", Pattern.DOTALL);

  private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /**
   * Intervals that the validator refuses, because their coarser end begins before their start. The specification of the
   * Library of Congress has such an interval among its examples of level 0 ({@code 2004-02-01/2005}, with any
   * precision at each end), and each of these ends with or after its start.
   */
  private static final Set<String> MIXED_PRECISION = Set.of("0000-01-03/0000-01", "0000-02/0000", "2004-06-11%/2004-06~");

  private static final Map<String, List<String>> VECTORS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    Path file = SharedData.file("edtf-validate-tests/edtf-vectors.json").orElse(null);
    assumeTrue(file != null, "the file of EDTF test cases is absent, so that these tests are skipped");
    for (Matcher list = LIST.matcher(Files.readString(file)); list.find(); ) {
      VECTORS.put(
          list.group(1),
          ITEM.matcher(list.group(2)).results().map(item -> item.group(1).replace("\\\\", "\\")).toList());
    }
  }

  @Test
  void acceptsEveryIntervalOfLevelsZeroAndOne() {
    assertThat(VECTORS.get("L0_Intervals")).hasSize(12).allSatisfy(EdtfVectorsTest::isAccepted);
    assertThat(VECTORS.get("L1_Intervals")).hasSize(38).allSatisfy(EdtfVectorsTest::isAccepted);
  }

  @Test
  void namesLevelTwoForEveryIntervalOfLevelTwo() {
    assertThat(VECTORS.get("L2_Intervals")).hasSize(51).allSatisfy(
        text -> assertThatThrownBy(() -> Edtf.parse(text)).hasMessageContaining("or one of the level 2 sets"));
  }

  @Tag("H29")
  @Test
  void refusesEveryInvalidDate() {
    assertThat(VECTORS.get("invalid_edtf_dates")).hasSize(26).allSatisfy(EdtfVectorsTest::isRefused);
    assertThat(VECTORS.get("invalid_edtf_intervals")).hasSize(18)
        .filteredOn(text -> !MIXED_PRECISION.contains(text)).hasSize(15).allSatisfy(EdtfVectorsTest::isRefused);
    assertThat(VECTORS.get("invalid_edtf_datetimes")).hasSize(12).allSatisfy(EdtfVectorsTest::isRefused);
  }

  @Test
  void acceptsAnIntervalThatEndsInACoarserDate() {
    assertThat(VECTORS.get("invalid_edtf_intervals")).containsAll(MIXED_PRECISION);
    assertThat(MIXED_PRECISION).allSatisfy(EdtfVectorsTest::isAccepted);
  }

  private static void isAccepted(String text) {
    assertThat(Edtf.parse(text)).hasToString(text);
  }

  private static void isRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text)).isExactlyInstanceOf(InvalidBriefException.class);
  }
}
