// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Role;
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** How one change of a brief changes the witnesses, and what it leaves unchanged. */
@Tag("laws")
class CorroborationChangesLawsTest {

  private static final Actor BYSTANDER = Actor.person("bystander", "A bystander");
  private static final Source NEWCOMER = Source.of("newcomer", SourceKind.NEWS_AGENCY, "A new agency");

  @Provide
  Arbitrary<Reported> reported() {
    return Reported.arbitrary();
  }

  @Provide
  Arbitrary<List<Brief>> briefs() {
    return Corpora.reports();
  }

  @Provide
  Arbitrary<List<List<Brief>>> renamed() {
    return Corpora.renamed();
  }

  @Property
  void oneMoreIndependentSourceRaisesTheCountOfOneBriefAndNeverLowersAny(@ForAll("reported") Reported before) {
    Assume.that(hasAnotherSource(before, before.said()) && hasAnotherSource(before, before.claim()));
    Reported after = before.with(before.report(BYSTANDER, NEWCOMER));
    assertThat(after.said().witnesses()).hasSize(before.said().witnesses().size() + 1);
    assertThat(after.said().independent() - before.said().independent()).isBetween(0, 1);
    assertThat(after.claim().independent() - before.claim().independent()).isBetween(0, 1);
    if (before.briefs().size() == 1 && after.said().sides().isEmpty()) {
      assertThat(after.said().independent()).isEqualTo(before.said().independent() + 1);
    }
  }

  /** Whether a report of the brief that bears witness has another source than the brief itself. */
  private static boolean hasAnotherSource(Reported reported, Testimony testimony) {
    CorpusIndex index = reported.corpus().index();
    return testimony.witnesses().stream().flatMap(witness -> witness.reports().stream())
        .filter(report -> reported.brief().statements().stream().anyMatch(own -> own == report.statement()))
        .flatMap(report -> report.statement().attributions().stream())
        .anyMatch(link -> !index.source(home(reported), link.source())
            .equals(index.source(home(reported), reported.brief().source())));
  }

  /** The number that the corpus gives to the brief of a statement. */
  private static int home(Reported reported) {
    return reported.corpus().briefs().indexOf(reported.brief());
  }

  @Property
  void theSameReportOnceMoreChangesNeitherWitnessesNorCounts(@ForAll("reported") Reported before) {
    Assume.that(before.bearsWitness(before.said()) && before.bearsWitness(before.claim()));
    Reported after = before.with(Statement.builder().from(before.statement()).id("again")
        .relations(List.of(Relation.of(RelationKind.SAME_UTTERANCE_AS, before.statement().id()))));
    assertThat(voices(after.said())).isEqualTo(voices(before.said()));
    assertThat(voices(after.claim())).isEqualTo(voices(before.claim()));
    assertThat(after.said().independent()).isEqualTo(before.said().independent());
    assertThat(after.claim().independent()).isEqualTo(before.claim().independent());
  }

  @Property
  void twoKnownSourcesUnderOneOwnerAreOneWitnessAndNeverRaiseTheCount(@ForAll("reported") Reported before) {
    List<Source> free = before.brief().sources().stream().filter(source -> source.controller().isEmpty())
        .filter(source -> isKnown(before, source)).limit(2).toList();
    Assume.that(free.size() == 2);
    Actor owner =
        Actor.builder().id("owner").kind(ActorKind.COMPANY).name("An owner").anonymity(Anonymity.UNNAMED).build();
    Reported after = before.with(withSources(before.brief(), source ->
        free.contains(source) ? Source.builder().from(source).controller(owner).build() : source));
    assertThat(after.said().independent()).isLessThanOrEqualTo(before.said().independent());
    assertThat(after.claim().independent()).isLessThanOrEqualTo(before.claim().independent());
    assertThat(after.said().witnesses()).hasSizeLessThanOrEqualTo(before.said().witnesses().size());
  }

