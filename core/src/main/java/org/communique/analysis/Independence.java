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

  private final Corpus corpus;
  private final List<Group> groups = new ArrayList<>();
  private final List<Set<String>> schemes = new ArrayList<>();
  private final Map<Subject, Integer> bySource = new HashMap<>();
  private final Map<Subject, Integer> byBacker = new HashMap<>();

  private Independence(Corpus corpus) {
    this.corpus = corpus;
    List<Subject> sources = corpus.sources();
    sources.forEach(source -> bySource.put(source, bySource.size()));
    Map<Subject, Set<Integer>> backed = backed();
    List<Subject> actors = withWholes(backed.keySet());
    actors.forEach(actor -> byBacker.put(actor, sources.size() + byBacker.size()));
    Classes classes = new Classes(sources.size() + actors.size());
    backed.forEach((actor, numbers) -> numbers.forEach(number -> classes.join(byBacker.get(actor), number)));
    actors.forEach(actor -> corpus.wholes(actor).forEach(whole ->
        classes.join(byBacker.get(actor), byBacker.get(whole))));
    Map<Integer, List<String>> reasons = new HashMap<>();
    for (Subject actor : actors) {
      List<String> why = reasons.computeIfAbsent(classes.of(byBacker.get(actor)), none -> new ArrayList<>());
      List<Subject> own = backed.getOrDefault(actor, Set.of()).stream().map(sources::get).toList();
      if (own.size() > 1) {
        why.add(Texts.labels(own) + ": issued or controlled by " + Texts.cut(actor.label()));
      }
      corpus.wholes(actor).forEach(whole ->
          why.add(Texts.cut(actor.label()) + " is a part of " + Texts.cut(whole.label())));
    }
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (List<Integer> numbers : classes.all()) {
      List<Subject> members = numbers.stream().filter(number -> number < sources.size()).map(sources::get).toList();
      numbers.forEach(number -> groupOf.put(number, groups.size()));
      groups.add(new Group(
          members, members.stream().flatMap(member -> corpus.sources(member).stream()).anyMatch(Independence::isNamed),
          members.size() > 1 ? reasons.getOrDefault(numbers.get(0), List.of()) : List.of()));
      schemes.add(new HashSet<>(corpus.schemes(members.get(0))));
      members.forEach(member -> schemes.get(schemes.size() - 1).retainAll(corpus.schemes(member)));
    }
    bySource.replaceAll((source, number) -> groupOf.get(number));
    byBacker.replaceAll((actor, number) -> groupOf.get(number));
    byBacker.forEach((actor, group) -> schemes.get(group).retainAll(corpus.schemes(actor)));
  }

  /** The numbers of the sources that each actor issues or controls, or whose identifier he bears. */
  private Map<Subject, Set<Integer>> backed() {
    Map<Subject, Set<Integer>> backed = new LinkedHashMap<>();
    for (int brief = 0; brief < corpus.briefs().size(); brief++) {
      int home = brief;
      for (Source source : corpus.briefs().get(brief).sources()) {
        Subject subject = corpus.source(brief, source);
        Stream<Subject> backers = Stream.concat(source.controller().stream(), source.issuer().stream())
            .map(actor -> corpus.actor(home, actor));
        Stream.concat(backers, corpus.namesakes(subject).stream()).forEach(backer ->
            backed.computeIfAbsent(backer, none -> new LinkedHashSet<>()).add(bySource.get(subject)));
      }
    }
    return backed;
  }

  /** The actors, and all that they are parts of, each once. */
  private List<Subject> withWholes(Set<Subject> actors) {
    Set<Subject> known = new LinkedHashSet<>(actors);
    List<Subject> all = new ArrayList<>(actors);
    for (int at = 0; at < all.size(); at++) {
      corpus.wholes(all.get(at)).stream().filter(known::add).forEach(all::add);
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
   * @param identified whether anybody is known to stand behind them: a source that is not {@code unnamed} and whose
   *     issuer, if there is one, is named; or a controller who is named. A group behind which nobody is known may be
   *     any other one
   * @param reasons why they are one, a line for each actor who issues or controls several; empty for a source alone
   */
  public record Group(List<Subject> sources, boolean identified, List<String> reasons) {

    /** Copies the lists. */
    public Group {
      sources = List.copyOf(sources);
      reasons = List.copyOf(reasons);
    }

    /** Prints the sources' names: {@code KCNA, Rodong Sinmun}. */
    @Override
    public String toString() {
      return Texts.labels(sources) + (identified ? "" : " (nobody known)");
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
   * nobody is {@linkplain Group#identified() known} they tell nothing.
   *
   * @param one a source of the corpus
   * @param other another, or the same
   * @return false if they are one group
   * @throws IllegalArgumentException if one of them is no source of the corpus
   */
  public boolean areIndependent(Subject one, Subject other) {
    return numberOf(Objects.requireNonNull(one, "one")) != numberOf(Objects.requireNonNull(other, "other"));
  }

  /** The number of the group of a source. */
  int numberOf(Subject source) {
    Integer group = bySource.get(source);
    if (group == null) {
      throw new IllegalArgumentException("no source of this corpus: " + source);
    }
    return group;
  }

  /** The number of the group that an actor issues or controls; empty if none. */
  OptionalInt backedBy(Subject actor) {
    Integer group = byBacker.get(actor);
    return group == null ? OptionalInt.empty() : OptionalInt.of(group);
  }

  Group group(int number) {
    return groups.get(number);
  }

  /** The schemes by which a speaker, or all of a source's group and all who stand behind it, would be known again. */
  Set<String> schemes(Subject voice) {
    return voice.kind() == Subject.Kind.SOURCE ? schemes.get(numberOf(voice)) : corpus.schemes(voice);
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
