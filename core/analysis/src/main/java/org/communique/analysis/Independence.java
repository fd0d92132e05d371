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
 * Which sources belong together and therefore cannot confirm each other, whatever they report.
 *
 * <p>The Admiralty code, by which intelligence services grade sources and reports, uses the words “other independent
 * sources”, but does not say what makes sources independent. This class looks at ownership and control, because public
 * registers of media record both:
 *
 * <ul>
 *   <li>Two sources are in one group if one actor issues or controls both sources.
 *   <li>An actor who is {@linkplain Actor#partOf() part of} another actor is in the same group as that other actor. For
 *       example, a ministry of a state controls one newspaper, and the state itself controls another newspaper. The two
 *       newspapers are in one group.
 *   <li>An actor who holds or held an office in an organisation is in the same group as the organisation. For example,
 *       two ministers of one government each have an account of their own on a social network. The two accounts are in
 *       one group.
 *   <li>If a source and an actor have the same identifier, the actor counts as the issuer of the source.
 *   <li>Groups that have a source or an actor in common are one group.
 * </ul>
 *
 * <p>Each source is in exactly one group. A group may be too large: some of its sources may in truth be independent.
 * This error is the safer error, because the result is then too few independent sources, not too many.
 *
 * <p>For example, North Korea controls the agency KCNA and the newspaper Rodong Sinmun, and Russia controls TASS. There
 * are two groups: one group contains KCNA and Rodong Sinmun, the other group contains TASS.
 *
 * <p>{@link Corroboration} makes larger groups for one utterance or one claim, because it also considers which source
 * repeats which other source.
 */
public final class Independence {

  private final CorpusIndex index;
  private final Representation representation;
  private final List<Group> groups = new ArrayList<>();
  private final List<Set<String>> schemes = new ArrayList<>();
  private final Map<Entity, Integer> groupOfSource = new HashMap<>();
  private final Map<Entity, Integer> groupOfBacker = new HashMap<>();

  Independence(CorpusIndex index, Representation representation) {
    this.index = index;
    this.representation = representation;
    Map<Entity, Set<Entity>> sourcesOf = sourcesByBacker();
    List<Entity> backers = withOrganisations(sourcesOf.keySet());
    // The sources come first, so that every joined set begins with a source.
    List<Entity> members = Stream.concat(index.sources().entities().stream(), backers.stream()).toList();
    DisjointSets joined = joined(members, sourcesOf, backers);
    Map<Integer, List<String>> reasons = new HashMap<>();
    for (int number = members.size() - backers.size(); number < members.size(); number++) {
      reasons.computeIfAbsent(joined.leastOf(number), none -> new ArrayList<>())
          .addAll(reasonsOf(members.get(number), sourcesOf));
    }
    for (List<Integer> set : joined.sets()) {
      addGroup(set.stream().map(members::get).toList(), reasons.getOrDefault(set.get(0), List.of()));
    }
  }

  /** For each actor, the sources that the actor issues or controls, or with which it shares an identifier. */
  private Map<Entity, Set<Entity>> sourcesByBacker() {
    Map<Entity, Set<Entity>> sourcesOf = new LinkedHashMap<>();
    for (int number = 0; number < index.briefs().size(); number++) {
      int brief = number;
      for (Source source : index.briefs().get(brief).sources()) {
        Entity entity = index.source(brief, source);
        Stream<Entity> backers = Stream.concat(source.controller().stream(), source.issuer().stream())
            .map(actor -> index.actor(brief, actor));
        Stream.concat(backers, index.namesakes(entity).stream()).forEach(backer ->
            sourcesOf.computeIfAbsent(backer, none -> new LinkedHashSet<>()).add(entity));
      }
    }
    return sourcesOf;
  }

  /** The actors, all actors of which they are parts, and the organisations of their offices, each once. */
  private List<Entity> withOrganisations(Set<Entity> actors) {
    Set<Entity> known = new LinkedHashSet<>(actors);
    List<Entity> all = new ArrayList<>(actors);
    for (int at = 0; at < all.size(); at++) {
      index.wholes(all.get(at)).stream().filter(known::add).forEach(all::add);
      representation.organisations(all.get(at)).stream().filter(known::add).forEach(all::add);
    }
    return all;
  }

  /** Sources and actors by their places in a list, joined if they belong together. */
  private DisjointSets joined(List<Entity> members, Map<Entity, Set<Entity>> sourcesOf, List<Entity> backers) {
    Map<Entity, Integer> numbers = new HashMap<>();
    members.forEach(member -> numbers.put(member, numbers.size()));
    DisjointSets joined = new DisjointSets(members.size());
    sourcesOf.forEach((backer, sources) ->
        sources.forEach(source -> joined.join(numbers.get(backer), numbers.get(source))));
    for (Entity backer : backers) {
      index.wholes(backer).forEach(whole -> joined.join(numbers.get(backer), numbers.get(whole)));
      representation.organisations(backer)
          .forEach(organisation -> joined.join(numbers.get(backer), numbers.get(organisation)));
    }
    return joined;
  }

  /** Why an actor joins sources, in words. */
  private List<String> reasonsOf(Entity backer, Map<Entity, Set<Entity>> sourcesOf) {
    List<String> reasons = new ArrayList<>();
    List<Entity> sources = List.copyOf(sourcesOf.getOrDefault(backer, Set.of()));
    if (sources.size() > 1) {
      reasons.add(Entity.labels(sources) + ": issued or controlled by " + OneLine.cut(backer.label()));
    }
    index.wholes(backer).forEach(whole ->
        reasons.add(OneLine.cut(backer.label()) + " is a part of " + OneLine.cut(whole.label())));
    representation.organisations(backer).stream().distinct().forEach(organisation ->
        reasons.add(OneLine.cut(backer.label()) + " has an office in " + OneLine.cut(organisation.label())));
    return reasons;
  }

  private void addGroup(List<Entity> members, List<String> reasons) {
    List<Entity> sources = members.stream().filter(member -> member.kind() == Entity.Kind.SOURCE).toList();
    List<Entity> backers = members.subList(sources.size(), members.size());
    sources.forEach(source -> groupOfSource.put(source, groups.size()));
    backers.forEach(backer -> groupOfBacker.put(backer, groups.size()));
    Set<String> common = new HashSet<>(index.schemes(members.get(0)));
    members.forEach(member -> common.retainAll(index.schemes(member)));
    schemes.add(common);
    boolean isIdentified = sources.stream()
        .flatMap(source -> index.sources().values(source).stream()).anyMatch(Independence::isIdentified);
    groups.add(new Group(sources, isIdentified, sources.size() > 1 ? reasons : List.of()));
  }

  private static boolean isIdentified(Source source) {
    boolean isNamed = !source.kind().equals(SourceKind.UNNAMED)
        && source.issuer().map(Independence::isNamed).orElse(true);
    return isNamed || source.controller().filter(Independence::isNamed).isPresent();
  }

  private static boolean isNamed(Actor actor) {
    return actor.anonymity() == Anonymity.NAMED;
  }

  /**
   * Sources that belong together and therefore cannot confirm each other.
   *
   * @param sources the sources, in the order of the corpus
   * @param isIdentified whether the brief says who is behind the group. This is true if the group has a source with a
   *     named controller. It is also true if the group has a source whose kind is not {@code unnamed} and whose issuer
   *     is named or absent. A group that is not identified may in truth be the same as another group
   * @param reasons why the sources belong together, in words; empty if the group has only one source
   */
  public record Group(List<Entity> sources, boolean isIdentified, List<String> reasons) {

    /** Copies the lists. */
    public Group {
      sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
      reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    }

    /** Prints the names of the sources: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Entity.labels(sources) + (isIdentified ? "" : " (nobody known)");
    }
  }

  /**
   * Groups the sources of a corpus.
   *
   * @param corpus the briefs
   * @return the groups of its sources
   */
  public static Independence of(Corpus corpus) {
    CorpusIndex index = Objects.requireNonNull(corpus, "corpus").index();
    return new Independence(index, new Representation(index));
  }

  /**
   * {@return the groups, ordered by their first sources in the order of the corpus}
   */
  public List<Group> groups() {
    return List.copyOf(groups);
  }

  /**
   * Tests whether two sources are in different groups. If a group is not {@linkplain Group#isIdentified() identified},
   * its sources may still depend on sources of another group.
   *
   * @param one a source of the corpus
   * @param other another source of the corpus, or the same
   * @return true if the two sources are in different groups
   * @throws IllegalArgumentException if one of the two is not a source of the corpus
   */
  public boolean areIndependent(Entity one, Entity other) {
    return groupNumber(Objects.requireNonNull(one, "one")) != groupNumber(Objects.requireNonNull(other, "other"));
  }

  /** Returns the number of the group of a source. */
  int groupNumber(Entity source) {
    Integer group = groupOfSource.get(source);
    if (group == null) {
      throw new IllegalArgumentException("no source of this corpus: " + source);
    }
    return group;
  }

  /** Returns the number of the group that an actor, or a part of this actor, issues or controls; empty if none. */
  OptionalInt groupBackedBy(Entity actor) {
    Integer group = groupOfBacker.get(actor);
    return group == null ? OptionalInt.empty() : OptionalInt.of(group);
  }

  /** Returns the group with a number. */
  Group group(int number) {
    return groups.get(number);
  }

  /**
   * Returns the schemes that tell a speaker or a source apart from those of other briefs. For a source these are the
   * schemes in which every source of its group has an identifier, and every actor behind the group.
   */
  Set<String> schemes(Entity voice) {
    return voice.kind() == Entity.Kind.SOURCE ? schemes.get(groupNumber(voice)) : index.schemes(voice);
  }

  /**
   * {@return a table with one row for each group that has several sources: the sources, and why they belong together}
   */
  public Table table() {
    return new Table(
        List.of("one group", "because"),
        groups.stream().filter(group -> group.sources().size() > 1)
            .map(group -> List.of(group.toString(), String.join("; ", group.reasons()))).toList());
  }

  /** Two {@code Independence} objects are equal if their groups are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Independence independence && groups.equals(independence.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /** Prints the groups, one line each. */
  @Override
  public String toString() {
    return groups.stream().map(group -> group + "\n").collect(Collectors.joining());
  }
}
