// SPDX-License-Identifier: Apache-2.0
package org.communique.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/** What a document defines by id, wherever it stands, and what its tables offer without using it. */
final class Definitions implements Needs {

  private final Problems problems;
  private final Map<Space, Map<String, Draft>> byId = new EnumMap<>(Space.class);
  private final Set<Space> lost = EnumSet.noneOf(Space.class);
  private final List<Draft> offered = new ArrayList<>();
  private final List<Use> statementUses = new ArrayList<>();

  Definitions(Problems problems) {
    this.problems = problems;
    for (Space space : Space.values()) {
      byId.put(space, new HashMap<>());
    }
  }

  /** Takes an entry of a table of definitions, which must be used to be kept. */
  @Override
  public void need(Object draft) {
    offered.add((Draft) draft);
  }

  /** Reports the entries that nothing used, once everything used is built. */
  void checkUsed() {
    for (Draft entry : offered) {
      if (entry.state() == Draft.State.READ) {
        problems.add(
            ProblemCode.UNUSED_DEFINITION, entry.where(), entry.place(),
            entry.table().title() + " " + InvalidBriefException.shown(String.valueOf(entry.id()))
                + " is used by nothing and would be lost");
      }
    }
  }

  /** Enters an object under its id, if it is of a kind that has one. */
  void define(Draft draft) {
    Space space = draft.table().space();
    String id = draft.id();
    if (space == null) {
      return;
    }
    if (id == null) {
      lost.add(space);
      return;
    }
    Draft first = byId.get(space).putIfAbsent(id, draft);
    if (first != null) {
      draft.fail();
      problems.add(
          ProblemCode.DUPLICATE_ID, draft.where(), draft.place(),
          space.word() + " " + InvalidBriefException.shown(id) + " is defined twice, first at "
              + first.where().pointer());
    }
  }

  @Nullable Draft find(Use use) {
    return find(use.space(), use.id());
  }

  @Nullable Draft find(Space space, String id) {
    return byId.get(space).get(id);
  }

  /** Reports an id that nothing bears, unless an entry has lost its own and may have borne it. */
  void dangling(Use use) {
    if (!lost.contains(use.space())) {
      problems.add(
          ProblemCode.DANGLING_REFERENCE, use.where(), use.place(),
          "no " + use.space().word() + " has the id " + InvalidBriefException.shown(use.id())
              + Names.hint(use.id(), byId.get(use.space()).keySet()));
    }
  }

  /** Notes a reference to a statement, which is no part of a value but must resolve in a brief. */
  void mention(Use use) {
    statementUses.add(use);
  }

  /** Reports the references to statements that the brief does not have; false if there are any. */
  boolean checkMentions() {
    List<Use> dangling = statementUses.stream().filter(use -> find(use) == null).toList();
    dangling.forEach(this::dangling);
    return dangling.isEmpty();
  }
}
