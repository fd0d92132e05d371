// SPDX-License-Identifier: Apache-2.0
package org.communique.json.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.communique.Brief;
import org.communique.Source;
import org.communique.base.ExtensionValue;
import org.communique.base.Extensions;
import org.communique.base.InvalidBriefException;
import org.communique.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A difference tells what moved in a list from what was added, removed or changed, with as few changes as possible. */
class ListDifferenceTest {

  private static final Brief BRIEF =
      Brief.builder().id("ties").title("Ties").source(Source.of("article", SourceKind.NEWS_BRIEF, "N")).build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "a b c     | a b c     | ''",
    "a c       | a b c     | added 1",
    "a b c     | a c       | removed 1",
    "a b c     | a x c     | changed 1 to 1",
    "a b c     | x b c     | changed 0 to 0",
    "a b c     | a b x     | changed 2 to 2",
    "a b c     | a b x y   | changed 2 to 2, added 3",
    "a b c d   | a x d     | removed 2, changed 1 to 1",
    "a b       | x a       | removed 1, added 0",
    "a b c     | c a b     | moved 2 to 0",
    "a b c     | b c a     | moved 0 to 2",
    "a b       | b a       | moved 1 to 0",
    "a b c d e | e b c d a | moved 4 to 0, moved 0 to 4",
    "a b c d   | d x b c   | moved 3 to 0, changed 0 to 1",
    "a a b     | a b a     | moved 2 to 1",
    "a a       | a         | removed 1",
    "a         | b         | changed 0 to 0",
    "a b c d e | c x e     | removed 0, removed 1, changed 3 to 1"})
  void namesWhatHappenedInAList(String before, String after, String changes) {
    Difference difference = Difference.of(brief(before), brief(after));
    assertThat(String.join(", ", difference.changes().stream().map(ListDifferenceTest::words).toList())).isEqualTo(changes);
    assertThat(difference.applyTo(brief(before))).isEqualTo(brief(after));
    assertThat(difference.isEmpty()).isEqualTo(changes.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "a b       | a x         | a c",
    "a b       | a           | a c",
    "a b       | b a         | a c",
    "a b c d e | a b c d e f | a b",
    "a b c     | a b         | a b"})
  void refusesAListThatIsAnotherWhereSomethingChanges(String before, String after, String other) {
    Difference difference = Difference.of(brief(before), brief(after));
    assertThatThrownBy(() -> difference.applyTo(brief(other)))
        .isInstanceOf(InvalidBriefException.class).hasMessageStartingWith("Difference: brief must ");
  }

  private static Brief brief(String items) {
    List<ExtensionValue> texts =
        List.of(items.split(" ")).stream().<ExtensionValue>map(ExtensionValue.Text::new).toList();
    return with("x-items", new ExtensionValue.Items(texts));
  }

  private static Brief with(String name, ExtensionValue value) {
    return BRIEF.toBuilder().extensions(Extensions.builder().put(name, value).build()).build();
  }

  private static String words(Change change) {
    List<String> places = List.of(change.before(), change.after()).stream()
        .flatMap(pointer -> pointer.stream()).map(pointer -> pointer.replaceFirst("^/x-items/", "")).toList();
    return change.kind().name().toLowerCase(Locale.ROOT) + " " + String.join(" to ", places);
  }

  @Test
  void saysInWordsWhatHappened() {
    assertThat(Difference.of(brief("a b"), brief("b a")))
        .hasToString("x-items, 1: moved from place 2 to place 1");
    assertThat(Difference.of(brief("a b"), brief("a"))).hasToString("x-items, 2: removed \"b\"");
    assertThat(Difference.of(brief("a"), brief("a b"))).hasToString("x-items, 2: added \"b\"");
    assertThat(Difference.of(brief("a"), brief("b"))).hasToString("x-items, 1: changed from \"a\" to \"b\"");
  }

  /** A JSON Pointer writes a slash as ~1 and a tilde as ~0. */
  @Test
  void pointsAtAMemberWithASlashInItsName() {
    Difference difference = Difference.of(
        with("x-a/b~c", new ExtensionValue.Flag(true)), with("x-a/b~c", new ExtensionValue.Flag(false)));
    assertThat(difference.changes()).singleElement().satisfies(change -> {
      assertThat(change.before()).contains("/x-a~1b~0c");
      assertThat(change.was()).contains("true");
      assertThat(change.now()).contains("false");
    });
  }

  @Test
  void showsAnyValueAsJson() {
    ExtensionValue value = new ExtensionValue.Items(List.of(
        new ExtensionValue.Numeral("1.50"), new ExtensionValue.Flag(true), new ExtensionValue.Items(List.of()),
        Extensions.builder().putAny("a", new ExtensionValue.Text("\u001F\"\n")).putAny("b", Extensions.none()).build()));
    Difference difference = Difference.of(BRIEF, with("x-a", value));
    assertThat(difference.changes()).singleElement().satisfies(change -> {
      assertThat(change.was()).isEmpty();
      assertThat(change.now()).contains("[1.50,true,[],{\"a\":\"\\u001F\\\"\\n\",\"b\":{}}]");
    });
    assertThat(difference.applyTo(BRIEF)).isEqualTo(with("x-a", value));
  }

  @Test
  void isEqualToAnotherWithTheSameChanges() {
    Difference difference = Difference.of(brief("a"), brief("b"));
    assertThat(Difference.of(brief("a"), brief("b"))).isEqualTo(difference).hasSameHashCodeAs(difference);
    assertThat(difference.changes(Change.Kind.CHANGED)).isEqualTo(difference.changes());
    assertThat(difference.changes(Change.Kind.MOVED)).isEmpty();
    for (Brief other : List.of(brief("c"), brief("a b"), with("x-b", new ExtensionValue.Text("b")))) {
      assertThat(Difference.of(brief("a"), other)).isNotEqualTo(difference);
    }
    assertThat(Difference.of(brief("c"), brief("b"))).isNotEqualTo(difference);
  }
}
