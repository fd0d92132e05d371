// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.communique.base.InvalidBriefException;
import org.communique.json.brief.BriefSchema;
import org.communique.testing.SharedData;
import org.communique.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The schema takes every date that the parser takes. What the schema takes and the parser refuses breaks one of two
 * rules: days exist, and intervals run forwards.
 */
@Tag("H29")
class EdtfPatternTest {

  private static final int STRINGS = 100_000;

  /** Of each list, the first half is chosen most often; most of its values are valid. */
  private static final List<String> YEARS = List.of(
      "2022", "2021", "1950", "0000", "-0099", "2024", "1900", "194X", "19XX", "Y17000", "Y-17000", "Y2022", "-0000", "22");
  private static final List<String> MONTHS = List.of("01", "02", "06", "12", "21", "24", "13", "00", "25", "XX", "8");
  private static final List<String> DAYS = List.of("01", "15", "28", "29", "30", "31", "32", "00", "XX", "5");
  private static final List<String> MARKS = List.of("?", "~", "%", "?~");
  private static final List<String> TIMES = List.of(
      "T09", "T09:30", "T09:30:00", "T23", "T24:00", "T23:59:60", "t09:30", " 09:30", "T9:30", "T09:30:00.5");
  private static final List<String> OFFSETS = List.of("Z", "+09:00", "-03", "+23:59", "-00:00", "+0900", "z", "+24:00");
  private static final List<String> PARTS = List.of(
      "/", "..", "[", "]", ",", "?", "~", "%", "-", "X", "T", ":", "0", "1", "9", "Y", " ", "\n", "u", "{", "}", "S2", "E3");

  private enum Answer {
    BOTH_TAKE_IT, BOTH_REFUSE_IT, NO_SUCH_DAY, BACKWARDS, PARSER_ALONE_TAKES_IT, SCHEMA_ALONE_TAKES_IT
  }

  private static Pattern pattern;
  private static int longest;

  @BeforeAll
  static void readSchema() throws IOException {
    JsonNode date = new ObjectMapper().readTree(BriefSchema.text()).at("/$defs/date");
    pattern = Pattern.compile(date.get("pattern").textValue());
    longest = date.get("maxLength").intValue();
  }

  @Test
  void agreesWithTheParserExceptAboutDaysAndTheDirectionOfIntervals() {
    Random random = new Random(2022);
    Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
    for (int i = 0; i < STRINGS; i++) {
      String text = random.nextInt(4) == 0 ? damaged(text(random), random) : text(random);
      Answer answer = answer(text);
      counts.merge(answer, 1, Integer::sum);
      assertThat(answer).as(text).isNotIn(Answer.PARSER_ALONE_TAKES_IT, Answer.SCHEMA_ALONE_TAKES_IT);
    }
    System.out.println("EDTF of the schema and of the parser: " + counts);
    assertThat(counts.get(Answer.BOTH_TAKE_IT)).isGreaterThan(STRINGS / 10);
    assertThat(counts.get(Answer.BOTH_REFUSE_IT)).isGreaterThan(STRINGS / 10);
    assertThat(counts.get(Answer.NO_SUCH_DAY)).isGreaterThan(STRINGS / 1000);
    assertThat(counts.get(Answer.BACKWARDS)).isGreaterThan(STRINGS / 1000);
  }

  @Test
  void agreesWithTheParserAboutTheLongestText() {
    String longestSet = "[" + "2021,".repeat(18) + "2021-12?]";
    assertThat(longestSet).hasSize(Edtf.LENGTH);
    assertThat(answer(longestSet)).isEqualTo(Answer.BOTH_TAKE_IT);
    assertThat(answer("[" + "2021,".repeat(19) + "2021]")).isEqualTo(Answer.BOTH_REFUSE_IT);
  }

  @Test
  void agreesWithTheParserAboutTheConformanceVectors() throws IOException {
    Path file = SharedData.file("edtf-validate-tests/edtf-vectors.json").orElse(null);
    assumeTrue(file != null, "the file of EDTF test cases is absent, so that this test is skipped");
    for (JsonNode list : new ObjectMapper().readTree(Files.readString(file))) {
      for (JsonNode text : list) {
        assertThat(answer(text.asText())).as(text.asText())
            .isNotIn(Answer.PARSER_ALONE_TAKES_IT, Answer.SCHEMA_ALONE_TAKES_IT);
      }
    }
  }

  private static Answer answer(String text) {
    boolean schema = pattern.matcher(text).matches() && text.length() <= longest;
    try {
      Edtf.parse(text);
      return schema ? Answer.BOTH_TAKE_IT : Answer.PARSER_ALONE_TAKES_IT;
    } catch (InvalidBriefException refused) {
      if (!schema) {
        return Answer.BOTH_REFUSE_IT;
      }
      String message = refused.getMessage();
      return message.contains("must name a day that exists") ? Answer.NO_SUCH_DAY
          : message.contains("must not run backwards") ? Answer.BACKWARDS : Answer.SCHEMA_ALONE_TAKES_IT;
    }
  }

  private static String text(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> date(random);
      case 1 -> one(YEARS, random) + "-" + one(MONTHS, random) + "-" + one(DAYS, random) + one(TIMES, random) + maybe(OFFSETS, random);
      case 2 -> "[" + maybe(List.of(".."), random) + date(random) + one(List.of("..", ",", ";"), random)
          + (random.nextBoolean() ? date(random) : "") + "]";
      case 3 -> "[" + date(random) + "," + date(random) + "," + date(random) + "]";
      default -> end(random) + "/" + end(random);
    };
  }

  private static String end(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> "..";
      default -> date(random);
    };
  }

  private static String date(Random random) {
    String date = one(YEARS, random);
    if (random.nextInt(4) > 0) {
      date += "-" + one(MONTHS, random);
      if (random.nextInt(3) > 0) {
        date += "-" + one(DAYS, random);
      }
    }
    return date + (random.nextInt(4) == 0 ? one(MARKS, random) : "");
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(damaged.length() + 1);
      if (at < damaged.length() && random.nextBoolean()) {
        damaged.deleteCharAt(at);
      } else {
        damaged.insert(at, one(PARTS, random));
      }
    }
    return damaged.toString();
  }

  private static String one(List<String> parts, Random random) {
    return parts.get(random.nextInt(random.nextInt(10) > 0 ? (parts.size() + 1) / 2 : parts.size()));
  }

  private static String maybe(List<String> parts, Random random) {
    return random.nextBoolean() ? one(parts, random) : "";
  }
}
