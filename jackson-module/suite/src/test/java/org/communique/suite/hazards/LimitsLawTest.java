// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Statement;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.Problem;
import org.communique.json.ProblemCode;
import org.communique.suite.Engine;
import org.communique.suite.EveryMember;
import org.communique.suite.hazards.Measures.Measure;
import org.communique.text.Quotation;
import org.communique.vocabulary.Act;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What can be built is written and read back as an equal value, unless it is over a limit. Then the writer and the reader
 * refuse it alike.
 */
class LimitsLawTest {

  /** The largest briefs under these limits take seconds each. */
  private static final String LARGE = "DOCUMENT|STATEMENTS|DEFINITIONS|CONTENT|REACH";

  @net.jqwik.api.Tag("H03") @net.jqwik.api.Tag("H06") @net.jqwik.api.Tag("laws")
  @Property
  void whatIsWithinALimitIsReadBackAndWhatIsOverIsRefused(
      @ForAll Limit limit, @ForAll @IntRange(max = 40) int more, @ForAll @IntRange(min = -1, max = 1) int step)
      throws IOException {
    Measure measure = Measures.of(limit);
    int most = Math.min(measure.least() + more, measure.most() - 1);
    holds(limit, Math.max(measure.least(), most + step), most);
    Statistics.label("limit").collect(limit);
    Statistics.label("size").collect(Integer.signum(step));
  }

  @Tag("H03") @Tag("H06") @Tag("F11")
  @ParameterizedTest
  @EnumSource(value = Limit.class, names = {"DEPTH", "DOCUMENT", "STATEMENTS", "DEFINITIONS", "CONTENT", "REACH"},
      mode = Mode.EXCLUDE)
  void theSameHoldsForTheDefaultOfALimit(Limit limit) throws IOException {
    for (int step = -1; step <= 1; step++) {
      holds(limit, limit.defaultValue() + step, limit.defaultValue());
    }
  }

  @Tag("H03") @Tag("H06") @Tag("campaign")
  @ParameterizedTest
  @EnumSource(value = Limit.class, names = LARGE, mode = Mode.MATCH_ANY)
  void theSameHoldsForTheDefaultOfALargeLimit(Limit limit) throws IOException {
    for (int step = -1; step <= 1; step++) {
      holds(limit, limit.defaultValue() + step, limit.defaultValue());
    }
  }

  private static void holds(Limit limit, int size, int most) throws IOException {
    Brief brief = Measures.of(limit).brief().apply(size);
    Engine engine = TESTED.with(JsonOptions.defaults().with(limit, most));
    if (size <= most) {
      byte[] json = engine.writeBytes(brief);
      Brief read = engine.read(json);
      assertThat(read.equals(brief)).as("%s of %d is read back", limit, size).isTrue();
      assertThat(engine.writeBytes(read)).isEqualTo(json);
      return;
    }
    assertThatThrownBy(() -> engine.writeBytes(brief)).as("%s of %d", limit, size)
        .matches(TESTED::isUnwritable).hasMessageContaining(limit.name());
    String json = TESTED.with(JsonOptions.defaults().with(limit, limit == Limit.DEPTH ? 32 : size)).write(brief);
    assertThat(engine.check(json)).as("%s of %d", limit, size).extracting(Problem::code)
        .containsExactly(limit == Limit.DEPTH ? ProblemCode.TOO_DEEP : ProblemCode.OVER_LIMIT);
  }

  /** The model itself allows less: extensions that are eight lists deep. */
  @Tag("H01") @Tag("F21")
  @Test
  void nothingThatCanBeBuiltIsTooDeepToBeReadBack() throws IOException {
    Measure measure = Measures.of(Limit.DEPTH);
    holds(Limit.DEPTH, measure.most(), Limit.DEPTH.defaultValue());
    assertThatThrownBy(() -> measure.brief().apply(measure.most() + 1)).isInstanceOf(InvalidBriefException.class);
    String lists = "[".repeat(9) + "]".repeat(9);
    assertThat(TESTED.check(EveryMember.with("/x-origin", lists))).extracting(Problem::pointer).containsExactly("/x-origin");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<String> hostile = Arbitraries.strings().ofMinLength(1).ofMaxLength(5).withChars(
        "ab\u0000\u0007\t\n\r \u00a0\u0085\u2028\u2029\u202a\u202c\u202e\u2066\u2069\u200e\ufffe\uffff\ufdd0\ufeff\ud83d\udd4a\u0301-._\"\\/");
    Arbitrary<String> plain = Arbitraries.strings().withChars("a0-._").ofMaxLength(4);
    Arbitrary<String> long128 = Arbitraries.integers().between(126, 130).map("a"::repeat);
    Arbitrary<String> long64 = Arbitraries.integers().between(62, 66).map("a"::repeat);
    return Arbitraries.oneOf(any, hostile, plain, long128, long64);
  }

  @net.jqwik.api.Tag("H34") @net.jqwik.api.Tag("H35") @net.jqwik.api.Tag("H38") @net.jqwik.api.Tag("H39")
  @net.jqwik.api.Tag("laws")
  @Property
  void builderAndReaderAllowTheSameTexts(@ForAll TextRule rule, @ForAll("texts") String text) throws IOException {
    Brief before = TESTED.read(EveryMember.with("/id", "\"every-member\""));
    String json = EveryMember.with(pointer(rule), "\"@@\"").replace("@@", escaped(text));
    Throwable refusal = catchThrowable(() -> built(before, rule, text));
    if (refusal == null) {
      Brief brief = built(before, rule, text);
      assertThat(TESTED.read(json)).isEqualTo(brief);
      assertThat(TESTED.read(TESTED.write(brief))).isEqualTo(brief);
    } else {
      assertThat(refusal).isInstanceOf(InvalidBriefException.class).hasMessageContaining(rule.words());
      assertThat(TESTED.check(json)).extracting(Problem::code, Problem::pointer)
          .containsExactly(tuple(ProblemCode.INVALID_VALUE, pointer(rule)));
      assertThat(TESTED.check(json).get(0).message()).contains(rule.words());
    }
    Statistics.label("rule").collect(rule, refusal == null);
  }

  /** A new rule does not compile until it has a line here and in {@link #built}. */
  private static String pointer(TextRule rule) {
    return switch (rule) {
      case ID -> "/id";
      case TERM -> "/statements/0/act";
      case LABEL -> "/title";
      case PROSE -> "/statements/0/gist";
      case PASSAGE -> "/statements/0/quotations/1/prefix";
      case CONTENT -> "/x-origin";
    };
  }

  private static Brief built(Brief brief, TextRule rule, String text) {
    Statement first = brief.statements().get(0);
    return switch (rule) {
      case ID -> brief.toBuilder().id(text).build();
      case TERM -> with(brief, first.toBuilder().act(Act.parse(text)).build());
      case LABEL -> brief.toBuilder().title(text).build();
      case PROSE -> with(brief, first.toBuilder().gist(text).build());
      case PASSAGE -> {
        Quotation second = first.quotations().get(1).toBuilder().prefix(text).build();
        yield with(brief, first.toBuilder().quotations(List.of(first.quotations().get(0), second)).build());
      }
      case CONTENT -> brief.toBuilder()
          .extensions(Extensions.builder().put("x-origin", new ExtensionValue.Text(text)).build()).build();
    };
  }

  private static Brief with(Brief brief, Statement first) {
    return brief.toBuilder().statements(List.of(first, brief.statements().get(1))).build();
  }

  private static String escaped(String text) {
    return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
  }
}
