// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.InstitutionalStances.InstitutionalPosition;

/** The institutions for which the speakers may also have spoken, each with the way from the speaker to it. */
final class InstitutionTable {

  /** How many rows a page shows, at most. */
  private static final int MOST = 100;

  private final Html html;
  private final Links links;
  private final StanceSigns signs;

  InstitutionTable(Html html, Links links, StanceSigns signs) {
    this.html = html;
    this.links = links;
    this.signs = signs;
  }

  /** Writes nothing if there is no such institution. */
  void write(InstitutionalStances institutions) {
    List<InstitutionalPosition> positions = institutions.positions();
    if (positions.isEmpty()) {
      return;
    }
    html.element("h3", Wording.INSTITUTIONS.words()).element("p", Wording.INSTITUTIONS_NOTE.words(), "class", "note");
    html.open("div", "class", "scroll", "role", "region", "aria-label", Wording.INSTITUTIONS_TABLE.words(),
        "tabindex", "0").open("table", "class", "vt").open("thead").open("tr");
    List.of(Wording.INSTITUTION, Wording.WAY, Wording.STANCES, Wording.TARGET).forEach(column ->
        html.element("th", column.words(), "scope", "col"));
    html.close().close().line().open("tbody");
    positions.stream().limit(MOST).forEach(this::row);
    html.close().close().close().line();
    if (positions.size() > MOST) {
      html.element("p", Wording.ROWS_MORE.with(MOST, positions.size()), "class", "note");
    }
  }

  private void row(InstitutionalPosition position) {
    html.open("tr").open("th", "scope", "row");
    links.entity(position.institution());
    List<String> ways = position.ways().stream().map(way -> Wording.of(way).words()).toList();
    html.close().element("td", String.join(", ", ways)).open("td");
    signs.write(position.evidence());
    html.close().open("td");
    links.entity(position.target());
    html.close().close().line();
  }
}
