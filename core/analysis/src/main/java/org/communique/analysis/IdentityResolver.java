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
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.Brief;
import org.communique.analysis.graph.DisjointSets;
import org.communique.base.Identifier;

/**
 * Decides which actors (or sources, or topics) of several briefs are the same, by shared identifiers alone. Only the
 * identifiers of the schemes that join count.
 *
 * <p>The values of all briefs are numbered from 0, brief by brief. Values that are the same become one {@link Entity}.
 * {@link Corpus} states the rules.
 *
 * @param <T> the type of the values: actors, sources or topics
 */
final class IdentityResolver<T> {

  private final Function<T, String> id;
  private final Set<String> schemes;
  private final List<Integer> briefNumbers = new ArrayList<>();
  private final List<Shared> shared;
  private final List<Map<String, Integer>> numbersById = new ArrayList<>();
  private final List<T> values = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<Entity, List<T>> valuesOf = new LinkedHashMap<>();
  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<Entity, Set<String>> identifying = new HashMap<>();
  private final Map<String, Entity> byIdentifier = new HashMap<>();

  /** An identifier that values of several briefs have, and the numbers of these values. */
  private record Shared(Identifier identifier, List<Integer> numbers) {}

  IdentityResolver(
      Entity.Kind kind, List<Brief> briefs, Set<String> schemes, Function<Brief, List<T>> valuesOfBrief,
      Function<T, String> id, Function<T, String> label, Function<T, List<Identifier>> identifiers) {
    this.id = id;
    this.schemes = schemes;
    List<String> longKeys = addValues(briefs, valuesOfBrief);
    List<Set<String>> identifyingByNumber = identifyingByNumber(identifiers);
    this.shared = shared(identifyingByNumber);
    DisjointSets same = new DisjointSets(values.size());
    shared.forEach(join -> join.numbers().forEach(number -> same.join(join.numbers().get(0), number)));
    Map<String, Set<Integer>> groupsById = groupsById(same);
    for (int number = 0; number < values.size(); number++) {
      int first = same.leastOf(number);
      String shortKey = id.apply(values.get(first));
      addEntity(number, identifyingByNumber.get(number), first < number
          ? entities.get(first)
          : new Entity(
              kind, groupsById.get(shortKey).size() == 1 ? shortKey : longKeys.get(first),
              label.apply(values.get(first))));
    }
    valuesOf.replaceAll((entity, found) -> List.copyOf(found));
  }

