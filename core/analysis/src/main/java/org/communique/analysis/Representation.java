// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.communique.Actor;
import org.communique.Role;
import org.communique.Statement;
import org.communique.analysis.order.TimeSpan;

/**
 * For whom the speakers of a statement speak: for themselves, for the actors in whose name or office they speak, for
 * the organisations in which they hold an office, and for all wholes of which these actors are parts.
 */
final class Representation {

  private final CorpusIndex index;

  /** For each actor and each organisation in which it has offices, the times during which it holds these offices. */
  private final Map<Entity, Map<Entity, List<TimeSpan>>> offices = new HashMap<>();
  private final Set<Entity> states = new HashSet<>();

  Representation(CorpusIndex index) {
    this.index = index;
    for (int brief = 0; brief < index.briefs().size(); brief++) {
      for (Actor actor : index.briefs().get(brief).actors()) {
        if (Institution.isState(actor)) {
          states.add(index.actor(brief, actor));
        }
        for (Role role : actor.roles()) {
          if (role.organisation().isPresent()) {
            offices.computeIfAbsent(index.actor(brief, actor), none -> new LinkedHashMap<>())
                .computeIfAbsent(index.actor(brief, role.organisation().get()), none -> new ArrayList<>(1))
                .add(role.during().map(TimeSpan::of).orElse(TimeSpan.OPEN));
          }
        }
      }
    }
  }

  /** Returns whether an actor is a state, or something like a state, according to any brief. */
  boolean isState(Entity actor) {
    return states.contains(actor);
  }

  /** Returns the organisations in which an actor holds or held an office, according to any brief. */
  List<Entity> organisations(Entity actor) {
    return List.copyOf(offices.getOrDefault(actor, Map.of()).keySet());
  }

  /**
   * Returns the organisations in which an actor held an office when a statement was said, according to any brief. An
   * office does not count if it certainly ended before the statement, or certainly began after it.
   */
  List<Entity> organisationsHeldAt(Entity actor, int number) {
    return offices.getOrDefault(actor, Map.of()).keySet().stream()
        .filter(organisation -> hasOffice(actor, organisation, number)).toList();
  }

  /** Returns whether an actor holds or held an office in any organisation, according to any brief. */
  boolean hasOffices(Entity actor) {
    return offices.containsKey(actor);
  }

  /** Returns whether an actor held an office in an organisation when a statement was said, according to any brief. */
  boolean hasOffice(Entity actor, Entity organisation, int number) {
    List<TimeSpan> times = offices.getOrDefault(actor, Map.of()).getOrDefault(organisation, List.of());
    if (times.isEmpty()) {
      return false;
    }
    TimeSpan said = index.statement(number).statement().said().map(TimeSpan::of).orElse(TimeSpan.OPEN);
    return times.stream().anyMatch(said::mayOverlap);
  }

  /**
   * Passes the actors for whom the speakers of a statement speak to the receiver, each once and the speakers first.
   *
   * @param receiver receives each actor, and a speaker who speaks for this actor
   */
  void forEach(int number, BiConsumer<Entity, Entity> receiver) {
    Statement statement = index.statement(number).statement();
    Set<Entity> speakers = index.speakers(number);
    if (speakForThemselves(statement, speakers)) {
      speakers.forEach(speaker -> receiver.accept(speaker, speaker));
      return;
    }
    Walk walk = new Walk(receiver);
    speakers.forEach(speaker -> walk.add(speaker, speaker));
    Entity first = speakers.iterator().next();
    int brief = index.briefNumber(number);
    statement.onBehalfOf().forEach(actor -> walk.add(index.actor(brief, actor), first));
    statement.speakingAs().flatMap(Role::organisation)
        .ifPresent(organisation -> walk.add(index.actor(brief, organisation), first));
    for (Entity speaker : speakers) {
      organisationsHeldAt(speaker, number).forEach(organisation -> walk.add(organisation, speaker));
    }
    walk.addWholes();
  }

  private boolean speakForThemselves(Statement statement, Set<Entity> speakers) {
    if (!statement.onBehalfOf().isEmpty() || statement.speakingAs().isPresent()) {
      return false;
    }
    for (Entity speaker : speakers) {
      if (offices.containsKey(speaker) || !index.wholes(speaker).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Passes each actor to the receiver once, and then the wholes. */
  private final class Walk {

    private final BiConsumer<Entity, Entity> receiver;
    private final Set<Entity> seen = new HashSet<>();
    private final Deque<Map.Entry<Entity, Entity>> open = new ArrayDeque<>();

    Walk(BiConsumer<Entity, Entity> receiver) {
      this.receiver = receiver;
    }

    void add(Entity actor, Entity speaker) {
      if (seen.add(actor)) {
        receiver.accept(actor, speaker);
        open.add(Map.entry(actor, speaker));
      }
    }

    void addWholes() {
      while (!open.isEmpty()) {
        Map.Entry<Entity, Entity> part = open.remove();
        index.wholes(part.getKey()).forEach(whole -> add(whole, part.getValue()));
      }
    }
  }
}
