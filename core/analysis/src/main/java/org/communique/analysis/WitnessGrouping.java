// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.communique.analysis.Testimony.Dependence;
import org.communique.analysis.graph.DisjointSets;
import org.jspecify.annotations.Nullable;

/**
 * Joins the voices of reports, that is their sources and speakers, into groups that count as one witness each.
 *
 * <p>Two divisions are kept. In the first division, everything that makes voices depend on each other joins them: the
 * result is the witnesses. In the second division, a source that merely relays a voice does not join it: the result is
 * the mouths to which the reports go back. A single report needs no second division.
 *
 * <p>One object groups the voices of all utterances of a corpus, one after the other. Most utterances have one report
 * of few voices, and new collections for each of them would take longer than the work.
 */
final class WitnessGrouping {

  /** One witness, with its reports and the number of the mouth to which each report goes back. */
  record Group(Testimony.Witness witness, List<Report> reports, List<Integer> mouths) {}

  private final CorpusIndex index;
  private final Independence independence;
  private final Representation representation;
  private final DisjointSets copies;
  private final Numbering<Entity> numbers = new Numbering<>();
  private final Firsts<Integer, Entity> firstOfGroup = new Firsts<>();
  private final Firsts<Entity, Entity> firstForActor = new Firsts<>();
  private final Firsts<Integer, Report> firstOfCopies = new Firsts<>();
  private final List<Dependence> dependences = new ArrayList<>();
  private DisjointSets joined = new DisjointSets(0);
  private DisjointSets mouths = joined;

  /**
   * Prepares the grouping.
   *
   * @param copies the statements, joined if they quote, translate or summarise each other, or the same statement
   */
  WitnessGrouping(
      CorpusIndex index, Independence independence, Representation representation, DisjointSets copies) {
    this.index = index;
    this.independence = independence;
    this.representation = representation;
    this.copies = copies;
  }

