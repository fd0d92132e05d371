// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.Actor;
import org.communique.Statement;
import org.communique.vocabulary.Medium;

/** The text beside its statements: a row for each paragraph, and the statements whose first passage is in it. */
final class TextSection {

  private final Html html;
  private final Material material;
  private final StatementCard card;

  TextSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.card = new StatementCard(html, material, links);
  }

  void write() {
    boolean hasText = material.content().isPresent();
    PageWriter.begin(html, "text", hasText ? Wording.TEXT : Wording.STATEMENTS);
    if (hasText) {
      legend();
    } else {
      withoutText();
    }
    tools();
    html.open("div", "class", "rows").line();
    material.content().ifPresentOrElse(this::rows, () -> cards(material.brief().statements(), "cards only"));
    html.close().close().line();
  }

  private String[] language(String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    material.language(Optional.empty()).ifPresent(tag -> all.addAll(List.of("lang", tag)));
    return all.toArray(String[]::new);
  }

  private void withoutText() {
    html.element("p", Wording.WITHOUT_TEXT.words(), "class", "note");
    material.brief().text().ifPresent(text -> html.open("p", "class", "note")
        .text(Wording.WITHOUT_TEXT_LENGTH.with(text.length())).element("code", text.sha256(), "class", "sha").close());
  }

  private void legend() {
    html.open("ul", "class", "legend", "aria-label", Wording.LEGEND.words());
    mark("r l0d spoken", Wording.LEGEND_QUOTED);
    mark("r l0i", Wording.LEGEND_TOLD);
    mark("r l0n", Wording.LEGEND_ACT);
    mark("r l0o", Wording.LEGEND_OWN);
    mark("r l0u", Wording.LEGEND_UNKNOWN);
    mark("unmarked", Wording.LEGEND_NONE);
    html.close().line();
  }

  private void mark(String classes, Wording words) {
    html.open("li").element("span", words.words(), "class", classes).close();
  }

  private void tools() {
    html.open("form", "class", "tools", "hidden", "", "data-found", Wording.FOUND.words(), "data-open",
        Wording.OPEN_ALL.words(), "data-close", Wording.CLOSE_ALL.words());
    html.element("label", Wording.SHOW_ONLY.words(), "for", "f").text(" ").open("select", "id", "f")
        .element("option", Wording.EVERYBODY.words(), "value", "");
    for (Actor actor : Participants.all(material.brief().statements())) {
      html.element("option", Excerpt.name(actor.name()), "value", actor.id());
    }
    html.close().text(" ")
        .element("button", Wording.OPEN_ALL.words(), "type", "button", "id", "all", "aria-pressed", "false").text(" ")
        .element("output", "", "id", "o", "aria-live", "polite").close().line();
  }

  private void rows(String text) {
    List<Passage> passages = Passage.of(material.grounding().orElseThrow());
    List<Passage> inOrder = passages.stream().sorted(Comparator.comparingInt(Passage::start)).toList();
    MarkedText marked = new MarkedText(html, material, text, passages);
    Set<String> shown = new HashSet<>();
    int next = 0;
    for (Paragraph paragraph : Paragraph.of(text)) {
      List<Passage> here = new ArrayList<>();
      while (next < inOrder.size() && inOrder.get(next).start() < paragraph.end()) {
        here.add(inOrder.get(next++));
      }
      row(marked, paragraph, here, shown);
    }
    List<Statement> rest =
        material.brief().statements().stream().filter(statement -> !shown.contains(statement.id())).toList();
    if (!rest.isEmpty()) {
      html.open("div", "class", "row").element("p", Wording.WITHOUT_PLACE.words(), "class", "txt note");
      cards(rest, "cards");
      html.close().line();
    }
  }

  private void row(MarkedText marked, Paragraph paragraph, List<Passage> here, Set<String> shown) {
    html.open("div", "class", "row").open("div", "class", "txt");
    boolean isHeadline = here.stream().anyMatch(passage ->
        passage.statement().medium().filter(Medium.HEADLINE::equals).isPresent());
    html.open("p", language("class", isHeadline ? "par lead" : "par", "dir", "auto"));
    marked.writeTo(paragraph.words());
    if (paragraph.words() < paragraph.end()) {
      html.open("span", "class", "eol");
      marked.writeTo(paragraph.end());
      html.close();
    }
    html.close().close();
    Map<Integer, Statement> first = new TreeMap<>();
    Map<Integer, Statement> again = new TreeMap<>();
    for (Passage passage : here) {
      Statement statement = passage.statement();
      int number = material.number(statement.id());
      (shown.add(statement.id()) || first.containsKey(number) ? first : again).put(number, statement);
    }
    html.open("div", "class", "cards");
    first.values().forEach(card::write);
    again(again.values());
    html.close().close().line();
  }

  private void again(Collection<Statement> again) {
    if (!again.isEmpty()) {
      html.open("p", "class", "again").text(Wording.AGAIN.words());
      again.forEach(statement -> {
        html.text(" ");
        card.number(statement);
      });
      html.close();
    }
  }

  private void cards(List<Statement> statements, String classes) {
    html.open("div", "class", classes);
    statements.forEach(card::write);
    html.close();
  }
}
