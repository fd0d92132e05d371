// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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

  /** An office of an actor in an organisation, and the time during which the actor holds it. */
  private record Office(Entity organisation, TimeSpan during) {}

  private final CorpusIndex index;
  private final Map<Entity, List<Office>> offices = new HashMap<>();

  Representation(CorpusIndex index) {
    this.index = index;
    for (int brief = 0; brief < index.briefs().size(); brief++) {
      for (Actor actor : index.briefs().get(brief).actors()) {
        for (Role role : actor.roles()) {
          if (role.organisation().isPresent()) {
            offices.computeIfAbsent(index.actor(brief, actor), none -> new ArrayList<>(1)).add(new Office(
                index.actor(brief, role.organisation().get()), role.during().map(TimeSpan::of).orElse(TimeSpan.OPEN)));
          }
        }
      }
    }
  }

  /** Returns the organisations in which an actor holds or held an office, according to any brief. */
  List<Entity> organisations(Entity actor) {
    return offices.getOrDefault(actor, List.of()).stream().map(Office::organisation).toList();
  }

  /**
   * Hands on the actors for whom the speakers of a statement speak, each once and the speakers first. An office does
   * not count if it certainly ended before the statement, or certainly began after it.
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
    TimeSpan said = statement.said().map(TimeSpan::of).orElse(TimeSpan.OPEN);
    for (Entity speaker : speakers) {
      for (Office office : offices.getOrDefault(speaker, List.of())) {
        if (!office.during().isBefore(said) && !said.isBefore(office.during())) {
          walk.add(office.organisation(), speaker);
        }
      }
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

  /** Hands on each actor once, and then the wholes. */
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
