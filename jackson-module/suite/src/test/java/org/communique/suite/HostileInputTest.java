// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.json.brief.ContentId;
import org.communique.testing.Specimens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a document is, it ends in a brief or in problems that a person can read, on a small stack. */
class HostileInputTest {

  private static final int MANY = 50_000;
  private static final int SMALL_STACK = 256 << 10;

  @Tag("H19")
  @Test
  void refusesEveryBeginningOfADocument() throws IOException {
    byte[] json = TESTED.writeBytes(TESTED.read(EveryMember.json()));
    for (int length = 0; length < json.length; length++) {
      byte[] beginning = Arrays.copyOf(json, length);
      Throwable refusal = catchThrowable(() -> TESTED.read(beginning));
      assertThat(TESTED.problems(refusal)).as("the first %d bytes", length).hasSize(1);
    }
  }

  @Tag("H20")
  @Test
  void survivesEveryByteBeingAnother() throws IOException {
    byte[] json = TESTED.writeBytes(Specimens.BRIEF);
    int read = 0;
    int refused = 0;
    for (int at = 0; at < json.length; at++) {
      for (byte other : new byte[] {0, '"', '{', '}', '[', ']', ',', ':', '\\', ' ', '-', '1', 'x', 'n', 0x7F, (byte) 0xC3}) {
        byte[] mutant = json.clone();
        mutant[at] = other;
        Throwable refusal = catchThrowable(() -> TESTED.read(mutant));
        if (refusal == null) {
          read++;
        } else {
          refused++;
          assertReadable(TESTED.problems(refusal));
        }
      }
    }
    assertThat(read).isPositive();
    assertThat(refused).isGreaterThan(read);
  }

