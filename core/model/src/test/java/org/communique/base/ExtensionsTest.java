// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.communique.base.ExtensionValue.Flag;
import org.communique.base.ExtensionValue.Items;
import org.communique.base.ExtensionValue.Numeral;
import org.communique.base.ExtensionValue.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final Flag YES = new Flag(true);

  @Test
  void areSortedByNameWhateverTheOrderTheyCameIn() {
    Extensions one = Extensions.builder().put("x-b", YES).put("x-a", YES).build();
    Extensions other = Extensions.builder().put("x-a", YES).put("x-b", YES).build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("['x-a', 'x-b']");
    assertThat(one.members()).extracting(Extensions.Member::name).containsExactly("x-a", "x-b");
  }

  @Test
  void areFoundByName() {
    Extensions desk = Extensions.builder().put("x-desk", new Text("Seoul")).build();
    assertThat(desk.value("x-desk")).contains(new Text("Seoul"));
    assertThat(desk.value("x-other")).isEmpty();
    assertThat(desk.isEmpty()).isFalse();
    assertThat(Extensions.none().isEmpty()).isTrue();
    assertThat(Extensions.builder().build()).isSameAs(Extensions.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "X-desk", "x", ""})
  void needThePrefix(String name) {
    assertRefused(
        () -> Extensions.builder().put(name, YES),
        "Extension: name must begin with 'x-', but was '" + name + "'");
  }

  @Test
  void haveEachNameOnce() {
    assertRefused(
        () -> Extensions.builder().put("x-a", YES).put("x-a", YES),
        "Extension: name must not be added twice, but was 'x-a'");
  }

  @Test
  void haveNamesOf128CodePointsAndNoMore() {
    assertThat(Extensions.builder().put("x-" + "\uD83D\uDD4A".repeat(126), YES).build().members()).hasSize(1);
    assertRefused(
        () -> Extensions.builder().put("x-" + "a".repeat(127), YES),
        "Extension: name must be at most 128 code points, but was 'x-" + "a".repeat(58) + "…'");
  }

  @Test
  void nestEightDeepAndNoDeeper() {
    ExtensionValue eight = nested(8);
    assertThat(Extensions.builder().put("x-a", eight).build().value("x-a")).contains(eight);
    assertThat(new Items(List.of(nested(7))).items()).containsExactly(nested(7));
    String refusal = "Extension: values must nest at most 8 deep";
    assertRefused(() -> new Items(List.of(eight)), refusal);
    Extensions.Builder builder = Extensions.builder().put("x-a", YES);
    Extensions nine = Extensions.builder().putAny("any name", eight).build();
    assertRefused(() -> builder.put("x-b", nine), refusal);
    assertThat(builder.build().members()).extracting(Extensions.Member::name).containsExactly("x-a");
  }

  @Test
  void mayBeEightListsAndNotNine() {
    ExtensionValue eight = new Items(List.of());
    for (int i = 1; i < 8; i++) {
      eight = new Items(List.of(eight));
    }
    ExtensionValue value = eight;
    assertThat(Extensions.builder().put("x-a", value).build().value("x-a")).contains(value);
    assertRefused(() -> new Items(List.of(value)), "Extension: values must nest at most 8 deep");
  }

  @Test
  void haveListsThatNobodyCanChange() {
    Items items = new Items(List.of(YES));
    assertThatThrownBy(() -> items.items().add(YES)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> items.items().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThat(items.items()).isEqualTo(List.of(YES)).hasSameHashCodeAs(List.of(YES));
  }

  private static ExtensionValue nested(int depth) {
    ExtensionValue value = YES;
    for (int i = 1; i < depth; i++) {
      value = i % 2 == 0 ? new Items(List.of(value)) : Extensions.builder().putAny("any name", value).build();
    }
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1.10", "1e5", "-12.5E+10", "12345678901234567890"})
  void keepTheDigitsOfANumber(String digits) {
    assertThat(new Numeral(digits).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "+1", "1.", ".5", "NaN", "Infinity", "1e", "0x1", " 1", "1\n", "٣"})
  void refuseWhatJsonDoesNotWriteAsANumber(String digits) {
    assertRefused(
        () -> new Numeral(digits),
        "Extension: number must be written as in JSON, but was " + InvalidBriefException.shown(digits));
  }

  @Property(tries = 20_000)
  void takeExactlyTheNumbersOfJson(@ForAll @Chars({'0', '1', '9', '-', '+', '.', 'e', 'E'}) @StringLength(max = 8) String text) {
    boolean taken = true;
    try {
      taken = new Numeral(text).digits().equals(text);
    } catch (InvalidBriefException refused) {
      taken = false;
    }
    assertThat(taken).isEqualTo(text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
  }

  @Test
  void refuseLoneSurrogatesInTexts() {
    assertRefused(
        () -> new Text("\uD83D"), "Extension: text must not hold U+0000 or a lone surrogate, but was '\\ud83d'");
  }

  @Test
  void doNotFollowAListThatChangesLater() {
    List<ExtensionValue> list = new ArrayList<>(List.of(YES));
    Items items = new Items(list);
    list.clear();
    assertThat(items.items()).containsExactly(YES);
  }
}
