// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.analysis.Entity;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Stances;

/** Who takes which stance on what: holders down, targets across, and the institutions behind the speakers. */
final class MatrixSection {

  /** How many rows and columns the matrix has, at most: a brief may have thousands of holders and targets. */
  private static final int MOST = 60;

  private final Html html;
  private final Material material;
  private final Links links;
  private final StanceSigns signs;

  MatrixSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
    this.signs = new StanceSigns(html, material);
  }

  void write() {
    Stances stances = Stances.of(material.corpus());
    PageWriter.begin(html, "matrix", Wording.MATRIX);
    if (stances.positions().isEmpty()) {
      html.element("p", Wording.MATRIX_NONE.words(), "class", "note");
    } else {
      html.element("p", Wording.MATRIX_NOTE.words(), "class", "note");
      matrix(stances);
    }
    new InstitutionTable(html, links, signs).write(InstitutionalStances.of(material.corpus()));
    html.close().line();
  }

  private void matrix(Stances stances) {
    List<Entity> allHolders = stances.holders();
    List<Entity> allTargets = stances.targets();
    List<Entity> holders = allHolders.subList(0, Math.min(MOST, allHolders.size()));
    List<Entity> targets = allTargets.subList(0, Math.min(MOST, allTargets.size()));
    html.open("div", "class", "scroll", "role", "region", "aria-label", Wording.MATRIX_TABLE.words(), "tabindex", "0");
    html.open("table", "class", "mx").element("caption", Wording.MATRIX_CAPTION.words(), "class", "vh");
    html.open("thead").open("tr").open("td").close();
    for (Entity target : targets) {
      html.open("th", "scope", "col").open("span");
      links.entity(target);
      html.close().close();
    }
    html.close().close().line().open("tbody");
    for (Entity holder : holders) {
      html.open("tr").open("th", "scope", "row");
      links.entity(holder);
      html.close();
      for (Entity target : targets) {
        html.open("td");
        stances.position(holder, target).ifPresent(position -> signs.write(position.evidence()));
        html.close();
      }
      html.close().line();
    }
    html.close().close().close().line();
    if (holders.size() < allHolders.size() || targets.size() < allTargets.size()) {
      html.element("p", Wording.MATRIX_MORE.with(holders.size(), targets.size(), allHolders.size(), allTargets.size()),
          "class", "note");
    }
  }
}
