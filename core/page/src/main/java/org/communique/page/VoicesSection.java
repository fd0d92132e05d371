// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.Topic;

/** The voices with their control and their record, and the topics with the statements about them. */
final class VoicesSection {

  private final Html html;
  private final Material material;
  private final Links links;

  VoicesSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
  }

  void write() {
    PageWriter.begin(html, "voices", Wording.VOICES);
    html.open("div", "class", "scroll", "role", "region", "aria-label", Wording.VOICES_TABLE.words(), "tabindex", "0");
    html.open("table", "class", "vt").open("thead").open("tr");
    List.of(Wording.VOICE, Wording.KIND, Wording.CONTROL, Wording.VOICE_RECORD).forEach(column ->
        html.element("th", column.words(), "scope", "col"));
    html.close().close().line().open("tbody");
    material.brief().sources().forEach(this::voice);
    html.close().close().close().line();
    topics();
    html.close().line();
  }

  private void voice(Source source) {
    html.open("tr").open("th", "scope", "row", "id", "v-" + source.id())
        .element("bdi", Excerpt.name(source.name())).close().open("td").text(Wording.spaced(source.kind()));
    source.issuer().ifPresent(issuer -> {
      html.text("; " + Wording.ISSUER.words());
      links.actor(issuer);
    });
    source.published().ifPresent(time -> {
      html.text("; " + Wording.PUBLISHED.words() + " ");
      HeaderSection.time(html, time);
    });
    source.locator().ifPresent(locator -> {
      html.text("; " + Wording.LOCATOR.words());
      links.address(locator);
    });
    html.close().open("td");
    control(source);
    html.close().open("td");
    source.grades().forEach(this::grade);
    html.close().close().line();
  }

  private void control(Source source) {
    if (source.control().isEmpty() && source.controller().isEmpty()) {
      html.element("span", Wording.NOT_SAID.words(), "class", "muted");
      return;
    }
    html.text(source.control().map(Wording::spaced).orElse(""));
    source.controller().ifPresent(controller -> {
      html.text(source.control().isPresent() ? ", " : "");
      links.actor(controller);
    });
  }

  private void grade(Reliability grade) {
    html.open("div");
    StatementCard.grade(html, grade);
    grade.purpose().ifPresent(purpose ->
        html.text(" ").element("small", Wording.FOR_PURPOSE.with(Excerpt.name(purpose))));
    grade.rationale().ifPresent(reason -> html.text(" ").element("bdi", reason));
    html.close();
  }

  private void topics() {
    Map<String, List<Statement>> about = new HashMap<>();
    for (Statement statement : material.brief().statements()) {
      statement.topics().forEach(topic -> about.computeIfAbsent(topic.id(), none -> new ArrayList<>()).add(statement));
    }
    html.element("h3", Wording.TOPICS.words());
    if (material.brief().topics().isEmpty()) {
      html.element("p", Wording.NO_TOPICS.words(), "class", "note");
      return;
    }
    html.open("ul", "class", "plain topics");
    for (Topic topic : material.brief().topics()) {
      html.open("li", "id", "t-" + topic.id()).element("bdi", Excerpt.name(topic.label()));
      about.getOrDefault(topic.id(), List.of()).forEach(statement -> {
        html.text(" ");
        links.number(statement.id());
      });
      html.close();
    }
    html.close().line();
  }
}