  private static boolean isKnown(Reported reported, Source source) {
    Entity entity = reported.corpus().index().source(home(reported), source);
    return Independence.of(reported.corpus()).groups().stream()
        .anyMatch(group -> group.isIdentified() && group.sources().contains(entity));
  }

  private static Brief withSources(Brief brief, UnaryOperator<Source> change) {
    List<Statement> statements = brief.statements().stream().map(statement -> Statement.builder().from(statement)
        .attributions(statement.attributions().stream().map(link ->
            Attribution.builder().from(link).source(change.apply(link.source())).build()).toList()).build()).toList();
    return Brief.builder().from(brief).source(change.apply(brief.source())).statements(statements).build();
  }

  @Property
  void whoeverSpeaksInTheNameOrOfficeOfASpeakerOrIsAPartOfHimIsOneMouthWithHim(
      @ForAll("reported") Reported before, @ForAll @IntRange(max = 2) int bond) {
    Assume.that(before.bearsWitness(before.claim()));
    Actor speaker = before.statement().speakers().get(0);
    Actor other = bond == 0 ? Actor.builder().from(BYSTANDER).partOf(speaker).build() : BYSTANDER;
    StatementBuilder report = before.report(other, NEWCOMER);
    if (bond == 1) {
      report.addOnBehalfOf(speaker);
    } else if (bond == 2) {
      report.speakingAs(Role.builder().title("spokesman").organisation(speaker).build());
    }
    Reported after = before.with(report);
    Set<Entity> both = Stream.of(speaker, other).map(actor -> after.corpus().index().actor(home(after), actor))
        .collect(Collectors.toSet());
    assertThat(after.claim().witnesses()).anyMatch(witness -> witness.voices().containsAll(both));
  }

  @Property
  void aReportThatItsPublisherRetractsBearsNoWitness(@ForAll("reported") Reported before) {
    Reported published = published(before);
    Reported after =
        published.with(published.other("added", BYSTANDER, RelationKind.RETRACTS, before.statement().id()));
    assertThat(after.bearsWitness(after.said())).isFalse();
  }

  @Property
  void theRetractionOfAStrangerLeavesTheWitnessesOfTheUtterance(@ForAll("reported") Reported before) {
    Assume.that(isWithoutRetractions(before));
    Reported after = before.with(before.other("added", BYSTANDER, RelationKind.RETRACTS, before.statement().id()));
    assertThat(voices(after.said())).isEqualTo(voices(before.said()));
  }

  /** The same statement in a brief whose document the bystander publishes. */
  private static Reported published(Reported before) {
    return before.with(withSources(before.brief(), source -> source.id().equals(before.brief().source().id())
        ? Source.builder().from(source).issuer(BYSTANDER).build()
        : source));
  }

  @Property
  void aPieceOfAPieceFallsWithTheWholeThatItsPublisherRetracts(@ForAll("reported") Reported any) {
    Reported before = published(any);
    Actor speaker = before.statement().speakers().get(0);
    List<Statement> statements = new ArrayList<>(before.brief().statements());
    statements.set(before.number(), Statement.builder().from(before.statement())
        .addRelation(Relation.of(RelationKind.PART_OF, "middle")).build());
    statements.add(before.other("middle", speaker, RelationKind.PART_OF, "whole").build());
    statements.add(before.other("whole", speaker, RelationKind.PRECEDES, "middle").build());
    statements.add(before.other("added", BYSTANDER, RelationKind.RETRACTS, "whole").build());
    Reported after = before.with(Brief.builder().from(before.brief()).statements(statements).build());
    assertThat(after.bearsWitness(after.said())).isFalse();
  }

  @Property
  void whatItsSpeakersRetractWasSaidAndIsNotSo(@ForAll("reported") Reported before) {
    Assume.that(isWithoutRetractions(before));
    Actor speaker = before.statement().speakers().get(0);
    Reported after = before.with(before.other("added", speaker, RelationKind.RETRACTS, before.statement().id()));
    assertThat(after.bearsWitness(after.said())).isEqualTo(before.bearsWitness(before.said()));
    assertThat(after.bearsWitness(after.claim())).isFalse();
  }