  /** Returns the groups of the voices of some reports, ordered by their first voices. */
  List<Group> groups(List<Report> reports) {
    if (reports.size() == 1 && reports.get(0).voices().size() == 1) {
      return List.of(groupOfOneReport(reports, reports.get(0).voices(), List.of()));
    }
    join(reports);
    if (reports.size() == 1 && !reports.get(0).voices().isEmpty()) {
      return List.of(groupOfOneReport(reports, numbers.keys(), dependences));
    }
    @Nullable Gathering[] gatherings = new Gathering[numbers.keys().size()];
    for (int number = 0; number < gatherings.length; number++) {
      gathering(gatherings, number).voices.add(numbers.keys().get(number));
    }
    for (Dependence dependence : dependences) {
      gathering(gatherings, numbers.find(dependence.other())).dependences.add(dependence);
    }
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        int first = numbers.find(report.voices().get(0));
        Gathering gathering = gathering(gatherings, first);
        gathering.reports.add(report);
        gathering.mouths.add(mouths.leastOf(first));
      }
    }
    List<Group> groups = new ArrayList<>(2);
    for (@Nullable Gathering gathering : gatherings) {
      if (gathering != null) {
        groups.add(gathering.group(index));
      }
    }
    return groups;
  }

  /** All voices of one report depend on each other. */
  private Group groupOfOneReport(List<Report> reports, List<Entity> voices, List<Dependence> because) {
    Report report = reports.get(0);
    return new Group(
        new Testimony.Witness(
            voices, List.of(index.statement(report.statement())), report.isIdentified(), because),
        reports, List.of(0));
  }

  private void join(List<Report> reports) {
    numbers.clear();
    firstOfGroup.clear();
    firstForActor.clear();
    firstOfCopies.clear();
    dependences.clear();
    for (Report report : reports) {
      for (Entity voice : report.voices()) {
        numbers.add(voice);
      }
    }
    int size = numbers.keys().size();
    joined = new DisjointSets(size);
    mouths = reports.size() > 1 ? new DisjointSets(size) : joined;
    if (size > 1) {
      for (Report report : reports) {
        joinByBackers(report);
      }
      for (Report report : reports) {
        joinWithin(report);
      }
      joinByCopying(reports);
    }
  }

  /** Returns the group of a voice. It is kept at the number of the first voice of the group. */
  private Gathering gathering(@Nullable Gathering[] gatherings, int voice) {
    int first = joined.leastOf(voice);
    Gathering gathering = gatherings[first];
    if (gathering == null) {
      gathering = new Gathering();
      gatherings[first] = gathering;
    }
    return gathering;
  }

  /** A group that is being put together. */
  private static final class Gathering {

    private final List<Entity> voices = new ArrayList<>(4);
    private final List<Report> reports = new ArrayList<>(2);
    private final List<Integer> mouths = new ArrayList<>(2);
    private final List<Dependence> dependences = new ArrayList<>(2);

    Group group(CorpusIndex index) {
      boolean isIdentified = false;
      List<CorpusStatement> statements = new ArrayList<>(reports.size());
      for (Report report : reports) {
        isIdentified |= report.isIdentified();
        statements.add(index.statement(report.statement()));
      }
      return new Group(new Testimony.Witness(voices, statements, isIdentified, dependences), reports, mouths);
    }
  }

  /** Joins sources of one group, speakers who speak for one actor, and speakers with the sources of this actor. */
  private void joinByBackers(Report report) {
    for (int at = report.speakers(); at < report.voices().size(); at++) {
      Entity source = report.voices().get(at);
      joinWithFirst(firstOfGroup, independence.groupNumber(source), source);
    }
    if (report.speakers() > 0) {
      representation.forEach(report.statement(), (actor, speaker) -> {
        joinWithFirst(firstForActor, actor, speaker);
        OptionalInt group = independence.groupBackedBy(actor);
        if (group.isPresent()) {
          joinWithFirst(firstOfGroup, group.getAsInt(), speaker);
        }
      });
    }
  }

  /** The first voice or report that came with each key. */
  private static final class Firsts<K, V> {

    private final Numbering<K> keys = new Numbering<>();
    private final List<V> values = new ArrayList<>(4);

    void clear() {
      keys.clear();
      values.clear();
    }

    /** Returns the first value with a key; null if this value is the first. */
    @Nullable V add(K key, V value) {
      int first = keys.add(key);
      if (first < 0) {
        values.add(value);
      }
      return first < 0 ? null : values.get(first);
    }
  }

  private <K> void joinWithFirst(Firsts<K, Entity> firsts, K key, Entity voice) {
    Entity first = firsts.add(key, voice);
    if (first != null) {
      join(first, voice, Dependence.Kind.BELONGS_TO, List.of(), true);
    }
  }

  /** Joins each voice of a report with the voice before it. */
  private void joinWithin(Report report) {
    List<Entity> voices = report.voices();
    for (int at = 1; at < voices.size(); at++) {
      boolean isSpeaker = at < report.speakers();
      join(
          voices.get(at - 1), voices.get(at), isSpeaker ? Dependence.Kind.SPEAKS_WITH : Dependence.Kind.RELAYS,
          List.of(index.statement(report.statement())), isSpeaker);
    }
  }

  /** Joins the voices of reports that quote, translate or summarise each other, or the same third statement. */
  private void joinByCopying(List<Report> reports) {
    if (reports.size() < 2) {
      return;
    }
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        Report first = firstOfCopies.add(copies.leastOf(report.statement()), report);
        if (first != null) {
          join(
              first.voices().get(0), report.voices().get(0), Dependence.Kind.REPEATS,
              List.of(index.statement(first.statement()), index.statement(report.statement())), true);
        }
      }
    }
  }

  private void join(Entity one, Entity other, Dependence.Kind kind, List<CorpusStatement> because, boolean isOneMouth) {
    int first = numbers.find(one);
    int second = numbers.find(other);
    if (isOneMouth && mouths != joined) {
      mouths.join(first, second);
    }
    if (joined.join(first, second)) {
      dependences.add(new Dependence(kind, one, other, because));
    }
  }
}
