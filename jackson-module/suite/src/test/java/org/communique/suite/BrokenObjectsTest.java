// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an object with a mistake in a member, only the mistake is reported, because the object is not judged as a whole. */
class BrokenObjectsTest {

  private static final String SPOKEN = "{\"spoken\":\"w\",\"start\":0";

  /**
   * A quotation has a start without an end, which would be a problem too, and a mistake in another member. The pointer
   * ends before the name of an extension that is longer than 128 characters.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "'note':1                  | UNKNOWN_MEMBER   | /note",
    "'start':1                 | DUPLICATE_MEMBER | /start",
    "'x-a':1,'x-a':2           | DUPLICATE_MEMBER | /x-a",
    "'x-a':null                | NULL_VALUE       | /x-a",
    "'x-a':[1,null]            | NULL_VALUE       | /x-a/1",
    "'x-a':{'b':null}          | NULL_VALUE       | /x-a/b",
    "'x-a':{'b':1,'b':2}       | DUPLICATE_MEMBER | /x-a/b",
    "'x-a':{'':1}              | INVALID_VALUE    | /x-a/",
    "'segments':[]             | BROKEN_RULE      | ``",
    "'x-LONGEST':null          | NULL_VALUE       | /x-LONGEST",
    "'x-a':{'nnnLONGEST':[null]} | NULL_VALUE    | /x-a",
    "'x-nLONGEST':1            | INVALID_VALUE    | ``"})
  void reportsAMistakeAndNotARuleThatTheObjectBreaks(String members, ProblemCode code, String pointer) {
    assertThat(problems(SPOKEN + "}")).containsExactly(tuple(ProblemCode.BROKEN_RULE, ""));
    String longest = "n".repeat(126);
    assertThat(problems(SPOKEN + "," + members.replace('\'', '"').replace("LONGEST", longest) + "}"))
        .containsExactly(tuple(code, pointer.replace("LONGEST", longest)));
  }

  /** The code and the pointer of each problem of a quotation, from the quotation. */
  private static List<Tuple> problems(String quotation) {
    String start = "/statements/0/quotations/0";
    String json = """
        {"communique":"1.0","id":"b","title":"t","source":{"id":"s","kind":"news-brief","name":"N"},"statements":[
        {"id":"s1","speakers":[{"id":"putin","kind":"person","name":"P"}],"act":"state","gist":"g",
        "quotations":[%s],"attributions":[{"source":"s","mode":"direct"}]}]}""".formatted(quotation);
    Throwable refusal = catchThrowable(() -> TESTED.read(json));
    assertThat(refusal).as("refusal").isNotNull();
    List<Problem> problems = TESTED.problems(refusal);
    assertThat(problems).allSatisfy(problem -> assertThat(problem.pointer()).startsWith(start));
    return problems.stream()
        .map(problem -> tuple(problem.code(), problem.pointer().substring(start.length()))).toList();
  }
}
