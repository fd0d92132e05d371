// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.json.brief.Change.Kind;

/** Compares two trees, and adds what differs to a list of changes. */
final class TreeDifference {

  private final List<Change> changes;

  TreeDifference(List<Change> changes) {
    this.changes = changes;
  }

  /** Compares two values at one place. Objects and lists are compared member by member. */
  void compare(Place place, Tree before, Tree after) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof Tree.Members was && after instanceof Tree.Members is && !isOtherTag(was, is)) {
      compareMembers(place, was, is);
    } else if (before instanceof Tree.Items was && after instanceof Tree.Items is) {
      compareItems(place, was.items(), is.items());
    } else {
      changes.add(new Change(Kind.CHANGED, place, before, after));
    }
  }

  /** Returns whether the values have one member each, with different names: another tag of a union. */
  private static boolean isOtherTag(Tree.Members was, Tree.Members is) {
    return was.members().size() == 1 && is.members().size() == 1
        && !was.members().keySet().equals(is.members().keySet());
  }

  void compareMembers(Place place, Tree.Members before, Tree.Members after) {
    Set<String> names = new LinkedHashSet<>(before.members().keySet());
    names.addAll(after.members().keySet());
    for (String name : names) {
      Tree was = before.members().get(name);
      Tree is = after.members().get(name);
      if (was == null) {
        changes.add(new Change(Kind.ADDED, place.member(name), null, is));
      } else if (is == null) {
        changes.add(new Change(Kind.REMOVED, place.member(name), was, null));
      } else {
        compare(place.member(name), was, is);
      }
    }
  }

  private void compareItems(Place place, List<Tree> before, List<Tree> after) {
    Alignment alignment = Alignment.of(texts(before), texts(after)).withChanged();
    for (int index : alignment.removed()) {
      changes.add(new Change(Kind.REMOVED, place.element(index, -1), before.get(index), null));
    }
    for (int index = 0; index < after.size(); index++) {
      int origin = alignment.origin(index);
      Place element = place.element(origin, index);
      if (origin < 0) {
        changes.add(new Change(Kind.ADDED, element, null, after.get(index)));
        continue;
      }
      if (alignment.hasMoved(index)) {
        changes.add(new Change(Kind.MOVED, element, before.get(origin), null));
      }
      compare(element, before.get(origin), after.get(index));
    }
  }

  /** Writes each element: equal elements have equal texts, and texts can be compared, whatever their hash codes are. */
  private static List<String> texts(List<Tree> elements) {
    List<String> texts = new ArrayList<>(elements.size());
    for (Tree element : elements) {
      LineSink sink = new LineSink(true);
      element.write(sink);
      texts.add(sink.text());
    }
    return texts;
  }
}
