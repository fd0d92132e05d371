// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Brief;
import org.communique.Relation;
import org.communique.Reliability;
import org.communique.Source;
import org.communique.Stance;
import org.communique.Statement;
import org.communique.StatementRef;
import org.communique.analysis.Corpus;
import org.communique.base.Identifier;
import org.communique.jackson.CommuniqueJson;
import org.communique.json.JsonOptions;
import org.communique.json.UnknownMembers;
import org.communique.text.SourceText;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.StanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bundles are whole: ids are unique, references lead to objects, and the briefs can be read back. */
class StixBundlesTest {

  private static final JsonOptions ANYTHING = JsonOptions.defaults().with(UnknownMembers.KEEP);
  private static final Source ARTICLE = Source.of("article", SourceKind.NEWS_BRIEF, "An article");

  static Stream<Brief> briefs() {
    return Documents.all();
  }

  static List<JsonNode> objects(Brief... briefs) {
    return Documents.tree(StixBundles.of(Corpus.of(briefs)).document()).get("objects").valueStream().toList();
  }

  private static List<JsonNode> objects(List<JsonNode> objects, String type) {
    return objects.stream().filter(object -> object.get("type").asString().equals(type)).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list == null ? List.of() : list.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode extension(JsonNode object) {
    return object.get("extensions").get(StixObjects.EXTENSION);
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void idsAreUniqueAndReferencesLeadToObjects(Brief brief) {
    assertIsWhole(objects(brief));
  }

  @Test
  void manyBriefsGiveOneWholeBundle() {
    assertIsWhole(objects(Documents.all().toArray(Brief[]::new)));
  }

  static void assertIsWhole(List<JsonNode> objects) {
    List<String> ids = objects.stream().map(object -> object.get("id").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(
        id -> id.matches("[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    Set<String> known = new HashSet<>(ids);
    for (JsonNode object : objects) {
      assertThat(object.get("id").asString()).startsWith(object.get("type").asString() + "--");
      assertThat(object.get("created").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
      List<String> refs = new ArrayList<>(texts(object.get("object_refs")));
      assertThat(refs).doesNotHaveDuplicates();
      Stream.of("source_ref", "target_ref", "created_by_ref").filter(object::has)
          .forEach(name -> refs.add(object.get(name).asString()));
      assertThat(known).containsAll(refs);
    }
  }

  @ParameterizedTest
  @MethodSource("briefs")
  void theBriefIsReadBackFromTheExtensions(Brief brief) {
    assertIsReadBack(brief);
  }

  static void assertIsReadBack(Brief written) {
    // the tree of the test spells some numbers of extensions in another way
    Brief brief = CommuniqueJson.with(ANYTHING).read(Documents.MAPPER.readTree(
        CommuniqueJson.with(ANYTHING).write(written)).toString());
    List<JsonNode> objects = objects(brief);
    List<Statement> statements = objects(objects, "note").stream()
        .map(note -> CommuniqueJson.with(ANYTHING).readValue(
            extension(note).get("statement").toString(), Statement.class)).toList();
    assertThat(statements).isEqualTo(brief.statements());
    JsonNode whole = Stream.concat(objects(objects, "report").stream(), objects(objects, "grouping").stream())
        .findFirst().orElseThrow();
    Brief without = CommuniqueJson.with(ANYTHING).read(extension(whole).get("brief").toString());
    assertThat(without.toBuilder().statements(statements).build()).isEqualTo(brief);
    assertThat(objects(objects, "identity").stream().filter(object -> object.has("extensions"))
        .map(StixBundlesTest::extension).filter(extension -> extension.has("actor"))
        .map(extension -> CommuniqueJson.with(ANYTHING).readValue(
            extension.get("actor").toString(), Actor.class)).toList())
        .isEqualTo(brief.actors());
  }

  @Test
  void idsAreThoseThatTheNamesGive() {
    assertThat(objects(Documents.article())).extracting(object -> object.get("id").asString())
        .contains("identity--338dc19d-6102-5a63-be5d-7ad92df572ff"); // identity|wikidata|Q7747
    assertThat(objects(Documents.everyMember())).extracting(object -> object.get("id").asString()).contains(
        "note--9c7ec3e8-ec6d-582b-9221-f72828e6ea2c", // note|https://example.org/briefs/every-member#warning
        "report--f95b135e-c9f3-5366-8244-cb09a2a4d100"); // report|https://example.org/briefs/every-member
  }

  private static Statement said(String id, Actor speaker) {
    return Statement.reported(id, speaker, Act.STATE, "The letters arrived", Attribution.direct(ARTICLE, "said")).build();
  }

  private static Brief brief(String id, Statement... statements) {
    return Brief.builder().id(id).title("A brief").source(ARTICLE).addStatements(statements).build();
  }

  @Test
  void aBriefWithoutADateIsAGrouping() {
    Export<JsonDocument> export = StixBundles.of(Corpus.of(brief("ties", said("a", Actor.person("kim", "Kim")))));
    List<JsonNode> objects = Documents.tree(export.document()).get("objects").valueStream().toList();
    JsonNode grouping = objects(objects, "grouping").get(0);
    assertThat(grouping.get("context").asString()).isEqualTo("unspecified");
    assertThat(grouping.get("created").asString()).isEqualTo("1970-01-01T00:00:00.000Z");
    assertThat(texts(grouping.get("object_refs"))).hasSize(3);
    assertThat(objects(objects, "report")).isEmpty();
    assertThat(export.losses()).extracting(loss -> loss.pointer() + " " + loss.kind().what())
        .contains("/source that no date is known, because every object of STIX has one");
  }

  @Test
  void theCallerGivesTheDateOfABriefWithoutOne() {
    Corpus corpus = Corpus.of(brief("ties", said("a", Actor.person("kim", "Kim"))));
    JsonNode bundle = Documents.tree(StixBundles.of(corpus, Instant.parse("2022-08-16T09:30:00.5Z")).document());
    assertThat(objects(bundle.get("objects").valueStream().toList(), "note").get(0).get("created").asString())
        .isEqualTo("2022-08-16T09:30:00.500Z");
    assertThatThrownBy(() -> StixBundles.of(corpus, Instant.MAX)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the date must be in the years 0 to 9999, but was +1000000000-12-31T23:59:59.999999999Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0099", "Y17000", "../2023", "1914?"})
  void takesAnyDate(String date) {
    Source source = ARTICLE.toBuilder().published(TimeExpression.of(date)).build();
    Statement statement = Statement.reported(
        "a", Actor.person("kim", "Kim"), Act.STATE, "x", Attribution.direct(source, "said")).build();
    Brief brief = Brief.builder().id("dated").title("x").source(source).addStatement(statement).build();
    assertIsWhole(objects(brief));
  }

  @Test
  void anAgreementWithAStatementIsAnOpinionOnItsNote() {
    Actor kim = Actor.person("kim", "Kim");
    Statement first = said("first", Actor.person("putin", "Putin"));
    Statement second = said("second", kim).toBuilder()
        .addStance(Stance.of(kim, Attitude.STRONGLY_OPPOSE, StatementRef.to(first)).toBuilder()
            .kind(StanceKind.AGREEMENT).build())
        .addStance(Stance.of(kim, Attitude.MIXED, StatementRef.to(first)).toBuilder()
            .kind(StanceKind.AGREEMENT).build())
        .addStance(Stance.of(kim, Attitude.SUPPORT, StatementRef.to(first)))
        .build();
    List<JsonNode> objects = objects(brief("ties", first, second));
    JsonNode opinion = objects(objects, "opinion").get(0);
    assertThat(objects(objects, "opinion")).hasSize(1);
    assertThat(opinion.get("opinion").asString()).isEqualTo("strongly-disagree");
    assertThat(texts(opinion.get("object_refs"))).containsExactly(objects(objects, "note").get(0).get("id").asString());
    assertThat(opinion.get("explanation").asString())
        .isEqualTo("Kim: strongly-oppose statement ties#first (agreement, explicit)");
  }

  @Test
  void aRelationToAStatementOfTheBundleIsARelationship() {
    Brief one = brief("one", said("first", Actor.person("putin", "Putin"))).toBuilder()
        .base(URI.create("https://example.org/one")).build();
    Statement denial = said("second", Actor.person("kim", "Kim")).toBuilder()
        .addRelation(Relation.of(RelationKind.DENIES, "https://example.org/one#first"))
        .addRelation(Relation.of(RelationKind.SAME_UTTERANCE_AS, "https://example.org/elsewhere#third")).build();
    List<JsonNode> relationships = objects(objects(one, brief("two", denial)), "relationship");
    assertThat(relationships).hasSize(1);
    assertThat(relationships.get(0).get("relationship_type").asString()).isEqualTo("related-to");
    assertThat(relationships.get(0).get("description").asString()).isEqualTo("denies");
    assertThat(objects(objects(brief("two", denial)), "relationship")).isEmpty();
  }

  @Test
  void unnamedActorsStayApart() {
    Actor official = Actor.person("official", "a senior official").withAnonymity(Anonymity.UNNAMED);
    Actor other = Actor.person("other", "a senior official").withAnonymity(Anonymity.UNNAMED);
    List<JsonNode> people = objects(objects(brief("one", said("a", official), said("b", other)),
        brief("two", said("a", official))), "identity").stream()
        .filter(object -> object.get("name").asString().startsWith("a senior official")).toList();
    assertThat(people).extracting(object -> object.get("name").asString()).containsExactly(
        "a senior official (in one, official)", "a senior official (in one, other)",
        "a senior official (in two, official)");
    assertThat(people).extracting(object -> object.get("id").asString()).doesNotHaveDuplicates();
  }

  @Test
  void actorsWithOneIdentifierAreOneIdentity() {
    Actor kim = Actor.person("kim", "Kim").toBuilder().addIdentifier(Identifier.of("wikidata", "Q56226")).build();
    Brief one = brief("one", said("a", kim));
    Brief two = brief("two", said("a", kim.toBuilder().id("leader").name("Kim Jong Un").build()));
    Export<JsonDocument> export = StixBundles.of(Corpus.of(one, two));
    List<JsonNode> objects = Documents.tree(export.document()).get("objects").valueStream().toList();
    assertThat(objects(objects, "identity")).extracting(object -> object.get("name").asString())
        .containsExactly("Communiqué", "Kim", "An article", "An article");
    assertThat(export.losses()).extracting(Loss::toString).contains("two /actors/0: what this brief says about an "
        + "actor or source of another brief: in the extensions of notes and reports");
    assertThat(Documents.tree(StixBundles.of(Corpus.of(List.of(one, two), List.of())).document()).get("objects"))
        .hasSize(objects.size() + 1);
  }

  @Test
  void anIdentifierOfTwoActorsOfABriefJoinsNothing() {
    Actor russia = Actor.state("russia", "Russia").toBuilder().addIdentifier(Identifier.of("cow", "365")).build();
    Actor union = Actor.of("ussr", ActorKind.HISTORICAL_STATE, "Soviet Union").toBuilder()
        .addIdentifier(Identifier.of("cow", "365")).build();
    assertThat(objects(objects(brief("one", said("a", russia), said("b", union))), "identity")).hasSize(4);
  }

  @Test
  void onlyTheDigitOfAGradeBecomesAConfidence() {
    Actor kim = Actor.person("kim", "Kim");
    List<JsonNode> notes = objects(objects(brief("one",
        said("a", kim).toBuilder().addGrade(Reliability.parse("B2")).build(),
        said("b", kim).toBuilder().addGrade(Reliability.parse("F6")).build(),
        said("c", kim).toBuilder().addGrade(Reliability.parse("C1").toBuilder().purpose("as fact").build()).build())),
        "note");
    assertThat(notes.get(0).get("confidence").asInt()).isEqualTo(70);
    assertThat(texts(notes.get(0).get("labels"))).containsExactly("communique:act=\"state\"",
        "admiralty-scale:source-reliability=\"b\"", "admiralty-scale:information-credibility=\"2\"");
    assertThat(notes.get(1).has("confidence")).isFalse();
    assertThat(texts(notes.get(2).get("labels"))).containsExactly("communique:act=\"state\"");
    assertThat(notes.get(2).has("confidence")).isFalse();
  }

  @Test
  void theNoteSaysInWordsWhatStixHasNoMembersFor() {
    assertThat(objects(objects(Documents.everyMember()), "note").get(0).get("content").asString()).isEqualTo("""
        a spokesman as spokesman on behalf of the ministry to Choe: warn.
        > “Hostile forces” [read: the allies], he said through an interpreter, … threaten teh ties with ▇▇▇.
        > teh ties
        Chain: a spokesman, as interpreted by the interpreter (“reportedly”) (on background) (hypothetical), quoted by \
        The Paper.
        Condition: unless they are stopped.
        Said: yesterday (2022-08-15?, computed).
        Time of the event: 2022-09/.. (inferred).
        Place: Pyongyang.
        Medium: press-article.
        Topics: the ties.
        Vote: 93 in favour, 24 against, 58 abstaining, 18 not voting.
        Grade: B2 (that this was said so).
        Grade: 6 (as fact).
        Stance: a spokesman: oppose hostile forces (attitude, explicit).
        Stance: the people: strongly-support the ties (intention, inferred, assessed by the encoder, probable).
        Stance: a spokesman: undetermined statement https://example.org/briefs/every-member#denial (belief, \
        conventional).
        Relation: contrasts-with (“no threat” in) (certain) https://example.org/briefs/every-member#denial.
        Relation: responds-to https://example.org/briefs/other#letter.""");
  }

  @Test
  void aBriefWithoutABaseHasIdsOfItsWholeContent() {
    Brief brief = brief("ties", said("a", Actor.person("kim", "Kim")));
    assertThat(objects(objects(brief), "note").get(0).get("id"))
        .isNotEqualTo(objects(objects(brief.toBuilder().title("Another").build()), "note").get(0).get("id"));
  }

  @Test
  void aTextAndItsSurroundingsAreInTheReference() {
    Brief brief = brief("ties", said("a", Actor.person("kim", "Kim"))).toBuilder().text(SourceText.of("x")).build();
    assertThat(objects(objects(brief), "grouping").get(0).get("external_references").get(0).get("hashes").toString())
        .isEqualTo("{\"SHA-256\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"}");
  }

  @Test
  void writesTheSameToAStreamAndToAFile(@TempDir Path folder) throws IOException {
    JsonDocument document = StixBundles.of(Corpus.of(Documents.article())).document();
    document.writeTo(folder.resolve("bundle.json"));
    assertThat(Files.readString(folder.resolve("bundle.json"))).isEqualTo(document.toJson());
  }
}
