// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.communique.analysis.graph.DisjointSets;
import org.communique.analysis.graph.RelationArrow;
import org.communique.vocabulary.RelationKind;

/** Finds the reports of one utterance or claim that cannot be true together; {@link Corroboration} states the rules. */
final class AccountConflicts {

  /** If an utterance has more objections, or more different parts in them, than this, disputed reports do not count. */
  static final int MOST = 64;

  private static final int NOBODY = -1;

  private static final List<RelationKind> OBJECTING = List.of(
      RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.CORRECTS, RelationKind.CONTRADICTS);

  /** A statement in force that objects to another one. */
  private record Objection(int by, RelationKind kind, int to) {}

  /** The objections that a report makes and the objections that it meets, one bit for each. */
  private record Role(long makes, long meets) {

    boolean conflictsWith(Role other) {
      return (makes & other.meets) != 0 || (meets & other.makes) != 0;
    }

    boolean isNeutral() {
      return makes == 0 && meets == 0;
    }
  }

  /**
   * Who has an account, or who objects: speakers, those for whom they speak, and groups of sources.
   *
   * @param actors the speakers, and those for whom they speak
   * @param groups the numbers of the groups of {@link Independence}
   */
  private record Parties(Set<Entity> actors, Set<Integer> groups) {

    Parties() {
      this(new HashSet<>(), new HashSet<>());
    }

    /** Adds the speakers of a report, if speakers count, and the group of its source nearest the speaker. */
    void add(Report report, int nearestGroup) {
      actors.addAll(speakers(report));
      if (nearestGroup != NOBODY) {
        groups.add(nearestGroup);
      }
    }

    boolean include(Report report, int nearestGroup) {
      return groups.contains(nearestGroup) || speakers(report).stream().anyMatch(actors::contains);
    }

    private static List<Entity> speakers(Report report) {
      return report.voices().subList(0, report.speakers());
    }
  }

  private final CorpusIndex index;
  private final Independence independence;
  private final Representation representation;
  private final DisjointSets utterances;
  private final DisjointSets copies;
  private final List<List<Objection>> objectionsTo;

  AccountConflicts(
      CorpusIndex index, Independence independence, Representation representation, DisjointSets utterances,
      DisjointSets copies, IntPredicate isInForce) {
    this.index = index;
    this.independence = independence;
    this.representation = representation;
    this.utterances = utterances;
    this.copies = copies;
    this.objectionsTo = new ArrayList<>(Collections.nCopies(index.size(), List.of()));
    for (RelationArrow arrow : index.arrows(OBJECTING::contains)) {
      if (arrow.isCertain() && isInForce.test(arrow.from()) && arrow.from() != arrow.to()) {
        RelationKind kind = arrow.relation().kind();
        add(new Objection(arrow.from(), kind, arrow.to()));
        if (kind.isSymmetric()) {
          add(new Objection(arrow.to(), kind, arrow.from()));
        }
      }
    }
  }

  private void add(Objection objection) {
    if (objectionsTo.get(objection.to()).isEmpty()) {
      objectionsTo.set(objection.to(), new ArrayList<>(1));
    }
    objectionsTo.get(objection.to()).add(objection);
  }

