// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.communique.analysis.Testimony.Dependence;
import org.communique.analysis.graph.DisjointSets;

/**
 * Joins the voices of reports, that is their sources and speakers, into groups that count as one witness each.
 *
 * <p>Two divisions are kept. In the first division, everything that makes voices depend on each other joins them: the
 * result is the witnesses. In the second division, a source that merely relays a voice does not join it: the result is
 * the mouths to which the reports go back.
 */
final class WitnessGrouping {

  /** One witness, with its reports and the number of the mouth to which each report goes back. */
  record Group(Testimony.Witness witness, List<Report> reports, List<Integer> mouths) {}

  /** A dependence, and the number of a voice of the group that it joins. */
  private record Joining(int voice, Dependence dependence) {}

  private final CorpusIndex index;
  private final List<Report> reports;
  private final Map<Entity, Integer> numbers = new LinkedHashMap<>();
  private final DisjointSets joined;
  private final DisjointSets mouths;
  private final List<Joining> joinings = new ArrayList<>();

  WitnessGrouping(
      CorpusIndex index, Independence independence, Representation representation, IntUnaryOperator copies,
      List<Report> reports) {
    this.index = index;
    this.reports = reports;
    for (Report report : reports) {
      for (Entity voice : report.voices()) {
        numbers.putIfAbsent(voice, numbers.size());
      }
    }
    this.joined = new DisjointSets(numbers.size());
    this.mouths = new DisjointSets(numbers.size());
    if (numbers.size() > 1) {
      joinByBackers(independence, representation);
      reports.forEach(this::joinWithin);
      joinByCopying(copies);
    }
  }

  /** Returns the groups, ordered by their first voices. */
  List<Group> groups() {
    Map<Integer, Gathering> gatherings = new LinkedHashMap<>();
    numbers.forEach((voice, number) -> gathering(gatherings, number).voices.add(voice));
    for (Joining joining : joinings) {
      gathering(gatherings, joining.voice()).dependences.add(joining.dependence());
    }
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        int first = numbers.get(report.voices().get(0));
        Gathering gathering = gathering(gatherings, first);
        gathering.reports.add(report);
        gathering.mouths.add(mouths.leastOf(first));
      }
    }
    List<Group> groups = new ArrayList<>(gatherings.size());
    gatherings.values().forEach(gathering -> groups.add(gathering.group(index)));
    return groups;
  }

  private Gathering gathering(Map<Integer, Gathering> gatherings, int voice) {
    return gatherings.computeIfAbsent(joined.leastOf(voice), none -> new Gathering());
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
    Map<Integer, Entity> firstOfGroup = new HashMap<>();
    Map<Entity, Entity> firstForActor = new HashMap<>();
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

  private <K> void joinWithFirst(Map<K, Entity> firsts, K key, Entity voice) {
    Entity first = firsts.putIfAbsent(key, voice);
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
          List.of(report), isSpeaker);
    }
  }

  /** Joins the voices of reports that quote, translate or summarise each other, or the same third statement. */
  private void joinByCopying(IntUnaryOperator copies) {
    Map<Integer, Report> firsts = new HashMap<>();
    for (Report report : reports) {
      if (!report.voices().isEmpty()) {
        Report first = firsts.putIfAbsent(copies.applyAsInt(report.statement()), report);
        if (first != null) {
          join(
              first.voices().get(0), report.voices().get(0), Dependence.Kind.REPEATS, List.of(first, report), true);
        }
      }
    }
  }

  private void join(Entity one, Entity other, Dependence.Kind kind, List<Report> because, boolean isOneMouth) {
    int first = numbers.get(one);
    int second = numbers.get(other);
    if (isOneMouth) {
      mouths.join(first, second);
    }
    if (joined.join(first, second)) {
      joinings.add(new Joining(second, new Dependence(
          kind, one, other, because.stream().map(report -> index.statement(report.statement())).toList())));
    }
  }
}