  @Property
  void aRetractionOfAPartOrOneThatIsDoubtedLeavesTheWitnessesOfTheUtterance(
      @ForAll("reported") Reported before, @ForAll boolean part) {
    Assume.that(isWithoutRetractions(before));
    var retracts = Relation.builder().kind(RelationKind.RETRACTS).to(StatementRef.parse(before.statement().id()));
    Relation relation = (part ? retracts.part("Ties") : retracts.certainty(Certainty.POSSIBLE)).build();
    Reported after = before.with(before.other("added", BYSTANDER, RelationKind.PRECEDES, before.statement().id())
        .relations(List.of(relation)));
    assertThat(voices(after.said())).isEqualTo(voices(before.said()));
  }

  /** Whether no statement retracts another statement: otherwise a new retraction may end an old one. */
  private static boolean isWithoutRetractions(Reported reported) {
    return reported.corpus().index().arrows(RelationKind.RETRACTS::equals).isEmpty();
  }

  @Property
  void aDoubtedRelationChangesNothing(@ForAll("reported") Reported before) {
    List<Relation> doubted = Stream.of(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.QUOTES)
        .map(kind -> Relation.builder().kind(kind).to(StatementRef.parse(before.statement().id()))
            .certainty(Certainty.POSSIBLE).build()).toList();
    Reported after = before.with(before.report(BYSTANDER, NEWCOMER).relations(doubted));
    assertThat(after.said()).hasToString(before.said().toString());
    assertThat(after.claim()).hasToString(before.claim().toString());
  }

  @Property
  void theOrderOfBriefsAndStatementsDoesNotMatter(@ForAll("briefs") List<Brief> briefs) {
    List<Brief> turned = new ArrayList<>();
    for (Brief brief : briefs) {
      List<Statement> statements = new ArrayList<>(brief.statements());
      Collections.reverse(statements);
      turned.add(0, Brief.builder().from(brief).statements(statements).build());
    }
    assertThat(summaries(turned)).containsExactlyInAnyOrderElementsOf(summaries(briefs));
  }

  /** The answers without the labels, since an entity of several names is called by the first name. */
  private static List<List<Object>> summaries(List<Brief> briefs) {
    return all(briefs).map(testimony -> List.<Object>of(
        names(testimony.reports()), testimony.independent(), testimony.isCircular(), testimony.outlets().size(),
        testimony.witnesses().stream()
            .map(witness -> List.of(names(witness.reports()), witness.voices().size(), witness.isIdentified()))
            .collect(Collectors.toSet())))
        .toList();
  }

  private static Set<String> names(List<CorpusStatement> statements) {
    return statements.stream().map(CorpusStatement::name).collect(Collectors.toSet());
  }

  @Property
  void otherIdsChangeNothing(@ForAll("renamed") List<List<Brief>> renamed) {
    assertThat(counts(renamed.get(1))).isEqualTo(counts(renamed.get(0)));
  }

  private static List<List<Object>> counts(List<Brief> briefs) {
    return all(briefs).map(testimony -> List.<Object>of(
        testimony.reports().stream().map(CorpusStatement::number).toList(), testimony.independent(),
        testimony.isCircular(), testimony.shownWitnesses(), testimony.outlets().size())).toList();
  }

  private static Stream<Testimony> all(List<Brief> briefs) {
    Corroboration all = Corroboration.of(Corpus.of(briefs));
    return Stream.concat(all.utterances().stream(), all.claims().stream());
  }

  private static Set<Set<Entity>> voices(Testimony testimony) {
    return testimony.witnesses().stream().map(witness -> new HashSet<>(witness.voices())).collect(Collectors.toSet());
  }
}
