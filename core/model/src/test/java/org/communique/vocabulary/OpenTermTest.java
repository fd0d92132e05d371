// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.testing.Refusals.assertRefused;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks what all open vocabularies have in common, and which words each has. */
class OpenTermTest {

  private record Vocabulary(
      Class<? extends OpenTerm> type, Function<String, ? extends OpenTerm> parse,
      Supplier<List<? extends OpenTerm>> listed, String words) {

    List<? extends OpenTerm> known() {
      return listed.get();
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Vocabulary> vocabularies() {
    return Stream.of(
        new Vocabulary(Act.class, Act::parse, Act::known, words(Act.known())),
        new Vocabulary(
            ActorKind.class, ActorKind::parse, ActorKind::known,
            "person state historical-state partially-recognised-entity government ministry armed-force"
                + " international-organisation organ-of-international-organisation political-party media-organisation"
                + " company ngo armed-group coalition population class vague unspecified region police court"
                + " legislature opposition trade-union religious-body office delegation criminal-group"
                + " non-state-group"),
        new Vocabulary(
            SourceKind.class, SourceKind::parse, SourceKind::known,
            "news-agency newspaper broadcaster online-outlet news-brief official-website official-document"
                + " diplomatic-message cable speech interview press-release press-conference social-media photograph"
                + " database reference-work actor interpreter letter telegram minutes transcript book unnamed other"),
        new Vocabulary(
            Medium.class, Medium::parse, Medium::known,
            "letter telegram phone-call speech interview broadcast press-article photo-caption headline resolution"
                + " vote social-post conversation message press-briefing decree hearing press-release"),
        new Vocabulary(
            RelationKind.class, RelationKind::parse, RelationKind::known,
            "same-utterance-as part-of responds-to quotes summarises elaborates qualifies contradicts contrasts-with"
                + " supports presupposes glosses translates precedes denies denies-saying disavows confirms corrects"
                + " retracts revokes supersedes"),
        new Vocabulary(Capacity.class, Capacity::parse, Capacity::known, "official personal expert presidency"),
        new Vocabulary(
            SourcingTerms.class, SourcingTerms::parse, SourcingTerms::known,
            "on-the-record on-background deep-background off-the-record not-for-attribution embargoed"));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasTheWordsOfItsTable(Vocabulary vocabulary) {
    assertThat(words(vocabulary.known())).isEqualTo(vocabulary.words());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void knowsEveryConstantOfItsType(Vocabulary vocabulary) {
    List<Object> constants = Arrays.stream(vocabulary.type().getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == vocabulary.type())
        .map(OpenTermTest::value)
        .toList();
    assertThat(vocabulary.known()).asList().containsExactlyElementsOf(constants);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void parsesWhatItPrints(Vocabulary vocabulary) {
    for (OpenTerm term : vocabulary.known()) {
      assertThat(vocabulary.parse().apply(term.toString())).isSameAs(term);
      assertThat(term.isKnown()).isTrue();
      assertThat(term).hasToString(term.word());
    }
  }

  @Tag("H25")
  @ParameterizedTest
  @MethodSource("vocabularies")
  void keepsAnUnknownWord(Vocabulary vocabulary) {
    OpenTerm unknown = vocabulary.parse().apply("of-our-own-2");
    assertThat(unknown).hasToString("of-our-own-2");
    assertThat(unknown.isKnown()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void rejectsAWordThatBreaksTheRule(Vocabulary vocabulary) {
    String name = vocabulary.type().getSimpleName();
    String longest = "a".repeat(64);
    assertThat(vocabulary.parse().apply(longest)).hasToString(longest);
    String rule = ": word must be 1 to 64 of a-z and 0-9, with single '-' between them, but was ";
    assertRefused(() -> vocabulary.parse().apply(longest + "a"), name + rule + "'" + "a".repeat(60) + "…'");
    assertRefused(() -> vocabulary.parse().apply(""), name + rule + "''");
    assertRefused(() -> vocabulary.parse().apply("Letter"), name + rule + "'Letter'");
    assertRefused(() -> vocabulary.parse().apply("phone--call"), name + rule + "'phone--call'");
    assertRefused(() -> vocabulary.parse().apply("phone call"), name + rule + "'phone call'");
  }

  /** The columns are: identity class of STIX 2.1, its kinds of actors. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      individual   | person
      group        | coalition delegation criminal-group non-state-group
      organization | state historical-state partially-recognised-entity government ministry armed-force \
      international-organisation organ-of-international-organisation political-party media-organisation company ngo \
      armed-group police court legislature opposition trade-union religious-body office
      class        | population class
      unknown      | vague unspecified
      """)
  void convertsActorKindsToIdentityClassesOfStixAndBack(String identityClass, String kinds) {
    assertThat(words(ActorKind.ofIdentityClass(identityClass))).isEqualTo(kinds);
    assertThat(ActorKind.known().stream().filter(kind -> kind.identityClass().equals(Optional.of(identityClass))))
        .containsExactlyElementsOf(ActorKind.ofIdentityClass(identityClass));
  }

  @Test
  void hasNoIdentityClassForARegionAndUnknownKinds() {
    assertThat(ActorKind.known().stream().filter(kind -> kind.identityClass().isEmpty()))
        .containsExactly(ActorKind.REGION);
    assertThat(ActorKind.parse("royal-house").identityClass()).isEmpty();
  }

  @Test
  void hasNoKindForOtherIdentityClasses() {
    assertThat(ActorKind.ofIdentityClass("system")).isEmpty();
    assertThat(ActorKind.ofIdentityClass("Individual")).isEmpty();
    assertThat(ActorKind.ofIdentityClass("")).isEmpty();
  }

  @Test
  void distinguishesSymmetricAndWalkedRelations() {
    assertThat(RelationKind.known().stream().filter(RelationKind::isSymmetric)).containsExactly(
        RelationKind.SAME_UTTERANCE_AS, RelationKind.CONTRADICTS, RelationKind.CONTRASTS_WITH);
    assertThat(RelationKind.known().stream().filter(RelationKind::isWalked)).containsExactly(
        RelationKind.QUOTES, RelationKind.TRANSLATES, RelationKind.CORRECTS, RelationKind.RETRACTS,
        RelationKind.REVOKES, RelationKind.SUPERSEDES);
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String words(List<? extends OpenTerm> terms) {
    return terms.stream().map(OpenTerm::word).collect(Collectors.joining(" "));
  }
}
