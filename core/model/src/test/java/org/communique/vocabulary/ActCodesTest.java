// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.communique.base.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way back from the codes of CAMEO and PLOVER to the acts. */
class ActCodesTest {

  /** Every code of CAMEO 1.1b3 that the table of acts mentions, with its acts. */
  private static final String CAMEO =
      """
      010 | state notify explain-vote assess
      011 | abstain decline-comment
      012 | predict assess
      013 | predict assess
      015 | admit
      016 | deny
      017 | congratulate greet
      018 | condole congratulate greet
      019 | affirm
      02  | appeal propose
      020 | appeal propose
      022 | appeal
      03  | express-intent promise offer agree predict propose accept
      030 | predict express-intent promise offer agree
      031 | express-intent promise offer agree
      032 | express-intent promise offer agree
      033 | express-intent promise offer agree
      034 | express-intent promise offer agree
      035 | express-intent promise offer agree
      036 | propose express-intent
      037 | propose express-intent
      038 | propose express-intent accept
      039 | propose express-intent
      040 | exchange-messages meet
      041 | exchange-messages
      045 | mediate
      046 | negotiate
      050 | vote-for support
      051 | praise support
      052 | support
      053 | support
      054 | recognise
      055 | apologise
      057 | sign ratify accept
      080 | concede
      083 | accept
      10  | demand order authorise
      111 | condemn
      112 | accuse
      114 | protest
      12  | oppose reject vote-against veto
      120 | vote-against oppose reject
      129 | veto
      13  | threaten warn ultimatum
      130 | warn threaten
      139 | ultimatum
      161 | sever-relations
      163 | impose-sanctions
      """;

  /** Every code of PLOVER 2.0 that the table of acts mentions, with its acts. */
  private static final String PLOVER =
      """
      AGREE             | express-intent promise offer agree predict propose accept
      CONSULT           | meet negotiate mediate exchange-messages
      CONSULT:phone     | exchange-messages
      SUPPORT           | praise support vote-for recognise sign ratify accept
      CONCEDE           | apologise concede accept
      REQUEST           | appeal demand order authorise propose
      ACCUSE            | blame accuse condemn protest
      ACCUSE:allege     | accuse
      ACCUSE:disapprove | condemn protest
      REJECT            | oppose reject vote-against veto
      THREATEN          | warn threaten ultimatum
      SANCTION          | impose-sanctions expel sever-relations
      SANCTION:withdraw | sever-relations
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = CAMEO)
  void findsTheActsOfEveryCameoCode(String code, String acts) {
    assertThat(words(Act.ofCode(Identifier.of("cameo", "1.1b3", code)))).isEqualTo(acts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = PLOVER)
  void findsTheActsOfEveryPloverCode(String code, String acts) {
    assertThat(words(Act.ofCode(Identifier.of("plover", "2.0", code)))).isEqualTo(acts);
  }

  @ParameterizedTest
  @CsvSource({
    "cameo, 1121, accuse", "cameo, 0211, appeal", "cameo, 1011, demand order authorise", "cameo, 1233, oppose reject",
    "cameo, 1384, threaten", "cameo, 0354, express-intent promise offer agree", "cameo, 0831, accept",
    "plover, THREATEN:expel, warn threaten ultimatum", "plover, CONSULT:visit, meet negotiate mediate"
  })
  void takesTheNearestCodeAbove(String scheme, String code, String acts) {
    assertThat(words(Act.ofCode(Identifier.of(scheme, code)))).isEqualTo(acts);
  }

  @Test
  void findsEveryActOfAGroup() {
    assertThat(words(Act.ofCode(Identifier.of("cameo", "04"))))
        .isEqualTo("exchange-messages meet negotiate mediate");
    assertThat(words(Act.ofCode(Identifier.of("cameo", "11")))).isEqualTo("accuse condemn protest");
    assertThat(words(Act.ofCode(Identifier.of("cameo", "08")))).isEqualTo("accept concede");
  }

  @ParameterizedTest
  @CsvSource({
    "cameo, 14", "cameo, 190", "cameo, 0", "cameo, 1", "cameo, 11211", "cameo, 54", "cameo, 12x", "cameo, REJECT",
    "plover, PROTEST", "plover, accuse", "plover, ACCUSE:", "plover, ACCUSED", "plover, 054", "CAMEO, 054",
    "icews, 054", "wikidata, Q42"
  })
  void findsNothingForACodeThatNoActHas(String scheme, String code) {
    assertThat(Act.ofCode(Identifier.of(scheme, code))).isEmpty();
  }

  @Test
  void findsNothingInAnotherVersion() {
    assertThat(Act.ofCode(Identifier.of("cameo", "0.9b5", "054"))).isEmpty();
    assertThat(Act.ofCode(Identifier.of("plover", "1.0", "SUPPORT"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.communique.vocabulary.Act#known")
  void findsAnActByEachOfItsCodes(Act act) {
    for (Identifier code : act.codes()) {
      assertThat(Act.ofCode(code)).contains(act);
      assertThat(Act.ofCode(Identifier.of(code.scheme(), code.value()))).isEqualTo(Act.ofCode(code));
    }
  }

  /** The code books have no code for these acts; for {@code adopt} the content of the adopted text decides. */
  @Test
  void findsAllActsExceptThoseWithoutCodes() {
    Set<Act> found = Stream.concat(
            IntStream.rangeClosed(1, 20)
                .mapToObj(group -> Identifier.of("cameo", String.format(Locale.ROOT, "%02d", group))),
            PLOVER.lines().map(line -> Identifier.of("plover", line.split("\\|")[0].strip())))
        .flatMap(code -> Act.ofCode(code).stream())
        .collect(Collectors.toSet());
    assertThat(words(Act.known().stream().filter(act -> !found.contains(act)).toList()))
        .isEqualTo("report describe interpret adopt thank retract correct revoke ask ask-rhetorically not-participate"
            + " withdraw regret acknowledge");
  }

  @Property
  void findsForACodeOnlyActsOfTheCodeAbove(
      @ForAll @IntRange(max = 9999) int number, @ForAll @IntRange(min = 3, max = 4) int digits) {
    String code = String.format(Locale.ROOT, "%04d", number).substring(0, digits);
    List<Act> acts = Act.ofCode(Identifier.of("cameo", code));
    assertThat(acts).doesNotHaveDuplicates().isSubsetOf(Act.known());
    assertThat(Act.ofCode(Identifier.of("cameo", code.substring(0, digits - 1)))).containsAll(acts);
  }

  private static String words(List<Act> acts) {
    return acts.stream().map(Act::word).collect(Collectors.joining(" "));
  }
}
