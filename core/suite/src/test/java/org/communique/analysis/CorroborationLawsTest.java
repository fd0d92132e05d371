// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.base.Identifier;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.RelationKind;

/** WitnessFinder are what the definition makes of them, step by step and pair by pair. */
class CorroborationLawsTest {

  private static final Set<RelationKind> COPYING =
      Set.of(RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES);

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.briefs();
  }

  @Property
  void groupsByTheClosureOfItsDefinition(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Independence independence = Independence.of(corpus);
    Corroboration corroboration = Corroboration.of(corpus);
    List<List<CorpusStatement>> utterances = joined(corpus, Set.of(RelationKind.SAME_UTTERANCE_AS));
    List<List<CorpusStatement>> claims = joined(corpus, Set.of(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS));
    assertThat(corroboration.utterances()).extracting(Testimony::reports).isEqualTo(utterances);
    assertThat(corroboration.claims()).extracting(Testimony::reports).isEqualTo(claims);
    corroboration.utterances().forEach(said -> check(corpus, independence, utterances, said, false));
    corroboration.claims().forEach(claim -> check(corpus, independence, utterances, claim, true));
  }

  /** The statements that relations join, whichever way these point. */
  private static List<List<CorpusStatement>> joined(Corpus corpus, Set<RelationKind> kinds) {
    List<List<CorpusStatement>> all = new ArrayList<>();
    for (CorpusStatement citation : corpus.statements()) {
      List<CorpusStatement> one = IndependenceLawsTest.closure(citation, corpus.statements(), (from, other) ->
          leads(corpus, kinds, from, other) || leads(corpus, kinds, other, from));
      List<CorpusStatement> ordered = corpus.statements().stream().filter(one::contains).toList();
      if (!all.contains(ordered)) {
        all.add(ordered);
      }
    }
    return all;
  }

  private static boolean leads(Corpus corpus, Set<RelationKind> kinds, CorpusStatement from, CorpusStatement to) {
    return from.statement().relations().stream().filter(relation -> kinds.contains(relation.kind()))
        .map(Relation::to).map(ref -> (ref.isLocal() ? CorpusIndex.nameOf(corpus.brief(from)) + "#" : "") + ref)
        .anyMatch((CorpusIndex.nameOf(corpus.brief(to)) + "#" + to.statement().id())::equals);
  }

  private static void check(
      Corpus corpus, Independence independence, List<List<CorpusStatement>> utterances, Testimony testimony, boolean claim) {
    Map<CorpusStatement, List<Entity>> reports = new LinkedHashMap<>();
    List<CorpusStatement> witnesses =
        testimony.reports().stream().filter(report -> bearsWitness(corpus, utterances, report, claim)).toList();
    witnesses.forEach(report -> reports.put(report, sources(corpus, witnesses, report)));
    boolean several = witnesses.stream().map(corpus::brief).distinct().count() > 1;
    assertThat(testimony.outlets()).isEqualTo(reports.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty() || several)
        .map(entry -> several ? own(corpus, entry.getKey()) : entry.getValue().get(entry.getValue().size() - 1))
        .distinct().toList());
    if (claim) {
      reports.replaceAll((report, voices) -> Stream.concat(
          report.statement().speakers().stream()
              .map(actor -> corpus.index().actor(corpus.index().briefNumber(report.number()), actor)),
          voices.stream()).toList());
    }
    Set<Entity> voices = reports.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Set<Set<Entity>> groups = new HashSet<>();
    for (Entity voice : voices) {
      groups.add(Set.copyOf(IndependenceLawsTest.closure(voice, voices, (one, other) ->
          together(corpus, reports, one, other) || backed(corpus, independence, one, other))));
    }
    assertThat(testimony.witnesses().stream().map(witness -> Set.copyOf(witness.voices())))
        .containsExactlyInAnyOrderElementsOf(groups);
    for (CorpusStatement report : witnesses) {
      assertThat(testimony.witnesses().stream().filter(witness -> witness.reports().contains(report)))
          .hasSize(reports.get(report).isEmpty() ? 0 : 1)
          .allSatisfy(witness -> assertThat(witness.voices()).containsAll(reports.get(report)));
    }
    assertThat(testimony.witnesses().stream().filter(Testimony.Witness::isIdentified))
        .isEqualTo(testimony.witnesses().stream().filter(witness -> witness.reports().stream().anyMatch(report ->
            isKnown(corpus, independence, sources(corpus, witnesses, report), claim, report))).toList());
    assertThat(testimony.independent()).isEqualTo(independent(corpus, independence, testimony));
    assertThat(testimony.isCircular()).isEqualTo(testimony.independent() < 2 && testimony.witnesses().stream()
        .anyMatch(witness -> witness.reports().stream()
            .map(report -> claim
                ? utterances.stream().filter(said -> said.contains(report)).findFirst().orElseThrow()
                : List.of(own(corpus, report), last(sources(corpus, witnesses, report))))
            .distinct().count() > 1));
    Statistics.label((claim ? "claim" : "utterance") + ": reports, groups, independent, circular").collect(
        Math.min(reports.size(), 3), Math.min(groups.size(), 3), testimony.independent(), testimony.isCircular());
  }

  private static Entity last(List<Entity> sources) {
    return sources.get(sources.size() - 1);
  }

  /**
   * Whether the source nearest the speaker is of a group behind which somebody is known, and a claim's speakers
   * named.
   */
  private static boolean isKnown(
      Corpus corpus, Independence independence, List<Entity> sources, boolean claim, CorpusStatement report) {
    return !sources.isEmpty()
        && independence.groups().stream()
            .anyMatch(group -> group.isIdentified() && group.sources().contains(sources.get(0)))
        && (!claim || speakers(corpus, report).stream().allMatch(speaker -> corpus.actors(speaker).stream()
            .anyMatch(actor -> actor.anonymity() == Anonymity.NAMED)));
  }

  /** Of a claim what stands; of an utterance what, like all its wholes, nobody but a speaker of it took back. */
  private static boolean bearsWitness(
      Corpus corpus, List<List<CorpusStatement>> utterances, CorpusStatement report, boolean claim) {
    Standing standing = Standing.of(corpus);
    if (claim) {
      return standing.verdict(report).stands();
    }
    return IndependenceLawsTest.closure(report, corpus.statements(), (one, other) -> isPiece(corpus, one, other)).stream()
        .map(standing::verdict).noneMatch(verdict -> verdict.effects().stream().anyMatch(effect -> effect.isInForce()
            && effect.relation().kind().equals(RelationKind.RETRACTS) && effect.relation().part().isEmpty()
            && !isOwn(corpus, utterances, effect.by(), verdict.statement())));
  }

  private static boolean isPiece(Corpus corpus, CorpusStatement piece, CorpusStatement whole) {
    Set<RelationKind> partOf = Set.of(RelationKind.PART_OF);
    return leads(corpus, partOf, piece, whole) && !IndependenceLawsTest.closure(
        whole, corpus.statements(), (from, to) -> leads(corpus, partOf, from, to)).contains(piece);
  }

  private static boolean isOwn(
      Corpus corpus, List<List<CorpusStatement>> utterances, CorpusStatement one, CorpusStatement other) {
    return utterances.stream().noneMatch(said -> said.contains(one) && said.contains(other))
        && speakers(corpus, one).stream().anyMatch(speakers(corpus, other)::contains);
  }

  private static List<Entity> speakers(Corpus corpus, CorpusStatement report) {
    return report.statement().speakers().stream()
        .map(actor -> corpus.index().actor(corpus.index().briefNumber(report.number()), actor)).toList();
  }

  private static Entity own(Corpus corpus, CorpusStatement report) {
    return corpus.index().source(corpus.index().briefNumber(report.number()), corpus.brief(report).source());
  }

  /** The chain without the brief's own source, unless nobody else of the brief has any of it. */
  private static List<Entity> sources(Corpus corpus, List<CorpusStatement> reports, CorpusStatement report) {
    int home = corpus.index().briefNumber(report.number());
    Entity own = own(corpus, report);
    boolean alone = reports.stream().filter(other -> corpus.index().briefNumber(other.number()) == home)
        .flatMap(other -> other.statement().attributions().stream())
        .allMatch(link -> corpus.index().source(home, link.source()).equals(own));
    return alone ? List.of(own) : report.statement().attributions().stream()
        .map(link -> corpus.index().source(home, link.source())).filter(source -> !source.equals(own)).toList();
  }

  /** Whether both are in the chain of one report, or in those of reports that repeat each other, or the same. */
  private static boolean together(
      Corpus corpus, Map<CorpusStatement, List<Entity>> reports, Entity one, Entity other) {
    return reports.keySet().stream().filter(report -> reports.get(report).contains(one)).anyMatch(report ->
        IndependenceLawsTest.closure(report, corpus.statements(), (from, to) ->
                leads(corpus, COPYING, from, to) || leads(corpus, COPYING, to, from)).stream()
            .anyMatch(copy -> reports.getOrDefault(copy, List.of()).contains(other)));
  }

  /** Whether one group of sources is that of both: a source's own, or of what an actor issues or controls. */
  private static boolean backed(Corpus corpus, Independence independence, Entity one, Entity other) {
    return corpus.sources().stream().filter(source -> isOf(corpus, independence, one, source))
        .anyMatch(source -> isOf(corpus, independence, other, source));
  }

  private static boolean isOf(Corpus corpus, Independence independence, Entity voice, Entity source) {
    return corpus.sources().stream().filter(other -> !independence.areIndependent(source, other)).anyMatch(other ->
        voice.equals(other) || IndependenceLawsTest.backers(corpus, other).contains(voice));
  }

  private static long independent(Corpus corpus, Independence independence, Testimony testimony) {
    List<Testimony.Witness> known = testimony.witnesses().stream().filter(Testimony.Witness::isIdentified).toList();
    long together = corpus.briefs().stream()
        .mapToLong(brief -> known.stream().filter(witness -> witness.reports().stream()
            .anyMatch(report -> corpus.brief(report).equals(brief))).count())
        .max().orElse(0);
    long portable = Stream.of("wikidata", "wikidata 2022", "lei").mapToLong(scheme -> known.stream()
            .filter(witness -> witness.voices().stream().allMatch(voice -> corpus.sources().stream()
                .filter(source -> voice.equals(source)
                    || voice.kind() == Entity.Kind.SOURCE && !independence.areIndependent(voice, source))
                .flatMap(source -> Stream.concat(
                    Stream.of(source), IndependenceLawsTest.backers(corpus, source).stream()))
                .allMatch(subject -> bears(corpus, subject, scheme)) && bears(corpus, voice, scheme)))
            .count())
        .max().orElse(0);
    return Math.max(portable, together);
  }

  /** Whether some brief gives it an identifier of the scheme that it gives to no other. */
  private static boolean bears(Corpus corpus, Entity subject, String scheme) {
    return IntStream.range(0, corpus.briefs().size()).anyMatch(home -> {
      List<List<Identifier>> all = new ArrayList<>();
      List<Identifier> own = new ArrayList<>();
      if (subject.kind() == Entity.Kind.ACTOR) {
        corpus.briefs().get(home).actors().forEach(actor -> {
          all.add(actor.identifiers());
          own.addAll(corpus.index().actor(home, actor).equals(subject) ? actor.identifiers() : List.of());
        });
      } else {
        corpus.briefs().get(home).sources().forEach(source -> {
          all.add(source.identifiers());
          own.addAll(corpus.index().source(home, source).equals(subject) ? source.identifiers() : List.of());
        });
      }
      return own.stream().anyMatch(identifier -> scheme(identifier).equals(scheme)
          && all.stream().filter(others -> others.contains(identifier)).count() == 1);
    });
  }

  private static String scheme(Identifier identifier) {
    return identifier.scheme() + identifier.version().map(version -> " " + version).orElse("");
  }
}
