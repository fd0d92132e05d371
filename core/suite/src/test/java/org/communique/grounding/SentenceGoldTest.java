// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.grounding.SentenceRules.Span;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Compares sentences with those that a careful reader marked in real texts. The texts are not part of this repository:
 * {@code -Dgold.dir=FOLDER} names a folder with a file {@code sentences.txt} of the form that its head explains.
 */
class SentenceGoldTest {

  private static final double LEAST = 0.97;

  /** A text with the offsets at which its sentences end. */
  private record Passage(String text, Set<Integer> ends) {

    static Passage of(String marked) {
      StringBuilder text = new StringBuilder();
      Set<Integer> ends = new TreeSet<>();
      marked.replace('⏎', '\n').replace('␣', '\u00a0').chars().forEach(c -> {
        if (c == '‖') {
          ends.add(text.length());
        } else {
          text.append((char) c);
        }
      });
      return new Passage(text.toString(), ends);
    }
  }

  @Test
  void mostEndsAreFoundAndMostOfThoseFoundAreRight() throws IOException {
    Optional<Path> gold = gold();
    assumeThat(gold).as("the marked texts; name their folder with -Dgold.dir").isPresent();
    int marked = 0;
    int found = 0;
    int right = 0;
    for (Passage passage : passages(gold.orElseThrow())) {
      Set<Integer> ends = new TreeSet<>();
      SentenceRules.of(Locale.ENGLISH).split(passage.text()).stream().map(Span::end).forEach(ends::add);
      found += ends.size();
      marked += passage.ends().size();
      ends.retainAll(passage.ends());
      right += ends.size();
    }
    System.out.printf(
        Locale.ROOT, "sentences: recall %.1f %% (%d of %d), precision %.1f %% (%d of %d)%n", 100.0 * right / marked, right,
        marked, 100.0 * right / found, right, found);
    assertThat((double) right / marked).as("recall").isGreaterThanOrEqualTo(LEAST);
    assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(LEAST);
  }

  private static Optional<Path> gold() {
    String folder = System.getProperty("gold.dir");
    return folder == null ? SharedData.file("gold/sentences.txt") : Optional.of(Path.of(folder, "sentences.txt"));
  }

  private static List<Passage> passages(Path gold) throws IOException {
    List<Passage> passages = new ArrayList<>();
    List<String> lines = Files.readAllLines(gold);
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).startsWith("#") && lines.get(at).split("\t").length == 3) {
        passages.add(Passage.of(lines.get(++at)));
      }
    }
    return passages;
  }
}
