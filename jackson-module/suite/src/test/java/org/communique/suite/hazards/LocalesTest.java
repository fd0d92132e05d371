// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.suite.Engine.TESTED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.communique.Brief;
import org.communique.json.Problem;
import org.communique.json.brief.BriefSchema;
import org.communique.json.brief.ContentId;
import org.communique.suite.EveryMember;
import org.communique.testing.Specimens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written does not depend on the computer. */
class LocalesTest {

  @Tag("H33") @Tag("H55")
  @ParameterizedTest
  @CsvSource({
    "ar-EG-u-nu-arab, America/St_Johns", "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok", "hi-IN-u-nu-deva, Asia/Kolkata",
    "ja-JP-u-ca-japanese, Pacific/Apia", "lt-LT, Africa/Monrovia"
  })
  void theSameIsWrittenInEveryLocaleAndTimeZone(String locale, String zone) throws IOException {
    List<Object> here = printed();
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(printed()).isEqualTo(here);
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }

  /** What the library writes of a document with every member, and what it says of documents that are wrong. */
  private static List<Object> printed() throws IOException {
    Brief brief = TESTED.read(EveryMember.json());
    List<Object> printed = new ArrayList<>(List.of(
        TESTED.write(brief), TESTED.pretty(brief), TESTED.map(brief), brief.toString(),
        ContentId.of(Specimens.BRIEF), BriefSchema.text()));
    for (String pointer : List.of("/id", "/statements/0/attributions", "/actors/7/count", "/statements/0/said/date")) {
      TESTED.check(EveryMember.with(pointer, "-1")).stream().map(Problem::toString).forEach(printed::add);
      TESTED.check(EveryMember.with(pointer, "\"INDIRECT\"")).stream().map(Problem::toString).forEach(printed::add);
    }
    return printed;
  }
}
