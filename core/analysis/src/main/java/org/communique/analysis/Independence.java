// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Source;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.graph.DisjointSets;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.SourceKind;

/**
 * Which sources belong together, whatever they report.
 *
 * <p>Two sources are one group if an actor who issues or controls one of them issues or controls the other, where an
 * actor is also whatever he is {@linkplain Actor#partOf() part of}, and a source with an identifier of an actor is
 * his; groups that share a source are one (transitive closure), so that to be of one group is an equivalence. The
 * Admiralty code speaks of “other independent sources” and does not say what makes them so; ownership and control are
 * what public registers of media record, and a group too large errs on the safe side.
 *
 * <p>In the example KCNA and Rodong Sinmun, which North Korea controls, are one group with the “state news outlets” and
 * with KCNA's photograph.
 *
 * <p>{@link Corroboration} joins further, for one claim: there who repeats whom counts too.
 */
public final class Independence {

  private final CorpusIndex index;
  private final List<Group> groups = new ArrayList<>();
  private final List<Set<String>> schemes = new ArrayList<>();
  private final Map<Entity, Integer> bySource = new HashMap<>();
  private final Map<Entity, Integer> byBacker = new HashMap<>();

  private Independence(Corpus corpus) {
    this.index = corpus.index();
    List<Entity> sources = index.sources().entities();
    sources.forEach(source -> bySource.put(source, bySource.size()));
    Map<Entity, Set<Integer>> backed = backed();
    List<Entity> actors = withWholes(backed.keySet());
    actors.forEach(actor -> byBacker.put(actor, sources.size() + byBacker.size()));
    DisjointSets joined = new DisjointSets(sources.size() + actors.size());
    backed.forEach((actor, numbers) -> numbers.forEach(number -> joined.join(byBacker.get(actor), number)));
    actors.forEach(actor -> index.wholes(actor).forEach(whole ->
        joined.join(byBacker.get(actor), byBacker.get(whole))));
    Map<Integer, List<String>> reasons = new HashMap<>();
    for (Entity actor : actors) {
      List<String> why = reasons.computeIfAbsent(joined.leastOf(byBacker.get(actor)), none -> new ArrayList<>());
      List<Entity> own = backed.getOrDefault(actor, Set.of()).stream().map(sources::get).toList();
      if (own.size() > 1) {
        why.add(Entity.labels(own) + ": issued or controlled by " + OneLine.cut(actor.label()));
      }
      index.wholes(actor).forEach(whole ->
          why.add(OneLine.cut(actor.label()) + " is a part of " + OneLine.cut(whole.label())));
    }
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (List<Integer> numbers : joined.sets()) {
      List<Entity> members = numbers.stream().filter(number -> number < sources.size()).map(sources::get).toList();
      numbers.forEach(number -> groupOf.put(number, groups.size()));
      groups.add(new Group(
          members, members.stream().flatMap(member -> index.sources().values(member).stream()).anyMatch(Independence::isNamed),
          members.size() > 1 ? reasons.getOrDefault(numbers.get(0), List.of()) : List.of()));
      schemes.add(new HashSet<>(index.schemes(members.get(0))));
      members.forEach(member -> schemes.get(schemes.size() - 1).retainAll(index.schemes(member)));
    }
    bySource.replaceAll((source, number) -> groupOf.get(number));
    byBacker.replaceAll((actor, number) -> groupOf.get(number));
    byBacker.forEach((actor, group) -> schemes.get(group).retainAll(index.schemes(actor)));
  }

  /** The numbers of the sources that each actor issues or controls, or whose identifier he bears. */
  private Map<Entity, Set<Integer>> backed() {
    Map<Entity, Set<Integer>> backed = new LinkedHashMap<>();
    for (int brief = 0; brief < index.briefs().size(); brief++) {
      int home = brief;
      for (Source source : index.briefs().get(brief).sources()) {
        Entity entity = index.source(brief, source);
        Stream<Entity> backers = Stream.concat(source.controller().stream(), source.issuer().stream())
            .map(actor -> index.actor(home, actor));
        Stream.concat(backers, index.namesakes(entity).stream()).forEach(backer ->
            backed.computeIfAbsent(backer, none -> new LinkedHashSet<>()).add(bySource.get(entity)));
      }
    }
    return backed;
  }

