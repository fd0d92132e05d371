// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.analysis.CorpusStatement;
import org.communique.analysis.Entity;
import org.communique.analysis.Evidence;
import org.communique.analysis.Position;
import org.communique.analysis.Stances;
import org.communique.analysis.draw.ChainWords;
import org.communique.analysis.draw.OneLine;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.StanceKind;

/** Writes the section about where everyone stands, by whose account, and when. */
final class Positions {

  /** How positions are known, and what became of the statements that show them. */
  private record Way(String mark, String words) implements Comparable<Way> {

    private static final Comparator<Way> ORDER = Comparator.comparing(Way::words).thenComparing(Way::mark);

    /** Keeps a map fast if very many accounts have one hash code. */
    @Override
    public int compareTo(Way other) {
      return ORDER.compare(this, other);
    }
  }

  private final Matter matter;
  private final Phrases phrases;

  Positions(Matter matter, Phrases phrases) {
    this.matter = matter;
    this.phrases = phrases;
  }

  Section section() {
    Stances stances = Stances.of(matter.corpus());
    Map<Entity, Set<Entity>> contradictory = new HashMap<>();
    stances.contradictions().forEach(found ->
        contradictory.computeIfAbsent(found.holder(), none -> new HashSet<>()).add(found.target()));
    Entries entries = new Entries(Entries.FEWER);
    Map<Entity, List<Position>> byHolder = new LinkedHashMap<>();
    stances.positions().forEach(position ->
        byHolder.computeIfAbsent(position.holder(), none -> new ArrayList<>()).add(position));
    for (Position position : byHolder.values().stream().flatMap(List::stream).toList()) {
      boolean isContradictory = contradictory.getOrDefault(position.holder(), Set.of()).contains(position.target());
      entries.add(rank(position, isContradictory), () -> line(position) + (isContradictory ? "; CONTRADICTORY" : ""));
    }
    return Sections.section(
        "Where everyone stands", entries,
        "A position is said by its holder, told by others, shown by an act, or inferred by a reader. The source in"
            + " brackets passed it on. A time in brackets is that of the statement: a position may be out of date.",
        "No stances are recorded.", "positions; the answer Stances has all of them");
  }

  private int rank(Position position, boolean isContradictory) {
    if (isContradictory || position.evidence().stream().anyMatch(item -> item.isContested() || !item.stands())) {
      return 0;
    }
    if (position.attitudes().equals(List.of(Attitude.UNDETERMINED))) {
      return Matter.LEAST;
    }
    return position.evidence().stream().mapToInt(item -> matter.rank(item.statement())).min().orElseThrow();
  }

  private String line(Position position) {
    return OneLine.cut(position.holder().label()) + " on " + target(position.target()) + ": "
        + position.attitudes().stream().map(attitude -> attitude(attitude, position)).collect(Collectors.joining("; "));
  }

  private String target(Entity target) {
    Optional<CorpusStatement> statement =
        target.kind() == Entity.Kind.STATEMENT ? matter.corpus().statement(target.key()) : Optional.empty();
    return statement.map(phrases::mention).orElseGet(() -> OneLine.cut(target.label()));
  }

  /** An attitude, and for each way in which it is known the statements that show it. */
  private String attitude(Attitude attitude, Position position) {
    List<Evidence> all = position.evidence().stream().filter(item -> item.stance().attitude() == attitude).toList();
    Map<Way, List<CorpusStatement>> byWay = new LinkedHashMap<>();
    all.forEach(item -> byWay.computeIfAbsent(way(item), way -> new ArrayList<>()).add(item.statement()));
    List<String> kinds = all.stream().map(item -> item.stance().kind()).distinct()
        .filter(kind -> kind != StanceKind.ATTITUDE).map(OneLine::spaced).toList();
    return OneLine.spaced(attitude) + (kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")") + ", "
        + OneLine.and(List.copyOf(byWay.entrySet()), way ->
            way.getKey().words() + " in " + phrases.datedMentions(way.getValue()) + way.getKey().mark());
  }

  private Way way(Evidence item) {
    String mark = item.isContested() ? ", which is CONTESTED" : item.stands() ? "" : ", which NO LONGER stands";
    String account = ChainWords.account(item.statement().statement(), matter.namesDocuments());
    return new Way(mark, switch (item.basis()) {
      case EXPLICIT -> item.isOwn() ? "said by " + account : "told by " + account;
      case CONVENTIONAL -> "shown by an act of " + account;
      case INFERRED -> "inferred" + item.stance().assessor().map(who -> " by " + OneLine.cut(who)).orElse("")
          + " from " + account;
    });
  }
}
