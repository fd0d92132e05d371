// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.base.ExtensionValue.Flag;
import org.communique.base.ExtensionValue.Items;
import org.communique.base.ExtensionValue.Numeral;
import org.communique.base.ExtensionValue.Text;
import org.junit.jupiter.api.Tag;
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
    assertThat(one).isNotEqualTo(Extensions.builder().put("x-a", true).build());
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

  @Property
  void areFoundByNameHoweverManyThereAre(@ForAll @IntRange(max = 40) int count) {
    Extensions.Builder builder = Extensions.builder();
    for (int number = 0; number < count; number++) {
      builder.put("x-" + 2 * number, number);
    }
    Extensions many = builder.build();
    for (int number = 0; number < count; number++) {
      assertThat(many.number("x-" + 2 * number)).contains(BigDecimal.valueOf(number));
      assertThat(many.value("x-" + (2 * number + 1))).isEmpty();
    }
  }

  @Test
  void areChangedThroughABuilderThatHasTheMembers() {
    Extensions desk = Extensions.of("x-desk", "Seoul");
    assertThat(desk).isEqualTo(Extensions.builder().put("x-desk", "Seoul").build());
    assertThat(desk.toBuilder().put("x-priority", 2).build())
        .isEqualTo(Extensions.builder().put("x-priority", 2).put("x-desk", "Seoul").build());
    assertThat(desk.toBuilder().remove("x-desk").remove("x-other").put("x-desk", "Busan").build())
        .isEqualTo(Extensions.of("x-desk", "Busan"));
    assertThat(desk).isEqualTo(Extensions.of("x-desk", "Seoul"));
  }

  @Tag("F23")
  @Test
  void printOneBoundedLine() {
    Extensions.Builder many = Extensions.builder();
    for (int number = 1; number <= 7; number++) {
      many.put("x-" + number, number);
    }
    assertThat(many.build().toBuilder().remove("x-6").remove("x-7").build())
        .hasToString("['x-1', 'x-2', 'x-3', 'x-4', 'x-5']");
    assertThat(many.build()).hasToString("['x-1', 'x-2', 'x-3', 'x-4', 'x-5' and 2 more]");
    assertThat(new Text("a\n\u001B[31m")).hasToString("'a\\u000a\\u001b[31m'");
    assertThat(new Numeral("1".repeat(5_000)).toString()).hasSizeLessThan(200);
    assertThat(new Numeral("-1.50")).hasToString("-1.50");
    assertThat(new Items(List.of(YES, new Text("b")))).hasToString("a list of 2 values");
    assertThat(YES).hasToString("true");
    assertThat(new Extensions.Member("x-\u202Ea\u202C", YES)).hasToString("'x-\\u202ea\\u202c': true");
  }

  @Test
  void areReadAsWhatTheyWerePut() {
    Extensions desk = Extensions.builder().put("x-desk", "Seoul").put("x-checked", true).put("x-priority", 2)
        .put("x-score", 0.1).put("x-price", new BigDecimal("1.10")).build();
    assertThat(desk.text("x-desk")).contains("Seoul");
    assertThat(desk.flag("x-checked")).contains(true);
    assertThat(desk.number("x-priority")).contains(new BigDecimal("2"));
    assertThat(desk.number("x-score")).contains(new BigDecimal("0.1"));
    assertThat(desk.number("x-price")).contains(new BigDecimal("1.10"));
    assertThat(desk).isEqualTo(Extensions.builder().put("x-desk", new Text("Seoul")).put("x-checked", YES)
        .put("x-priority", new Numeral("2")).put("x-score", new Numeral("0.1")).put("x-price", new Numeral("1.10"))
        .build());
  }

  @Test
  void areReadOnlyAsTheirOwnType() {
    Extensions values = Extensions.builder().put("x-text", "true").put("x-flag", false).put("x-number", 1)
        .put("x-list", new Items(List.of(new Text("a")))).build();
    for (String name : List.of("x-flag", "x-number", "x-list", "x-absent", "text")) {
      assertThat(values.text(name)).as(name).isEmpty();
    }
    for (String name : List.of("x-text", "x-number", "x-list", "x-absent")) {
      assertThat(values.flag(name)).as(name).isEmpty();
    }
    for (String name : List.of("x-text", "x-flag", "x-list", "x-absent")) {
      assertThat(values.number(name)).as(name).isEmpty();
    }
  }

  @Property
  void keepEveryNumber(@ForAll long whole, @ForAll double binary, @ForAll BigDecimal decimal) {
    Extensions numbers =
        Extensions.builder().put("x-whole", whole).put("x-binary", binary).put("x-decimal", decimal).build();
    assertThat(numbers.number("x-whole").map(BigDecimal::longValueExact)).contains(whole);
    assertThat(numbers.number("x-binary").map(BigDecimal::doubleValue)).hasValueSatisfying(
        read -> assertThat(read == binary).isTrue());
    assertThat(numbers.number("x-decimal")).contains(decimal);
  }

  @Test
  void keepANumberThatIsTooLargeForABigDecimalAndDoNotReadIt() {
    Extensions huge = Extensions.builder().put("x-huge", new Numeral("1e99999999999")).build();
    assertThat(huge.value("x-huge")).contains(new Numeral("1e99999999999"));
    assertThat(huge.number("x-huge")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refuseADoubleThatIsNoNumber(double number) {
    assertRefused(
        () -> Extensions.builder().put("x-score", number),
        "Extension: number must be written as in JSON, but was '" + number + "'");
  }

  @Test
  void refuseTypedValuesAsTheyRefuseOthers() {
    Extensions.Builder builder = Extensions.builder().put("x-a", "Seoul");
    assertRefused(() -> builder.put("desk", "Seoul"), "Extension: name must begin with 'x-', but was 'desk'");
    assertRefused(() -> builder.put("x-a", 1), "Extension: name must not be added twice, but was 'x-a'");
    assertRefused(
        () -> builder.put("x-b", "\uD83D"),
        "Extension: text must not hold U+0000 or a lone surrogate, but was '\\ud83d'");
  }

  @Test
  void nameTheArgumentThatIsNull() {
    Extensions.Builder builder = Extensions.builder();
    assertNull(() -> builder.put(null, "Seoul"), "name");
    assertNull(() -> builder.put(null, true), "name");
    assertNull(() -> builder.putAny(null, YES), "name");
    assertNull(() -> builder.put("x-a", (ExtensionValue) null), "value");
    assertNull(() -> builder.put("x-a", (String) null), "text");
    assertNull(() -> builder.put("x-a", (BigDecimal) null), "number");
    for (Function<String, Optional<?>> read : List.<Function<String, Optional<?>>>of(
        Extensions.none()::value, Extensions.none()::text, Extensions.none()::flag, Extensions.none()::number)) {
      assertNull(() -> read.apply(null), "name");
    }
    assertThat(builder.build().isEmpty()).isTrue();
  }

  private static void assertNull(ThrowingCallable call, String name) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
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

  @Tag("F21")
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

  @Tag("H45")
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

  @Tag("H34")
  @Test
  void refuseLoneSurrogatesInTexts() {
    assertRefused(
        () -> new Text("\uD83D"), "Extension: text must not hold U+0000 or a lone surrogate, but was '\\ud83d'");
  }

  @Tag("H45")
  @Test
  void doNotFollowAListThatChangesLater() {
    List<ExtensionValue> list = new ArrayList<>(List.of(YES));
    Items items = new Items(list);
    list.clear();
    assertThat(items.items()).containsExactly(YES);
  }
}
