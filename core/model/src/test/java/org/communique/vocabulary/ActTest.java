// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.communique.base.Identifier;
import org.junit.jupiter.api.Test;

class ActTest {

  /** The columns are: word, forces (main force first), exact code in CAMEO 1.1b3, exact code in PLOVER 2.0. */
  private static final String TABLE =
      """
      state             | assertive             | 010 | -
      report            | assertive             | -   | -
      describe          | assertive             | -   | -
      affirm            | assertive expressive  | 019 | -
      deny              | assertive             | 016 | -
      predict           | assertive             | -   | -
      assess            | assertive             | -   | -
      interpret         | assertive             | -   | -
      accuse            | assertive             | -   | ACCUSE:allege
      condemn           | expressive            | 111 | ACCUSE:disapprove
      praise            | expressive            | 051 | SUPPORT
      support           | expressive commissive | -   | SUPPORT
      oppose            | commissive expressive | -   | REJECT
      reject            | commissive expressive | -   | REJECT
      vote-for          | declaration           | 050 | SUPPORT
      vote-against      | declaration           | 120 | REJECT
      abstain           | declaration           | 011 | -
      adopt             | declaration           | -   | -
      appeal            | directive             | -   | REQUEST
      demand            | directive             | -   | REQUEST
      propose           | directive commissive  | -   | -
      express-intent    | commissive            | -   | AGREE
      promise           | commissive            | -   | AGREE
      offer             | commissive            | -   | AGREE
      agree             | commissive            | -   | AGREE
      accept            | commissive            | -   | -
      warn              | directive assertive   | 130 | THREATEN
      threaten          | commissive            | -   | THREATEN
      ultimatum         | commissive            | 139 | THREATEN
      recognise         | declaration           | 054 | SUPPORT
      sever-relations   | declaration           | 161 | SANCTION:withdraw
      sign              | declaration           | 057 | SUPPORT
      ratify            | declaration           | 057 | SUPPORT
      congratulate      | expressive            | -   | -
      greet             | expressive            | -   | -
      condole           | expressive            | 018 | -
      thank             | expressive            | -   | -
      apologise         | expressive            | 055 | CONCEDE
      decline-comment   | -                     | 011 | -
      exchange-messages | -                     | 040 | CONSULT:phone
      retract           | declaration           | -   | -
      correct           | declaration           | -   | -
      revoke            | declaration           | -   | -
      order             | directive             | -   | REQUEST
      authorise         | directive             | -   | REQUEST
      ask               | directive             | -   | -
      ask-rhetorically  | assertive             | -   | -
      notify            | assertive             | 010 | -
      explain-vote      | assertive             | 010 | -
      admit             | assertive             | 015 | -
      protest           | expressive            | 114 | ACCUSE:disapprove
      veto              | declaration           | 129 | REJECT
      not-participate   | declaration           | -   | -
      withdraw          | declaration           | -   | -
      meet              | -                     | 040 | CONSULT
      negotiate         | -                     | 046 | CONSULT
      mediate           | -                     | 045 | CONSULT
      concede           | commissive            | 080 | CONCEDE
      impose-sanctions  | declaration           | 163 | SANCTION
      expel             | declaration           | -   | SANCTION
      blame             | assertive             | -   | ACCUSE
      regret            | expressive            | -   | -
      acknowledge       | assertive             | -   | -
      """;

  @Test
  void hasTheForcesAndCodesOfTheTable() {
    assertThat(Act.known().stream().map(ActTest::row).collect(Collectors.joining("\n", "", "\n"))).isEqualTo(TABLE);
  }

  @Test
  void carriesSchemeAndVersionWithEachCode() {
    assertThat(Act.RECOGNISE.codes())
        .containsExactly(Identifier.of("cameo", "1.1b3", "054"), Identifier.of("plover", "2.0", "SUPPORT"));
  }

  @Test
  void concludesNothingFromAnUnknownAct() {
    Act demarche = Act.parse("hand-over-a-demarche");
    assertThat(demarche.isKnown()).isFalse();
    assertThat(demarche.forces()).isEmpty();
    assertThat(demarche.codes()).isEmpty();
  }

  @Test
  void recognisesAnActByItsWordAlone() {
    assertThat(Act.parse("veto")).isEqualTo(Act.VETO);
    assertThat(Act.parse("veto").isKnown()).isTrue();
    assertThat(Act.parse("veto").forces()).containsExactly(Illocution.DECLARATION);
  }

  private static String row(Act act) {
    String forces = act.forces().stream().map(force -> force.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
    return String.format(
        "%-17s | %-21s | %-3s | %s", act, forces.isEmpty() ? "-" : forces, code(act, "cameo"), code(act, "plover"));
  }

  private static String code(Act act, String scheme) {
    return act.codes().stream().filter(code -> code.scheme().equals(scheme)).map(Identifier::value).findFirst()
        .orElse("-");
  }
}
