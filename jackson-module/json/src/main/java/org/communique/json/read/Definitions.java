// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.form.IdSpace;
import org.jspecify.annotations.Nullable;

/** What a document defines by id, wherever it is defined. Duplicate ids and dangling references are reported here. */
final class Definitions {

  private final JsonOptions options;
  private final Problems problems;
  private final DidYouMean didYouMean;
  private final Map<IdSpace, Map<String, Draft>> byId = new EnumMap<>(IdSpace.class);
  private final Map<IdSpace, Map<String, List<Draft>>> awaited = new EnumMap<>(IdSpace.class);
  private final Set<IdSpace> lost = EnumSet.noneOf(IdSpace.class);
  private @Nullable Draft latest;

  Definitions(JsonOptions options, Problems problems, DidYouMean didYouMean) {
    this.options = options;
    this.problems = problems;
    this.didYouMean = didYouMean;
    for (IdSpace space : IdSpace.values()) {
      byId.put(space, new HashMap<>());
      awaited.put(space, new HashMap<>());
    }
  }

  /** Enters an object under its id, if objects of its type have an id to which members refer. */
  void define(Draft draft) {
    IdSpace space = draft.table().space();
    if (space == null) {
      return;
    }
    latest = draft;
    String id = draft.id();
    if (id == null) {
      lost.add(space);
      return;
    }
    Map<String, Draft> defined = byId.get(space);
    Draft first = defined.putIfAbsent(id, draft);
    List<Draft> waiting = awaited.get(space).remove(id);
    if (waiting != null && first == null) {
      draft.dependents(waiting);
    }
    if (first != null) {
      draft.fail();
      problems.add(
          ProblemCode.DUPLICATE_ID, draft.path(), draft.place(),
          space.word() + " " + InvalidBriefException.shown(id) + " is defined twice, first at "
              + first.path().pointer());
    }
    stopIfOver(defined.size(), space, "define", draft.path(), draft.place());
  }

  /** The object that was entered last. */
  Draft latest() {
    return Objects.requireNonNull(latest);
  }

  /** The draft that defines an id; null if nothing has defined it so far. */
  @Nullable Draft find(IdSpace space, String id) {
    return byId.get(space).get(id);
  }

  /** Notes that something refers to an id which the document may define later. */
  void await(IdUse use) {
    Map<String, List<Draft>> ids = awaited.get(use.space());
    if (ids.putIfAbsent(use.id(), new ArrayList<>(1)) == null) {
      stopIfOver(ids.size(), use.space(), "refer to", use.path(), use.place());
    }
  }

  /** The drafts that wait until an id is defined. */
  List<Draft> waiting(IdUse use) {
    return awaited.get(use.space()).computeIfAbsent(use.id(), none -> new ArrayList<>(1));
  }

  private void stopIfOver(int count, IdSpace space, String verb, Path path, long place) {
    int most = options.of(space == IdSpace.STATEMENT ? Limit.STATEMENTS : Limit.DEFINITIONS);
    if (count > most) {
      problems.add(
          ProblemCode.OVER_LIMIT, path, place,
          "the document must " + verb + " at most " + most + " " + space.word() + "s");
      throw new Problems.Stop();
    }
  }

  /** Notes that a part of the document was skipped which may have defined ids. Then no reference is dangling. */
  void lose() {
    lost.addAll(EnumSet.allOf(IdSpace.class));
  }

  /** Whether a broken part of the document may have defined ids in this name space. */
  boolean isLost(IdSpace space) {
    return lost.contains(space);
  }

  /** Reports an id that nothing has, unless a broken part of the document may have defined it. */
  void dangling(IdUse use) {
    if (!isLost(use.space())) {
      problems.add(
          ProblemCode.DANGLING_REFERENCE, use.path(), use.place(),
          () -> "no " + use.space().word() + " has the id " + InvalidBriefException.shown(use.id())
              + didYouMean.hint(use.id(), byId.get(use.space()).keySet()),
          List.of());
    }
  }
}