  @Tag("H02") @Tag("H43")
  @Test
  void refusesAChainOfActorsThatIsTooLong() {
    String actors = list(MANY, n -> "{\"id\":\"a" + n + "\",\"kind\":\"state\",\"name\":\"A\""
        + (n + 1 < MANY ? ",\"partOf\":\"a" + (n + 1) + "\"" : "") + "}");
    assertThat(problems(brief(actors, "", "a0"))).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_RULE);
      assertThat(problem.pointer()).isEqualTo("/actors/" + (MANY - 10));
    });
  }

  @Tag("H42")
  @Test
  void refusesACircleOfActorsHoweverLong() {
    String actors = list(MANY, n ->
        "{\"id\":\"a" + n + "\",\"kind\":\"state\",\"name\":\"A\",\"partOf\":\"a" + (n + 1) % MANY + "\"}");
    assertThat(problems(brief(actors, "", "a0"))).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(ProblemCode.REFERENCE_CYCLE);
      assertThat(problem.pointer()).isEqualTo("/actors/0");
      assertThat(problem.message()).isEqualTo(
          "definitions must not refer to one another in a circle: a0 > a1 > a2 > a3 > a4 > a5 > a6 > a7 > a8 > a9 > … > a0");
    });
  }

  @Tag("H02") @Tag("H42")
  @Test
  void readsALongChainOfRetractionsAndRefusesTheCircle() throws Exception {
    int statements = MANY - 1; // each of them defines an actor, and the document defines one more
    String chain = list(statements, n -> statement(n, n + 1 < statements ? "s" + (n + 1) : "https://example.org/b#s"));
    assertThat(onSmallStack(() -> TESTED.read(brief("", chain, "a")))).isNull();
    String circle = list(statements, n -> statement(n, "s" + (n + 1) % statements));
    assertThat(problems(brief("", circle, "a"))).singleElement()
        .extracting(Problem::code).isEqualTo(ProblemCode.BROKEN_RULE);
  }

  @Tag("H02")
  @Test
  void needsNoDeepStackForTheDeepestBrief() throws Exception {
    int statements = 20_000;
    String chain = list(statements, n -> statement(n, n + 1 < statements ? "s" + (n + 1) : "https://example.org/b#s"));
    String lists = "[".repeat(8) + "]".repeat(8);
    byte[] json = new String(brief("", chain, "a"), StandardCharsets.UTF_8)
        .replaceFirst("\\{", "{\"x-a\":" + lists + ",").getBytes(StandardCharsets.UTF_8);
    assertThat(onSmallStack(() -> {
      Brief brief = TESTED.read(json);
      Brief again = TESTED.read(TESTED.pretty(brief));
      assertThat(again).isEqualTo(brief).hasSameHashCodeAs(brief);
      assertThat(TESTED.map(TESTED.map(brief), Brief.class)).isEqualTo(brief);
      assertThat(brief.toString()).isNotBlank();
      assertThat(ContentId.of(brief)).isEqualTo(ContentId.of(again));
    })).isNull();
  }

  @Tag("H01")
  @Test
  void refusesNestingOfAnyDepth() {
    for (String open : List.of("[", "{\"x-a\":")) {
      String json = "{\"communique\":\"1.0\",\"x-a\":" + open.repeat(MANY);
      assertThat(problems(json.getBytes(StandardCharsets.UTF_8))).singleElement()
          .satisfies(problem -> assertThat(problem.message()).isEqualTo("objects and lists must be nested at most 32 deep"));
    }
    assertThat(problems("[".repeat(MANY).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Tag("H41")
  @Test
  void reportsAHundredProblemsAndNoMore() {
    String statements = list(MANY, n -> "{}");
    assertThat(problems(brief("", statements, "a"))).hasSize(100);
  }

  @Tag("H51") @Tag("H56") @Tag("H57") @Tag("F9")
  @Test
  void keepsMessagesShortAndTheirCharactersHarmless() {
    String evil = "\\u202Eevil\\u0007" + "z".repeat(2_000);
    String json = "{\"communique\":\"1.0\",\"" + evil + "\":1,\"id\":\"" + evil + "\",\"title\":\"" + evil + "\"}";
    List<Problem> problems = problems(json.getBytes(StandardCharsets.UTF_8));
    assertThat(problems).hasSizeGreaterThan(1);
    assertReadable(problems);
  }

  private static void assertReadable(List<Problem> problems) {
    assertThat(problems).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.message()).isNotBlank().hasSizeLessThanOrEqualTo(Problem.MESSAGE_LENGTH)
          .doesNotContain("Immutable", "java.", "jackson", "Exception");
      assertThat(problem.message().codePoints().filter(HostileInputTest::isUnprintable)).isEmpty();
    });
  }

  private static boolean isUnprintable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String statement(int number, String retracted) {
    return "{\"id\":\"s" + number + "\",\"speakers\":[{\"id\":\"a" + number + "\",\"kind\":\"state\",\"name\":\"A\"}],"
        + "\"act\":\"retract\",\"gist\":\"G\",\"attributions\":[{\"source\":\"p\",\"mode\":\"own-voice\"}],"
        + "\"relations\":[{\"kind\":\"retracts\",\"to\":\"" + retracted + "\"}]}";
  }

  private static byte[] brief(String actors, String statements, String issuer) {
    String defined = actors.isEmpty() ? "{\"id\":\"" + issuer + "\",\"kind\":\"state\",\"name\":\"A\"}" : actors;
    String json = "{\"communique\":\"1.0\",\"id\":\"b\",\"title\":\"T\",\"source\":\"p\",\"sources\":"
        + "[{\"id\":\"p\",\"kind\":\"newspaper\",\"name\":\"P\",\"issuer\":\"" + issuer + "\"}],\"actors\":["
        + defined + "],\"statements\":[" + statements + "]}";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String list(int length, IntFunction<String> element) {
    return IntStream.range(0, length).mapToObj(element).collect(Collectors.joining(","));
  }

  private static List<Problem> problems(byte[] json) {
    Throwable refusal;
    try {
      refusal = onSmallStack(() -> TESTED.read(json));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    assertThat(refusal).as("refusal").isNotNull();
    return TESTED.problems(refusal);
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static Throwable onSmallStack(Reading reading) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> thrown.set(catchThrowable(reading::run)), "small stack", SMALL_STACK);
    thread.start();
    thread.join();
    return thrown.get();
  }
}