  /** The actors, and all that they are parts of, each once. */
  private List<Entity> withWholes(Set<Entity> actors) {
    Set<Entity> known = new LinkedHashSet<>(actors);
    List<Entity> all = new ArrayList<>(actors);
    for (int at = 0; at < all.size(); at++) {
      index.wholes(all.get(at)).stream().filter(known::add).forEach(all::add);
    }
    return all;
  }

  private static boolean isNamed(Source source) {
    boolean itself = !source.kind().equals(SourceKind.UNNAMED)
        && source.issuer().map(Independence::isNamed).orElse(true);
    return itself || source.controller().filter(Independence::isNamed).isPresent();
  }

  private static boolean isNamed(Actor actor) {
    return actor.anonymity() == Anonymity.NAMED;
  }

  /**
   * Sources that cannot confirm each other.
   *
   * @param sources the sources, in the order of the corpus
   * @param isIdentified whether anybody is known to stand behind them: a source that is not {@code unnamed} and whose
   *     issuer, if there is one, is named; or a controller who is named. A group behind which nobody is known may be
   *     any other one
   * @param reasons why they are one, a line for each actor who issues or controls several; empty for a source alone
   */
  public record Group(List<Entity> sources, boolean isIdentified, List<String> reasons) {

    /** Copies the lists. */
    public Group {
      sources = List.copyOf(sources);
      reasons = List.copyOf(reasons);
    }

    /** Prints the sources' names: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Entity.labels(sources) + (isIdentified ? "" : " (nobody known)");
    }
  }

  /**
   * Groups the sources of a corpus.
   *
   * @param corpus the briefs
   * @return the groups
   */
  public static Independence of(Corpus corpus) {
    return new Independence(Objects.requireNonNull(corpus, "corpus"));
  }

  /**
   * {@return the groups, by their first sources in the order of the corpus; each source is in one of them}
   */
  public List<Group> groups() {
    return List.copyOf(groups);
  }

  /**
   * Tells whether two sources may confirm each other, as far as issuers and controllers tell. Of sources behind which
   * nobody is {@linkplain Group#isIdentified() known} they tell nothing.
   *
   * @param one a source of the corpus
   * @param other another, or the same
   * @return false if they are one group
   * @throws IllegalArgumentException if one of them is no source of the corpus
   */
  public boolean areIndependent(Entity one, Entity other) {
    return numberOf(Objects.requireNonNull(one, "one")) != numberOf(Objects.requireNonNull(other, "other"));
  }

  /** The number of the group of a source. */
  int numberOf(Entity source) {
    Integer group = bySource.get(source);
    if (group == null) {
      throw new IllegalArgumentException("no source of this corpus: " + source);
    }
    return group;
  }

  /** The number of the group that an actor issues or controls; empty if none. */
  OptionalInt backedBy(Entity actor) {
    Integer group = byBacker.get(actor);
    return group == null ? OptionalInt.empty() : OptionalInt.of(group);
  }

  Group group(int number) {
    return groups.get(number);
  }

  /** The schemes by which a speaker, or all of a source's group and all who stand behind it, would be known again. */
  Set<String> schemes(Entity voice) {
    return voice.kind() == Entity.Kind.SOURCE ? schemes.get(numberOf(voice)) : index.schemes(voice);
  }

  /**
   * {@return a row per group of several sources: the sources, and why they are one}
   */
  public Table table() {
    return new Table(
        List.of("one group", "because"),
        groups.stream().filter(group -> group.sources().size() > 1)
            .map(group -> List.of(group.toString(), String.join("; ", group.reasons()))).toList());
  }

  /** Two answers are equal if their groups are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Independence independence && groups.equals(independence.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /** Prints the groups, a line each. */
  @Override
  public String toString() {
    return groups.stream().map(group -> group + "\n").collect(Collectors.joining());
  }
}