  /** Numbers the values of all briefs. Returns a key for each value that no value of another brief has. */
  private List<String> addValues(List<Brief> briefs, Function<Brief, List<T>> valuesOfBrief) {
    List<String> longKeys = new ArrayList<>();
    for (Brief brief : briefs) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      for (T value : valuesOfBrief.apply(brief)) {
        numbers.put(id.apply(value), values.size());
        values.add(value);
        briefNumbers.add(numbersById.size());
        longKeys.add(CorpusIndex.nameOf(brief) + "#" + id.apply(value));
      }
      numbersById.add(numbers);
    }
    return longKeys;
  }

  /**
   * The identifiers of each value whose schemes join, without the identifiers that its brief also gives to another
   * value: these do not tell the two values apart.
   */
  private List<Set<String>> identifyingByNumber(Function<T, List<Identifier>> identifiers) {
    List<Set<String>> identifyingByNumber = new ArrayList<>();
    values.forEach(value -> identifyingByNumber.add(new HashSet<>()));
    for (Map<String, Integer> numbers : numbersById) {
      Map<String, Integer> bearers = new HashMap<>();
      Set<String> ambiguous = new HashSet<>();
      for (int number : numbers.values()) {
        for (Identifier identifier : identifiers.apply(values.get(number))) {
          if (!schemes.contains(identifier.scheme())) {
            continue;
          }
          Integer other = bearers.putIfAbsent(text(identifier), number);
          if (other != null && other != number) {
            ambiguous.add(text(identifier));
          }
        }
      }
      bearers.keySet().removeAll(ambiguous);
      bearers.forEach((identifier, number) -> identifyingByNumber.get(number).add(identifier));
    }
    return identifyingByNumber;
  }

  /** The identifiers that several values have, in the order in which their first values come. */
  private List<Shared> shared(List<Set<String>> identifyingByNumber) {
    if (numbersById.size() < 2) {
      return List.of();
    }
    Map<String, List<Integer>> bearers = new LinkedHashMap<>();
    for (int number = 0; number < identifyingByNumber.size(); number++) {
      for (String identifier : new TreeSet<>(identifyingByNumber.get(number))) {
        bearers.computeIfAbsent(identifier, none -> new ArrayList<>(2)).add(number);
      }
    }
    return bearers.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Shared(identifier(entry.getKey()), entry.getValue())).toList();
  }

  /**
   * Returns one join for each identifier that values of several briefs have.
   *
   * @param briefs the briefs, in the order of the constructor
   * @param name gives the name of a value
   * @param aliases gives the other names of a value
   */
  List<Join> joins(List<Brief> briefs, Function<T, String> name, Function<T, List<String>> aliases) {
    return shared.stream().map(join -> new Join(
        entities.get(join.numbers().get(0)), join.identifier(),
        join.numbers().stream().map(number -> {
          T value = values.get(number);
          String brief = CorpusIndex.nameOf(briefs.get(briefNumbers.get(number)));
          return new Join.Bearer(brief, id.apply(value), name.apply(value), aliases.apply(value));
        }).toList())).toList();
  }

  /** For each id, the sets of joined values in which a value has this id. */
  private Map<String, Set<Integer>> groupsById(DisjointSets same) {
    Map<String, Set<Integer>> groupsById = new HashMap<>();
    for (int number = 0; number < values.size(); number++) {
      groupsById.computeIfAbsent(id.apply(values.get(number)), none -> new HashSet<>()).add(same.leastOf(number));
    }
    return groupsById;
  }

  private void addEntity(int number, Set<String> identifiers, Entity entity) {
    entities.add(entity);
    byKey.put(entity.key(), entity);
    identifying.computeIfAbsent(entity, none -> new HashSet<>()).addAll(identifiers);
    identifiers.forEach(identifier -> byIdentifier.put(identifier, entity));
    valuesOf.computeIfAbsent(entity, none -> new ArrayList<>()).add(values.get(number));
  }

  /**
   * Scheme, version and value in one text. Different identifiers have different texts, because no part contains U+0000
   * and no version is empty.
   */
  private static String text(Identifier identifier) {
    return identifier.scheme() + '\0' + identifier.version().orElse("") + '\0' + identifier.value();
  }

  private static Identifier identifier(String text) {
    String[] parts = text.split("\0", -1);
    return parts[1].isEmpty() ? Identifier.of(parts[0], parts[2]) : Identifier.of(parts[0], parts[1], parts[2]);
  }

  /** Returns the entity of the value that has an id in a brief, which is given by its number. */
  Entity entity(int brief, String valueId) {
    return entities.get(numbersById.get(brief).get(valueId));
  }

  /** Returns the entity of the value that has an id in a brief; empty if the brief has no such value. */
  Optional<Entity> findIn(int brief, String valueId) {
    Integer number = numbersById.get(brief).get(valueId);
    return number == null ? Optional.empty() : Optional.of(entities.get(number));
  }

  /** Returns the identifiers that tell an entity apart: scheme, version and value, with U+0000 between them. */
  Set<String> identifying(Entity entity) {
    return identifying.getOrDefault(entity, Set.of());
  }

  /** Returns the entity that an identifier tells apart; empty if there is none. */
  Optional<Entity> bearer(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  /** Returns all entities, each once, in the order of the briefs. */
  List<Entity> entities() {
    return List.copyOf(valuesOf.keySet());
  }

  /** Returns the entity with a key; empty if there is none. */
  Optional<Entity> find(String key) {
    return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
  }

  /** Returns the values that are one entity, in the order of the briefs; empty if there is no such entity. */
  List<T> values(Entity entity) {
    return valuesOf.getOrDefault(Objects.requireNonNull(entity, "entity"), List.of());
  }
}
