// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.communique.analysis.Testimony.Dependence;
import org.communique.analysis.graph.DisjointSets;
import org.jspecify.annotations.Nullable;

/**
 * Joins the voices of reports, that is their sources and speakers, into groups that count as one witness each.
 *
 * <p>Two divisions are kept. In the first division, everything that makes voices depend on each other joins them: the
 * result is the witnesses. In the second division, a source that merely relays a voice does not join it: the result is
 * the mouths to which the reports go back. A single report needs no second division.
 */
final class WitnessGrouping {

  /** One witness, with its reports and the number of the mouth to which each report goes back. */
  record Group(Testimony.Witness witness, List<Report> reports, List<Integer> mouths) {}

  private final CorpusIndex index;
  private final List<Report> reports;
  private final Numbering<Entity> numbers = new Numbering<>();
  private final DisjointSets joined;
  private final DisjointSets mouths;
  private final List<Dependence> dependences = new ArrayList<>(2);

  WitnessGrouping(
      CorpusIndex index, Independence independence, Representation representation, IntUnaryOperator copies,
      List<Report> reports) {
    this.index = index;
    this.reports = reports;
    for (Report report : reports) {
      for (Entity voice : report.voices()) {
        numbers.add(voice);
      }
    }
    int size = numbers.keys().size();
    this.joined = new DisjointSets(size);
    this.mouths = reports.size() > 1 ? new DisjointSets(size) : joined;
    if (size > 1) {
      joinByBackers(independence, representation);
      reports.forEach(this::joinWithin);
      joinByCopying(copies);
    }
  }

  /** Returns the groups, ordered by their first voices. */
  List<Group> groups() {
    if (reports.size() == 1 && !reports.get(0).voices().isEmpty()) {
      return List.of(groupOfOneReport(reports.get(0)));
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
  private Group groupOfOneReport(Report report) {
    return new Group(
        new Testimony.Witness(
            numbers.keys(), List.of(index.statement(report.statement())), report.isIdentified(), dependences),
        reports, List.of(0));
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
  private void joinByBackers(Independence independence, Representation representation) {
    Firsts<Integer> firstOfGroup = new Firsts<>();
    Firsts<Entity> firstForActor = new Firsts<>();
    for (Report report : reports) {
      for (Entity source : report.sources()) {
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
  }

  /** The first voice that came with each key. */
  private static final class Firsts<K> {

    private final Numbering<K> keys = new Numbering<>();
    private final List<Entity> voices = new ArrayList<>(4);
  }

  private <K> void joinWithFirst(Firsts<K> firsts, K key, Entity voice) {
    int first = firsts.keys.add(key);
    if (first < 0) {
      firsts.voices.add(voice);
    } else {
      join(firsts.voices.get(first), voice, Dependence.Kind.BELONGS_TO, List.of(), true);
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
  private void joinByCopying(IntUnaryOperator copies) {
    if (reports.size() < 2) {
      return;
    }
    Map<Integer, Report> firsts = new HashMap<>();
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        Report first = firsts.putIfAbsent(copies.applyAsInt(report.statement()), report);
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
