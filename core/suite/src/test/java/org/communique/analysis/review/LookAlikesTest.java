// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters nobody sees, and which words mix alphabets. */
class LookAlikesTest {

  @Tag("H39")
  @ParameterizedTest
  @ValueSource(ints = {
    0x20, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFFA0,
    0xE0100, 0xE01EF
  })
  void seesNoBlankFillerOrVariationSelector(int character) {
    assertThat(LookAlikes.isInvisible(Character.toString(character))).isTrue();
    assertThat(LookAlikes.isInvisible("K" + Character.toString(character))).isFalse();
  }

  @Tag("H39")
  @ParameterizedTest
  @ValueSource(ints = {0x180A, 0x1810, 0xFDFF, 0xFE10, 0xE00FF, 0xE01F0, 0x1161, 0x2801})
  void seesTheCharactersBesideThem(int character) {
    assertThat(LookAlikes.isInvisible(Character.toString(character))).isFalse();
  }

  @Tag("H36")
  @Test
  void findsTheFirstWordOfTwoAlphabets() {
    assertThat(LookAlikes.firstMixedWord("the Рravda, a раper")).isEqualTo("Рravda");
    assertThat(LookAlikes.firstMixedWord("🕊Рravda")).isEqualTo("Рravda");
    assertThat(LookAlikes.firstMixedWord("Правда Pravda")).isEmpty();
    assertThat(LookAlikes.firstMixedWord("а\u0301b")).as("an accent does not end a word").isEqualTo("а\u0301b");
  }

  @Tag("H36")
  @Test
  void writesWhatLooksLatinInLatin() {
    assertThat(LookAlikes.latin("НОРЕ 🕊 Жук")).isEqualTo(LookAlikes.latin("HOPE 🕊 Жук")).isNotEqualTo("hope");
  }
}
