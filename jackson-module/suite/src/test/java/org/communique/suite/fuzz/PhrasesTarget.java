// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.fuzz;

import static org.communique.suite.fuzz.Claims.claim;
import static org.communique.suite.fuzz.Claims.claimEqual;

import java.util.List;
import java.util.Optional;
import org.communique.base.InvalidBriefException;
import org.communique.time.Edtf;
import org.communique.time.RelativeTimes;
import org.communique.time.TimeDirection;
import org.communique.time.TimeExpression;
import org.communique.time.TimeFrame;
import org.communique.time.TimeReading;

/** Any words as a phrase of time, and any text as a table of phrases. */
final class PhrasesTarget {

  private static final List<RelativeTimes> TABLES =
      List.of(RelativeTimes.english(), RelativeTimes.french(), RelativeTimes.spanish());

  /** Dates to which phrases are relative. The order must not change, because kept inputs choose by number. */
  private static final List<Edtf> ANCHORS = List.of(
          "2022-08-31", "2024-02-29", "2023-01-01", "2022-08", "2022", "2022-08-15?", "2022-08-15~", "2022-08-XX", "194X",
          "2022-21", "9999-12-31", "-9999-01-01", "0000-01-01", "0001-01-01", "Y170000", "1950/1953", "2022-02-24/..",
          "[2021..2023]", "2022-08-15T23:59:59-12:00", "2022-08-15T00", "2022-08-15T00:00+14:00")
      .stream().map(Edtf::parse).toList();

  private PhrasesTarget() {}

  static void check(byte[] input) {
    Choices choices = new Choices(input);
    int form = choices.below(4);
    TimeFrame frame = TimeFrame.of(choices.of(ANCHORS)).towards(choices.of(List.of(TimeDirection.values())));
    if (choices.below(4) == 1) {
      frame = frame.mentioning(choices.of(ANCHORS));
    }
    if (form < TABLES.size()) {
      checkPhrase(TABLES.get(form), choices.rest(), frame);
      return;
    }
    String words = choices.text(choices.below(32));
    RelativeTimes table;
    try {
      table = RelativeTimes.parse(choices.rest());
    } catch (InvalidBriefException refused) {
      claim(refused.getMessage().indexOf('\n') < 0, "a message is one line");
      return;
    }
    checkPhrase(table, words, frame);
  }

  private static void checkPhrase(RelativeTimes table, String words, TimeFrame frame) {
    Optional<TimeReading> reading = table.read(words, frame);
    claimEqual(table.resolve(words, frame), reading.map(TimeReading::date), "the date of a phrase is the date of its reading");
    reading.ifPresent(found -> {
      claimEqual(Edtf.parse(found.date().text()), found.date(), "the date of a phrase is a date");
      found.contradiction().ifPresent(sentence -> claim(!sentence.isBlank(), "a contradiction is said"));
    });
    try {
      TimeExpression expression = TimeExpression.words(words);
      TimeExpression resolved = expression.resolve(table, frame);
      claimEqual(resolved.text(), expression.text(), "an expression keeps its words");
    } catch (InvalidBriefException refused) {
      claim(refused.getMessage().indexOf('\n') < 0, "a message is one line");
    }
  }
}
