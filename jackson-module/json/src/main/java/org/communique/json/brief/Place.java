// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import java.util.ArrayList;
import java.util.List;
import org.communique.base.InvalidBriefException;

/**
 * A place in two documents: the steps from the outermost object, which can have other indexes in each document.
 *
 * @param before the names and indexes in the document before the change
 * @param after the names and indexes in the document after the change
 * @param words the same steps for people
 */
record Place(List<String> before, List<String> after, List<String> words) {

  static final Place ROOT = new Place(List.of(), List.of(), List.of());

  /** {@return the member with this name} */
  Place member(String name) {
    return step(name, name, name);
  }

  /** {@return an element of this list} */
  Place element(int indexBefore, int indexAfter) {
    int number = 1 + (indexAfter < 0 ? indexBefore : indexAfter);
    return step(Integer.toString(indexBefore), Integer.toString(indexAfter), Integer.toString(number));
  }

  /** {@return an element of this list that has an id} */
  Place element(int indexBefore, int indexAfter, String title, String id) {
    return new Place(
        with(before, Integer.toString(indexBefore)), with(after, Integer.toString(indexAfter)),
        List.of(title + " " + InvalidBriefException.shown(id)));
  }

  private Place step(String nextBefore, String nextAfter, String word) {
    return new Place(with(before, nextBefore), with(after, nextAfter), with(words, word));
  }

  private static List<String> with(List<String> steps, String next) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(next);
    return List.copyOf(longer);
  }

  String pointerBefore() {
    return pointer(before);
  }

  String pointerAfter() {
    return pointer(after);
  }

  /** The number of the element in the list before, counted from 1. */
  int lastBefore() {
    return 1 + Integer.parseInt(before.get(before.size() - 1));
  }

  /** The number of the element in the list after, counted from 1. */
  int lastAfter() {
    return 1 + Integer.parseInt(after.get(after.size() - 1));
  }

  private static String pointer(List<String> steps) {
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  @Override
  public String toString() {
    return InvalidBriefException.escaped(String.join(", ", words));
  }
}
