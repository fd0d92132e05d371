// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import org.communique.Stance;
import org.communique.Statement;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.StanceKind;

/** The stances of a statement, and the signs by which the page shows attitudes. */
final class StanceList {

  private final Html html;
  private final Links links;

  StanceList(Html html, Links links) {
    this.html = html;
    this.links = links;
  }

  void write(Statement statement) {
    if (statement.stances().isEmpty()) {
      return;
    }
    html.element("h4", Wording.STANCES.words()).open("ul", "class", "plain");
    for (Stance stance : statement.stances()) {
      html.open("li").element("span", sign(stance.attitude()), "class", classes(stance.attitude(), stance.basis()),
          "aria-hidden", "true").text(" ");
      links.all(stance.holders(), links::actor);
      html.text(" " + Wording.of(stance.attitude()).words() + " ");
      links.target(stance.target());
      html.text(" ").element("small", "(" + describe(stance) + ")").close();
    }
    html.close().line();
  }

  private static String describe(Stance stance) {
    return (stance.kind() == StanceKind.ATTITUDE ? "" : Wording.spaced(stance.kind()) + ", ")
        + Wording.of(stance.basis()).words()
        + stance.certainty().map(certainty -> ", " + Wording.spaced(certainty)).orElse("")
        + stance.assessor().map(name -> ", " + Wording.ASSESSED_BY.with(Excerpt.name(name))).orElse("");
  }

  /** Returns the sign of an attitude. */
  static String sign(Attitude attitude) {
    return switch (attitude) {
      case STRONGLY_OPPOSE -> "−−";
      case OPPOSE -> "−";
      case NEUTRAL -> "0";
      case SUPPORT -> "+";
      case STRONGLY_SUPPORT -> "++";
      case MIXED -> "±";
      case WITHHELD -> "○";
      case UNDETERMINED -> "?";
    };
  }

  /** Returns the classes by which the style sheet draws a sign. */
  static String classes(Attitude attitude, Basis basis) {
    int number = Integer.signum(attitude.number().orElse(0));
    return "chip " + (number > 0 ? "pos" : number < 0 ? "neg" : "zero") + " " + basis.word();
  }
}
