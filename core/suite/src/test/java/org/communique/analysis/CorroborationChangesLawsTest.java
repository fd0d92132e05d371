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
import java.util.stream.IntStream;
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
import org.communique.Source;
import org.communique.Statement;
import org.communique.StatementBuilder;
import org.communique.StatementRef;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;

/** What one change of the briefs does to the witnesses, and what it leaves as it is. */
@Tag("laws")
class CorroborationChangesLawsTest {

  private static final Actor BYSTANDER = Actor.person("bystander", "A bystander");
  private static final Source NEWCOMER = Source.of("newcomer", SourceKind.NEWS_AGENCY, "A new agency");

  /** The answers for one statement: who witnesses that it was said, and who that it is so. */
  private record Answers(Testimony said, Testimony claim) {

    static Answers about(List<Brief> briefs, Reported reported) {
      Corpus corpus = Corpus.of(briefs);
      CorpusStatement statement = corpus.statement(reported.uri(briefs)).orElseThrow();
      Corroboration all = Corroboration.of(corpus);
      return new Answers(of(all.utterances(), statement), of(all.claims(), statement));
    }

    private static Testimony of(List<Testimony> all, CorpusStatement statement) {
      return all.stream().filter(one -> one.reports().contains(statement)).findFirst().orElseThrow();
    }
  }

  /** A statement by the number of its brief and its own number in the brief. */
  private record Reported(int brief, int statement) {

    static Reported any(List<Brief> briefs, int brief, int statement) {
      int home = brief % briefs.size();
      return new Reported(home, statement % briefs.get(home).statements().size());
    }

    Statement in(List<Brief> briefs) {
      return briefs.get(brief).statements().get(statement);
    }

    String uri(List<Brief> briefs) {
      return CorpusIndex.nameOf(briefs.get(brief)) + "#" + in(briefs).id();
    }
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
  void oneMoreIndependentSourceRaisesTheCountOfOneBriefAndNeverLowersAny(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Answers before = Answers.about(briefs, reported);
    Corpus corpus = Corpus.of(briefs);
    Assume.that(Stream.of(before.said(), before.claim()).allMatch(testimony ->
        hasAnotherSource(corpus, testimony, briefs.get(reported.brief()))));
    List<Brief> more = with(briefs, reported.brief(), report(briefs, reported, "added", BYSTANDER, NEWCOMER).build());
    Answers after = Answers.about(more, reported);
    assertThat(after.said().witnesses()).hasSize(before.said().witnesses().size() + 1);
    assertThat(after.said().independent()).isBetween(before.said().independent(), before.said().independent() + 1);
    assertThat(after.claim().independent()).isBetween(before.claim().independent(), before.claim().independent() + 1);
    if (briefs.size() == 1) {
      assertThat(after.said().independent()).isEqualTo(before.said().independent() + 1);
    }
  }

  /** Whether a report of the brief that bears witness has another source than the brief itself. */
  private static boolean hasAnotherSource(Corpus corpus, Testimony testimony, Brief brief) {
    return testimony.witnesses().stream().flatMap(witness -> witness.reports().stream())
        .filter(report -> corpus.brief(report) == brief)
        .anyMatch(report -> report.statement().attributions().stream().map(Attribution::source).anyMatch(source ->
            !corpus.index().source(corpus.index().briefNumber(report.number()), source)
                .equals(corpus.index().source(corpus.index().briefNumber(report.number()), brief.source()))));
  }

  @Property
  void theSameReportOnceMoreChangesNeitherWitnessesNorCounts(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Answers before = Answers.about(briefs, reported);
    Assume.that(bearsWitness(before.said(), reported.in(briefs)) && bearsWitness(before.claim(), reported.in(briefs)));
    Statement again = Statement.builder().from(reported.in(briefs)).id("again")
        .relations(List.of(same(reported.in(briefs).id()))).build();
    Answers after = Answers.about(with(briefs, reported.brief(), again), reported);
    assertThat(voices(after.said())).isEqualTo(voices(before.said()));
    assertThat(voices(after.claim())).isEqualTo(voices(before.claim()));
    assertThat(after.said().independent()).isEqualTo(before.said().independent());
    assertThat(after.claim().independent()).isEqualTo(before.claim().independent());
  }

