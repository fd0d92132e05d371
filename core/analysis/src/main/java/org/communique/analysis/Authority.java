// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.Actor;
import org.communique.Role;
import org.communique.Source;
import org.communique.Statement;
import org.communique.analysis.Standing.Side;
import org.communique.analysis.graph.DisjointSets;
import org.jspecify.annotations.Nullable;

/** Finds on whose side a statement acts on another one; {@link Side} states the rules. */
final class Authority {

  private final CorpusIndex index;
  private final DisjointSets utterances;
  private final Map<Entity, Set<Entity>> predecessors = new HashMap<>();
  private final Map<Integer, Set<Entity>> acting = new HashMap<>();
  private final Map<Integer, Set<Entity>> publishers = new HashMap<>();

  /** For each brief, the publishers of its sources by the ids of the sources, as far as somebody asked. */
  private final List<Map<String, Set<Entity>>> publishersInBrief = new ArrayList<>();
  private @Nullable Representation representation;
  private int latest = -1;
  private Set<Entity> latestActing = Set.of();

  Authority(CorpusIndex index, DisjointSets utterances) {
    this.index = index;
    this.utterances = utterances;
    index.briefs().forEach(brief -> publishersInBrief.add(new HashMap<>()));
  }

  /** Returns on whose side one statement acts on the other one. */
  Side side(int from, int to) {
    if (isOneUtterance(from, to)) {
      return sideWithinUtterance(from, to);
    }
    if (isOwnSide(withPredecessors(from), to)) {
      return Side.OWN_SIDE;
    }
    return Collections.disjoint(acting(from), publishers(to)) ? Side.STRANGER : Side.VOICE;
  }

  boolean isOneUtterance(int one, int other) {
    return utterances.leastOf(one) == utterances.leastOf(other);
  }

  /**
   * Returns whether its own side gives this report of an utterance: the voice nearest the speakers is their own, or is
   * the voice of somebody who may withdraw the utterance.
   */
  boolean isOwnSidesAccount(int number) {
    return index.isOwnAccount(number) || isOwnSide(withPredecessors(givers(number)), number);
  }

  /** Returns whether the voice nearest the speakers is the voice of one of these actors. */
  boolean isAccountOf(Set<Entity> actors, int number) {
    return !actors.isEmpty() && !Collections.disjoint(actors, givers(number));
  }

  /** Those whose voice is nearest the speakers. */
  private Set<Entity> givers(int number) {
    return publishers(number, statement(number).attributions().get(0).source());
  }

  /**
   * Between two reports of one utterance, the speaker does not act a second time: the voice nearest the speaker acts on
   * the words of another report.
   */
  private Side sideWithinUtterance(int from, int to) {
    if (from != to && isOwnSidesAccount(from)) {
      return Side.OWN_SIDE;
    }
    Source voice = statement(from).attributions().get(0).source();
    boolean isVoiceOfBoth = statement(to).attributions().stream()
        .anyMatch(link -> source(to, link.source()).equals(source(from, voice)));
    return isVoiceOfBoth || !Collections.disjoint(publishers(from, voice), publishers(to)) ? Side.VOICE : Side.STRANGER;
  }

  /** Returns the actors who speak, and those for whom they say that they speak. */
  Set<Entity> acting(int number) {
    if (statement(number).onBehalfOf().isEmpty() && statement(number).speakingAs().isEmpty()) {
      return index.speakers(number);
    }
    return acting.computeIfAbsent(number, none -> {
      Set<Entity> all = new HashSet<>(index.speakers(number));
      statement(number).onBehalfOf().forEach(actor -> all.add(actor(number, actor)));
      statement(number).speakingAs().flatMap(Role::organisation).ifPresent(actor -> all.add(actor(number, actor)));
      return all;
    });
  }

  /**
   * Whether one of these actors may withdraw a statement: somebody who acts in the statement, or an organisation of a
   * role of its speakers. With the actors come those whose successors they are.
   */
  private boolean isOwnSide(Set<Entity> mayAct, int to) {
    if (!Collections.disjoint(mayAct, acting(to))) {
      return true;
    }
    Representation offices = representation();
    for (Entity speaker : index.speakers(to)) {
      if (offices.hasOffices(speaker) && mayAct.stream().anyMatch(actor -> offices.hasOffice(speaker, actor, to))) {
        return true;
      }
    }
    return false;
  }

  /** Most corpora have no statement that acts on another, and need no offices. */
  private Representation representation() {
    if (representation == null) {
      representation = new Representation(index);
      addPredecessors();
    }
    return representation;
  }

  /** Those who act in a statement, and those whose successors they are. Only the latest answer is kept. */
  private Set<Entity> withPredecessors(int number) {
    representation();
    if (predecessors.isEmpty()) {
      return acting(number);
    }
    if (latest != number) {
      latest = number;
      latestActing = withPredecessors(acting(number));
    }
    return latestActing;
  }

  private Set<Entity> withPredecessors(Set<Entity> actors) {
    representation();
    if (predecessors.isEmpty()) {
      return actors; // the usual case, which needs no set of its own
    }
    Set<Entity> all = new HashSet<>(actors);
    Deque<Entity> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      for (Entity before : predecessors.getOrDefault(open.remove(), Set.of())) {
        if (all.add(before)) {
          open.add(before);
        }
      }
    }
    return all;
  }

  private void addPredecessors() {
    for (int brief = 0; brief < index.briefs().size(); brief++) {
      for (Actor actor : index.briefs().get(brief).actors()) {
        if (actor.succeededBy().isPresent()) {
          predecessors.computeIfAbsent(index.actor(brief, actor.succeededBy().get()), none -> new LinkedHashSet<>())
              .add(index.actor(brief, actor));
        }
      }
    }
  }

  private Set<Entity> publishers(int number) {
    Set<Entity> known = publishers.get(number);
    if (known != null) {
      return known;
    }
    Set<Entity> all = new HashSet<>();
    statement(number).attributions().forEach(link -> all.addAll(publishers(number, link.source())));
    publishers.put(number, all);
    return all;
  }

  /** Who publishes a source, or speaks through it: its issuer, and the actors that have an identifier of the source. */
  private Set<Entity> publishers(int number, Source source) {
    Map<String, Set<Entity>> ofBrief = publishersInBrief.get(index.briefNumber(number));
    Set<Entity> known = ofBrief.get(source.id());
    if (known == null) {
      known = publishersOf(number, source);
      ofBrief.put(source.id(), known);
    }
    return known;
  }

  private Set<Entity> publishersOf(int number, Source source) {
    List<Entity> namesakes = index.namesakes(source(number, source));
    if (namesakes.isEmpty()) {
      return source.issuer().map(issuer -> Set.of(actor(number, issuer))).orElse(Set.of());
    }
    Set<Entity> all = new HashSet<>(namesakes);
    source.issuer().ifPresent(issuer -> all.add(actor(number, issuer)));
    return all;
  }

  private Statement statement(int number) {
    return index.statement(number).statement();
  }

  private Entity actor(int number, Actor actor) {
    return index.actor(index.briefNumber(number), actor);
  }

  private Entity source(int number, Source source) {
    return index.source(index.briefNumber(number), source);
  }
}
