// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Stance;
import org.communique.Target;
import org.communique.analysis.draw.Diagram;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.draw.StanceMatrix;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.StanceKind;

/**
 * Where everyone stands on everything, and how we know: a matrix of holders and targets.
 *
 * <p>A position rests on every stance that has this holder among its holders, and this target, in every statement.
 * Holders and targets of several briefs are one where {@link Corpus} joins them. Evidence of a statement that no
 * longer stands is kept and marked. A statement holds no position by which a voice says that it was not said, is
 * expected or only supposed, nor does a stance of which its assessor holds, be it as possible, that it is not so.
 *
 * <p>A vague actor is itself and nobody else: that Kim opposes “hostile forces” says nothing of the US, although the
 * article reads them so. {@link #withGlosses} adds what follows if one follows the glosses.
 *
 * <pre>{@code
 * Stances stances = Stances.of(Corpus.of(brief));
 * stances.positions().forEach(System.out::println);   // Kim Jong Un on Russia: support (kim-affirms), …
 * }</pre>
 */
public final class Stances {

  private static final String TITLE = "Who stands where";

  /** A cell; comparable, so that maps of many stay fast whatever their hashes are. */
  private record Key(Entity holder, Entity target) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int holders = holder.compareTo(other.holder);
      return holders == 0 ? target.compareTo(other.target) : holders;
    }
  }

  private final Map<Key, Position> positions = new LinkedHashMap<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<StanceChange> changes = new ArrayList<>();

  private Stances(Corpus corpus, boolean glosses) {
    Map<Key, List<Evidence>> all = new LinkedHashMap<>();
    for (Standing.Verdict verdict : Standing.of(corpus).verdicts()) {
      CorpusStatement statement = verdict.statement();
      if (!statement.statement().stances().isEmpty() && corpus.index().isSaid(statement.number())) {
        add(all, corpus.index(), verdict, Chain.of(statement.statement()), glosses);
      }
    }
    all.forEach((key, evidence) -> positions.put(key, new Position(key.holder(), key.target(), evidence)));
    Timeline timeline = Timeline.of(corpus);
    for (Position position : positions.values()) {
      for (StanceKind kind : StanceKind.values()) {
        Contradiction.of(position, kind, timeline).ifPresent(contradictions::add);
        StanceChange.of(position, kind, timeline).ifPresent(changes::add);
      }
    }
  }

  private static void add(
      Map<Key, List<Evidence>> all, CorpusIndex index, Standing.Verdict verdict, Chain chain, boolean glosses) {
    EffectiveReliability reliability = chain.reliability();
    int reservations = chain.gaps().size() + chain.hedges().size();
    int number = verdict.statement().number();
    Set<Entity> voices = new HashSet<>(index.speakers(number));
    chain.statement().onBehalfOf().forEach(actor -> voices.add(index.actor(index.briefNumber(number), actor)));
    List<Stance> held = chain.statement().stances().stream()
        .filter(stance -> stance.certainty().filter(Certainty::isNegative).isEmpty()).toList();
    for (Stance stance : held) {
      Set<Entity> once = new HashSet<>();
      for (Actor holder : stance.holders()) {
        Entity who = index.actor(index.briefNumber(number), holder);
        if (once.add(who)) {
          add(all, index, holder, glosses, new Evidence(
              verdict.statement(), stance, Optional.empty(), reliability, reservations, voices.contains(who),
              verdict.stands()));
        }
      }
    }
  }

  private static void add(
      Map<Key, List<Evidence>> all, CorpusIndex index, Actor holder, boolean glosses, Evidence evidence) {
    int statement = evidence.statement().number();
    Target target = evidence.stance().target();
    Entity who = index.actor(index.briefNumber(statement), holder);
    Entity what = index.target(statement, target);
    all.computeIfAbsent(new Key(who, what), none -> new ArrayList<>()).add(evidence);
    if (glosses) {
      holder.gloss().ifPresent(gloss -> read(index, statement, gloss).forEach(member ->
          all.computeIfAbsent(new Key(member, what), none -> new ArrayList<>()).add(evidence.through(gloss))));
      Optional.of(target).filter(Actor.class::isInstance).flatMap(actor -> ((Actor) actor).gloss()).ifPresent(gloss ->
          read(index, statement, gloss).forEach(member ->
              all.computeIfAbsent(new Key(who, member), none -> new ArrayList<>()).add(evidence.through(gloss))));
    }
  }

  private static List<Entity> read(CorpusIndex index, int statement, Gloss gloss) {
    return gloss.members().stream().map(member -> index.actor(index.briefNumber(statement), member)).distinct().toList();
  }

  /**
   * Asks who stands where.
   *
   * @param corpus the briefs
   * @return every position that a stance holds
   */
  public static Stances of(Corpus corpus) {
    return new Stances(Objects.requireNonNull(corpus, "corpus"), false);
  }

  /**
   * Asks who stands where, and reads vague actors as those who are meant by them according to their glosses.
   *
   * <p>What follows only so is {@link org.communique.vocabulary.Basis#INFERRED}, whatever the stance rests on, and
   * its evidence names the gloss and who gave it. A vague holder is read, and a vague target, but not both in one
   * stance.
   *
   * @param corpus the briefs
   * @return the positions of {@link #of}, and those that the glosses add
   */
  public static Stances withGlosses(Corpus corpus) {
    return new Stances(Objects.requireNonNull(corpus, "corpus"), true);
  }

  /**
   * {@return every position, by its first evidence in the order of the corpus}
   */
  public List<Position> positions() {
    return List.copyOf(positions.values());
  }

  /**
   * {@return who stands anywhere, each once, in the order of the positions}
   */
  public List<Entity> holders() {
    return positions.values().stream().map(Position::holder).distinct().toList();
  }

  /**
   * {@return on what anybody stands, each once, in the order of the positions}
   */
  public List<Entity> targets() {
    return positions.values().stream().map(Position::target).distinct().toList();
  }

  /**
   * Finds a cell of the matrix.
   *
   * @param holder who
   * @param target on what
   * @return the position; empty if no stance holds it, which tells nothing
   */
  public Optional<Position> position(Entity holder, Entity target) {
    return Optional.ofNullable(positions.get(new Key(
        Objects.requireNonNull(holder, "holder"), Objects.requireNonNull(target, "target"))));
  }

  /**
   * {@return where one holder is both for and against one target, in the order of the positions}
   */
  public List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  /**
   * {@return where one holder's attitude to one target changed with time, in the order of the positions}
   */
  public List<StanceChange> changes() {
    return List.copyOf(changes);
  }

  /**
   * {@return a row per position: holder, target, attitudes, kinds, bases, the statements behind it}
   */
  public Table table() {
    return new Table(
        List.of("holder", "target", "attitude", "kind", "basis", "in"),
        positions.values().stream().map(position -> List.of(
                position.holder().label(), position.target().label(), position.shownAttitudes(),
                all(position, ground -> ground.stance().kind()), all(position, Evidence::basis),
                Position.shownStatements(position.evidence())))
            .toList());
  }

  private static String all(Position position, Function<Evidence, Object> part) {
    return OneLine.commas(position.evidence().stream().map(part).distinct().toList());
  }

  /**
   * {@return holders and targets as a flowchart of Mermaid; dashed where all is inferred}
   */
  public String toMermaid() {
    return diagram().toMermaid();
  }

  /**
   * {@return holders and targets as a digraph of Graphviz; dashed where all is inferred}
   */
  public String toGraphviz() {
    return diagram().toGraphviz();
  }

  /**
   * {@return the matrix as an SVG image with a title and a description, the same bytes for the same stances}
   */
  public String toSvg() {
    return matrix().toSvg();
  }

  private Diagram diagram() {
    Map<Entity, Integer> numbers = numbers(Stream.concat(holders().stream(), targets().stream()).toList());
    return new Diagram(
        TITLE, description(), numbers.keySet().stream().map(Entity::label).map(OneLine::cut).toList(),
        positions.values().stream()
            .map(position -> new Diagram.Edge(
                numbers.get(position.holder()), numbers.get(position.target()), position.shownAttitudes(),
                position.isInferred()))
            .toList());
  }

  private StanceMatrix matrix() {
    Map<Entity, Integer> rows = numbers(holders());
    Map<Entity, Integer> columns = numbers(targets());
    return new StanceMatrix(
        TITLE, description(), rows.keySet().stream().map(Entity::label).toList(),
        columns.keySet().stream().map(Entity::label).toList(),
        positions.values().stream()
            .map(position -> new StanceMatrix.Cell(
                rows.get(position.holder()), columns.get(position.target()), position.toString(), position.strips(),
                position.isInferred()))
            .toList());
  }

  private static Map<Entity, Integer> numbers(List<Entity> entities) {
    Map<Entity, Integer> numbers = new LinkedHashMap<>();
    entities.forEach(entity -> numbers.putIfAbsent(entity, numbers.size()));
    return numbers;
  }

  private String description() {
    return "Holders: " + holders().size() + ", targets: " + targets().size() + "."
        + positions.values().stream().map(position -> " " + position + ".").collect(Collectors.joining());
  }

  /** Two answers are equal if their positions, contradictions and changes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Stances stances && positions.equals(stances.positions)
        && contradictions.equals(stances.contradictions) && changes.equals(stances.changes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(positions, contradictions, changes);
  }

  /** Prints the positions, then the contradictions and changes, a line each. */
  @Override
  public String toString() {
    return Stream.of(positions.values(), contradictions, changes).flatMap(Collection::stream)
        .map(answer -> answer + "\n").collect(Collectors.joining());
  }
}
