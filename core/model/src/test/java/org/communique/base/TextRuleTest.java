// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.base.TextRule.CONTENT;
import static org.communique.base.TextRule.ID;
import static org.communique.base.TextRule.LABEL;
import static org.communique.base.TextRule.PASSAGE;
import static org.communique.base.TextRule.PROSE;
import static org.communique.base.TextRule.TERM;
import static org.communique.testing.Refusals.assertRefused;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "north-korea", "s1.2_b-3", "9a", "az09"})
  void admitsIds(String id) {
    assertThat(ID.admits(id)).isTrue();
  }

  @Tag("H39")
  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "a.-b", "é", "a\n", "ａ", "a/b", "a`", "a{", "a:"})
  void refusesWhatIsNoId(String id) {
    assertThat(ID.admits(id)).isFalse();
  }

  @Test
  void returnsTheTextThatItChecks() {
    assertThat(LABEL.check("Actor 'kim'", "name", "Kim")).isEqualTo("Kim");
  }

  @Test
  void admitsIdsOf128CharactersAndNoMore() {
    assertThat(ID.admits("a".repeat(128))).isTrue();
    assertThat(ID.admits("a".repeat(129))).isFalse();
  }

  @Test
  void admitsTermsOf64CharactersAndNoMore() {
    assertThat(TERM.admits("a".repeat(64))).isTrue();
    assertThat(TERM.admits("a".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a_b", "a--b", "express intent", "State"})
  void refusesWhatIsNoTerm(String term) {
    assertThat(TERM.admits(term)).isFalse();
  }

  @Tag("H38") @Tag("F28")
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u0000", "\u001B[31m", "a\nb", "a\u0085b", "a\u2028b", "a\u2029b", "\uD83D", "\uDD4A", "a\uFFFEb", "\uFFFF",
      "\uFDD0", "\uFDEF", "\uD83F\uDFFE", "\uDBFF\uDFFF"})
  void refusesWhatIsNoLabel(String label) {
    assertThat(LABEL.admits(label)).isFalse();
  }

  @Tag("H38")
  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00A0", "Путин", "\uD83D\uDD4A", "e\u0301", "العربية", "\u202Babc\u202C", "\u2067a\u202Ab\u202Cc\u2069",
      "\uFFFD", "\uFDCF", "\uFDF0", "\uD83F\uDFFD"})
  void admitsLabelsOfEveryScript(String label) {
    assertThat(LABEL.admits(label)).isTrue();
  }

  @Tag("H35")
  @ParameterizedTest
  @ValueSource(strings = {"\u202Eabc", "abc\u202C", "\u2066a", "a\u2069", "\u202Aa\u2066b\u202Cc\u2069", "\u202Da", "\u2068", "\u202B"})
  void refusesLabelsWithUnbalancedBidiControls(String label) {
    assertThat(LABEL.admits(label)).isFalse();
  }

  @Tag("H18")
  @Test
  void admitsLineBreaksAndControlsInProseButNoBlank() {
    assertThat(PROSE.admits("a\r\nb\u0007\u202E")).isTrue();
    assertThat(PROSE.admits(" \t\r\n")).isFalse();
  }

  @Tag("H38")
  @Test
  void admitsNoncharactersInProse() {
    assertThat(PROSE.admits("a\uFFFEb")).isTrue();
  }

  @Test
  void admitsASpaceAsPassageButNotNothing() {
    assertThat(PASSAGE.admits(" ")).isTrue();
    assertThat(PASSAGE.admits("")).isFalse();
  }

  @Test
  void admitsEmptyContent() {
    assertThat(CONTENT.admits("")).isTrue();
  }

  @Tag("H18") @Tag("H34")
  @ParameterizedTest
  @EnumSource
  void admitsNeitherNulNorLoneSurrogates(TextRule rule) {
    assertThat(rule.admits("a\u0000b")).isFalse();
    assertThat(rule.admits("a\uD83Db")).isFalse();
    assertThat(rule.admits("a\uDD4Ab")).isFalse();
  }

  @Test
  void namesTheValueTheAttributeTheRuleAndWhatWasFound() {
    assertRefused(
        () -> LABEL.check("Actor 'kim'", "name", "\u001B"),
        "Actor 'kim': name must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls, "
            + "but was '\\u001b'");
    assertRefused(
        () -> ID.check("Actor", "id", "Kim"),
        "Actor: id must be 1 to 128 of a-z and 0-9, with single '-', '.' or '_' between them, but was 'Kim'");
    assertRefused(
        () -> TERM.check("Act", "word", "a b"),
        "Act: word must be 1 to 64 of a-z and 0-9, with single '-' between them, but was 'a b'");
    assertRefused(
        () -> PROSE.check("Statement 's'", "gist", ""),
        "Statement 's': gist must not be blank, nor hold U+0000 or a lone surrogate, but was ''");
    assertRefused(
        () -> PASSAGE.check("Segment", "spoken", ""),
        "Segment: spoken must not be empty, nor hold U+0000 or a lone surrogate, but was ''");
    assertRefused(
        () -> CONTENT.check("SourceText", "content", "\u0000"),
        "SourceText: content must not hold U+0000 or a lone surrogate, but was '\\u0000'");
  }

  @Test
  void checksEachTextOfAListAndWhatIsPresent() {
    LABEL.check("x", "y", Optional.empty());
    LABEL.check("x", "y", List.of("a", "b"));
    assertRefused(
        () -> LABEL.check("x", "y", List.of("a", "")),
        "x: y must be one line, not blank, without control characters, noncharacters or unbalanced bidi controls, but was ''");
  }

  @net.jqwik.api.Tag("H39")
  @Property
  void agreesWithThePatternOfIds(@ForAll String text) {
    assertThat(ID.admits(text))
        .isEqualTo(text.length() <= 128 && text.matches("[a-z0-9]++(?:[-._][a-z0-9]++)*+"));
  }

  /** The rules as one reads them, character by character; slower than the rules of the library. */
  @Property(tries = 20_000)
  void agreesWithTheRulesInWords(@ForAll("difficult") String text) {
    boolean sound = text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    boolean blank = text.chars().allMatch(c -> " \t\n\r".indexOf(c) >= 0);
    boolean line = text.codePoints().noneMatch(point ->
        Character.isISOControl(point) || point == 0x2028 || point == 0x2029
            || point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFF) >= 0xFFFE);
    assertThat(LABEL.admits(text)).isEqualTo(sound && !blank && line && isBalanced(text));
    assertThat(PROSE.admits(text)).isEqualTo(sound && !blank);
    assertThat(PASSAGE.admits(text)).isEqualTo(sound && !text.isEmpty());
    assertThat(CONTENT.admits(text)).isEqualTo(sound);
    assertThat(TERM.admits(text)).isEqualTo(text.length() <= 64 && text.matches("[a-z0-9]++(?:-[a-z0-9]++)*+"));
  }

  private static boolean isBalanced(String text) {
    String controls = text.replaceAll("[^\u202A-\u202E\u2066-\u2069]", "");
    String rest = controls.replaceAll("[\u202A\u202B\u202D\u202E]\u202C|[\u2066-\u2068]\u2069", "");
    return rest.equals(controls) ? rest.isEmpty() : isBalanced(rest);
  }

  @Provide
  Arbitrary<String> difficult() {
    Arbitrary<String> parts = Arbitraries.of(
        "a", "0", "-", " ", "\t", "\n", "\r", "\u0000", "\u001F", "\u007F", "\u0085", "\u009F", "\u00A0", "\u2028",
        "\u2029", "\u202A", "\u202B", "\u202C", "\u202C", "\u202D", "\u202E", "\u202F", "\u2065", "\u2066", "\u2067",
        "\u2068", "\u2069", "\u2069", "\u206A", "\uD83D", "\uDD4A", "\uD83D\uDD4A", "\uFDCF", "\uFDD0", "\uFDEF",
        "\uFDF0", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83F\uDFFD", "\uD83F\uDFFE", "\uDBFF\uDFFF");
    Arbitrary<String> harmless = Arbitraries.of("a", "b-", " ", "\u202A", "\u202C", "\u2066", "\u2069", "\uD83D\uDD4A");
    return Arbitraries.oneOf(parts, harmless, harmless.list().ofMaxSize(12).map(list -> String.join("", list)))
        .list().ofMaxSize(6).map(list -> String.join("", list));
  }

  @Tag("H35")
  @Test
  void followsBidiControlsToAnyDepth() {
    String open = "\u202A\u2066".repeat(50_000);
    String close = "\u2069\u202C".repeat(50_000);
    assertThat(LABEL.admits(open + "a" + close)).isTrue();
    assertThat(LABEL.admits(open + "a" + close.substring(1))).isFalse();
    assertThat(LABEL.admits(open + "a" + "\u202C\u2069".repeat(50_000))).isFalse();
  }

  @Tag("H26")
  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ID.admits("diplomatic")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
