// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import org.communique.Brief;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.grounding.Grounding;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.NoteKind;

/** The header: the title, the facts about the document, five figures, and links to the sections. */
final class HeaderSection {

  private final Html html;
  private final Material material;
  private final Links links;
  private final Brief brief;

  HeaderSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
    this.brief = material.brief();
  }

  void write() {
    html.open("header").line().element("p", Wording.KICKER.words(), "class", "kicker");
    html.open("h1", "dir", "auto").text(brief.title()).close().line();
    facts();
    figures();
    html.open("nav", "aria-label", Wording.PARTS.words());
    part("text", Wording.NAV_TEXT);
    part("digest", Wording.NAV_DIGEST);
    part("matrix", Wording.NAV_MATRIX);
    part("actors", Wording.NAV_ACTORS);
    part("voices", Wording.NAV_VOICES);
    part("uncovered", Wording.NAV_UNCOVERED);
    part("review", Wording.NAV_REVIEW);
    part("about", Wording.NAV_ABOUT);
    html.close().line().close().line();
  }

  private void part(String id, Wording name) {
    html.element("a", name.words(), "href", "#" + id);
  }

  private void facts() {
    html.open("p", "class", "facts").open("bdi").text(Wording.spaced(brief.source().kind())).close();
    brief.source().issuer().ifPresent(issuer -> {
      html.text(", " + Wording.PUBLISHER.words() + ": ");
      links.actor(issuer);
    });
    brief.published().ifPresent(time -> time(Wording.PUBLISHED, time));
    brief.modified().ifPresent(time -> time(Wording.MODIFIED, time));
    for (String marking : brief.markings()) {
      html.text(" ").open("strong", "class", "marking").element("bdi", Excerpt.name(marking)).close();
    }
    html.close().line();
  }

  private void time(Wording name, TimeExpression time) {
    html.text(", " + name.words() + " ");
    time(html, time);
  }

  /** Writes a time: the words of the text, the date, and how the date was obtained. */
  static void time(Html html, TimeExpression time) {
    time.text().ifPresent(words -> html.text("“").element("bdi", Excerpt.name(words)).text("” "));
    time.date().map(Edtf::text).ifPresent(date -> html.element("span", date, "class", "date").text(" "));
    html.element("small", "(" + Wording.spaced(time.basis()) + ")");
  }

  private void figures() {
    html.open("dl", "class", "figures");
    figure(Wording.COUNT_STATEMENTS, Integer.toString(brief.statements().size()));
    figure(Wording.COUNT_REPORTED, Long.toString(
        brief.statements().stream().filter(statement -> !Chain.of(statement).isOwnVoice()).count()));
    figure(Wording.COUNT_VOICES, Integer.toString(brief.sources().size()));
    figure(Wording.COUNT_AMBIGUOUS, Long.toString(
        brief.statements().stream().filter(HeaderSection::isAmbiguous).count()));
    material.grounding().map(HeaderSection::percent).ifPresent(covered ->
        figure(Wording.COUNT_COVERED, Wording.PERCENT.with(covered)));
    html.close().line();
  }

  static boolean isAmbiguous(Statement statement) {
    return !statement.notes(NoteKind.AMBIGUITY).isEmpty();
  }

  private static long percent(Grounding grounding) {
    return grounding.letters() == 0 ? 100 : 100L * grounding.coveredLetters() / grounding.letters();
  }

  private void figure(Wording name, String number) {
    html.open("div").element("dt", name.words()).element("dd", number).close();
  }
}
