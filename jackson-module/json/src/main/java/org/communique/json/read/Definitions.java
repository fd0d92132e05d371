// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

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
import org.communique.json.read.Need.IdUse;
import org.jspecify.annotations.Nullable;

/** What a document defines by id, wherever it is defined. Duplicate ids and dangling references are reported here. */
final class Definitions {

  private final JsonOptions options;
  private final Problems problems;
  private final DidYouMean didYouMean;
  private final Map<IdSpace, Map<String, Draft>> byId = new EnumMap<>(IdSpace.class);
  private final Map<IdSpace, Map<String, IdUse.Target>> awaited = new EnumMap<>(IdSpace.class);
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
    draft.path(); // the draft is kept, and the descent goes on
    String id = draft.id();
    if (id == null) {
      lost.add(space);
      return;
    }
    Map<String, Draft> defined = byId.get(space);
    Draft first = defined.putIfAbsent(id, draft);
    IdUse.Target target = awaited.get(space).remove(id);
    if (target != null) {
      target.define(draft);
    }
    if (first != null) {
      draft.fail();
      problems.add(
          ProblemCode.DUPLICATE_ID, draft.path(), draft.place(),
          space.word() + " " + InvalidBriefException.shown(id) + " is defined twice, first at "
              + first.path().pointer());
    }
    if (isOver(defined.size(), space)) {
      stop(space, "define", draft.path(), draft.place());
    }
  }

  /** The object that was entered last. */
  Draft latest() {
    return Objects.requireNonNull(latest);
  }

  /** The draft that defines an id; null if nothing has defined it so far. */
  @Nullable Draft find(IdSpace space, String id) {
    return byId.get(space).get(id);
  }

  /** The target of the use of an id which the document may define later. */
  IdUse.Target await(IdSpace space, String id, Descent descent) {
    Map<String, IdUse.Target> targets = awaited.get(space);
    IdUse.Target target = targets.get(id);
    if (target == null) {
      target = new IdUse.Target(space, id);
      targets.put(id, target);
      if (isOver(targets.size(), space)) {
        stop(space, "refer to", descent.here(), descent.cursor().place());
      }
    }
    return target;
  }

  private boolean isOver(int count, IdSpace space) {
    return count > options.of(limit(space));
  }

  private static Limit limit(IdSpace space) {
    return space == IdSpace.STATEMENT ? Limit.STATEMENTS : Limit.DEFINITIONS;
  }

  private void stop(IdSpace space, String verb, Path path, long place) {
    if (!lost.contains(space)) { // otherwise, the problem that lost the ids has been reported
      problems.add(
          ProblemCode.OVER_LIMIT, path, place,
          "the document must " + verb + " at most " + options.of(limit(space)) + " " + space.word() + "s");
    }
    throw new Problems.Stop();
  }

  /** Notes that a part of the document was skipped which may have defined ids. Then no reference is dangling. */
  void lose() {
    lost.addAll(EnumSet.allOf(IdSpace.class));
  }

  /** Notes that a broken entry may have defined an id. Then no reference to such values is dangling. */
  void lose(IdSpace space) {
    lost.add(space);
  }

  /** Reports an id that nothing has, unless a broken part of the document may have defined it. */
  void dangling(IdUse use) {
    IdSpace space = use.target().space();
    String id = use.target().id();
    if (!lost.contains(space)) {
      problems.add(
          ProblemCode.DANGLING_REFERENCE, use.path(), use.place(),
          () -> "no " + space.word() + " has the id " + InvalidBriefException.shown(id)
              + didYouMean.hint(id, byId.get(space).keySet()),
          List.of());
    }
  }
}
