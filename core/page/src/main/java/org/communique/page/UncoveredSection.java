// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.grounding.Anchoring;
import org.communique.grounding.Grounding;
import org.communique.grounding.Sentence;

/** What no statement covers, as the comparison with the text finds it. */
final class UncoveredSection {

  /** How many entries each list has, at most. */
  private static final int MOST = 200;

  private final Html html;
  private final Material material;

  UncoveredSection(Html html, Material material) {
    this.html = html;
    this.material = material;
  }

  void write() {
    PageWriter.begin(html, "uncovered", Wording.UNCOVERED);
    material.grounding().ifPresentOrElse(this::write, () ->
        html.element("p", Wording.UNCOVERED_UNKNOWN.words(), "class", "note"));
    html.close().line();
  }

  private void write(Grounding grounding) {
    html.element("p", Wording.UNCOVERED_COUNT.with(grounding.coveredSentences(), grounding.sentences().size(),
        grounding.coveredLetters(), grounding.letters()), "class", "note");
    List<Sentence> open = grounding.sentences().stream().filter(sentence -> !sentence.uncovered().isEmpty()).toList();
    if (open.isEmpty()) {
      html.element("p", Wording.UNCOVERED_NONE.words());
    } else {
      html.open("ul", "class", "plain unc");
      open.stream().limit(MOST).forEach(this::sentence);
      more(open.size());
      html.close().line();
    }
    notGrounded(grounding.notGrounded());
  }

  private void sentence(Sentence sentence) {
    html.open("li").element("span", sentence.start() + "–" + sentence.end(), "class", "pos").text(" ");
    sentence.uncovered().stream().limit(MOST).forEach(part ->
        html.open("q", "dir", "auto").text(Excerpt.line(part)).close().text(" "));
    sentence.exemption().ifPresent(reason ->
        html.element("small", "(" + Wording.EXEMPT.with(Excerpt.line(reason)) + ")"));
    html.close();
  }

  private void notGrounded(List<Anchoring> missing) {
    if (!missing.isEmpty()) {
      html.element("h3", Wording.NOT_GROUNDED.words()).open("ul", "class", "plain");
      for (Anchoring anchoring : missing.subList(0, Math.min(MOST, missing.size()))) {
        String id = anchoring.statement().id();
        html.open("li").element("a", Wording.STATEMENT_NUMBER.with(material.number(id)), "href", "#s-" + id).text(": ")
            .open("q", "dir", "auto").text(Excerpt.line(anchoring.quotation().exact())).close()
            .text(" ").element("bdi", Excerpt.line(anchoring.toString())).close();
      }
      more(missing.size());
      html.close().line();
    }
  }

  private void more(int size) {
    if (size > MOST) {
      html.element("li", Wording.MORE.with(size - MOST));
    }
  }
}
