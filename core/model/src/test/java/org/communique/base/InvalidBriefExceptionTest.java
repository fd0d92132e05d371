// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvalidBriefExceptionTest {

  @Test
  void namesTheStatementThatBreaksARuleOfItsBrief() {
    InvalidBriefException found = InvalidBriefException.inStatement("s1", "relations must resolve", "s2");
    assertThat(found.statement()).hasValue("s1");
    assertThat(found).hasMessage("Statement 's1': relations must resolve, but was 's2'");
    assertThat(InvalidBriefException.inStatement("s1", "speakers must not be empty").statement()).hasValue("s1");
  }

  @Test
  void namesNoStatementIfTheBuiltValueIsItselfWrong() {
    assertThat(InvalidBriefException.of("Statement 's1'", "speakers must not be empty").statement()).isEmpty();
    assertThat(new InvalidBriefException("as it stands").statement()).isEmpty();
  }

  @Test
  void reportsSeveralBrokenRulesTogether() {
    InvalidBriefException one = InvalidBriefException.inStatement("s1", "speakers must not be empty");
    InvalidBriefException two = InvalidBriefException.of("Actor 'kim'", "name must not be blank", "");
    InvalidBriefException both = InvalidBriefException.ofAll(List.of(one, two));
    assertThat(both).hasMessage(
        "2 rules are broken: Statement 's1': speakers must not be empty; Actor 'kim': name must not be blank, but was ''");
    assertThat(both.rule()).isEqualTo(both.getMessage());
    assertThat(both.statement()).isEmpty();
    assertThat(both.brokenRules()).containsExactly(one, two);
    assertThat(InvalidBriefException.ofAll(List.of(both, one)).brokenRules()).containsExactly(one, two, one);
  }

  @Test
  void reportsASingleBrokenRuleAsItIs() {
    InvalidBriefException one = InvalidBriefException.inStatement("s1", "speakers must not be empty");
    assertThat(one.brokenRules()).containsExactly(one);
    assertThat(InvalidBriefException.ofAll(List.of(one))).isSameAs(one);
    assertThatIllegalArgumentException().isThrownBy(() -> InvalidBriefException.ofAll(List.of()));
  }

  @Test
  void reportsTheFirstHundredBrokenRules() {
    List<InvalidBriefException> many =
        IntStream.range(0, 150).mapToObj(i -> InvalidBriefException.of("Actor 'a" + i + "'", "is wrong")).toList();
    InvalidBriefException all = InvalidBriefException.ofAll(many);
    assertThat(all.brokenRules()).isEqualTo(many.subList(0, 100));
    assertThat(all).hasMessageStartingWith("at least 100 rules are broken: Actor 'a0': is wrong; Actor 'a1': is wrong");
    assertThat(all.getMessage()).hasSize(InvalidBriefException.LENGTH);
  }

  @Test
  void keepsMessageAndStatementOverJavaSerialization() throws Exception {
    InvalidBriefException before = InvalidBriefException.inStatement("s1", "relations must resolve", "s2");
    InvalidBriefException after = (InvalidBriefException) copy(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.statement()).hasValue("s1");
    InvalidBriefException two = (InvalidBriefException) copy(InvalidBriefException.ofAll(List.of(before, before)));
    assertThat(two.brokenRules()).extracting(InvalidBriefException::statement)
        .containsExactly(Optional.of("s1"), Optional.of("s1"));
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  @Test
  void showsSixtyCodePointsWholeAndCutsTheSixtyFirst() {
    String dove = "\uD83D\uDD4A";
    assertThat(InvalidBriefException.shown(dove.repeat(60))).isEqualTo("'" + dove.repeat(60) + "'");
    assertThat(InvalidBriefException.shown(dove.repeat(61))).isEqualTo("'" + dove.repeat(60) + "…'");
  }

  @Test
  void escapesWhatWouldNotPrintAsOnePlainLine() {
    assertThat(InvalidBriefException.shown("a\nb\u202Ec\u2028d\uD83Ee\u00ADf\uFFFE"))
        .isEqualTo("'a\\u000ab\\u202ec\\u2028d\\ud83ee\\u00adf\\ufffe'");
  }

  @Test
  void escapesACharacterAboveTheBasicPlaneByItsTwoUnitsAsJsonDoes() {
    assertThat(InvalidBriefException.shown("a\uD83F\uDFFFb")).isEqualTo("'a\\ud83f\\udfffb'");
  }

  @Tag("H56") @Tag("F24")
  @Test
  void hasAMessageOfFiveHundredCharactersAndNoMore() {
    assertThat(new InvalidBriefException("a".repeat(500))).hasMessage("a".repeat(500));
    InvalidBriefException longer = InvalidBriefException.inStatement("s1", "a".repeat(501));
    assertThat(longer).hasMessage("Statement 's1': " + "a".repeat(483) + "…");
    assertThat(longer.rule()).isEqualTo("a".repeat(499) + "…");
    assertThat(InvalidBriefException.of("x", "a".repeat(1_000), "b").getMessage()).hasSize(500);
  }

  @Test
  void saysByAnEllipsisThatItDoesNotNameAllRules() {
    InvalidBriefException first = new InvalidBriefException("a".repeat(500 - "3 rules are broken: ; b".length()));
    InvalidBriefException other = new InvalidBriefException("b");
    String whole = "3 rules are broken: " + first.getMessage() + "; b";
    assertThat(whole).hasSize(500);
    assertThat(InvalidBriefException.ofAll(List.of(first, other, other))).hasMessage(whole.substring(0, 499) + "…");
  }

  @Test
  void isNotCutInsideASurrogatePair() {
    String dove = "\uD83D\uDD4A";
    assertThat(new InvalidBriefException("a" + dove.repeat(250))).hasMessage("a" + dove.repeat(249) + "…");
    assertThat(new InvalidBriefException(dove.repeat(251))).hasMessage(dove.repeat(249) + "…");
    assertThat(new InvalidBriefException("a".repeat(498) + dove + "bc")).hasMessage("a".repeat(498) + "…");
  }

  @net.jqwik.api.Tag("H51")
  @Property
  void showsAnyTextAsOneHarmlessLine(@ForAll String text) {
    assertThat(InvalidBriefException.shown(text).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR, (int) Character.SURROGATE);
    assertThat(InvalidBriefException.shown(text).codePointCount(0, InvalidBriefException.shown(text).length()))
        .isLessThanOrEqualTo(60 * 8 + 3);
  }
}
