// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.DisjointSets;
import org.communique.base.Identifier;

/**
 * One reason why a {@link Corpus} takes an actor, a source or a topic of several briefs for the same: the briefs give
 * it one identifier.
 *
 * <p>For example, one brief has the actor “Russia” and another brief has the actor “Russian Federation”. Both have the
 * Wikidata number Q159. The corpus contains one actor, and {@link #bringsDifferentNamesTogether()} is true: somebody
 * should check that the number is right in both briefs.
 *
 * @param entity the actor, the source or the topic
 * @param identifier the identifier that the bearers have in common
 * @param bearers the objects that have this identifier, at least two, in the order of the briefs
 */
public record Join(Entity entity, Identifier identifier, List<Bearer> bearers) {

  /** Copies the list. */
  public Join {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(identifier, "identifier");
    bearers = List.copyOf(Objects.requireNonNull(bearers, "bearers"));
  }

  /**
   * The object of one brief.
   *
   * @param brief the name of the brief in the corpus: its base, or its id if it has no base
   * @param id the id of the object in this brief
   * @param name the name of the object in this brief; for a topic, its label
   * @param aliases the other names of the object in this brief; empty for a source or a topic
   */
  public record Bearer(String brief, String id, String name, List<String> aliases) {

    /** Copies the list. */
    public Bearer {
      Objects.requireNonNull(brief, "brief");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      aliases = List.copyOf(Objects.requireNonNull(aliases, "aliases"));
    }

    /** Prints the brief, the id and the name: {@code https://example.org/a#rf (Russian Federation)}. */
    @Override
    public String toString() {
      return OneLine.of(brief + "#" + id + " (" + OneLine.cut(name) + ")");
    }
  }

  /**
   * Tells whether the names of the bearers disagree. Two bearers agree if they have a name or an alias in common, in
   * upper or lower case. All bearers agree if such pairs connect them.
   *
   * @return true if the names disagree, so that somebody should check the identifier
   */
  public boolean bringsDifferentNamesTogether() {
    DisjointSets agreeing = new DisjointSets(bearers.size());
    Map<String, Integer> firsts = new HashMap<>();
    for (int number = 0; number < bearers.size(); number++) {
      int bearer = number;
      bearers.get(number).aliases().forEach(alias -> agree(firsts, agreeing, alias, bearer));
      agree(firsts, agreeing, bearers.get(number).name(), bearer);
    }
    return agreeing.sets().size() > 1;
  }

  private static void agree(
      Map<String, Integer> firsts, DisjointSets agreeing, String name, int bearer) {
    Integer first = firsts.putIfAbsent(name.toLowerCase(Locale.ROOT), bearer);
    if (first != null) {
      agreeing.join(first, bearer);
    }
  }

  /** Returns the join as a row of a table. */
  List<String> row() {
    return List.of(
        entity.key(), identifier.toString(), bearers.stream().map(Bearer::toString).collect(Collectors.joining("; ")),
        bringsDifferentNamesTogether() ? "yes" : "no");
  }

  /** Prints the identifier and the bearers: {@code wikidata Q159: a#russia (Russia), b#rf (Russian Federation)}. */
  @Override
  public String toString() {
    return OneLine.of(identifier.toString()) + ": " + OneLine.commas(bearers);
  }
}
