// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of the reference page are those by which briefs are read and written. */
class FormatPageTest {

  private static final Path PAGE = Path.of("..", "FORMAT.md");

  private static final List<Table<?, ?>> TABLES = List.of(
      BriefForms.BRIEF, BriefForms.STATEMENT, BriefForms.ATTRIBUTION, BriefForms.QUOTATION, BriefForms.STANCE,
      BriefForms.RELATION, BriefForms.TEXT, ActorForms.ACTOR, ActorForms.SOURCE, ActorForms.TOPIC, ActorForms.RELIABILITY,
      ActorForms.NAME, ActorForms.IDENTIFIER, ActorForms.ROLE, ActorForms.GLOSS, ActorForms.TIME);

  private static final List<Union<?>> UNIONS = List.of(BriefForms.SEGMENT, BriefForms.TARGET);

  @Test
  void hasTheTablesOfTheForm() throws IOException {
    holds("tables", tables());
  }

  @Test
  void hasTheLimitsOfTheReader() throws IOException {
    StringBuilder limits = new StringBuilder("| limit | default maximum |\n|---|---:|\n");
    for (Limit limit : Limit.values()) {
      limits.append("| `").append(limit).append("` | ").append(String.format("%,d", limit.defaultValue()).replace('.', ','))
          .append(" |\n");
    }
    holds("limits", limits.toString());
  }

  private static String tables() {
    StringBuilder page = new StringBuilder();
    for (Table<?, ?> table : TABLES) {
      page.append("\n### ").append(table.title()).append("\n\n| member | | value | meaning |\n|---|---|---|---|\n");
      for (Member<?, ?> member : table.members()) {
        String count = switch (member.count()) {
          case ONE, SOME -> "required";
          case MAYBE, ANY -> "";
        };
        page.append("| `").append(member.name()).append("` | ").append(count).append(" | ")
            .append(member.count().isList() ? "list of: " : "").append(member.kind().called()).append(" | ")
            .append(member.words()).append(" |\n");
      }
    }
    for (Union<?> union : UNIONS) {
      page.append("\n### ").append(union.title()).append("\n\nAn object with exactly one of these members.\n\n")
          .append("| member | value |\n|---|---|\n");
      for (Map.Entry<String, String> tag : union.tagsCalled().entrySet()) {
        page.append("| `").append(tag.getKey()).append("` | ").append(tag.getValue()).append(" |\n");
      }
    }
    return page.append('\n').toString();
  }

  private static void holds(String section, String made) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + section + ": made from the code; see CONTRIBUTING -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf("<!-- end -->", from);
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, page.substring(0, from) + made + page.substring(to));
    } else {
      assertThat(page.substring(from, to)).isEqualTo(made);
    }
  }
}
