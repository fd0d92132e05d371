// SPDX-License-Identifier: Apache-2.0
package org.communique.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.StatementRef;
import org.communique.Target;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.analysis.Entity;

/** Writes names that lead to their place on the page. A name without such a place is written without a link. */
final class Links {

  private final Html html;
  private final Material material;
  private final Set<String> actors;
  private final Set<String> sources;
  private final Set<String> topics;

  Links(Html html, Material material) {
    Brief brief = material.brief();
    this.html = html;
    this.material = material;
    this.actors = brief.actors().stream().map(Actor::id).collect(Collectors.toSet());
    this.sources = brief.sources().stream().map(Source::id).collect(Collectors.toSet());
    this.topics = brief.topics().stream().map(Topic::id).collect(Collectors.toSet());
  }

  /** Returns whether a browser can open an address: an absolute URI of the scheme http or https, with a host. */
  static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException none) {
      return false;
    }
  }

  void actor(Actor actor) {
    name(actors.contains(actor.id()), "#a-" + actor.id(), actor.name());
  }

  void source(Source source) {
    name(sources.contains(source.id()), "#v-" + source.id(), source.name());
  }

  void topic(Topic topic) {
    name(topics.contains(topic.id()), "#t-" + topic.id(), topic.label());
  }

  void target(Target target) {
    if (target instanceof Actor actor) {
      actor(actor);
    } else if (target instanceof Topic topic) {
      topic(topic);
    } else {
      reference((StatementRef) target);
    }
  }

  /** Writes an actor, a topic or a statement of the corpus. */
  void entity(Entity entity) {
    Corpus corpus = material.corpus();
    switch (entity.kind()) {
      case ACTOR -> actor(corpus.actors(entity).get(0));
      case SOURCE -> source(corpus.sources(entity).get(0));
      case TOPIC -> topic(corpus.topics(entity).get(0));
      case STATEMENT -> corpus.statement(entity.key()).ifPresentOrElse(
          found -> statement(found.statement().id()), () -> address(entity.label()));
    }
  }

  /** Writes {@code statement 5}, or the address of a statement of another brief. */
  void reference(StatementRef reference) {
    if (material.knows(reference)) {
      statement(material.id(reference));
    } else {
      address(reference.text());
    }
  }

  /** Writes {@code statement 5}. */
  void statement(String id) {
    html.element("a", Wording.STATEMENT_NUMBER.with(material.number(id)), "href", "#s-" + id);
  }

  /** Writes the number of a statement alone. */
  void number(String id) {
    int number = material.number(id);
    html.element("a", Integer.toString(number), "class", "num", "href", "#s-" + id,
        "aria-label", Wording.STATEMENT_NUMBER.with(number));
  }

  /** Writes an address, as a link if a browser can open it. */
  void address(String address) {
    String shown = Excerpt.line(address);
    if (isWeb(address)) {
      html.open("a", "href", address, "rel", "noreferrer").element("bdi", shown).close();
    } else {
      html.element("bdi", shown);
    }
  }

  /** Writes names with commas between them. */
  <T> void all(List<T> elements, Consumer<T> writer) {
    for (int at = 0; at < elements.size(); at++) {
      html.text(at == 0 ? "" : ", ");
      writer.accept(elements.get(at));
    }
  }

  private void name(boolean hasPlace, String place, String name) {
    if (hasPlace) {
      html.open("a", "href", place).element("bdi", Excerpt.name(name)).close();
    } else {
      html.element("bdi", Excerpt.name(name));
    }
  }
}
