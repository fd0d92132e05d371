// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.communique.Brief;
import org.communique.base.Identifier;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.RelationKind;

/** What holds in every answer about who reports what. */
@Tag("laws")
class CorroborationLawsTest {

  private static final Set<RelationKind> COPYING =
      Set.of(RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.SUMMARISES);

  private static final Set<RelationKind> OBJECTING =
      Set.of(RelationKind.DENIES, RelationKind.DENIES_SAYING, RelationKind.CORRECTS, RelationKind.CONTRADICTS);

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.disputes();
  }

  @Property
  void everyStatementReportsOneUtteranceAndOneClaimTogetherWithThoseItIsJoinedTo(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    checkJoined(corpus, all.utterances(), Set.of(RelationKind.SAME_UTTERANCE_AS));
    checkJoined(corpus, all.claims(), Set.of(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS));
  }

  private static void checkJoined(Corpus corpus, List<Testimony> all, Set<RelationKind> kinds) {
    assertThat(all.stream().flatMap(testimony -> testimony.reports().stream()))
        .containsExactlyInAnyOrderElementsOf(corpus.statements());
    for (Testimony testimony : all) {
      for (CorpusStatement one : testimony.reports()) {
        List<CorpusStatement> joined = corpus.statements().stream().filter(other ->
            leads(corpus, kinds, one, other) || leads(corpus, kinds, other, one)).toList();
        assertThat(testimony.reports()).containsAll(joined);
        if (testimony.reports().size() > 1) {
          assertThat(joined).as("what %s is joined to", one).anyMatch(other -> !other.equals(one));
        }
      }
    }
  }

  /** Whether a statement has a certain relation of some kind to another statement. */
  private static boolean leads(Corpus corpus, Set<RelationKind> kinds, CorpusStatement from, CorpusStatement to) {
    return from.statement().relations().stream()
        .filter(relation -> kinds.contains(relation.kind()))
        .filter(relation -> relation.certainty().filter(doubt -> doubt != Certainty.CERTAIN).isEmpty())
        .anyMatch(relation -> corpus.index().resolve(from.number(), relation.to()).orElse(-1) == to.number());
  }

  @Property
  void witnessesPartitionTheVoicesAndTheReports(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    for (Testimony testimony : both(corpus)) {
      assertThat(testimony.witnesses().stream().flatMap(witness -> witness.voices().stream())).doesNotHaveDuplicates();
      assertThat(testimony.witnesses().stream().flatMap(witness -> witness.reports().stream())).doesNotHaveDuplicates();
      for (Testimony.Witness witness : testimony.witnesses()) {
        assertThat(witness.voices()).isNotEmpty();
        assertThat(testimony.reports()).containsAll(witness.reports());
        assertThat(witness.reasons().isEmpty()).isEqualTo(witness.voices().size() == 1);
        assertThat(witness.voices()).allMatch(voice -> witness.reports().stream().anyMatch(report ->
            sources(corpus, report).contains(voice) || speakers(corpus, report).contains(voice)));
      }
      Statistics.label("witnesses").collect(Math.min(testimony.witnesses().size(), 3));
    }
  }

  @Property
  void aWitnessHasAllVoicesOfItsReports(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    for (Testimony said : all.utterances()) {
      said.witnesses().forEach(witness -> witness.reports().forEach(report ->
          assertThat(witness.voices()).containsAll(counted(corpus, said, report))));
    }
    for (Testimony claim : all.claims()) {
      claim.witnesses().forEach(witness -> witness.reports().forEach(report -> assertThat(witness.voices())
          .containsAll(speakers(corpus, report)).containsAll(counted(corpus, claim, report))));
    }
  }

  /** The own source of a brief counts only if no report of the brief that bears witness has another source. */
  private static List<Entity> counted(Corpus corpus, Testimony testimony, CorpusStatement report) {
    boolean others = heard(testimony).stream().filter(other -> corpus.brief(other) == corpus.brief(report))
        .anyMatch(other -> !relays(corpus, other).isEmpty());
    return others ? relays(corpus, report) : List.of(own(corpus, report));
  }

  @Property
  void theOwnSourceOfABriefIsNoVoiceBesideOthersOfThisBrief(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    for (Testimony said : Corroboration.of(corpus).utterances()) {
      Set<Entity> expected = new HashSet<>();
      heard(said).forEach(report -> expected.addAll(counted(corpus, said, report)));
      assertThat(said.witnesses().stream().flatMap(witness -> witness.voices().stream()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Property
  void nobodyBearsWitnessToWhatWasNotSaidOrNoLongerStands(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    Standing standing = Standing.of(corpus);
    for (CorpusStatement report : corpus.statements()) {
      boolean said = report.statement().attributions().stream()
          .allMatch(link -> link.occurrence() == Occurrence.OCCURRED);
      boolean relayed = !relays(corpus, report).isEmpty();
      boolean retracted = standing.verdict(report).effects().stream().anyMatch(effect ->
          effect.isInForce() && effect.relation().kind().equals(RelationKind.RETRACTS));
      boolean isPiece = report.statement().relations().stream()
          .anyMatch(relation -> relation.kind().equals(RelationKind.PART_OF));
      if (!said || relayed && !retracted && !isPiece) {
        assertThat(bearsWitness(all.utterances(), report)).as("%s as said", report).isEqualTo(said);
      }
      if (!standing.verdict(report).stands() || !said || relayed) {
        assertThat(bearsWitness(all.claims(), report)).as("%s as so", report)
            .isEqualTo(said && standing.verdict(report).stands() && !isDeniedByItsSpeaker(corpus, standing, report));
      }
      Statistics.label("said, retracted").collect(said, retracted);
    }
  }

  /** Whether a statement in force by one of the speakers, made at another time, denies the statement. */
  private static boolean isDeniedByItsSpeaker(Corpus corpus, Standing standing, CorpusStatement report) {
    return corpus.statements().stream().anyMatch(denial ->
        !denial.equals(report) && leads(corpus, Set.of(RelationKind.DENIES, RelationKind.DENIES_SAYING), denial, report)
            && corpus.index().isSaid(denial.number()) && standing.verdict(denial).stands()
            && corpus.index().isOwnWord(corpus.index().utterances(), denial.number(), report.number()));
  }

  private static boolean bearsWitness(List<Testimony> all, CorpusStatement report) {
    return all.stream().anyMatch(testimony -> heard(testimony).contains(report));
  }

  /** The reports that bear witness. */
  private static List<CorpusStatement> heard(Testimony testimony) {
    return testimony.witnesses().stream().flatMap(witness -> witness.reports().stream()).toList();
  }

  @Property
  void reportsThatCopyEachOtherAreOneWitness(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    for (Testimony testimony : both(corpus)) {
      for (CorpusStatement copy : heard(testimony)) {
        for (CorpusStatement other : heard(testimony)) {
          boolean together = corpus.statements().stream().anyMatch(original ->
              (original.equals(other) || leads(corpus, COPYING, other, original))
                  && leads(corpus, COPYING, copy, original));
          if (together) {
            assertThat(testimony.witnesses()).as("%s and %s", copy, other)
                .anyMatch(witness -> witness.reports().containsAll(List.of(copy, other)));
          }
        }
      }
    }
  }

  @Property
  void sourcesOfOneGroupAreOneWitness(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Independence independence = Independence.of(corpus);
    for (Testimony testimony : both(corpus)) {
      for (Independence.Group group : independence.groups()) {
        assertThat(testimony.witnesses().stream()
            .filter(witness -> witness.voices().stream().anyMatch(group.sources()::contains))).hasSizeLessThan(2);
      }
    }
  }

  @Property
  void aWitnessIsIdentifiedIfTheNearestSourceIsKnownAndTheSpeakersOfAClaimAreNamed(
      @ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    both(corpus).forEach(testimony -> testimony.witnesses().forEach(witness ->
        assertThat(witness.isIdentified())
            .isEqualTo(witness.reports().stream().anyMatch(report -> identifies(corpus, all, testimony, report)))));
  }

  /** Whether the source nearest the speakers is known and, for a claim, the speakers are named. */
  private static boolean identifies(Corpus corpus, Corroboration all, Testimony testimony, CorpusStatement report) {
    Independence independence = Independence.of(corpus);
    return counted(corpus, testimony, report).stream().findFirst()
        .filter(nearest -> independence.group(independence.groupNumber(nearest)).isIdentified())
        .filter(nearest -> all.utterances().contains(testimony) || areNamed(corpus, report)).isPresent();
  }

  private static boolean areNamed(Corpus corpus, CorpusStatement report) {
    return speakers(corpus, report).stream().allMatch(speaker ->
        corpus.actors(speaker).stream().anyMatch(actor -> actor.anonymity() == Anonymity.NAMED));
  }

  @Property
  void countsWitnessesOfOneBriefOrOfOneSchemeOfIdentifiers(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    for (Testimony testimony : both(corpus)) {
      List<Testimony.Witness> known = testimony.witnesses().stream().filter(Testimony.Witness::isIdentified).toList();
      int inOneBrief = corpus.briefs().stream().mapToInt(brief -> (int) known.stream().filter(witness ->
          witness.reports().stream().anyMatch(report -> corpus.brief(report) == brief
              && identifies(corpus, all, testimony, report))).count()).max().orElse(0);
      int byOneScheme = Stream.of("wikidata", "wikidata 2022", "lei").mapToInt(scheme -> (int) known.stream()
          .filter(witness -> witness.voices().stream().allMatch(voice -> bears(corpus, voice, scheme))).count())
          .max().orElse(0);
      int most = Math.max(inOneBrief, byOneScheme);
      if (testimony.sides().isEmpty()) {
        assertThat(testimony.independent()).isBetween(inOneBrief, most);
      } else {
        assertThat(testimony.independent()).isLessThanOrEqualTo(most)
            .isEqualTo(testimony.sides().stream().mapToInt(Testimony.Side::independent).max().orElseThrow());
      }
      Statistics.label("independent").collect(testimony.independent() == 0 ? "none"
          : testimony.independent() > inOneBrief ? "across briefs" : "in one brief");
    }
  }

  private static boolean bears(Corpus corpus, Entity voice, String scheme) {
    List<List<Identifier>> identifiers = voice.kind() == Entity.Kind.ACTOR
        ? corpus.actors(voice).stream().map(actor -> actor.identifiers()).toList()
        : corpus.sources(voice).stream().map(source -> source.identifiers()).toList();
    return identifiers.stream().flatMap(List::stream).anyMatch(identifier ->
        scheme.equals(identifier.scheme() + identifier.version().map(version -> " " + version).orElse("")));
  }

  @Property
  void isWeakIfOneWitnessHasSeveralReportsThatOughtToConfirmEachOther(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Corroboration all = Corroboration.of(corpus);
    for (Testimony said : all.utterances()) {
      boolean severalHands = said.witnesses().stream().anyMatch(witness -> witness.reports().stream()
          .map(report -> List.of(own(corpus, report), last(counted(corpus, said, report)))).distinct().count() > 1);
      boolean severalVoices = said.witnesses().stream().anyMatch(witness -> witness.reports().stream()
          .map(report -> counted(corpus, said, report).get(0)).distinct().count() > 1);
      checkWeaknesses(said, severalHands, severalVoices);
      Statistics.label("utterance").collect(said.weaknesses());
      Statistics.label("circular").collect(said.isCircular());
      Statistics.label("one channel").collect(said.weaknesses().contains(Testimony.Weakness.ONE_CHANNEL));
    }
    for (Testimony claim : all.claims()) {
      boolean severalUtterances = claim.witnesses().stream().anyMatch(witness -> all.utterances().stream()
          .filter(said -> said.reports().stream().anyMatch(witness.reports()::contains)).count() > 1);
      boolean severalVoices = claim.witnesses().stream().anyMatch(witness -> witness.reports().stream()
          .map(report -> speakers(corpus, report)).distinct().count() > 1);
      checkWeaknesses(claim, severalUtterances, severalVoices);
      Statistics.label("claim").collect(claim.weaknesses());
      Statistics.label("circular").collect(claim.isCircular());
      Statistics.label("one channel").collect(claim.weaknesses().contains(Testimony.Weakness.ONE_CHANNEL));
    }
    checkThatWeaknessesOccur();
  }

  /** A finder that never reports a weakness would satisfy what is said of each testimony alone. */
  private static void checkThatWeaknessesOccur() {
    Statistics.label("circular").coverage(coverage -> coverage.check(true).count(count -> count > 0));
    Statistics.label("one channel").coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  /** Circular reports look separate, one channel has several voices, and reports with neither are no weakness. */
  private static void checkWeaknesses(Testimony testimony, boolean looksSeparate, boolean hasSeveralVoices) {
    boolean isOneChannel = testimony.weaknesses().contains(Testimony.Weakness.ONE_CHANNEL);
    assertThat(testimony.isCircular() && isOneChannel).isFalse();
    if (testimony.independent() > 1) {
      assertThat(testimony.isCircular() || isOneChannel).isFalse();
    } else if (!hasSeveralVoices) {
      assertThat(isOneChannel).isFalse();
    }
    if (testimony.isCircular()) {
      assertThat(looksSeparate).isTrue();
    }
    assertThat(testimony.weaknesses().contains(Testimony.Weakness.CONFLICTING_ACCOUNTS))
        .isEqualTo(!testimony.sides().isEmpty());
  }

  @Property
  void noSideHasAReportThatObjectsToAnotherReportOfTheSide(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    Standing standing = Standing.of(corpus);
    for (Testimony testimony : both(corpus)) {
      for (Testimony.Side side : testimony.sides()) {
        assertThat(testimony.reports()).containsAll(side.reports());
        for (CorpusStatement one : side.reports()) {
          assertThat(testimony.independentFor(one)).isLessThanOrEqualTo(side.independent());
          if (standing.verdict(one).stands() && corpus.index().isSaid(one.number())) {
            assertThat(side.reports()).noneMatch(other -> !one.equals(other) && leads(corpus, OBJECTING, one, other));
          }
        }
      }
      Statistics.label("sides").collect(testimony.sides().size());
    }
  }

  @Property
  void outletsAreTheLastSourcesOfOneBriefOrTheOwnSourcesOfSeveral(@ForAll("briefs") List<Brief> briefs) {
    Corpus corpus = Corpus.of(briefs);
    for (Testimony said : Corroboration.of(corpus).utterances()) {
      List<CorpusStatement> heard = heard(said);
      boolean several = heard.stream().map(corpus::brief).distinct().count() > 1;
      assertThat(said.outlets()).doesNotHaveDuplicates();
      if (several) {
        assertThat(said.outlets()).containsAll(heard.stream().map(report -> own(corpus, report)).toList())
            .allMatch(outlet -> said.reports().stream().anyMatch(report -> own(corpus, report).equals(outlet)));
      } else if (corpus.briefs().size() == 1) {
        assertThat(said.outlets()).hasSameElementsAs(
            heard.stream().map(report -> last(counted(corpus, said, report))).distinct().toList());
      }
    }
  }

  private static List<Testimony> both(Corpus corpus) {
    Corroboration all = Corroboration.of(corpus);
    return Stream.concat(all.utterances().stream(), all.claims().stream()).toList();
  }

  private static Set<Entity> speakers(Corpus corpus, CorpusStatement report) {
    return corpus.index().speakers(report.number());
  }

  private static List<Entity> sources(Corpus corpus, CorpusStatement report) {
    return report.statement().attributions().stream()
        .map(link -> corpus.index().source(corpus.index().briefNumber(report.number()), link.source())).toList();
  }

  /** The sources of a chain without the own source of the brief. */
  private static List<Entity> relays(Corpus corpus, CorpusStatement report) {
    return sources(corpus, report).stream().filter(source -> !source.equals(own(corpus, report))).toList();
  }

  private static Entity own(Corpus corpus, CorpusStatement report) {
    return last(sources(corpus, report));
  }

  private static Entity last(List<Entity> sources) {
    return sources.get(sources.size() - 1);
  }
}
