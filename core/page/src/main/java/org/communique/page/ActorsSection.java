// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Role;
import org.communique.Source;
import org.communique.Statement;
import org.communique.vocabulary.Anonymity;

/** The actors, and for each one what it says, what it is told, where it is spoken of, and what it publishes. */
final class ActorsSection {

  /** The statements of one actor by the part that the actor has in them. */
  private static final class Part {
    final List<Statement> says = new ArrayList<>();
    final List<Statement> inItsName = new ArrayList<>();
    final List<Statement> told = new ArrayList<>();
    final List<Statement> spokenOf = new ArrayList<>();
    final List<Source> publishes = new ArrayList<>();
  }

  private final Html html;
  private final Material material;
  private final Links links;
  private final Map<String, Part> parts = new HashMap<>();

  ActorsSection(Html html, Material material, Links links) {
    this.html = html;
    this.material = material;
    this.links = links;
    for (Statement statement : material.brief().statements()) {
      statement.speakers().forEach(actor -> part(actor).says.add(statement));
      statement.onBehalfOf().forEach(actor -> part(actor).inItsName.add(statement));
      statement.addressees().forEach(actor -> part(actor).told.add(statement));
      statement.mentions().forEach(actor -> part(actor).spokenOf.add(statement));
    }
    material.brief().sources().forEach(source ->
        source.issuer().ifPresent(issuer -> part(issuer).publishes.add(source)));
  }

  private Part part(Actor actor) {
    return parts.computeIfAbsent(actor.id(), none -> new Part());
  }

  void write() {
    PageWriter.begin(html, "actors", Wording.ACTORS);
    Map<String, Actor> inOrder = new LinkedHashMap<>();
    Participants.all(material.brief().statements()).forEach(actor -> inOrder.put(actor.id(), actor));
    material.brief().actors().forEach(actor -> inOrder.putIfAbsent(actor.id(), actor));
    inOrder.values().forEach(this::actor);
    html.close().line();
  }

  private void actor(Actor actor) {
    Part part = part(actor);
    html.open("details", "class", "actor").open("summary");
    html.open("bdi", "class", "aname").text(Excerpt.name(actor.name())).close();
    html.text(" ").element("small", Wording.spaced(actor.kind()));
    html.element("span", counts(part), "class", "counts").element("span", numbers(part), "class", "pidx").close();
    html.open("div", "class", "abody", "id", "a-" + actor.id());
    html.element("h3", Excerpt.name(actor.name()), "class", "vh");
    facts(actor);
    statements(Wording.SAYS, part.says);
    statements(Wording.IN_ITS_NAME, part.inItsName);
    statements(Wording.IS_TOLD, part.told);
    statements(Wording.SPOKEN_OF, part.spokenOf);
    publishes(part.publishes);
    html.close().close().line();
  }

  private static String counts(Part part) {
    List<String> counts = new ArrayList<>();
    count(counts, Wording.COUNT_SAYS, part.says);
    count(counts, Wording.COUNT_TOLD, part.told);
    count(counts, Wording.COUNT_SPOKEN_OF, part.spokenOf);
    return String.join(", ", counts);
  }

  private static void count(List<String> counts, Wording words, List<Statement> statements) {
    if (!statements.isEmpty()) {
      counts.add(words.with(statements.size()));
    }
  }

  /** On paper the lists are left out, and the numbers of the statements are printed instead. */
  private String numbers(Part part) {
    List<String> numbers = new ArrayList<>();
    numbers(numbers, Wording.COUNT_SAYS, part.says);
    numbers(numbers, Wording.COUNT_TOLD, part.told);
    numbers(numbers, Wording.COUNT_SPOKEN_OF, part.spokenOf);
    return String.join("; ", numbers);
  }

  private void numbers(List<String> numbers, Wording words, List<Statement> statements) {
    if (!statements.isEmpty()) {
      numbers.add(words.with(statements.stream().map(statement -> Integer.toString(material.number(statement.id())))
          .collect(Collectors.joining(" "))));
    }
  }

  private void facts(Actor actor) {
    html.open("p", "class", "facts-of").text(Wording.spaced(actor.kind()));
    if (actor.anonymity() != Anonymity.NAMED) {
      html.text("; " + Wording.spaced(actor.anonymity()));
    }
    actor.count().ifPresent(count -> html.text("; " + Wording.COUNT_OF.with(count)));
    if (!actor.aliases().isEmpty()) {
      html.text("; " + Wording.ALSO_CALLED.words());
      links.all(actor.aliases(), alias -> html.element("bdi", Excerpt.name(alias.text())));
    }
    actor.roles().forEach(this::role);
    actor.partOf().ifPresent(whole -> related(Wording.PART_OF, List.of(whole)));
    actor.succeededBy().ifPresent(successor -> related(Wording.SUCCEEDED_BY, List.of(successor)));
    related(Wording.MEMBERS, actor.members());
    actor.gloss().ifPresent(this::gloss);
    actor.identifiers().forEach(identifier ->
        html.text("; ").element("code", Excerpt.name(identifier.toString()), "class", "sha"));
    html.close().line();
  }

  private void role(Role role) {
    html.text("; ").element("bdi", Excerpt.name(role.title()));
    role.organisation().ifPresent(organisation -> {
      html.text(Wording.ROLE_IN.words());
      links.actor(organisation);
    });
    role.during().ifPresent(time -> {
      html.text(" ");
      HeaderSection.time(html, time);
    });
  }

  private void related(Wording words, List<Actor> actors) {
    if (!actors.isEmpty()) {
      html.text("; " + words.words());
      links.all(actors, links::actor);
    }
  }

  private void gloss(Gloss gloss) {
    html.text("; ");
    gloss.text().ifPresent(words -> html.text("“").element("bdi", Excerpt.name(words)).text("” "));
    if (!gloss.members().isEmpty()) {
      html.text(Wording.MEANS.words());
      links.all(gloss.members(), links::actor);
      html.text(" ");
    }
    html.text("(" + Wording.GIVEN_BY.words());
    gloss.givenBy().ifPresentOrElse(links::actor, () -> html.text(Wording.THE_ENCODER.words()));
    html.text(", " + Wording.of(gloss.basis()).words() + ")");
  }

  private void statements(Wording heading, List<Statement> statements) {
    if (!statements.isEmpty()) {
      html.element("h4", heading.words()).open("ul", "class", "plain");
      for (Statement statement : statements) {
        html.open("li");
        links.number(statement.id());
        html.text(" ").element("bdi", Excerpt.name(statement.gist())).text(" ")
            .element("small", "(" + Wording.spaced(statement.act()) + ")").close();
      }
      html.close().line();
    }
  }

  private void publishes(List<Source> sources) {
    if (!sources.isEmpty()) {
      html.element("h4", Wording.PASSES_ON.words()).open("p");
      links.all(sources, links::source);
      html.close().line();
    }
  }
}
