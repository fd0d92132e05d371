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
import org.communique.base.Identifier;

/** Which values of several briefs are one, by shared identifiers alone. */
final class Identities<T> {

  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<T> values = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<Subject, List<T>> members = new LinkedHashMap<>();
  private final Map<String, Subject> byKey = new HashMap<>();
  private final Map<Subject, Set<String>> identifying = new HashMap<>();
  private final Map<String, Subject> byIdentifier = new HashMap<>();

  Identities(
      Subject.Kind kind, List<Brief> briefs, Function<Brief, List<T>> all, Function<T, String> id,
      Function<T, String> label, Function<T, List<Identifier>> identifiers) {
    List<String> keys = new ArrayList<>();
    for (Brief brief : briefs) {
      Map<String, Integer> local = new LinkedHashMap<>();
      for (T value : all.apply(brief)) {
        local.put(id.apply(value), values.size());
        values.add(value);
        keys.add(Corpus.nameOf(brief) + "#" + id.apply(value));
      }
      numbers.add(local);
    }
    Map<Integer, Set<String>> telling = new HashMap<>();
    Classes classes = joined(identifiers, telling);
    Map<String, Set<Integer>> bearers = new HashMap<>();
    for (int number = 0; number < values.size(); number++) {
      bearers.computeIfAbsent(id.apply(values.get(number)), none -> new HashSet<>()).add(classes.of(number));
    }
    for (int number = 0; number < values.size(); number++) {
      int first = classes.of(number);
      T value = values.get(first);
      String name = id.apply(value);
      Subject subject = first < number
          ? subjects.get(first)
          : new Subject(kind, bearers.get(name).size() == 1 ? name : keys.get(first), label.apply(value));
      subjects.add(subject);
      byKey.put(subject.key(), subject);
      Set<String> own = telling.getOrDefault(number, Set.of());
      identifying.computeIfAbsent(subject, none -> new HashSet<>()).addAll(own);
      own.forEach(key -> byIdentifier.put(key, subject));
      members.computeIfAbsent(subject, none -> new ArrayList<>()).add(values.get(number));
    }
  }

  /**
   * An identifier that a brief gives to two values does not tell them apart, and joins neither of them there.
   *
   * @param telling takes, for each value, the identifiers that tell it apart
   */
  private Classes joined(Function<T, List<Identifier>> identifiers, Map<Integer, Set<String>> telling) {
    Classes classes = new Classes(values.size());
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
          classes.join(first, number);
        }
      });
    }
    return classes;
  }

  /** No label holds U+0000, and no version is empty. */
  private static String key(Identifier identifier) {
    return identifier.scheme() + '\0' + identifier.version().orElse("") + '\0' + identifier.value();
  }

  Subject subject(int brief, String id) {
    return subjects.get(numbers.get(brief).get(id));
  }

  /** The identifiers that tell the subject apart; each begins with its scheme and version. */
  Set<String> identifying(Subject subject) {
    return identifying.getOrDefault(subject, Set.of());
  }

  /** The subject that such an identifier tells apart. */
  Optional<Subject> bearer(String identifier) {
    return Optional.ofNullable(byIdentifier.get(identifier));
  }

  /** Each subject once, in the order of the briefs. */
  List<Subject> all() {
    return List.copyOf(members.keySet());
  }

  Optional<Subject> find(String key) {
    return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
  }

  List<T> values(Subject subject) {
    return List.copyOf(members.getOrDefault(Objects.requireNonNull(subject, "subject"), List.of()));
  }
}
