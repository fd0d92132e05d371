// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.Brief;
import org.communique.base.InvalidBriefException;
import org.communique.json.form.BriefTables;
import org.communique.json.read.Problems;
import org.communique.json.read.ValueReader;
import org.communique.json.write.ValueWriter;
import org.jspecify.annotations.Nullable;

/** The changes inside one object or one list of a document, arranged by the members or elements that they concern. */
final class Patch {

  /** The changes inside a member or element, by its step in the document before the changes. */
  private final Map<Object, Patch> inside = new HashMap<>();

  /** The changes of whole members or elements. */
  private final List<Change> own = new ArrayList<>();

  /** Whether the changes are inside a list, so that their steps are indexes. */
  private boolean isOfList;

  /** The id that the object must have; null if it has no id. */
  private @Nullable String id;

  private Patch() {}

  static Patch of(List<Change> changes) {
    Patch root = new Patch();
    for (Change change : changes) {
      Patch owner = root;
      List<Object> steps = change.place().before();
      for (int depth = 0; depth < steps.size() - 1; depth++) {
        owner.isOfList = steps.get(depth) instanceof Integer;
        owner = owner.inside.computeIfAbsent(steps.get(depth), key -> new Patch());
        owner.id = depth == 1 ? change.place().id() : null; // an element of a list of the brief
      }
      owner.isOfList = change.place().lastBefore() instanceof Integer;
      owner.own.add(change);
    }
    return root;
  }

  /** Changes a brief. */
  Brief applyTo(Brief brief) {
    Tree changed = value(Difference.tree(BriefTables.BRIEF, brief, Set.of()));
    Problems problems = new Problems();
    Brief built = ValueReader.read(BriefTables.BRIEF, new TreeCursor(changed), ValueWriter.ANYTHING, problems);
    if (built == null) {
      throw InvalidBriefException.of(
          "Difference", "changes must not break a rule of the brief: " + problems.inOrder().get(0));
    }
    return built;
  }

  /** Changes an object or a list. A list without elements is not written, so the document may lack it. */
  private Tree value(@Nullable Tree before) {
    if (!isOfList && before instanceof Tree.Members object && (id == null || Change.hasId(object, id))) {
      return members(object);
    } else if (isOfList && (before == null || before instanceof Tree.Items)) {
      return items(before instanceof Tree.Items list ? list.items() : List.of());
    }
    throw misplaced();
  }

  private Tree members(Tree.Members before) {
    Map<String, Tree> after = new LinkedHashMap<>(before.members());
    inside.forEach((name, patch) -> after.put((String) name, patch.value(after.get(name))));
    for (Change change : own) {
      String name = (String) change.place().lastBefore();
      check(change, before.members().get(name));
      if (change.valueAfter() == null) {
        after.remove(name);
      } else {
        after.put(name, change.valueAfter());
      }
    }
    return new Tree.Members(after);
  }

  private Tree items(List<Tree> before) {
    List<@Nullable Tree> rest = new ArrayList<>(before);
    inside.forEach((step, patch) -> {
      int index = index(step, before.size());
      rest.set(index, patch.value(before.get(index)));
    });
    Map<Integer, Tree> placed = new HashMap<>();
    int size = before.size();
    for (Change change : own) {
      switch (change.kind()) {
        case ADDED -> {
          placed.put((Integer) change.place().lastAfter(), Objects.requireNonNull(change.valueAfter()));
          size++;
        }
        case REMOVED -> {
          take(rest, change, before);
          size--;
        }
        case MOVED -> placed.put((Integer) change.place().lastAfter(), take(rest, change, before));
        case CHANGED -> {
          int index = index(change.place().lastBefore(), before.size());
          check(change, before.get(index));
          rest.set(index, change.valueAfter());
        }
      }
    }
    return new Tree.Items(merged(rest, placed, size));
  }

  /** Puts the elements that were added or moved to their places. The rest fills the other places in order. */
  private static List<Tree> merged(List<@Nullable Tree> rest, Map<Integer, Tree> placed, int size) {
    List<Tree> after = new ArrayList<>(size);
    int next = 0;
    for (int index = 0; index < size; index++) {
      Tree value = placed.get(index);
      while (value == null && next < rest.size()) {
        value = rest.get(next++);
      }
      if (value == null) {
        throw misplaced();
      }
      after.add(value);
    }
    return after;
  }

  private static Tree take(List<@Nullable Tree> rest, Change change, List<Tree> before) {
    int index = index(change.place().lastBefore(), before.size());
    check(change, before.get(index));
    Tree taken = rest.set(index, null);
    if (taken == null) {
      throw misplaced();
    }
    return taken;
  }

  private static void check(Change change, @Nullable Tree found) {
    if (!change.fits(found)) {
      throw InvalidBriefException.of(
          "Difference", "brief must be as it was before the change '" + change + "'");
    }
  }

  private static int index(Object step, int size) {
    int index = (Integer) step;
    if (index >= size) {
      throw misplaced();
    }
    return index;
  }

  private static InvalidBriefException misplaced() {
    return InvalidBriefException.of("Difference", "brief must have the members and elements that change");
  }
}
