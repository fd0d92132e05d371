// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Actor;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Which stances the people of an institution took, and in which way each of these stances may count as a stance of the
 * institution.
 *
 * <p>A president speaks, and the encoder records a stance of the president. {@link Stances} then has a position of the
 * president, and none of the state, because nobody said in so many words that the state takes this stance. This answer
 * is for readers who want to know what the president's word says about the state. Every position shows the {@link Way}
 * by which it comes from the speaker to the institution, and positions that come by different ways are kept apart.
 *
 * <ul>
 *   <li>Only a stance that a speaker takes in the speaker's own words counts. What others say about the speaker does
 *       not count.
 *   <li>If the statement was made in a {@linkplain Statement#capacity() personal capacity}, only those institutions
 *       count on whose behalf the statement was made.
 *   <li>An institution that holds the stance itself, or that speaks itself, is left out: {@link Stances} has its
 *       position.
 *   <li>The positions in {@link Stances} are never changed by this answer, and never contain it.
 * </ul>
 *
 * <p>For example, the Minister of Arvenia supports a treaty. The Minister is Foreign Minister in the ministry, and the
 * ministry is a part of the state Arvenia. There are two positions: of the ministry, by {@code role held}; and of
 * Arvenia, by {@code role held, part of}.
 */
public final class InstitutionalStances {

  /** One step on the way from a speaker to an institution. */
  public enum Way {
    /** The speakers speak on behalf of the institution, as {@link Statement#onBehalfOf()} says. */
    ON_BEHALF_OF,
    /** The speakers speak as holders of a role in the institution, as {@link Statement#speakingAs()} says. */
    SPEAKING_AS,
    /** The holder had a role in the institution at that time, but the statement does not say that it mattered. */
    ROLE_HELD,
    /**
     * The actor reached so far is a part of the institution. A state is not followed to the organisations of which it
     * is a member.
     */
    PART_OF
  }

  /**
   * The evidence that reaches one institution by one way.
   *
   * @param institution the institution
   * @param target the target of the stances
   * @param ways the steps from the speaker to the institution, the step nearest the speaker first; at least one
   * @param evidence the evidence, at least one piece, in the order of the corpus; the holders of its stances are people
   *     or parts of the institution
   */
  public record InstitutionalPosition(Entity institution, Entity target, List<Way> ways, List<Evidence> evidence) {

    /** Copies the lists. */
    public InstitutionalPosition {
      Objects.requireNonNull(institution, "institution");
      Objects.requireNonNull(target, "target");
      ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
      evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
    }

    /** Prints institution, target, attitudes, statements and way: {@code … : support (speech), by role held}. */
    @Override
    public String toString() {
      Position position = new Position(institution, target, evidence);
      return OneLine.of(position + ", by " + words(ways));
    }
  }

  /** What keeps two positions apart. Keys can be compared, so that very many equal hash codes do no harm. */
  private record Key(Entity institution, Entity target, List<Way> ways) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::institution).thenComparing(Key::target)
        .thenComparing(key -> key.ways.toString());

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final List<InstitutionalPosition> positions;

  private InstitutionalStances(List<InstitutionalPosition> positions) {
    this.positions = List.copyOf(positions);
  }

  /**
   * Finds the institutions for which the speakers of a corpus may have spoken.
   *
   * @param corpus the briefs
   * @return the positions of the institutions
   * @throws IllegalStateException if one brief gives more than 200,000 pieces of evidence
   */
  public static InstitutionalStances of(Corpus corpus) {
    CorpusIndex index = Objects.requireNonNull(corpus, "corpus").index();
    Map<Key, List<Evidence>> evidenceByKey = new LinkedHashMap<>();
    Representation representation = new Representation(index);
    EvidenceCount count = new EvidenceCount("institutional stances", index);
    for (Standing.Verdict verdict : Standing.of(corpus).verdicts()) {
      int number = verdict.statement().number();
      if (!verdict.statement().statement().stances().isEmpty() && index.isSaid(number)) {
        Paths paths = new Paths(index, representation, number);
        Evidence.forEachHolder(verdict, index, (holder, evidence) -> {
          if (index.speakers(number).contains(index.actor(index.briefNumber(number), holder))) {
            paths.from(holder, evidence.stance()).forEach((institution, ways) -> {
              count.add(evidence);
              evidenceByKey.computeIfAbsent(
                      new Key(institution, index.target(number, evidence.stance().target()), ways),
                      none -> new ArrayList<>())
                  .add(evidence);
            });
          }
        });
      }
    }
    return new InstitutionalStances(evidenceByKey.entrySet().stream()
        .map(entry -> new InstitutionalPosition(
            entry.getKey().institution(), entry.getKey().target(), entry.getKey().ways(), entry.getValue()))
        .toList());
  }

  /**
   * Finds the institutions that the speakers of one statement reach, each by the first way in the order of the ways.
   * For one stance, an institution is found once, even if several of its holders reach the institution.
   */
  private static final class Paths {

    private final CorpusIndex index;
    private final Representation representation;
    private final int number;
    private final boolean isPersonal;
    /** The institutions that the statement names, and their wholes, except the speakers: the same for each stance. */
    private final Map<Entity, List<Way>> named = new LinkedHashMap<>();
    /** The same, with the speakers among them. */
    private final Set<Entity> passed = new HashSet<>();
    private final Set<Entity> holders = new HashSet<>();
    private final Set<Entity> visited = new HashSet<>();
    private @Nullable Stance stance;
    private Map<Entity, List<Way>> found;

    Paths(CorpusIndex index, Representation representation, int number) {
      this.index = index;
      this.representation = representation;
      this.number = number;
      Statement statement = index.statement(number).statement();
      isPersonal = statement.capacity().filter(Capacity.PERSONAL::equals).isPresent();
      found = named;
      statement.onBehalfOf().forEach(actor -> add(entity(actor), List.of(Way.ON_BEHALF_OF)));
      if (!isPersonal) {
        statement.speakingAs().flatMap(role -> role.organisation())
            .ifPresent(actor -> add(entity(actor), List.of(Way.SPEAKING_AS)));
      }
      passed.addAll(visited);
    }

    /** Returns the institutions that a holder reaches, and that no earlier holder of the same stance has reached. */
    Map<Entity, List<Way>> from(Actor holder, Stance held) {
      found = new LinkedHashMap<>();
      if (stance != held) {
        begin(held);
      }
      if (!isPersonal) {
        Entity speaker = entity(holder);
        representation.organisationsHeldAt(speaker, number)
            .forEach(organisation -> add(organisation, List.of(Way.ROLE_HELD)));
        if (!representation.isState(speaker)) {
          index.wholes(speaker).forEach(whole -> add(whole, List.of(Way.PART_OF)));
        }
      }
      return found;
    }

    private void begin(Stance held) {
      stance = held;
      visited.clear();
      holders.clear();
      held.holders().forEach(actor -> holders.add(entity(actor)));
      named.forEach((institution, ways) -> {
        if (!holders.contains(institution)) {
          found.put(institution, ways);
        }
      });
    }

    /** Adds an institution and the wholes of which it is a part, up to a state. */
    private void add(Entity institution, List<Way> ways) {
      Deque<Entity> open = new ArrayDeque<>(List.of(institution));
      List<Way> way = ways;
      while (!open.isEmpty()) {
        Entity at = open.remove();
        if (!passed.contains(at) && visited.add(at)) {
          if (!holders.contains(at) && !index.speakers(number).contains(at)) {
            found.put(at, way);
          }
          if (!representation.isState(at)) {
            open.addAll(index.wholes(at));
          }
        }
        way = ways.get(ways.size() - 1) == Way.PART_OF ? ways : List.of(ways.get(0), Way.PART_OF);
      }
    }

    private Entity entity(Actor actor) {
      return index.actor(index.briefNumber(number), actor);
    }
  }

  /**
   * {@return the positions, ordered by their first evidence in the order of the corpus; for one piece of evidence, in
   * the order of the {@linkplain Way ways}}
   */
  public List<InstitutionalPosition> positions() {
    return positions;
  }

  /**
   * {@return a table with one row for each position: institution, way, target, attitudes, who took the stance, and the
   * statements}
   */
  public Table table() {
    return new Table(
        List.of("institution", "by", "target", "attitude", "holder", "in"),
        positions.stream().map(InstitutionalStances::row).toList());
  }

  private static List<String> row(InstitutionalPosition position) {
    Position shown = new Position(position.institution(), position.target(), position.evidence());
    return List.of(
        position.institution().label(), words(position.ways()), position.target().label(), shown.shownAttitudes(),
        OneLine.commas(position.evidence().stream().flatMap(item -> item.stance().holders().stream()).map(Actor::name)
            .distinct().toList()),
        Position.shownStatements(position.evidence()));
  }

  private static String words(List<Way> ways) {
    return ways.stream().map(OneLine::words).collect(Collectors.joining(", "));
  }

  /** Two answers are equal if their positions are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof InstitutionalStances answer && positions.equals(answer.positions);
  }

  @Override
  public int hashCode() {
    return positions.hashCode();
  }

  /** Prints the positions, one line each. */
  @Override
  public String toString() {
    return positions.stream().map(position -> position + "\n").collect(Collectors.joining());
  }
}
