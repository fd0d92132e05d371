// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page INTERCHANGE.md has the columns and the losses that the code has. */
class InterchangePageTest {

  private static final Path PAGE = Path.of("..", "INTERCHANGE.md");
  private static final String END = "<!-- end -->";

  @Test
  void hasAllColumnsAndLosses() throws IOException {
    String page = Files.readString(PAGE);
    Map<String, Supplier<String>> parts = new LinkedHashMap<>();
    parts.put("columns", InterchangePageTest::columns);
    parts.put("losses of rows", () -> losses(Rows.rules()));
    parts.put("losses of STIX", () -> losses(StixBundles.rules()));
    parts.put("losses of annotations", () -> losses(WebAnnotations.rules()));
    String made = page;
    for (Map.Entry<String, Supplier<String>> part : parts.entrySet()) {
      String begin = "<!-- " + part.getKey() + ": made from the code; see CONTRIBUTING -->\n";
      int from = made.indexOf(begin) + begin.length();
      made = made.substring(0, from) + part.getValue().get() + made.substring(made.indexOf(END, from));
    }
    if (Boolean.getBoolean("communique.write")) {
      Files.writeString(PAGE, made);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(made);
  }

  private static String columns() {
    StringBuilder text = new StringBuilder();
    for (RowTable table : Rows.tables()) {
      text.append("\n#### ").append(table.name()).append("\n\n").append(table.description()).append(" Key: ")
          .append(table.key().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", ")))
          .append(".\n\n| column | type | refers to | meaning |\n|---|---|---|---|\n");
      for (RowTable.Column column : table.columns()) {
        text.append("| `").append(column.name()).append("` | ")
            .append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ")
            .append(column.refersTo().orElse("")).append(" | ").append(column.description()).append(" |\n");
      }
    }
    return text.append('\n').toString();
  }

  private static String losses(LossRules rules) {
    Map<Loss.Kind, List<String>> paths = rules.lost().entrySet().stream().collect(Collectors.groupingBy(
        Map.Entry::getValue, LinkedHashMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    StringBuilder text = new StringBuilder("| lost | kept all the same | members |\n|---|---|---|\n");
    paths.forEach((kind, members) -> text.append("| ").append(kind.what()).append(" | ").append(kind.kept())
        .append(" | ").append(members.stream().map(member -> "`" + member + "`").collect(Collectors.joining(" ")))
        .append(" |\n"));
    return text.toString();
  }
}