  @Property
  void twoKnownSourcesUnderOneOwnerAreOneWitnessAndNeverRaiseTheCount(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Independence independence = Independence.of(Corpus.of(briefs));
    List<Source> free = briefs.get(reported.brief()).sources().stream()
        .filter(source -> source.controller().isEmpty() && source.kind() != SourceKind.UNNAMED)
        .filter(source -> independence.groups().stream().anyMatch(group -> group.isIdentified()
            && group.sources().contains(Corpus.of(briefs).index().source(reported.brief(), source)))).limit(2).toList();
    Assume.that(free.size() == 2);
    Actor owner = Actor.builder().id("owner").kind(ActorKind.COMPANY).name("An owner").anonymity(Anonymity.UNNAMED).build();
    List<Brief> owned = replace(briefs, reported.brief(), sources(briefs.get(reported.brief()), source ->
        free.contains(source) ? Source.builder().from(source).controller(owner).build() : source));
    Answers before = Answers.about(briefs, reported);
    Answers after = Answers.about(owned, reported);
    assertThat(after.said().independent()).isLessThanOrEqualTo(before.said().independent());
    assertThat(after.claim().independent()).isLessThanOrEqualTo(before.claim().independent());
    assertThat(after.said().witnesses()).hasSizeLessThanOrEqualTo(before.said().witnesses().size());
  }

  @Property
  void aReportThatAnotherRetractsBearsNoWitness(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Statement retraction = alone(briefs, reported, "added", BYSTANDER)
        .addRelation(Relation.of(RelationKind.RETRACTS, reported.in(briefs).id())).build();
    Answers after = Answers.about(with(briefs, reported.brief(), retraction), reported);
    assertThat(bearsWitness(after.said(), reported.in(briefs))).isFalse();
  }

  @Property
  void whatItsSpeakersRetractWasSaidAndIsNotSo(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Statement retraction = alone(briefs, reported, "added", reported.in(briefs).speakers().get(0))
        .addRelation(Relation.of(RelationKind.RETRACTS, reported.in(briefs).id())).build();
    Answers before = Answers.about(briefs, reported);
    Assume.that(isWithoutRetractions(briefs));
    Answers after = Answers.about(with(briefs, reported.brief(), retraction), reported);
    assertThat(bearsWitness(after.said(), reported.in(briefs))).isEqualTo(bearsWitness(before.said(), reported.in(briefs)));
    assertThat(bearsWitness(after.claim(), reported.in(briefs))).isFalse();
  }

  @Property
  void aRetractionOfAPartOrOneThatIsDoubtedLeavesTheWitnessesOfTheUtterance(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement,
      @ForAll boolean part) {
    Assume.that(isWithoutRetractions(briefs));
    Reported reported = Reported.any(briefs, brief, statement);
    var retracts = Relation.builder().kind(RelationKind.RETRACTS).to(StatementRef.parse(reported.in(briefs).id()));
    Statement retraction = alone(briefs, reported, "added", BYSTANDER)
        .addRelation((part ? retracts.part("Ties") : retracts.certainty(Certainty.POSSIBLE)).build()).build();
    Answers after = Answers.about(with(briefs, reported.brief(), retraction), reported);
    assertThat(voices(after.said())).isEqualTo(voices(Answers.about(briefs, reported).said()));
  }

  /** Whether no statement retracts another one: otherwise a new retraction may end an old one. */
  private static boolean isWithoutRetractions(List<Brief> briefs) {
    return briefs.stream().flatMap(brief -> brief.statements().stream())
        .flatMap(statement -> statement.relations().stream())
        .noneMatch(relation -> relation.kind().equals(RelationKind.RETRACTS));
  }

