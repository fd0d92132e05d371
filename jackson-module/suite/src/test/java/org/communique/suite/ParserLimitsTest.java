// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import org.communique.Brief;
import org.communique.Role;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.UnknownMembers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jackson limits or cannot hold: long numbers, long names, huge exponents, surrogates without a partner. */
class ParserLimitsTest {

  private static final JsonOptions DROP = JsonOptions.defaults().with(UnknownMembers.DROP);

  @Tag("H04") @Tag("F25")
  @Test
  void readsAndWritesANumberAsLongAsTheOptionsAllow() throws IOException {
    String json = document("\"x-pi\":3." + "1".repeat(4_998));
    Engine engine = TESTED.with(JsonOptions.defaults().with(Limit.NUMBER, 5_000));
    assertThat(engine.write(engine.read(json))).isEqualTo(json);
    assertThat(TESTED.check(json)).extracting(Problem::code).containsExactly(ProblemCode.OVER_LIMIT);
    assertThat(TESTED.with(JsonOptions.defaults().with(Limit.NUMBER, 4_999)).check(json))
        .extracting(Problem::pointer).containsExactly("/x-pi");
  }

  @Tag("H05") @Tag("F25")
  @Test
  void dropsOrReportsAMemberWithALongName() throws IOException {
    String json = document("\"" + "n".repeat(60_000) + "\":1");
    assertThat(TESTED.check(json)).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_MEMBER);
    assertThat(TESTED.with(DROP).read(json)).isEqualTo(TESTED.read(document("\"x-a\":1").replace(",\"x-a\":1", "")));
  }

  @Tag("H05")
  @Test
  void forgetsTheNamesThatItHasRead() {
    long before = used();
    for (int n = 0; n < 100; n++) {
      assertThat(TESTED.check("{\"" + n + "n".repeat(1 << 20) + "\"}")).isNotEmpty();
    }
    assertThat(used() - before).isLessThan(32 << 20);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Tag("H34")
  @ParameterizedTest
  @ValueSource(strings = {"\\uDFAA", "\\uD800", "\\uD800\\u0041", "\\uD800x", "abcdefgh\\uDFAA", "x-\\uD83D"})
  void refusesANameWithASurrogateWithoutAPartner(String name) {
    for (String json : new String[] {"{\"" + name + "\":0}", document("\"" + name + "\":0"),
        document("\"x-a\":{\"" + name + "\":0}")}) {
      assertThat(TESTED.check(json)).singleElement().satisfies(problem -> {
        assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
        assertThat(problem.message()).isEqualTo("the document is not JSON from here on");
      });
    }
    assertThat(TESTED.with(DROP).check(document("\"" + name + "\":0"))).isNotEmpty();
  }

  @Test
  void takesANameWithAPairOfSurrogates() throws IOException {
    Brief brief = TESTED.read(document("\"x-\\uD83D\\uDE00\":0"));
    assertThat(TESTED.write(brief)).isEqualTo(document("\"x-\uD83D\uDE00\":0"));
  }

  @Tag("H04") @Tag("F16")
  @ParameterizedTest
  @ValueSource(strings = {
      "1e99999999999", "1e-99999999999", "-1.5E+2147483648", "1e1000000", "1e-1000000", "0e99999999999",
      "1e2147483647"})
  void refusesANumberThatATreeCannotHold(String digits) throws IOException {
    Role role = role(digits);
    String message = "the number " + digits + " cannot be written by this generator";
    assertThatThrownBy(() -> TESTED.throughTree(role, Role.class))
        .matches(TESTED::isUnwritable).hasMessageContaining(message);
    assertThat(catchThrowable(() -> TESTED.toMaps(role)))
        .matches(TESTED::isUnwritable).hasMessageContaining(message);
    assertThat(TESTED.map(role)).isEqualTo(json(digits));
  }

  @Tag("H04") @Tag("F16")
  @Test
  void refusesANumberThatATreeWouldTakeLongToHold() throws IOException {
    Engine engine = TESTED.with(JsonOptions.defaults().with(Limit.NUMBER, 2_000_000));
    Role role = engine.readValue(json("7".repeat(2_000_000)), Role.class);
    assertThatThrownBy(() -> engine.throughTree(role, Role.class)).matches(TESTED::isUnwritable)
        .hasMessageContaining("the number " + "7".repeat(40) + "… cannot be written by this generator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "7", "-7", "12345678901234567", "123456789012345678", "-99999999999999999999",
      "1.5", "1e30", "1E-30", "1e99999"})
  void takesEveryOtherNumberToATreeAndBack(String digits) throws IOException {
    Role back = TESTED.throughTree(role(digits), Role.class);
    assertThat(number(back)).isEqualByComparingTo(number(role(digits)));
    assertThat(TESTED.map(role(digits))).isEqualTo(json(digits));
  }

  private static BigDecimal number(Role role) throws IOException {
    return new BigDecimal(TESTED.writeValue(role).replaceAll(".*\"x-c\":(.*)}", "$1"));
  }

  private static Role role(String digits) throws IOException {
    return TESTED.readValue(json(digits), Role.class);
  }

  private static String json(String digits) {
    return "{\"title\":\"t\",\"x-c\":" + digits + "}";
  }

  private static String document(String member) {
    return "{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"T\",\"source\":\"p\",\"sources\":[{\"id\":\"p\","
        + "\"kind\":\"newspaper\",\"name\":\"P\"}]," + member + "}";
  }
}
