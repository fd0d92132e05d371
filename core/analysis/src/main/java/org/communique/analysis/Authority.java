// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private final Map<Entity, Set<Entity>> successors = new HashMap<>();
  private final Map<Integer, Set<Entity>> ownSides = new HashMap<>();
  private final Map<Integer, Set<Entity>> publishers = new HashMap<>();
  private boolean knowsSuccessors;
  private @Nullable Representation representation;

  Authority(CorpusIndex index, DisjointSets utterances) {
    this.index = index;
    this.utterances = utterances;
  }

  /** Returns on whose side one statement acts on the other one. */
  Side side(int from, int to) {
    if (isOneUtterance(from, to)) {
      return sideWithinUtterance(from, to);
    }
    Set<Entity> acting = acting(from);
    if (!Collections.disjoint(acting, ownSide(to))) {
      return Side.OWN_SIDE;
    }
    return Collections.disjoint(acting, publishers(to)) ? Side.STRANGER : Side.VOICE;
  }

  boolean isOneUtterance(int one, int other) {
    return utterances.leastOf(one) == utterances.leastOf(other);
  }

  /**
   * Between two reports of one utterance, the speaker does not act a second time: the voice nearest the speaker acts on
   * the words of another report.
   */
  private Side sideWithinUtterance(int from, int to) {
    if (from != to && index.isOwnAccount(from)) {
      return Side.OWN_SIDE;
    }
    Source voice = statement(from).attributions().get(0).source();
    boolean isVoiceOfBoth = statement(to).attributions().stream()
        .anyMatch(link -> source(to, link.source()).equals(source(from, voice)));
    return isVoiceOfBoth || !Collections.disjoint(publishers(from, voice), publishers(to)) ? Side.VOICE : Side.STRANGER;
  }

  /** The actors who speak, and those for whom they say that they speak. */
  private Set<Entity> acting(int number) {
    Set<Entity> acting = new LinkedHashSet<>(index.speakers(number));
    statement(number).onBehalfOf().forEach(actor -> acting.add(actor(number, actor)));
    statement(number).speakingAs().flatMap(Role::organisation).ifPresent(actor -> acting.add(actor(number, actor)));
    return acting;
  }

  /**
   * Those who may withdraw a statement: those who act in it, the organisations of their roles, and their successors.
   */
  private Set<Entity> ownSide(int number) {
    return ownSides.computeIfAbsent(number, none -> {
      Set<Entity> side = acting(number);
      for (Entity speaker : index.speakers(number)) {
        side.addAll(representation().organisationsHeldAt(speaker, number));
      }
      return withSuccessors(side);
    });
  }

  /** Most corpora have no statement that acts on another, and need no offices. */
  private Representation representation() {
    if (representation == null) {
      representation = new Representation(index);
    }
    return representation;
  }

  private Set<Entity> withSuccessors(Set<Entity> side) {
    if (!knowsSuccessors) {
      addSuccessors();
    }
    Set<Entity> all = new HashSet<>(side);
    Deque<Entity> open = new ArrayDeque<>(side);
    while (!open.isEmpty()) {
      for (Entity successor : successors.getOrDefault(open.remove(), Set.of())) {
        if (all.add(successor)) {
          open.add(successor);
        }
      }
    }
    return all;
  }

  private void addSuccessors() {
    knowsSuccessors = true;
    for (int brief = 0; brief < index.briefs().size(); brief++) {
      for (Actor actor : index.briefs().get(brief).actors()) {
        if (actor.succeededBy().isPresent()) {
          successors.computeIfAbsent(index.actor(brief, actor), none -> new LinkedHashSet<>())
              .add(index.actor(brief, actor.succeededBy().get()));
        }
      }
    }
  }

  private Set<Entity> publishers(int number) {
    return publishers.computeIfAbsent(number, none -> {
      Set<Entity> all = new HashSet<>();
      statement(number).attributions().forEach(link -> all.addAll(publishers(number, link.source())));
      return all;
    });
  }

  /** Who publishes a source, or speaks through it: its issuer, and the actors that have an identifier of the source. */
  private Set<Entity> publishers(int number, Source source) {
    Set<Entity> all = new HashSet<>(index.namesakes(source(number, source)));
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