  /**
   * Returns true if a speaker of a statement denies the statement, or denies that it was said. The speaker then does
   * not bear witness that it is so.
   */
  boolean isDeniedByItsSpeaker(int statement) {
    for (Objection objection : objectionsTo.get(statement)) {
      boolean isDenial =
          objection.kind().equals(RelationKind.DENIES) || objection.kind().equals(RelationKind.DENIES_SAYING);
      if (isDenial && index.isOwnWord(utterances, objection.by(), statement)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the sets of reports that can be true together; empty if no two reports conflict.
   *
   * @param isClaim whether the question is about a claim; otherwise it is about an utterance
   */
  List<List<Report>> sides(List<Report> reports, boolean isClaim) {
    List<Objection> objections = objections(reports, isClaim);
    if (objections.isEmpty()) {
      return List.of();
    }
    if (objections.size() > MOST) {
      return List.of(undisputed(reports, objections));
    }
    long[] makes = new long[reports.size()];
    long[] meets = new long[reports.size()];
    for (int bit = 0; bit < objections.size(); bit++) {
      mark(objections.get(bit), reports, 1L << bit, makes, meets);
    }
    Map<Role, List<Report>> byRole = new LinkedHashMap<>();
    for (int at = 0; at < makes.length; at++) {
      byRole.computeIfAbsent(new Role(makes[at], meets[at]), none -> new ArrayList<>()).add(reports.get(at));
    }
    List<Role> roles = List.copyOf(byRole.keySet());
    long made = roles.stream().mapToLong(Role::makes).reduce(0, (one, other) -> one | other);
    long met = roles.stream().mapToLong(Role::meets).reduce(0, (one, other) -> one | other);
    if ((made & met) == 0) {
      return List.of();
    }
    return roles.size() > MOST ? List.of(undisputed(reports, objections)) : sides(reports, byRole, roles);
  }

  /**
   * The objections to these reports that one of these reports makes, or whose authors have an account among them. A
   * denial of the content alone does not say that something was not said.
   */
  private List<Objection> objections(List<Report> reports, boolean isClaim) {
    if (reports.size() < 2) {
      return List.of();
    }
    List<Objection> possible = new ArrayList<>();
    for (Report report : reports) {
      possible.addAll(objectionsTo.get(report.statement()));
    }
    if (possible.isEmpty()) {
      return List.of();
    }
    Set<Integer> statements = new HashSet<>();
    Parties accounts = new Parties();
    for (Report report : reports) {
      statements.add(report.statement());
      accounts.add(report, nearestGroup(report));
    }
    return possible.stream()
        .filter(objection -> statements.contains(objection.by())
            || (isClaim || !objection.kind().equals(RelationKind.DENIES)) && hasAccount(objection, accounts))
        .toList();
  }

  /** Whether somebody for whom the authors of an objection speak has an account. */
  private boolean hasAccount(Objection objection, Parties accounts) {
    Parties authors = represented(objection.by());
    return !Collections.disjoint(authors.actors(), accounts.actors())
        || !Collections.disjoint(authors.groups(), accounts.groups());
  }

  /** Those for whom the speakers of a statement speak, and the groups of their sources. */
  private Parties represented(int statement) {
    Parties represented = new Parties();
    representation.forEach(statement, (actor, speaker) -> {
      represented.actors().add(actor);
      independence.groupBackedBy(actor).ifPresent(represented.groups()::add);
    });
    return represented;
  }

  /** The reports that meet no objection and make no objection. */
  private static List<Report> undisputed(List<Report> reports, List<Objection> objections) {
    Set<Integer> disputed = new HashSet<>();
    objections.forEach(objection -> {
      disputed.add(objection.by());
      disputed.add(objection.to());
    });
    return reports.stream().filter(report -> !disputed.contains(report.statement())).toList();
  }

  /**
   * Marks the reports that make an objection, and the reports that meet it. Whoever is met by an objection to a copy of
   * their report meets it with all their reports.
   */
  private void mark(Objection objection, List<Report> reports, long bit, long[] makes, long[] meets) {
    Parties authors = authors(objection, reports);
    Set<Integer> accused = reports.stream().filter(report -> isAbout(objection, report)).map(this::nearestGroup)
        .filter(group -> group != NOBODY).collect(Collectors.toSet());
    for (int at = 0; at < makes.length; at++) {
      Report report = reports.get(at);
      int group = nearestGroup(report);
      if (report.statement() == objection.to()) {
        meets[at] |= bit;
      } else if (report.statement() == objection.by() || authors.include(report, group)) {
        makes[at] |= bit;
      } else if (accused.contains(group) || isMeant(objection, report)) {
        meets[at] |= bit;
      }
    }
  }

  /**
   * Those who object: the speakers, those for whom they speak, and the groups of the sources of all these. If the
   * objection is itself a report of the utterance or claim, its author is the source nearest the speaker: the newspaper
   * that quotes the minister, and not the minister.
   */
  private Parties authors(Objection objection, List<Report> reports) {
    for (Report report : reports) {
      if (report.statement() == objection.by()) {
        Parties authors = new Parties();
        authors.add(report, nearestGroup(report));
        return authors;
      }
    }
    return represented(objection.by());
  }

  /** The group of the source nearest the speaker, or {@link #NOBODY} if no source counts. */
  private int nearestGroup(Report report) {
    return report.sources().isEmpty() ? NOBODY : independence.groupNumber(report.sources().get(0));
  }

  /** Whether an objection is made to a report, or to a copy of it. */
  private boolean isAbout(Objection objection, Report report) {
    return copies.leastOf(report.statement()) == copies.leastOf(objection.to());
  }

  /** Whether an objection to one report is meant for another report too: a copy, or a report of the same saying. */
  private boolean isMeant(Objection objection, Report report) {
    if (isAbout(objection, report)) {
      return true;
    }
    boolean isSameUtterance = utterances.leastOf(report.statement()) == utterances.leastOf(objection.to());
    return objection.kind().equals(RelationKind.DENIES_SAYING) && isSameUtterance
        && !index.isOwnAccount(report.statement());
  }

  /**
   * The largest sets of reports in which nothing conflicts. A side contains every report that conflicts with nothing
   * else on the side.
   */
  private static List<List<Report>> sides(List<Report> reports, Map<Role, List<Report>> byRole, List<Role> roles) {
    Set<Set<Role>> sides = new LinkedHashSet<>();
    for (Role role : roles) {
      if (!role.isNeutral()) {
        List<Role> compatible = roles.stream().filter(other -> !role.conflictsWith(other)).toList();
        sides.add(new LinkedHashSet<>(compatible.stream()
            .filter(one -> compatible.stream().noneMatch(one::conflictsWith)).toList()));
      }
    }
    return sides.stream()
        .map(side -> {
          Set<Report> members = new HashSet<>();
          side.forEach(role -> members.addAll(byRole.get(role)));
          return reports.stream().filter(members::contains).toList();
        })
        .toList();
  }
}
