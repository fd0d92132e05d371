// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Attribution;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Chain;
import org.communique.analysis.EffectiveReliability;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Occurrence;

/** The chain of a statement, drawn in steps: the speakers first, then each source, nearest the speakers first. */
final class ChainSteps {

  private final Html html;
  private final Material material;
  private final Links links;
  private String separator = "";

  ChainSteps(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
  }

  void write(Statement statement) {
    html.element("h4", Wording.CHAIN.words()).open("ol", "class", "chain", "role", "list");
    speakers(statement);
    Chain chain = Chain.of(statement);
    Map<Attribution, Chain.Translation> translations = new IdentityHashMap<>();
    chain.translations().forEach(translation -> translations.put(translation.by(), translation));
    for (EffectiveReliability.Step step : chain.reliability().steps()) {
      html.open("li", "class", Material.line(step.link().mode()));
      html.open("span", "class", "who");
      source(step.link().source());
      html.close().text(" ").element("strong", Wording.of(step.link().mode()).words(), "class", "mode");
      how(step.link(), Optional.ofNullable(translations.get(step.link())));
      record(step);
      html.close();
    }
    html.close().line();
  }

  /** The name of the document is its headline, which is too long for a step. */
  private void source(Source source) {
    if (source.id().equals(material.brief().source().id())) {
      html.element("a", Wording.THIS_DOCUMENT.words(), "href", "#v-" + source.id());
    } else {
      links.source(source);
    }
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
    statement.language().filter(tag -> tag.primary().isPresent())
        .ifPresent(tag -> phrase(Wording.IN_LANGUAGE.with(tag.tag())));
    html.close().close();
  }

  private void how(Attribution link, Optional<Chain.Translation> translation) {
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
    translation.ifPresent(change -> phrase(Wording.TRANSLATES.with(language(change.from()), language(change.to()))));
    circumstances(link);
    html.close();
  }

  private static String language(Optional<LanguageTag> tag) {
    return tag.map(LanguageTag::tag).orElse(Wording.LANGUAGE_UNKNOWN.words());
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