  @Property
  void aDoubtedRelationChangesNothing(
      @ForAll("briefs") List<Brief> briefs, @ForAll @IntRange(max = 3) int brief, @ForAll @IntRange(max = 5) int statement) {
    Reported reported = Reported.any(briefs, brief, statement);
    Statement doubting = Statement.builder().from(report(briefs, reported, "added", BYSTANDER, NEWCOMER).build())
        .relations(Stream.of(RelationKind.SAME_UTTERANCE_AS, RelationKind.CONFIRMS, RelationKind.QUOTES)
            .map(kind -> Relation.builder().kind(kind).to(StatementRef.parse(reported.in(briefs).id()))
                .certainty(Certainty.POSSIBLE).build()).toList())
        .build();
    Answers before = Answers.about(briefs, reported);
    Answers after = Answers.about(with(briefs, reported.brief(), doubting), reported);
    assertThat(after).hasToString(before.toString());
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

  /** The answers without the labels, since an entity of several names is called by the first. */
  private static List<List<Object>> summaries(List<Brief> briefs) {
    Corroboration all = Corroboration.of(Corpus.of(briefs));
    return Stream.concat(all.utterances().stream(), all.claims().stream()).map(testimony -> List.<Object>of(
        names(testimony.reports()), testimony.independent(), testimony.isCircular(), testimony.outlets().size(),
        testimony.witnesses().stream().map(witness ->
            List.of(names(witness.reports()), witness.voices().size(), witness.isIdentified())).collect(Collectors.toSet())))
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
    Corroboration all = Corroboration.of(Corpus.of(briefs));
    return Stream.concat(all.utterances().stream(), all.claims().stream()).map(testimony -> List.<Object>of(
        testimony.reports().stream().map(CorpusStatement::number).toList(), testimony.independent(), testimony.isCircular(),
        testimony.witnesses().stream().map(Object::toString).toList(), testimony.outlets().size())).toList();
  }

  private static boolean bearsWitness(Testimony testimony, Statement statement) {
    return testimony.witnesses().stream().flatMap(witness -> witness.reports().stream())
        .anyMatch(report -> report.statement() == statement);
  }

  private static Set<Set<Entity>> voices(Testimony testimony) {
    return testimony.witnesses().stream().map(witness -> new HashSet<>(witness.voices())).collect(Collectors.toSet());
  }

  private static Relation same(String id) {
    return Relation.of(RelationKind.SAME_UTTERANCE_AS, id);
  }

  /** A report of what a statement reports, through another source. */
  private static StatementBuilder report(List<Brief> briefs, Reported reported, String id, Actor speaker, Source source) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("Ties are good")
        .addAttributions(Attribution.indirect(source, "said"), Attribution.direct(briefs.get(reported.brief()).source(), "wrote"))
        .addRelation(same(reported.in(briefs).id()));
  }

  /** A statement of the document itself. */
  private static StatementBuilder alone(List<Brief> briefs, Reported reported, String id, Actor speaker) {
    return Statement.builder().id(id).addSpeaker(speaker).act(Act.STATE).gist("It was not so")
        .addAttribution(Attribution.direct(briefs.get(reported.brief()).source(), "wrote"));
  }

  private static List<Brief> with(List<Brief> briefs, int brief, Statement more) {
    return replace(briefs, brief, Brief.builder().from(briefs.get(brief)).addStatement(more).build());
  }

  private static List<Brief> replace(List<Brief> briefs, int brief, Brief other) {
    return IntStream.range(0, briefs.size()).mapToObj(at -> at == brief ? other : briefs.get(at)).toList();
  }

  private static Brief sources(Brief brief, UnaryOperator<Source> change) {
    List<Statement> statements = brief.statements().stream().map(statement -> Statement.builder().from(statement)
        .attributions(statement.attributions().stream().map(link ->
            Attribution.builder().from(link).source(change.apply(link.source())).build()).toList()).build()).toList();
    return Brief.builder().from(brief).source(change.apply(brief.source())).statements(statements).build();
  }
}
