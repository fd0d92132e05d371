// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Objects;
import java.util.function.Function;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.Source;
import org.communique.Topic;
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

    /** All values that the brief to which the value belongs has, by their ids; null until one of them is needed. */
    private @Nullable Map<String, Object> inWhole;

    /** The ids under which values of this brief were used. */
    private Set<String> inherited = Set.of();

    /** Whether a broken part of the document may have defined ids. */
    private boolean isLost;

    Map<String, Draft> defined() {
      if (defined.isEmpty()) {
        defined = new HashMap<>();
      }
      return defined;
    }

    void inherit(String id) {
      if (inherited.isEmpty()) {
        inherited = new HashSet<>();
      }
      inherited.add(id);
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

  /** The brief to which the value belongs that is read; null if the value stands alone. */
  private final @Nullable Brief whole;
  private @Nullable Draft latest;

  Definitions(JsonOptions options, boolean isDocument, Problems problems, DidYouMean didYouMean) {
    this.options = options;
    this.problems = problems;
    this.didYouMean = didYouMean;
    this.names = new Names[IdSpace.values().length];
    Arrays.setAll(names, space -> new Names());
    this.whole = isDocument ? null : options.whole().orElse(null);
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
    if (known.inherited.contains(id)) {
      draft.fail();
      problems.add(
          ProblemCode.DUPLICATE_ID, draft.path(), draft.place(),
          space.word() + " " + InvalidBriefException.shown(id)
              + " is defined twice, first in the brief to which the value belongs");
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

  /**
   * Returns the value that the brief to which the value belongs has under an id.
   *
   * @return the value; null if the value stands alone, or if the brief has no such id
   */
  @Nullable Object inherited(IdSpace space, String id) {
    if (whole == null) {
      return null;
    }
    Names known = names(space);
    if (known.inWhole == null) {
      known.inWhole = switch (space) {
        case ACTOR -> byId(whole.actors(), Actor::id);
        case SOURCE -> byId(whole.sources(), Source::id);
        case TOPIC -> byId(whole.topics(), Topic::id);
        case STATEMENT -> Map.of();
      };
    }
    Object value = known.inWhole.get(id);
    if (value != null) {
      known.inherit(id);
    }
    return value;
  }

  private static <T> Map<String, Object> byId(List<T> values, Function<T, String> idOf) {
    Map<String, Object> byId = new HashMap<>();
    values.forEach(value -> byId.put(idOf.apply(value), value));
    return byId;
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
