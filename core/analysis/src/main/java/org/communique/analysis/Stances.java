// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Gloss;
import org.communique.Target;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.Diagram;
import org.communique.analysis.draw.OneLine;
import org.communique.analysis.draw.StanceMatrix;
import org.communique.analysis.order.Precedence;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.StanceKind;

/**
 * Who takes which stance on what, and how we know: a matrix of holders and targets.
 *
 * <p>A stance has one or more holders, who take it, and a target, which it is about. Each cell of the matrix is a
 * {@link Position}: all evidence for the attitude of one holder to one target.
 *
 * <ul>
 *   <li>Every stance of every statement is evidence, once for each of its holders. {@link Corpus} says when holders or
 *       targets of several briefs are the same.
 *   <li>A statement that no longer {@linkplain Standing stands} is still evidence. {@link Evidence#stands()} is then
 *       false. A contested statement is evidence too, and {@link Evidence#isContested()} is true. A position that rests
 *       only on contested evidence says so in the table, in its sentence and in the picture.
 *   <li>A statement is not evidence if one of its sources says that the utterance did not take place, is expected, or
 *       is hypothetical.
 *   <li>A stance is not evidence if its certainty is {@linkplain org.communique.vocabulary.Certainty#isNegative()
 *       negative}: the person who inferred the stance thinks that the holder certainly, probably or possibly does not
 *       have this stance.
 *   <li>A vague actor is a separate entity. If Kim opposes “hostile forces”, this says nothing about the United States,
 *       even if the article explains that the United States are meant. {@link #withGlosses} uses such explanations,
 *       which are called glosses.
 * </ul>
 *
 * <p>For example, the statement {@code kim-affirms} has the stance that Kim supports Russia. The position of Kim on
 * Russia prints {@code Kim Jong Un on Russia: support (kim-affirms)}.
 *
 * <pre>{@code
 * Stances stances = Stances.of(Corpus.of(brief));
 * stances.positions().forEach(System.out::println);
 * }</pre>
 */
public final class Stances {

  private static final String TITLE = "Who stands where";

