// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.analysis.review.Finding;

/** The questions of the review, each with its statement. */
final class ReviewSection {

  /** How many findings a page shows, at most. */
  private static final int MOST = 200;

  private final Html html;
  private final Material material;
  private final Links links;

  ReviewSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
  }

  void write() {
    PageWriter.begin(html, "review", Wording.REVIEW);
    List<Finding> findings = material.review().findings();
    if (findings.isEmpty()) {
      html.element("p", Wording.REVIEW_NONE.words());
    } else {
      html.element("p", Wording.REVIEW_NOTE.words(), "class", "note").open("ul", "class", "plain");
      findings.stream().limit(MOST).forEach(this::finding);
      if (findings.size() > MOST) {
        html.element("li", Wording.MORE.with(findings.size() - MOST));
      }
      html.close().line();
    }
    html.close().line();
  }

  private void finding(Finding finding) {
    html.open("li");
    finding.statement().ifPresentOrElse(
        statement -> links.statement(statement.statement().id()), () -> html.text(Wording.THE_BRIEF.words()));
    html.text(", ").element("code", Excerpt.name(finding.member())).text(": ")
        .element("bdi", Excerpt.line(finding.sentence())).text(" ").element("bdi", Excerpt.line(finding.advice()))
        .text(" ").element("small", "(" + finding.code().word() + ")").close();
  }
}
