// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.communique.testing.Refusals.assertRefused;
import static org.communique.testing.Specimens.ARTICLE;
import static org.communique.testing.Specimens.KIM;
import static org.communique.testing.Specimens.NORTH_KOREA;
import static org.communique.testing.Specimens.PUTIN;
import static org.communique.testing.Specimens.RODONG;
import static org.communique.testing.Specimens.RODONG_GRADED_B;
import static org.communique.testing.Specimens.TIES;
import static org.communique.testing.Specimens.brief;
import static org.communique.testing.Specimens.letter;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each edit changes what its name says and nothing else. */
class EditsTest {

  private static final URI BASE = URI.create("https://example.org/ties");
  private static final Statement LETTER =
      letter("letter", Attribution.indirect(RODONG, "wrote"), Attribution.direct(ARTICLE, "wrote"))
          .addTopic(TIES).build();
  private static final Statement ANSWER = letter("answer").speakers(List.of(KIM)).addressees(List.of(PUTIN))
      .addRelation(Relation.of(RelationKind.RESPONDS_TO, "letter"))
      .addRelation(Relation.of(RelationKind.ELABORATES, "https://example.org/ties#letter"))
      .addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("letter")))
      .addStance(Stance.of(KIM, Attitude.SUPPORT, TIES)).build();
  private static final Brief BRIEF = brief(LETTER, ANSWER).base(BASE).build();

  @Test
  void changesOneStatement() {
    Brief changed = Edits.change(BRIEF, "letter", letter -> letter.toBuilder().gist("Ties should grow").build());
    assertThat(changed).isEqualTo(
        brief(LETTER.toBuilder().gist("Ties should grow").build(), ANSWER).base(BASE).build());
    assertThat(Edits.replace(BRIEF, changed.statements().get(0))).isEqualTo(changed);
  }

  @Test
  void changesOneLinkOfAChain() {
    Reliability b2 = Reliability.parse("B2");
    Brief changed = Edits.changeLink(BRIEF, "letter", 0, link -> link.toBuilder().addGrade(b2).build());
    List<Attribution> chain = changed.statements().get(0).attributions();
    assertThat(chain).extracting(Attribution::grades).containsExactly(List.of(b2), List.of());
    assertThat(chain.get(0).toBuilder().grades(List.of()).build()).isEqualTo(LETTER.attributions().get(0));
    assertThatThrownBy(() -> Edits.changeLink(BRIEF, "letter", 2, link -> link))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void replacesAnActorInEveryPlace() {
    Actor dprk = Actor.state("north-korea", "DPRK");
    Brief changed = Edits.replace(BRIEF, dprk);
    assertThat(changed.actors()).contains(dprk).doesNotContain(NORTH_KOREA);
    Actor speaker = changed.statement("answer").orElseThrow().speakers().get(0);
    assertThat(speaker.roles().get(0).organisation()).contains(dprk);
    assertThat(Edits.replace(changed, NORTH_KOREA)).isEqualTo(BRIEF);
  }

  @Test
  void replacesASourceAndATopicInEveryPlace() {
    Brief changed = Edits.replace(BRIEF, RODONG_GRADED_B);
    assertThat(changed.sources()).containsExactly(ARTICLE, RODONG_GRADED_B);
    assertThat(Edits.replace(changed, RODONG)).isEqualTo(BRIEF);
    Topic friendship = Topic.of(TIES.id(), "friendship");
    assertThat(Edits.replace(BRIEF, friendship).topics()).containsExactly(friendship);
    Source dated = ARTICLE.toBuilder().locator("https://example.org").build();
    assertThat(Edits.replace(BRIEF, dated).source()).isEqualTo(dated);
  }

  @Test
  void refusesToChangeWhatTheBriefDoesNotHave() {
    assertNotFound("statements", "reply", () -> Edits.change(BRIEF, "reply", statement -> statement));
    assertNotFound("statements", "reply", () -> Edits.drop(BRIEF, "reply", LostReferences.DROP));
    assertNotFound("actors", "xi", () -> Edits.replace(BRIEF, Actor.person("xi", "Xi Jinping")));
    assertNotFound("sources", "tass", () -> Edits.replace(BRIEF, Source.unnamed("tass", "somebody")));
    assertNotFound("topics", "war", () -> Edits.replace(BRIEF, Topic.of("war", "war")));
  }

  private static void assertNotFound(String attribute, String id, ThrowingCallable edit) {
    assertRefused(
        edit, "Brief 'ties': " + attribute + " must contain the id that is to be changed, but was '" + id + "'");
  }

  @Test
  void refusesAnEditThatBreaksARule() {
    assertRefused(
        () -> Edits.change(BRIEF, "letter", letter -> letter.toBuilder().id("message").build()),
        "2 rules are broken: "
            + "Statement 'answer': relations must refer to a statement of this brief or to a URI, but was 'letter'; "
            + "Statement 'answer': stances must refer to a statement of this brief or to a URI, but was 'letter'");
  }

  @Test
  void dropsAStatementTogetherWithTheReferencesToIt() {
    Brief without = Edits.drop(BRIEF, "letter", LostReferences.DROP);
    assertThat(without.statements()).containsExactly(ANSWER.toBuilder()
        .relations(ANSWER.relations().subList(1, 2)).stances(ANSWER.stances().subList(1, 2)).build());
  }

  @Test
  void dropsAStatementAndKeepsReferencesAsUris() {
    StatementRef uri = StatementRef.parse("https://example.org/ties#letter");
    Statement answer = Edits.drop(BRIEF, "letter", LostReferences.TO_URI).statements().get(0);
    assertThat(answer.relations()).containsExactly(
        Relation.of(RelationKind.RESPONDS_TO, uri.text()), Relation.of(RelationKind.ELABORATES, uri.text()));
    assertThat(answer.stances()).containsExactly(
        Stance.of(KIM, Attitude.SUPPORT, uri), Stance.of(KIM, Attitude.SUPPORT, TIES));
    assertRefused(
        () -> Edits.drop(brief(LETTER, ANSWER).build(), "letter", LostReferences.TO_URI),
        "Brief 'ties': base must be present if references to dropped statements are to become URIs");
  }

  @Test
  void refusesToDropAStatementAndNamesAllThatReferToIt() {
    Statement other = letter("other").addRelation(Relation.of(RelationKind.DENIES, "letter")).build();
    InvalidBriefException refused = catchThrowableOfType(
        InvalidBriefException.class,
        () -> Edits.drop(brief(LETTER, ANSWER, other).build(), "letter", LostReferences.REFUSE));
    assertThat(refused.brokenRules()).extracting(Throwable::getMessage).containsExactly(
        "Statement 'answer': relations must not refer to a statement that is dropped, but was 'letter'",
        "Statement 'answer': stances must not refer to a statement that is dropped, but was 'letter'",
        "Statement 'other': relations must not refer to a statement that is dropped, but was 'letter'");
  }

  @ParameterizedTest
  @EnumSource
  void dropsAStatementThatNothingRefersTo(LostReferences lost) {
    assertThat(Edits.drop(BRIEF, "answer", lost)).isEqualTo(brief(LETTER).base(BASE).build());
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheReferencesBetweenTheStatementsThatStay(LostReferences lost) {
    Brief three = brief(LETTER, ANSWER, letter("other").build()).base(BASE).build();
    assertThat(Edits.drop(three, "other", lost).statements()).containsExactly(LETTER, ANSWER);
  }

  @Test
  void dropsARelationOrAStanceThatAloneReferToADroppedStatement() {
    Statement denial = letter("denial").addRelation(Relation.of(RelationKind.DENIES, "letter")).build();
    Statement praise = letter("praise").addStance(Stance.of(KIM, Attitude.SUPPORT, StatementRef.parse("letter"))).build();
    assertThat(Edits.drop(brief(LETTER, denial, praise).build(), "letter", LostReferences.DROP).statements())
        .containsExactly(letter("denial").build(), letter("praise").build());
  }

  @Test
  void keepsTheStatementsOfOneSpeaker() {
    Brief his = Edits.keep(BRIEF, statement -> statement.speakers().contains(PUTIN), LostReferences.REFUSE);
    assertThat(his).isEqualTo(brief(LETTER).base(BASE).build());
  }

  @Test
  void splitsABriefIntoBriefsOfTheSameDocument() {
    List<Brief> parts =
        Edits.split(BRIEF, statement -> "of-" + statement.speakers().get(0).id(), LostReferences.TO_URI);
    assertThat(parts).extracting(Brief::id).containsExactly("of-putin", "of-kim");
    assertThat(parts).extracting(Brief::base).containsOnly(BRIEF.base());
    assertThat(parts.get(0).statements()).containsExactly(LETTER);
    assertThat(parts.get(1)).isEqualTo(
        Edits.drop(BRIEF, "letter", LostReferences.TO_URI).toBuilder().id("of-kim").build());
    assertThat(Edits.split(brief().build(), Statement::id, LostReferences.REFUSE)).isEmpty();
  }

  @Test
  void namesAllReferencesBetweenThePartsOfASplit() {
    Statement other = letter("other").addRelation(Relation.of(RelationKind.DENIES, "answer")).build();
    Brief brief = brief(LETTER, ANSWER, other).build();
    InvalidBriefException refused = catchThrowableOfType(
        InvalidBriefException.class, () -> Edits.split(brief, Statement::id, LostReferences.REFUSE));
    assertThat(refused.brokenRules()).extracting(rule -> rule.statement().orElseThrow())
        .containsExactly("answer", "answer", "other");
  }

  @Test
  void renamesStatementsAndTheReferencesToThem() {
    Brief renamed = Edits.renameStatements(BRIEF, id -> "b-" + id);
    assertThat(renamed.statements()).extracting(Statement::id).containsExactly("b-letter", "b-answer");
    Statement answer = renamed.statements().get(1);
    assertThat(answer.relations()).extracting(relation -> relation.to().text())
        .containsExactly("b-letter", "https://example.org/ties#b-letter");
    assertThat(answer.stances().get(0).target()).isEqualTo(StatementRef.parse("b-letter"));
    assertThat(Edits.renameStatements(renamed, id -> id.substring(2))).isEqualTo(BRIEF);
  }

  @Test
  void renamesActorsSourcesAndTopics() {
    Brief renamed = Edits.renameActors(BRIEF, id -> id.equals("kim") ? "kim-jong-un" : id);
    assertThat(renamed.actors()).extracting(Actor::id).containsExactly("putin", "north-korea", "kim-jong-un");
    assertThat(renamed.statement("answer").orElseThrow().stances().get(1).holders()).extracting(Actor::id)
        .containsExactly("kim-jong-un");
    assertThat(Edits.renameSources(BRIEF, id -> "s-" + id).sources()).extracting(Source::id)
        .containsExactly("s-the-article", "s-rodong-sinmun");
    assertThat(Edits.renameTopics(BRIEF, id -> "t").topics()).extracting(Topic::id).containsExactly("t");
  }

  @Test
  void exchangesTwoIds() {
    Brief exchanged = Edits.renameActors(
        BRIEF, id -> id.equals("kim") ? "putin" : id.equals("putin") ? "kim" : id);
    assertThat(exchanged.statement("letter").orElseThrow().speakers())
        .containsExactly(PUTIN.toBuilder().id("kim").build());
    assertThat(exchanged.statement("letter").orElseThrow().addressees())
        .containsExactly(KIM.toBuilder().id("putin").build());
  }

  @Test
  void refusesOneNewIdForTwoValues() {
    assertRefused(
        () -> Edits.renameActors(BRIEF, id -> "actor"),
        "2 rules are broken: Brief 'ties': new ids of actors must differ, but 'putin' and 'north-korea' both become "
            + "'actor'; Brief 'ties': new ids of actors must differ, but 'putin' and 'kim' both become 'actor'");
    assertThatThrownBy(() -> Edits.renameStatements(BRIEF, id -> "x")).isInstanceOf(InvalidBriefException.class);
  }

  @Test
  void joinsActorsByAFunction() {
    Brief joined = Edits.mapActors(BRIEF, actor -> actor.id().equals("kim") ? NORTH_KOREA : actor);
    assertThat(joined.actors()).containsExactly(PUTIN, NORTH_KOREA);
  }

  @Test
  void returnsTheSameBriefIfNothingChanges() {
    assertThat(Edits.mapStatements(BRIEF, statement -> statement)).isSameAs(BRIEF);
    assertThat(Edits.mapActors(BRIEF, actor -> actor)).isSameAs(BRIEF);
    assertThat(Edits.mapSources(BRIEF, source -> source)).isSameAs(BRIEF);
    assertThat(Edits.mapTopics(BRIEF, topic -> topic)).isSameAs(BRIEF);
    assertThat(Edits.renameStatements(BRIEF, id -> id)).isSameAs(BRIEF);
    assertThat(Edits.renameActors(BRIEF, id -> id)).isSameAs(BRIEF);
    assertThat(Edits.keep(BRIEF, statement -> true, LostReferences.REFUSE)).isSameAs(BRIEF);
    assertThat(Edits.changeLink(BRIEF, "letter", 1, link -> link.toBuilder().build())).isSameAs(BRIEF);
    assertThat(Edits.unify(BRIEF)).singleElement().isSameAs(BRIEF);
  }

  static Stream<Arguments> parameters() {
    return Stream.of(Edits.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isVarArgs())
        .flatMap(method -> IntStream.range(0, method.getParameterCount())
            .filter(number -> !method.getParameterTypes()[number].isPrimitive())
            .mapToObj(number -> Arguments.of(method, number)));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void refusesANullArgument(Method edit, int number) {
    Object[] arguments = Stream.of(edit.getParameterTypes()).map(EditsTest::argument).toArray();
    arguments[number] = null;
    assertThatThrownBy(() -> edit.invoke(null, arguments))
        .hasRootCauseInstanceOf(NullPointerException.class)
        .hasRootCauseMessage(edit.getParameters()[number].getName());
  }

  private static Object argument(Class<?> type) {
    Stream<Object> arguments = Stream.of(
        BRIEF, "letter", 0, LETTER, KIM, ARTICLE, TIES, LostReferences.DROP, List.of(), UnaryOperator.identity(),
        (Predicate<Object>) any -> true);
    return arguments.filter(argument -> type.isInstance(argument) || type == int.class && argument instanceof Integer)
        .findFirst().orElseThrow();
  }
}
