// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
  void keepsMessageAndStatementOverJavaSerialization() throws Exception {
    InvalidBriefException before = InvalidBriefException.inStatement("s1", "relations must resolve", "s2");
    InvalidBriefException after = (InvalidBriefException) copy(before);
    assertThat(after).hasMessage(before.getMessage());
    assertThat(after.statement()).hasValue("s1");
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

  @Test
  void hasAMessageOfFiveHundredCharactersAndNoMore() {
    assertThat(new InvalidBriefException("a".repeat(500))).hasMessage("a".repeat(500));
    InvalidBriefException longer = InvalidBriefException.inStatement("s1", "a".repeat(501));
    assertThat(longer).hasMessage("Statement 's1': " + "a".repeat(483) + "…");
    assertThat(longer.rule()).isEqualTo("a".repeat(499) + "…");
    assertThat(InvalidBriefException.of("x", "a".repeat(1_000), "b").getMessage()).hasSize(500);
  }

  @Test
  void isNotCutInsideASurrogatePair() {
    String dove = "\uD83D\uDD4A";
    assertThat(new InvalidBriefException("a" + dove.repeat(250))).hasMessage("a" + dove.repeat(249) + "…");
    assertThat(new InvalidBriefException(dove.repeat(251))).hasMessage(dove.repeat(249) + "…");
  }

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
