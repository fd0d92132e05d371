// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.analysis.Evidence;
import org.communique.vocabulary.Basis;

/** The signs of stances in a table. Each sign leads to the statement that is the evidence. */
final class StanceSigns {

  /** How many signs a cell has, at most. */
  private static final int MOST = 40;

  private final Html html;
  private final Material material;

  StanceSigns(Html html, Material material) {
    this.html = html;
    this.material = material;
  }

  void write(List<Evidence> evidence) {
    evidence.stream().limit(MOST).forEach(this::sign);
    if (evidence.size() > MOST) {
      html.element("small", " " + Wording.MORE.with(evidence.size() - MOST));
    }
  }

  private void sign(Evidence evidence) {
    String id = evidence.statement().statement().id();
    String mark = StanceList.sign(evidence.stance().attitude()) + (evidence.isContested() ? "!" : "");
    String sign = isAscribed(evidence) ? "(" + mark + ")" : mark;
    String words = Wording.STANCE_SIGN.with(
        sign, Wording.of(evidence.stance().attitude()).words(), describe(evidence), material.number(id));
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
}
