// SPDX-License-Identifier: Apache-2.0
package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.testing.Briefs;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The generated briefs have every member and every word, often enough for the laws that are tested with them. */
class GeneratedBriefsTest {

  private static final int MANY = 400;
  private static final int OFTEN = 10;

  /** What a member of a type is when it is absent. */
  private static final Map<Class<?>, Object> ABSENT = Map.of(
      Optional.class, Optional.empty(), OptionalInt.class, OptionalInt.empty(), List.class, List.of(),
      Extensions.class, Extensions.none(), boolean.class, false);

  /** How often a member that may be absent or empty was so, and how often not, by type and name. */
  private static final Map<String, int[]> MEMBERS = new TreeMap<>();

  private static final Set<Object> WORDS = new HashSet<>();
  private static final Set<String> TEXTS = new HashSet<>();
  private static final Set<Class<?>> EXTENSION_VALUES = new HashSet<>();
  private static final List<Brief> BRIEFS = Briefs.stream(2022).limit(MANY).toList();

  @BeforeAll
  static void lookAtEveryMember() {
    BRIEFS.forEach(GeneratedBriefsTest::lookAt);
  }

  private static void lookAt(Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(GeneratedBriefsTest::lookAt);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(GeneratedBriefsTest::lookAt);
    } else if (value instanceof String text) {
      TEXTS.add(text);
    } else if (value instanceof Word || value instanceof Enum) {
      WORDS.add(value);
    } else if (value instanceof Extensions extensions) {
      EXTENSION_VALUES.addAll(extensions.members().stream().map(member -> member.value().getClass()).toList());
    } else if (value.getClass().getName().contains("Builder$Immutable")) {
      lookAtMembers(value, value.getClass().getSuperclass());
    }
  }

  private static void lookAtMembers(Object value, Class<?> type) {
    for (Method member : type.getDeclaredMethods()) {
      int flags = member.getModifiers();
      boolean inherited = List.of("hashCode", "toString", "equals").contains(member.getName());
      if (Modifier.isPublic(flags) && !Modifier.isStatic(flags) && !Modifier.isFinal(flags) && !inherited
          && member.getParameterCount() == 0) {
        Object held = held(value, member);
        if (ABSENT.containsKey(member.getReturnType())) {
          int presence = held.equals(ABSENT.get(member.getReturnType())) ? 0 : 1;
          MEMBERS.computeIfAbsent(type.getSimpleName() + "." + member.getName(), none -> new int[2])[presence]++;
        }
        lookAt(held);
      }
    }
  }

  private static Object held(Object value, Method member) {
    try {
      return member.invoke(value);
    } catch (ReflectiveOperationException unexpected) {
      throw new AssertionError(member.toString(), unexpected);
    }
  }

  @Test
  void everyMemberIsOftenPresentAndOftenAbsentUnlessItMustBePresent() {
    assertThat(MEMBERS).hasSizeGreaterThan(70);
    assertThat(seldom(1)).isEmpty();
    assertThat(seldom(0)).containsExactly(
        "Gloss.members", "Quotation.segments", "Stance.holders", "Statement.attributions", "Statement.speakers");
  }

  private static List<String> seldom(int presence) {
    return MEMBERS.keySet().stream().filter(member -> MEMBERS.get(member)[presence] < OFTEN).toList();
  }

  @Test
  void everyWordOfEveryVocabularyOccurs() {
    Stream.of(
            Act.known(), ActorKind.known(), Capacity.known(), Medium.known(), RelationKind.known(), SourceKind.known(),
            SourcingTerms.known())
        .forEach(known -> assertThat(WORDS).containsAll(known));
    Set<Class<?>> closed =
        WORDS.stream().filter(Enum.class::isInstance).map(Object::getClass).collect(Collectors.toSet());
    assertThat(closed).hasSize(12).allSatisfy(type ->
        assertThat(WORDS).containsAll(Arrays.asList((Object[]) type.getEnumConstants())));
    assertThat(WORDS).filteredOn(OpenTerm.class::isInstance).extracting(Object::toString)
        .contains("new-act", "new-kind", "new-capacity", "new-medium");
  }

  @Test
  void textsAreOfManyScripts() {
    assertThat(TEXTS).anyMatch(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    assertThat(TEXTS).anyMatch(text -> text.indexOf('\u202E') >= 0);
    for (Character.UnicodeScript script : List.of(
        Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.HANGUL,
        Character.UnicodeScript.ARABIC)) {
      assertThat(TEXTS).anyMatch(text ->
          text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == script));
    }
    for (String part : List.of("e\u0301", "\r\n", "\u0007", "\"", "\\")) {
      assertThat(TEXTS).anyMatch(text -> text.contains(part));
    }
  }

  @Test
  void extensionsAreOfEveryKind() {
    assertThat(EXTENSION_VALUES).containsExactlyInAnyOrder(
        ExtensionValue.Text.class, ExtensionValue.Flag.class, ExtensionValue.Numeral.class, ExtensionValue.Items.class,
        Extensions.class);
  }

  @Test
  void statementsReferToEachOtherAndToAllElse() {
    List<Statement> statements = BRIEFS.stream().flatMap(brief -> brief.statements().stream()).toList();
    assertThat(BRIEFS.stream().map(brief -> brief.statements().size())).contains(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(statements.stream().map(statement -> statement.attributions().size())).contains(1, 2, 3);
    assertThat(statements.stream().flatMap(statement -> statement.relations().stream()).map(relation ->
        relation.to().isLocal())).contains(true, false);
    Set<String> targets = statements.stream().flatMap(statement -> statement.stances().stream())
        .map(stance -> stance.target() instanceof StatementRef ref ? "statement " + ref.isLocal()
            : stance.target() instanceof Actor ? "actor" : "topic")
        .collect(Collectors.toSet());
    assertThat(targets).containsExactlyInAnyOrder("actor", "topic", "statement true", "statement false");
  }

  @Test
  void aSeedGivesTheSameBriefsAgain() {
    assertThat(Briefs.stream(2022).limit(20)).containsExactlyElementsOf(BRIEFS.subList(0, 20));
    assertThat(Briefs.stream(2023).limit(20).toList()).isNotEqualTo(BRIEFS.subList(0, 20));
  }
}
