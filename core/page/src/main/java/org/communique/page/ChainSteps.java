// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.List;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.EffectiveReliability;
import org.communique.vocabulary.Occurrence;

/** The chain of a statement, drawn in steps: the speakers first, then each source, nearest the speakers first. */
final class ChainSteps {

  private final Html html;
  private final Links links;
  private String separator = "";

  ChainSteps(Html html, Links links) {
    this.html = html;
    this.links = links;
  }

  void write(Statement statement) {
    html.element("h4", Wording.CHAIN.words()).open("ol", "class", "chain", "role", "list");
    speakers(statement);
    for (EffectiveReliability.Step step : Chain.of(statement).reliability().steps()) {
      html.open("li", "class", Material.line(step.link().mode()));
      html.open("span", "class", "who");
      links.source(step.link().source());
      html.close().text(" ").element("strong", Wording.of(step.link().mode()).words(), "class", "mode");
      how(step.link());
      record(step);
      html.close();
    }
    html.close().line();
  }

  private void speakers(Statement statement) {
    html.open("li", "class", "start").open("span", "class", "who");
    links.all(statement.speakers(), links::actor);
    html.close().open("span", "class", "how");
    separator = " ";
    statement.speakingAs().ifPresent(role -> phrase(Wording.AS_OFFICE.with(Excerpt.name(role.title()))));
    statement.capacity().ifPresent(capacity -> phrase(Wording.IN_CAPACITY.with(Wording.spaced(capacity))));
    if (!statement.onBehalfOf().isEmpty()) {
      phrase(Wording.ON_BEHALF_OF.words());
      links.all(statement.onBehalfOf(), links::actor);
    }
    phrase(Wording.spaced(statement.act()));
    if (!statement.addressees().isEmpty()) {
      phrase(Wording.ADDRESSED_TO.words());
      links.all(statement.addressees(), links::actor);
    }
    statement.medium().ifPresent(medium -> phrase(Wording.BY_MEDIUM.with(Wording.spaced(medium))));
    statement.place().ifPresent(place -> name(Wording.IN_PLACE, place));
    statement.language().ifPresent(tag -> phrase(Wording.IN_LANGUAGE.with(tag.tag())));
    html.close().close();
  }

  private void how(Attribution link) {
    html.open("span", "class", "how");
    separator = " ";
    link.cue().ifPresent(cue -> quoted(Wording.WITH_CUE, cue));
    link.hedge().ifPresent(hedge -> {
      html.open("span", "class", "hedge");
      quoted(Wording.HEDGED, hedge);
      html.close();
    });
    link.describedAs().ifPresent(words -> quoted(Wording.DESCRIBED_AS, words));
    link.act().ifPresent(act -> phrase(Wording.CALLS_THE_ACT.with(Wording.spaced(act))));
    link.certainty().ifPresent(certainty -> phrase(Wording.COMMITS_ITSELF.with(Wording.spaced(certainty))));
    if (link.occurrence() != Occurrence.OCCURRED) {
      phrase(Wording.OCCURRENCE.with(Wording.spaced(link.occurrence())));
    }
    link.terms().ifPresent(terms -> phrase(Wording.TERMS.with(Wording.spaced(terms))));
    circumstances(link);
    html.close();
  }

  private void circumstances(Attribution link) {
    if (!link.recipients().isEmpty()) {
      phrase(Wording.TOLD_TO.words());
      links.all(link.recipients(), links::actor);
    }
    link.reported().ifPresent(time -> {
      phrase(Wording.TOLD_WHEN.words());
      HeaderSection.time(html, time);
    });
    link.renderingLanguage().ifPresent(tag -> phrase(Wording.IN_LANGUAGE.with(tag.tag())));
    link.locator().ifPresent(locator -> name(Wording.AT_LOCATOR, locator));
    link.markings().forEach(marking -> {
      phrase("");
      html.open("strong", "class", "marking").element("bdi", Excerpt.name(marking)).close();
    });
  }

  private void record(EffectiveReliability.Step step) {
    List<Reliability> grades = step.grades();
    html.open("span", "class", "record").text(Wording.RECORD.words());
    html.text(grades.isEmpty() ? Wording.NO_RECORD.words() : "");
    for (Reliability grade : grades) {
      StatementCard.grade(html, grade);
      grade.purpose().ifPresent(purpose ->
          html.text(" ").element("small", Wording.FOR_PURPOSE.with(Excerpt.name(purpose))));
      html.text(" ");
    }
    html.close().open("span", "class", "record").text(Wording.SO_FAR.words()).element("b", step.soFar()).close();
  }

  private void phrase(String words) {
    html.text(separator + words);
    separator = ", ";
  }

  private void name(Wording before, String words) {
    phrase(before.words());
    html.element("bdi", Excerpt.line(words));
  }

  private void quoted(Wording before, String words) {
    phrase(before.words() + "“");
    html.element("bdi", Excerpt.line(words)).text("”");
  }
}
