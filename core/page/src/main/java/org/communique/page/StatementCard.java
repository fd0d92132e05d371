// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.Actor;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.Standing;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.SourceReliability;

/** A statement in one line, which opens to everything that the brief and the analyses say about the statement. */
final class StatementCard {

  private final Html html;
  private final Material material;
  private final Links links;
  private final StatementBody body;

  StatementCard(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
    this.body = new StatementBody(html, material, links);
  }

  void write(Statement statement) {
    boolean isOwn = Chain.of(statement).isOwnVoice();
    String number = Integer.toString(material.number(statement.id()));
    html.open("details", "class", isOwn ? "card own" : "card", "id", "d-" + statement.id(), "data-n", number,
        "data-says", Participants.ids(statement.speakers()),
        "data-about", Participants.ids(Participants.all(statement)));
    html.open("summary").element("span", number, "class", "num");
    html.text(" ").open("span", "class", "sum");
    firstLine(statement);
    html.element("span", Excerpt.line(statement.gist()), "class", "gist", "dir", "auto");
    if (!isOwn) {
      via(statement);
    }
    html.close();
    grade(statement);
    html.close().line();
    body.write(statement);
    html.close().line();
  }

  /** Writes the number of a statement as a link. */
  void number(Statement statement) {
    links.number(statement.id());
  }

  private void firstLine(Statement statement) {
    html.open("span", "class", "line1").open("span", "class", "spk");
    names(statement.speakers());
    html.close().text(" ");
    if (!statement.addressees().isEmpty()) {
      html.element("span", "→", "aria-hidden", "true").element("span", Wording.TO.words(), "class", "vh").text(" ");
      names(statement.addressees());
      html.text(" ");
    }
    String act = Wording.spaced(statement.act());
    html.element("span", act, "class", "act", "title", statement.act().meaning().orElse(act));
    if (HeaderSection.isAmbiguous(statement)) {
      html.text(" ").open("span", "class", "amb", "title", Wording.AMBIGUOUS.words()).text("◇")
          .element("span", " " + Wording.AMBIGUOUS.words(), "class", "vh").close();
    }
    Standing.Status status = material.verdict(statement).status();
    if (status != Standing.Status.STANDS) {
      html.text(" ").element("strong", words(status), "class", status.stands() ? "fate" : "fate fallen");
    }
    html.close();
  }

  /** Writes at most a few names; the opened statement has all of them. */
  private void names(List<Actor> actors) {
    int shown = Math.min(actors.size(), 5);
    links.all(actors.subList(0, shown), actor -> html.element("bdi", Excerpt.name(actor.name())));
    if (shown < actors.size()) {
      html.text(" " + Wording.MORE.with(actors.size() - shown));
    }
  }

  /** Returns a status in words: {@code stands in part}. */
  static String words(Standing.Status status) {
    return Wording.of(status).words();
  }

  private void via(Statement statement) {
    html.open("span", "class", "via");
    statement.attributions().stream().limit(8).forEach(link ->
        html.open("span", "class", "rail " + Material.line(link.mode())).close());
    html.element("bdi", Excerpt.line(Chain.of(statement).sentence())).close();
  }

  private void grade(Statement statement) {
    statement.grades().stream().filter(grade -> grade.purpose().isEmpty()).findFirst()
        .or(() -> statement.grades().stream().findFirst()).ifPresent(grade -> {
          html.element("span", ", " + Wording.GRADE.words() + " ", "class", "vh");
          grade(html, grade);
        });
  }

  /** Writes a grade: {@code B2}, with its words for whoever points at it. */
  static void grade(Html html, Reliability grade) {
    html.element("span", grade.grade(), "class", "grade", "title", words(grade));
  }

  /** Returns a grade in words: {@code B: usually reliable; 2: probably true}. */
  static String words(Reliability grade) {
    String letter = grade.sourceReliability().map(StatementCard::words).orElse("");
    String digit = grade.credibility().map(StatementCard::words).orElse("");
    return letter + (letter.isEmpty() || digit.isEmpty() ? "" : "; ") + digit;
  }

  private static String words(SourceReliability letter) {
    return letter.word() + ": " + letter.label();
  }

  private static String words(InformationCredibility digit) {
    return digit.word() + ": " + digit.label();
  }
}
