// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.SoftReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;
import org.communique.base.Extensions;
import org.communique.base.Identifier;
import org.communique.testing.Specimens;
import org.communique.text.Quotation;
import org.communique.text.SourceText;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value is equal to another if all their members are equal. */
@Tag("H47")
class ValueContractTest {

  /** Values of the types that refer to one another, which no verifier can make up. */
  private static final ConfiguredEqualsVerifier VERIFIER = EqualsVerifier.configure()
      .withPrefabValues(Actor.class, Specimens.KIM, Specimens.PUTIN)
      .withPrefabValues(Source.class, Specimens.ARTICLE, Specimens.RODONG)
      .withPrefabValues(Edtf.class, Edtf.parse("2022"), Edtf.parse("2023"))
      .withPrefabValues(Topic.class, Specimens.TIES, Topic.of("isolation", "isolation"))
      .withPrefabValues(ValuesById.class, Specimens.BRIEF.valuesById(), Specimens.brief().build().valuesById())
      .withPrefabValues(SoftReference.class, new SoftReference<>("one"), new SoftReference<>("other"))
      .withPrefabValues(Target.class, Specimens.KIM, Specimens.TIES)
      .withPrefabValues(Role.class, Role.of("leader"), Role.of("president"))
      .withPrefabValues(Gloss.class, gloss("read: them"), gloss("read: us"))
      .withPrefabValues(Attribution.class, Attribution.ownVoice(Specimens.ARTICLE), Attribution.ownVoice(Specimens.RODONG))
      .withPrefabValues(Statement.class, Specimens.letter("a").build(), Specimens.letter("b").build())
      .withPrefabValues(
          Stance.class, Stance.of(Specimens.KIM, Attitude.SUPPORT, Specimens.TIES),
          Stance.of(Specimens.KIM, Attitude.OPPOSE, Specimens.TIES));

  static Stream<Class<?>> composites() {
    return Stream.of(
        Attribution.class, Designation.class, Gloss.class, Tally.class, Identifier.class, Alias.class, Quotation.class, Relation.class, Reliability.class,
        Role.class, SourceText.class, Stance.class, TimeExpression.class);
  }

  static Stream<Class<?>> namedById() {
    return Stream.of(Actor.class, Brief.class, Source.class, Statement.class, Topic.class);
  }

  @ParameterizedTest
  @MethodSource("composites")
  void isEqualByAllItsMembers(Class<?> type) throws ClassNotFoundException {
    VERIFIER.forClass(generated(type)).suppress(Warning.NULL_FIELDS).verify();
  }

  @ParameterizedTest
  @MethodSource("namedById")
  void isEqualByAllItsMembersAndHashedBySome(Class<?> type) throws ClassNotFoundException {
    var verifier = VERIFIER.forClass(generated(type)).suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE);
    if (type == Actor.class) {
      verifier.withIgnoredFields("reach"); // follows from the members
    }
    verifier.verify();
  }

  static Stream<Arguments> comparedMembers() {
    return Stream.of(
        Arguments.of(Actor.class, Actor.comparedMembers()), Arguments.of(Source.class, Source.comparedMembers()),
        Arguments.of(Topic.class, Topic.comparedMembers()),
        Arguments.of(Statement.class, MergeComparison.statementMembers()));
  }

  @ParameterizedTest
  @MethodSource("comparedMembers")
  void listsEveryMemberInWhichTwoValuesOfOneIdMayDiffer(Class<?> type, List<Member<?>> members) {
    List<String> accessors = Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && Modifier.isPublic(method.getModifiers()))
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .map(Method::getName)
        .filter(name -> !name.equals("id"))
        .toList();
    assertThat(members).extracting(Member::name)
        .as("the list of compared members has every accessor of %s but id(): add a line for a new member", type.getSimpleName())
        .containsExactlyInAnyOrderElementsOf(accessors);
  }

  @Test
  void saysThatTwoValuesDifferEvenIfNoListedMemberDoes() {
    assertThat(Member.difference(List.of(), Specimens.KIM, Specimens.PUTIN)).isEqualTo("two differ");
  }

  static Stream<IntFunction<Object>> valuesOfOneId() {
    return Stream.of(
        i -> Actor.person("a1", "Name " + i),
        i -> Actor.of("a1", ActorKind.parse("kind-" + i), "Name"),
        i -> Source.of("a1", SourceKind.NEWSPAPER, "Name " + i),
        i -> Source.of("a1", SourceKind.parse("kind-" + i), "Name"),
        i -> Topic.of("t1", "Label " + i),
        i -> Specimens.letter("s1").gist("Gist " + i).build(),
        i -> Specimens.letter("s1").act(Act.parse("act-" + i)).build(),
        i -> Specimens.brief().title("Title " + i).build(),
        i -> Specimens.brief().source(Source.unnamed("source-" + i, "a source")).build());
  }

  @Tag("H09")
  @ParameterizedTest
  @MethodSource("valuesOfOneId")
  void hashesDifferentValuesOfOneIdDifferently(IntFunction<Object> value) {
    assertThat(IntStream.range(0, 1_000).map(i -> value.apply(i).hashCode()).distinct().count()).isEqualTo(1_000);
  }

  private static Gloss gloss(String text) {
    return Gloss.builder().text(text).givenBy(Specimens.KIM).basis(Basis.EXPLICIT).build();
  }

  /** The generated class, which is hidden in its builder. */
  private static Class<?> generated(Class<?> type) throws ClassNotFoundException {
    return Class.forName(type.getName() + "Builder$Immutable" + type.getSimpleName());
  }

  @Test
  void extensionsAreEqualByTheirMembers() {
    EqualsVerifier.forClass(Extensions.class).suppress(Warning.NULL_FIELDS)
        .withIgnoredFields("depth").verify(); // follows from the members
  }
}
