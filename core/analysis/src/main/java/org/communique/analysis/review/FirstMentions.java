// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Gloss;
import org.communique.Role;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.Target;
import org.communique.Topic;
import org.communique.analysis.Corpus;
import org.communique.analysis.CorpusStatement;

/** The actors, sources and topics of each brief, each with the first statement in which it occurs. */
final class FirstMentions {

  /** A value, and the first statement of its brief in which it occurs. */
  record Mention<T>(CorpusStatement statement, T value) {}

  private final List<Mention<Actor>> actors = new ArrayList<>();
  private final List<Mention<Source>> sources = new ArrayList<>();
  private final List<Mention<Topic>> topics = new ArrayList<>();

  FirstMentions(Corpus corpus) {
    int next = 0;
    for (Brief brief : corpus.briefs()) {
      Walk walk = new Walk();
      for (int count = brief.statements().size(); count > 0; count--) {
        walk.visit(corpus.statements().get(next++));
      }
    }
  }

  List<Mention<Actor>> actors() {
    return actors;
  }

  List<Mention<Source>> sources() {
    return sources;
  }

  List<Mention<Topic>> topics() {
    return topics;
  }

  /** Walks over the statements of one brief. Every actor, source and topic is entered once. */
  private final class Walk {

    private final Set<String> knownActors = new HashSet<>();
    private final Set<String> knownSources = new HashSet<>();
    private final Set<String> knownTopics = new HashSet<>();
    private final Deque<Actor> open = new ArrayDeque<>();

    void visit(CorpusStatement at) {
      Statement statement = at.statement();
      addAll(statement.speakers());
      statement.speakingAs().flatMap(Role::organisation).ifPresent(this::add);
      addAll(statement.onBehalfOf());
      addAll(statement.addressees());
      for (Attribution link : statement.attributions()) {
        visit(at, link.source());
        addAll(link.recipients());
      }
      statement.designations().forEach(designation -> {
        add(designation.actor());
        designation.by().ifPresent(source -> visit(at, source));
      });
      for (Stance stance : statement.stances()) {
        addAll(stance.holders());
        visit(at, stance.target());
      }
      statement.topics().forEach(topic -> visit(at, topic));
      addAll(statement.mentions());
      while (!open.isEmpty()) {
        Actor actor = open.remove();
        actors.add(new Mention<>(at, actor));
        addReferences(actor);
      }
    }

    private void visit(CorpusStatement at, Source source) {
      if (knownSources.add(source.id())) {
        sources.add(new Mention<>(at, source));
        source.issuer().ifPresent(this::add);
        source.controller().ifPresent(this::add);
      }
    }

    private void visit(CorpusStatement at, Target target) {
      if (target instanceof Actor actor) {
        add(actor);
      } else if (target instanceof Topic topic && knownTopics.add(topic.id())) {
        topics.add(new Mention<>(at, topic));
      }
    }

    private void addReferences(Actor actor) {
      actor.roles().forEach(role -> role.organisation().ifPresent(this::add));
      actor.partOf().ifPresent(this::add);
      actor.succeededBy().ifPresent(this::add);
      addAll(actor.members());
      actor.gloss().flatMap(Gloss::givenBy).ifPresent(this::add);
      actor.gloss().ifPresent(gloss -> addAll(gloss.members()));
    }

    private void addAll(Collection<Actor> all) {
      all.forEach(this::add);
    }

    private void add(Actor actor) {
      if (knownActors.add(actor.id())) {
        open.add(actor);
      }
    }
  }
}
