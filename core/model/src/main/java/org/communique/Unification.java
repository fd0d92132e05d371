// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.communique.base.Identifier;

/**
 * Gives actors (or sources, or topics) of several briefs one value if they share an identifier. The values of all
 * briefs are numbered from 0, brief by brief. The value with the least number takes the place of all values that are
 * the same.
 *
 * @param <T> the type of the values: actors, sources or topics
 */
final class Unification<T> {

  private final Function<T, String> id;
  private final List<T> values = new ArrayList<>();
  private final List<Map<String, Integer>> numbersById = new ArrayList<>();

  /** For each value, a value that is the same and has a lower number, or its own number. */
  private final List<Integer> lower = new ArrayList<>();

  /** The final values, by the numbers of those that take the place of others. */
  private final Map<Integer, T> results = new HashMap<>();

  private Unification(
      List<Brief> briefs, Function<Brief, List<T>> valuesOf, Function<T, String> id,
      Function<T, List<Identifier>> identifiers, Set<String> schemes) {
    this.id = id;
    Map<String, Integer> bearers = new HashMap<>();
    for (Brief brief : briefs) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      for (T value : valuesOf.apply(brief)) {
        numbers.put(id.apply(value), values.size());
        lower.add(values.size());
        values.add(value);
      }
      numbersById.add(numbers);
      bearersIn(numbers, identifiers, schemes).forEach((key, number) -> {
        Integer other = bearers.putIfAbsent(key, number);
        if (other != null) {
          join(other, number);
        }
      });
    }
  }

  /** Unifies the actors, the sources and the topics of briefs. */
  static List<Brief> of(List<Brief> briefs, Set<String> schemes) {
    Unification<Actor> actors = new Unification<>(briefs, Brief::actors, Actor::id, Actor::identifiers, schemes);
    Unification<Source> sources = new Unification<>(briefs, Brief::sources, Source::id, Source::identifiers, schemes);
    Unification<Topic> topics = new Unification<>(briefs, Brief::topics, Topic::id, Topic::identifiers, schemes);
    List<Brief> unified = new ArrayList<>();
    for (int at = 0; at < briefs.size(); at++) {
      int number = at;
      unified.add(new Rewriter() {
        @Override
        Actor changed(Actor actor) {
          return actors.unified(number, actor, this::rewrite);
        }

        @Override
        Source changed(Source source) {
          return sources.unified(number, source, this::rewrite);
        }

        @Override
        Topic changed(Topic topic) {
          return topics.unified(number, topic, this::rewrite);
        }
      }.rewrite(briefs.get(at)));
    }
    return List.copyOf(unified);
  }

  /** Returns who bears each identifier in a brief, without the identifiers that two of its values bear. */
  private Map<String, Integer> bearersIn(
      Map<String, Integer> numbers, Function<T, List<Identifier>> identifiers, Set<String> schemes) {
    Map<String, Integer> bearers = new LinkedHashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (int number : numbers.values()) {
      for (Identifier identifier : identifiers.apply(values.get(number))) {
        if (schemes.contains(identifier.scheme())) {
          String key = key(identifier);
          Integer other = bearers.putIfAbsent(key, number);
          if (other != null && other != number) {
            ambiguous.add(key);
          }
        }
      }
    }
    bearers.keySet().removeAll(ambiguous);
    return bearers;
  }

  /**
   * Returns what makes two identifiers the same, as a text, so that very many keys of one hash code cost little. No
   * part of an identifier contains U+0000.
   */
  private static String key(Identifier identifier) {
    return String.join("\0", identifier.scheme(), identifier.version().orElse(""), identifier.value());
  }

  private void join(int one, int other) {
    int first = least(one);
    int second = least(other);
    lower.set(Math.max(first, second), Math.min(first, second));
  }

  private int least(int number) {
    int least = number;
    while (lower.get(least) != least) {
      lower.set(least, lower.get(lower.get(least))); // shortens the way for the next question
      least = lower.get(least);
    }
    return least;
  }

  /**
   * Returns what takes the place of a value. This value has a lower number and so refers only to values with still
   * lower numbers, because a brief lists an actor after the actors to which it refers.
   *
   * @param brief the number of the brief
   * @param value the value, after the values to which it refers were unified
   * @param rewrite unifies another value of the same brief
   */
  private T unified(int brief, T value, UnaryOperator<T> rewrite) {
    int number = numbersById.get(brief).get(id.apply(value));
    int least = least(number);
    if (least == number) {
      results.put(number, value);
      return value;
    }
    T known = results.get(least);
    return known != null ? known : rewrite.apply(values.get(least));
  }
}
