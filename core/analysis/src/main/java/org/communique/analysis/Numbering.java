// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers keys in the order in which they come. Most utterances have few voices, so the keys are compared one by one
 * while there are few of them; this needs a fraction of the memory of a hash map.
 */
final class Numbering<K> {

  private static final int FEW = 8;

  private final List<K> keys = new ArrayList<>(4);
  private @Nullable Map<K, Integer> many;

  /** Returns the number of a key; -1 if the key is new. */
  int find(K key) {
    return many == null ? keys.indexOf(key) : many.getOrDefault(key, -1);
  }

  /** Adds a key unless it is there already. Returns the number that it had before; -1 if the key is new. */
  int add(K key) {
    int found = find(key);
    if (found < 0) {
      keys.add(key);
      if (many != null) {
        many.put(key, keys.size() - 1);
      } else if (keys.size() > FEW) {
        many = new HashMap<>();
        for (int number = 0; number < keys.size(); number++) {
          many.put(keys.get(number), number);
        }
      }
    }
    return found;
  }

  /** Takes all keys away. */
  void clear() {
    keys.clear();
    many = null;
  }

  /** Returns the keys in the order in which they came. */
  List<K> keys() {
    return keys;
  }
}
