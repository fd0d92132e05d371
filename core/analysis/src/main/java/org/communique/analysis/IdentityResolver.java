// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communique.Brief;
import org.communique.analysis.graph.DisjointSets;
import org.communique.base.Identifier;

/** Which values of several briefs are one, by shared identifiers alone. */
final class IdentityResolver<T> {

  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<T> values = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Entity, List<T>> members = new LinkedHashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<Entity, Set<String>> identifying = new HashMap<>();
  private final Map<String, Entity> byIdentifier = new HashMap<>();

  IdentityResolver(
      Entity.Kind kind, List<Brief> briefs, Function<Brief, List<T>> all, Function<T, String> id,
      Function<T, String> label, Function<T, List<Identifier>> identifiers) {
    List<String> keys = new ArrayList<>();
    for (Brief brief : briefs) {
      Map<String, Integer> local = new LinkedHashMap<>();
      for (T value : all.apply(brief)) {
        local.put(id.apply(value), values.size());
        values.add(value);
        keys.add(CorpusIndex.nameOf(brief) + "#" + id.apply(value));
      }
      numbers.add(local);
    }
    Map<Integer, Set<String>> telling = new HashMap<>();
    DisjointSets joined = joined(identifiers, telling);
    Map<String, Set<Integer>> bearers = new HashMap<>();
    for (int number = 0; number < values.size(); number++) {
      bearers.computeIfAbsent(id.apply(values.get(number)), none -> new HashSet<>()).add(joined.leastOf(number));
    }
    for (int number = 0; number < values.size(); number++) {
      int first = joined.leastOf(number);
      T value = values.get(first);
      String name = id.apply(value);
      Entity entity = first < number
          ? entities.get(first)
          : new Entity(kind, bearers.get(name).size() == 1 ? name : keys.get(first), label.apply(value));
      entities.add(entity);
      byKey.put(entity.key(), entity);
      Set<String> own = telling.getOrDefault(number, Set.of());
      identifying.computeIfAbsent(entity, none -> new HashSet<>()).addAll(own);
      own.forEach(key -> byIdentifier.put(key, entity));
      members.computeIfAbsent(entity, none -> new ArrayList<>()).add(values.get(number));
    }
  }

  /**
   * An identifier that a brief gives to two values does not tell them apart, and joins neither of them there.
   *
   * @param telling takes, for each value, the identifiers that tell it apart
   */
  private DisjointSets joined(Function<T, List<Identifier>> identifiers, Map<Integer, Set<String>> telling) {
    DisjointSets joined = new DisjointSets(values.size());
    Map<String, Integer> firsts = new HashMap<>();
    for (Map<String, Integer> local : numbers) {
      Map<String, Integer> here = new HashMap<>();
      Set<String> shared = new HashSet<>();
      for (int number : local.values()) {
        for (Identifier identifier : identifiers.apply(values.get(number))) {
          Integer other = here.putIfAbsent(key(identifier), number);
          if (other != null && other != number) {
            shared.add(key(identifier));
          }
        }
      }
      here.keySet().removeAll(shared);
      here.forEach((key, number) -> {
        telling.computeIfAbsent(number, none -> new HashSet<>()).add(key);
        Integer first = firsts.putIfAbsent(key, number);
        if (first != null) {
          joined.join(first, number);
        }
      });
    }
    return joined;
  }

  /** No label holds U+0000, and no version is empty. */
  private static String key(Identifier identifier) {
    return identifier.scheme() + '\0' + identifier.version().orElse("") + '\0' + identifier.value();
  }

  Entity entity(int brief, String id) {
    return entities.get(numbers.get(brief).get(id));
  }

  /** The identifiers that tell the entity apart; each begins with its scheme and version. */
  Set<String> identifying(Entity entity) {
    return identifying.getOrDefault(entity, Set.of());
  }

  /** The entity that such an identifier tells apart. */
  Optional<Entity> bearer(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  /** Each entity once, in the order of the briefs. */
  List<Entity> all() {
    return List.copyOf(members.keySet());
  }

  Optional<Entity> find(String key) {
    return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
  }

  List<T> values(Entity entity) {
    return List.copyOf(members.getOrDefault(Objects.requireNonNull(entity, "entity"), List.of()));
  }
}
