// SPDX-License-Identifier: Apache-2.0
package org.communique.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

  private static final List<String> KNOWN = List.of("id", "kind", "speakers", "addressees", "attributions");

  private final DidYouMean didYouMean = new DidYouMean();

  @ParameterizedTest
  @CsvSource({
    "speakrs, speakers", "speakerss, speakers", "spaekers, speakers", "speaker, speakers", "atributions, attributions",
    "adresees, addressees", "di, id", "knid, kind", "Kind, kind"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertThat(didYouMean.nearest(written, KNOWN)).hasValue(meant);
    assertThat(didYouMean.unknown(written, KNOWN, KNOWN))
        .isEqualTo("unknown member '" + written + "'; did you mean '" + meant + "'?");
  }

  @Test
  void listsTheNamesIfNoneIsNear() {
    assertThat(didYouMean.unknown("mood", List.of("id", "speakers"), List.of("id", "speakers")))
        .isEqualTo("unknown member 'mood'; the known members are 'id', 'speakers'");
    assertThat(didYouMean.nearest("s".repeat(65), List.of("s".repeat(64)))).isEmpty();
    assertThat(didYouMean.nearest("s".repeat(64), List.of("s".repeat(65)))).isEmpty();
    assertThat(didYouMean.nearest("s".repeat(64), List.of("s".repeat(63)))).isPresent();
    assertThat(didYouMean.nearest("s".repeat(63), List.of("s".repeat(64)))).isPresent();
    assertThat(didYouMean.nearest("cat", List.of("xcar", "dog", "scatt", "c"))).isEmpty();
  }

  @Test
  void prefersTheFirstOfTheAlphabetAmongEquallyNear() {
    for (List<String> near : List.of(List.of("car", "cab", "cap"), List.of("cab", "cap", "car"), List.of("cap", "car", "cab"))) {
      assertThat(didYouMean.nearest("cat", near)).hasValue("cab");
    }
    assertThat(didYouMean.nearest("cat", List.of("cab", "cat"))).hasValue("cat");
  }

  @Tag("H41") @Tag("F3")
  @Test
  void givesNoHintsAfterItHasComparedEnough() {
    List<String> many = IntStream.range(0, 1_000).mapToObj(number -> "a".repeat(50) + (10_000_000 + number)).toList();
    String word = "a".repeat(49) + "b10000000";
    List<Optional<String>> hints = Stream.generate(() -> didYouMean.nearest(word, many)).limit(20).toList();
    assertThat(hints.get(0)).hasValue(many.get(0));
    assertThat(hints.get(19)).isEmpty();
    assertThat(didYouMean.nearest("speakrs", KNOWN)).isEmpty();
  }
}
