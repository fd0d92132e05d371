// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.analysis.Table;

/** A table of an analysis, as it is. */
final class AnswerTable {

  /** How many rows a page shows, at most. */
  private static final int MOST = 100;

  private final Html html;
  private final Wording name;

  AnswerTable(Html html, Wording name) {
    this.html = html;
    this.name = name;
  }

  void write(Table table) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", name.words(), "tabindex", "0");
    html.open("table", "class", "vt").open("thead").open("tr");
    table.columns().forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().line().open("tbody");
    table.rows().stream().limit(MOST).forEach(this::row);
    html.close().close().close().line();
    if (table.rows().size() > MOST) {
      html.element("p", Wording.ROWS_MORE.with(MOST, table.rows().size()), "class", "note");
    }
  }

  private void row(List<String> cells) {
    html.open("tr");
    cells.forEach(cell -> html.open("td").element("bdi", Excerpt.line(cell)).close());
    html.close().line();
  }
}
