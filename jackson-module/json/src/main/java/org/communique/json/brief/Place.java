// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayList;
import java.util.List;
import org.communique.base.InvalidBriefException;
import org.jspecify.annotations.Nullable;

/**
 * A place in two documents: the steps from the outermost object. A step is the name of a member, which is a text, or
 * the index of an element, which is an {@link Integer} and can differ between the documents.
 *
 * @param before the steps in the document before the change
 * @param after the steps in the document after the change
 * @param words the same steps for people
 * @param id the id of the statement, actor, source or topic that has the place; null if the brief itself has it
 */
record Place(List<Object> before, List<Object> after, List<String> words, @Nullable String id) {

  static final Place ROOT = new Place(List.of(), List.of(), List.of(), null);

  /** {@return the member with this name} */
  Place member(String name) {
    return step(name, name, name);
  }

  /** {@return an element of this list} */
  Place element(int indexBefore, int indexAfter) {
    int number = 1 + (indexAfter < 0 ? indexBefore : indexAfter);
    return step(indexBefore, indexAfter, Integer.toString(number));
  }

  /** {@return an element of this list that has an id} */
  Place element(int indexBefore, int indexAfter, String title, String elementId) {
    return new Place(
        with(before, indexBefore), with(after, indexAfter),
        List.of(title + " " + InvalidBriefException.shown(elementId)), elementId);
  }

  private Place step(Object nextBefore, Object nextAfter, String word) {
    return new Place(with(before, nextBefore), with(after, nextAfter), with(words, word), id);
  }

  private static <T> List<T> with(List<T> steps, T next) {
    List<T> longer = new ArrayList<>(steps);
    longer.add(next);
    return List.copyOf(longer);
  }

  String pointerBefore() {
    return pointer(before);
  }

  String pointerAfter() {
    return pointer(after);
  }

  /** {@return the last step in the document before the change} */
  Object lastBefore() {
    return before.get(before.size() - 1);
  }

  /** {@return the last step in the document after the change} */
  Object lastAfter() {
    return after.get(after.size() - 1);
  }

  private static String pointer(List<Object> steps) {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  @Override
  public String toString() {
    return InvalidBriefException.escaped(String.join(", ", words));
  }
}
