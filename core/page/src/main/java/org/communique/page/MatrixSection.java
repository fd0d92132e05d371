// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Stance;
import org.communique.analysis.Entity;
import org.communique.analysis.Evidence;
import org.communique.analysis.InstitutionalStances;
import org.communique.analysis.Position;
import org.communique.analysis.Stances;
import org.communique.vocabulary.Basis;

/** Who takes which stance on what: holders down, targets across, and the institutions behind the speakers. */
final class MatrixSection {

  /** How many rows and columns the matrix has, at most: a brief may have thousands of holders and targets. */
  private static final int MOST = 60;
  private static final int SIGNS = 40;

  private final Html html;
  private final Material material;
  private final Links links;

  MatrixSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
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
    institutions();
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
        stances.position(holder, target).ifPresent(this::signs);
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

  private void signs(Position position) {
    List<Evidence> evidence = position.evidence();
    evidence.stream().limit(SIGNS).forEach(this::sign);
    if (evidence.size() > SIGNS) {
      html.element("small", " " + Wording.MORE.with(evidence.size() - SIGNS));
    }
  }

  private void sign(Evidence evidence) {
    Stance stance = evidence.stance();
    String id = evidence.statement().statement().id();
    String mark = StanceList.sign(stance.attitude()) + (evidence.isContested() ? "!" : "");
    String sign = isAscribed(evidence) ? "(" + mark + ")" : mark;
    String words = Wording.STANCE_SIGN.with(
        sign, Wording.of(stance.attitude()).words(), describe(evidence), material.number(id));
    html.element("a", sign, "class", classes(evidence), "href", "#s-" + id, "aria-label", words, "title", words);
  }

  private static String classes(Evidence evidence) {
    return StanceList.classes(evidence.stance().attitude(), evidence.basis()) + (evidence.stands() ? "" : " fallen");
  }

  private static String describe(Evidence evidence) {
    List<String> words = new ArrayList<>(
        List.of(Wording.spaced(evidence.stance().kind()), Wording.of(evidence.basis()).words()));
    mark(evidence.isContested(), Wording.CONTESTED).ifPresent(words::add);
    mark(!evidence.stands(), Wording.NO_LONGER).ifPresent(words::add);
    mark(isAscribed(evidence), Wording.BY_OTHERS).ifPresent(words::add);
    return String.join(", ", words);
  }

  /** Returns whether the speakers say outright what somebody else stands for. */
  private static boolean isAscribed(Evidence evidence) {
    return !evidence.isOwn() && evidence.basis() == Basis.EXPLICIT;
  }

  private static Optional<String> mark(boolean isSo, Wording words) {
    return isSo ? Optional.of(words.words()) : Optional.empty();
  }

  private void institutions() {
    InstitutionalStances institutions = InstitutionalStances.of(material.corpus());
    if (!institutions.positions().isEmpty()) {
      html.element("h3", Wording.INSTITUTIONS.words())
          .element("p", Wording.INSTITUTIONS_NOTE.words(), "class", "note");
      new AnswerTable(html, Wording.INSTITUTIONS_TABLE).write(institutions.table());
    }
  }
}
