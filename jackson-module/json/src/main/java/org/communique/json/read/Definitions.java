// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.ProblemCode;
import org.communique.json.form.IdSpace;
import org.communique.json.read.Need.IdUse;
import org.jspecify.annotations.Nullable;

/** What a document defines by id, wherever it is defined. Duplicate ids and dangling references are reported here. */
final class Definitions {

  /** The ids of one name space. Most documents are small, so that the maps are made when they are needed. */
  private static final class Names {

    private Map<String, Draft> defined = Map.of();

    /** The ids that the document uses and has not defined so far. */
    private Map<String, IdUse.Target> awaited = Map.of();

    /** Whether a broken part of the document may have defined ids. */
    private boolean isLost;

    Map<String, Draft> defined() {
      if (defined.isEmpty()) {
        defined = new HashMap<>();
      }
      return defined;
    }

    Map<String, IdUse.Target> awaited() {
      if (awaited.isEmpty()) {
        awaited = new HashMap<>();
      }
      return awaited;
    }
  }

  private final JsonOptions options;
  private final Problems problems;
  private final DidYouMean didYouMean;
  private final Names[] names;
  private @Nullable Draft latest;

  Definitions(JsonOptions options, Problems problems, DidYouMean didYouMean) {
    this.options = options;
    this.problems = problems;
    this.didYouMean = didYouMean;
    this.names = new Names[IdSpace.values().length];
    Arrays.setAll(names, space -> new Names());
  }

  private Names names(IdSpace space) {
    return names[space.ordinal()];
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
      names(space).isLost = true;
      return;
    }
    Names known = names(space);
    Draft first = known.defined().putIfAbsent(id, draft);
    IdUse.Target target = known.awaited.isEmpty() ? null : known.awaited.remove(id);
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
    if (isOver(known.defined.size(), space)) {
      stop(space, "define", draft.path(), draft.place());
    }
  }

  /** The object that was entered last. */
  Draft latest() {
    return Objects.requireNonNull(latest);
  }

  /** The draft that defines an id; null if nothing has defined it so far. */
  @Nullable Draft find(IdSpace space, String id) {
    return names(space).defined.get(id);
  }

  /** The target of the use of an id which the document may define later. */
  IdUse.Target await(IdSpace space, String id, Descent descent) {
    Map<String, IdUse.Target> targets = names(space).awaited();
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
    if (!names(space).isLost) { // otherwise, the problem that lost the ids has been reported
      problems.add(
          ProblemCode.OVER_LIMIT, path, place,
          "the document must " + verb + " at most " + options.of(limit(space)) + " " + space.word() + "s");
    }
    throw new Problems.Stop();
  }

  /** Notes that a part of the document was skipped which may have defined ids. Then no reference is dangling. */
  void lose() {
    for (Names all : names) {
      all.isLost = true;
    }
  }

  /** Notes that a broken entry may have defined an id. Then no reference to such values is dangling. */
  void lose(IdSpace space) {
    names(space).isLost = true;
  }

  /** Reports an id that nothing has, unless a broken part of the document may have defined it. */
  void dangling(IdUse use) {
    IdSpace space = use.target().space();
    String id = use.target().id();
    if (!names(space).isLost) {
      problems.add(
          ProblemCode.DANGLING_REFERENCE, use.path(), use.place(),
          () -> "no " + space.word() + " has the id " + InvalidBriefException.shown(id)
              + didYouMean.hint(id, names(space).defined.keySet()),
          List.of());
    }
  }
}