  /** A cell of the matrix. Cells are comparable, which keeps a large map fast even if many hashes are equal. */
  private record Cell(Entity holder, Entity target) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int holders = holder.compareTo(other.holder);
      return holders == 0 ? target.compareTo(other.target) : holders;
    }
  }

  private final boolean isOfSeveralBriefs;
  private final Map<Cell, Position> positions = new LinkedHashMap<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<StanceChange> changes = new ArrayList<>();

  private Stances(Corpus corpus, boolean readsGlosses) {
    isOfSeveralBriefs = corpus.briefs().size() > 1;
    CorpusIndex index = corpus.index();
    Map<Cell, List<Evidence>> evidenceByCell = new LinkedHashMap<>();
    EvidenceCount count = new EvidenceCount("stances", index);
    for (Standing.Verdict verdict : Standing.of(corpus).verdicts()) {
      CorpusStatement statement = verdict.statement();
      if (!statement.statement().stances().isEmpty() && index.isSaid(statement.number())) {
        Evidence.forEachHolder(verdict, index, (holder, evidence) -> {
          count.add(evidence);
          add(evidenceByCell, index, holder, evidence);
          if (readsGlosses) {
            addReadings(evidenceByCell, index, holder, evidence, count);
          }
        });
      }
    }
    evidenceByCell.forEach((cell, evidence) ->
        positions.put(cell, new Position(cell.holder(), cell.target(), evidence)));
    compare(corpus);
  }

  /** Compares the evidence of each position. One piece of evidence of a kind has nothing to be compared with. */
  private void compare(Corpus corpus) {
    Precedence order = Timeline.precedence(corpus.index());
    for (Position position : positions.values()) {
      if (position.evidence().size() > 1) {
        position.evidenceByKind().forEach((kind, evidence) -> compare(position, kind, evidence, order));
      }
    }
  }

  private void compare(Position position, StanceKind kind, List<Evidence> ofKind, Precedence order) {
    if (ofKind.size() > 1) {
      Contradiction.of(position, kind, ofKind, order).ifPresent(contradictions::add);
      disagreements.addAll(Disagreement.of(position, kind, ofKind));
      StanceChange.of(position, kind, ofKind, order).ifPresent(changes::add);
    }
  }

  private static void add(
      Map<Cell, List<Evidence>> evidenceByCell, CorpusIndex index, Actor holder, Evidence evidence) {
    int statement = evidence.statement().number();
    add(evidenceByCell, index.actor(index.briefNumber(statement), holder),
        index.target(statement, evidence.stance().target()), evidence);
  }

  private static void add(
      Map<Cell, List<Evidence>> evidenceByCell, Entity holder, Entity target, Evidence evidence) {
    evidenceByCell.computeIfAbsent(new Cell(holder, target), none -> new ArrayList<>()).add(evidence);
  }

  /** Adds the evidence again for everyone whom a gloss names as meant by a vague holder or by a vague target. */
  private static void addReadings(
      Map<Cell, List<Evidence>> evidenceByCell, CorpusIndex index, Actor holder, Evidence evidence,
      EvidenceCount count) {
    int statement = evidence.statement().number();
    Target target = evidence.stance().target();
    Entity holderEntity = index.actor(index.briefNumber(statement), holder);
    Entity targetEntity = index.target(statement, target);
    holder.gloss().ifPresent(gloss -> members(index, statement, gloss).forEach(member -> {
      count.add(evidence);
      add(evidenceByCell, member, targetEntity, evidence.through(gloss));
    }));
    if (target instanceof Actor actor) {
      actor.gloss().ifPresent(gloss -> members(index, statement, gloss).forEach(member -> {
        count.add(evidence);
        add(evidenceByCell, holderEntity, member, evidence.through(gloss));
      }));
    }
  }

  /** Whom a gloss names as meant; nobody if the gloss says that these actors are not meant. */
  private static List<Entity> members(CorpusIndex index, int statement, Gloss gloss) {
    if (gloss.certainty().filter(Certainty::isNegative).isPresent()) {
      return List.of();
    }
    return gloss.members().stream()
        .map(member -> index.actor(index.briefNumber(statement), member)).distinct().toList();
  }

  /**
   * Finds all positions. This method does not use glosses, the explanations of who is meant by a vague actor; see
   * {@link #withGlosses}.
   *
   * @param corpus the briefs
   * @return the positions, contradictions and changes
   * @throws IllegalStateException if one brief gives more than 200,000 pieces of evidence
   */
  public static Stances of(Corpus corpus) {
    return new Stances(Objects.requireNonNull(corpus, "corpus"), false);
  }

  /**
   * Finds all positions, and uses glosses. The gloss of a vague actor names the actors who are meant. A gloss with a
   * negative {@linkplain Gloss#certainty() certainty} says that they are not meant, and is not used.
   *
   * <ul>
   *   <li>The result contains everything that the method {@link #of(Corpus)} finds. It also contains evidence for each
   *       actor whom a gloss names.
   *   <li>The basis of this added evidence is always {@link org.communique.vocabulary.Basis#INFERRED}, whatever the
   *       basis of the stance is. {@link Evidence#gloss()} returns the gloss that was used.
   *   <li>A gloss can replace the holder or the target of a stance, but never both in the same piece of evidence.
   * </ul>
   *
   * <p>For example, Kim opposes “hostile forces”, and the article explains that this name means the United States. The
   * result contains two positions. One is the position of Kim on hostile forces; the other is the position of Kim on
   * the United States, which is inferred.
   *
   * @param corpus the briefs
   * @return the positions, contradictions and changes
   * @throws IllegalStateException if one brief gives more than 200,000 pieces of evidence
   */
  public static Stances withGlosses(Corpus corpus) {
    return new Stances(Objects.requireNonNull(corpus, "corpus"), true);
  }

  /**
   * {@return the positions, ordered by their first evidence in the order of the corpus}
   */
  public List<Position> positions() {
    return List.copyOf(positions.values());
  }

  /**
   * {@return the holders of all positions, each once, in the order of the positions}
   */
  public List<Entity> holders() {
    return positions.values().stream().map(Position::holder).distinct().toList();
  }

  /**
   * {@return the targets of all positions, each once, in the order of the positions}
   */
  public List<Entity> targets() {
    return positions.values().stream().map(Position::target).distinct().toList();
  }

  /**
   * Finds the position of a holder on a target.
   *
   * @param holder the holder
   * @param target the target
   * @return the position; empty if there is no evidence, which does not mean that the holder is neutral
   */
  public Optional<Position> position(Entity holder, Entity target) {
    return Optional.ofNullable(positions.get(new Cell(
        Objects.requireNonNull(holder, "holder"), Objects.requireNonNull(target, "target"))));
  }

  /**
   * {@return the positions in which the holder is both for and against the target at possibly the same time, in the
   * order of the positions}
   */
  public List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  /**
   * {@return the statements from which assessors infer opposite stances of one holder, in the order of the positions}
   */
  public List<Disagreement> disagreements() {
    return List.copyOf(disagreements);
  }

  /**
   * {@return the positions in which the attitude of the holder changed over time, in the order of the positions}
   */
  public List<StanceChange> changes() {
    return List.copyOf(changes);
  }

  /**
   * {@return a table with one row for each position: holder, target, attitudes, bases, by whose account the stances are
   * known ({@code Putin (Rodong Sinmun)}: the speakers, and the source nearest them), and the statements}
   */
  public Table table() {
    return new Table(
        List.of("holder", "target", "attitude", "basis", "by the account of", "in"),
        positions.values().stream().map(position -> List.of(
                position.holder().label(), position.target().label(), position.shownAttitudes(),
                OneLine.commas(distinct(position, Evidence::shownBasis)),
                OneLine.commas(distinct(position, this::account)), Position.shownStatements(position.evidence())))
            .toList());
  }

  private static List<String> distinct(Position position, Function<Evidence, String> words) {
    return position.evidence().stream().map(words).distinct().toList();
  }

  private String account(Evidence evidence) {
    return ChainWords.account(evidence.statement().statement(), isOfSeveralBriefs);
  }

  /**
   * {@return the stances as a picture: a matrix of holders and targets as SVG, or arrows from holders to targets; an
   * arrow is dashed if all its evidence is inferred}
   */
  public Drawing drawing() {
    return new Drawing(
        holders().size() + targets().size() + positions.size(), this::diagram, () -> matrix().toSvg());
  }

  private Diagram diagram() {
    Map<Entity, Integer> numbers = numbers(Stream.concat(holders().stream(), targets().stream()).toList());
    return new Diagram(
        TITLE, description(), numbers.keySet().stream().map(Entity::label).map(OneLine::cut).toList(),
        positions.values().stream()
            .map(position -> new Diagram.Edge(
                numbers.get(position.holder()), numbers.get(position.target()), position.shownAttitudes(),
                position.basis() == Basis.INFERRED))
            .toList());
  }

  private StanceMatrix matrix() {
    Map<Entity, Integer> rows = numbers(busiestFirst(Position::holder));
    Map<Entity, Integer> columns = numbers(busiestFirst(Position::target));
    return new StanceMatrix(
        TITLE, description(), rows.keySet().stream().map(Entity::label).toList(),
        columns.keySet().stream().map(Entity::label).toList(),
        positions.values().stream()
            .map(position -> new StanceMatrix.Cell(
                rows.get(position.holder()), columns.get(position.target()), position.toString(), position.strips(),
                position.basis()))
            .toList());
  }

  /** The holders or the targets, those with most positions first, so that the cells are close together. */
  private List<Entity> busiestFirst(Function<Position, Entity> side) {
    Map<Entity, Long> counts = positions.values().stream()
        .collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream().sorted(Map.Entry.<Entity, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey).toList();
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

  /** Two {@code Stances} objects are equal if their positions, contradictions, disagreements and changes are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Stances stances && positions.equals(stances.positions)
        && contradictions.equals(stances.contradictions) && disagreements.equals(stances.disagreements)
        && changes.equals(stances.changes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(positions, contradictions, disagreements, changes);
  }

  /** Prints the positions, the contradictions, the disagreements and the changes, one line each. */
  @Override
  public String toString() {
    return Stream.of(positions.values(), contradictions, disagreements, changes).flatMap(Collection::stream)
        .map(answer -> answer + "\n").collect(Collectors.joining());
  }
}
