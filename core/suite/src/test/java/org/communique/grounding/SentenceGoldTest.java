// SPDX-License-Identifier: Apache-2.0
package org.communique.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.grounding.SentenceRules.Span;
import org.communique.testing.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Compares sentences with those that a careful reader marked in real texts. The texts are not part of this repository:
 * {@code -Dgold.dir=FOLDER} names a folder with a file {@code sentences.txt} of the form that its head explains.
 */
class SentenceGoldTest {

  private static final double LEAST = 0.97;

  /** A line feed within a paragraph. */
  private static final Pattern LINE_FEED = Pattern.compile("(?<!\\n)\\n(?!\\n)");

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

  /** How many ends a splitter found, how many of them are right, and how many the reader marked. */
  private record Score(int marked, int found, int right) {

    static Score of(List<Passage> passages, Function<String, Set<Integer>> splitter) {
      int marked = 0;
      int found = 0;
      int right = 0;
      for (Passage passage : passages) {
        Set<Integer> ends = splitter.apply(passage.text());
        found += ends.size();
        marked += passage.ends().size();
        right += (int) ends.stream().filter(passage.ends()::contains).count();
      }
      return new Score(marked, found, right);
    }

    double recall() {
      return (double) right / marked;
    }

    double precision() {
      return (double) right / found;
    }

    /** The harmonic mean of recall and precision. */
    double mean() {
      return 2.0 * right / (marked + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "recall %.1f %% (%d of %d), precision %.1f %% (%d of %d)", 100 * recall(), right, marked,
          100 * precision(), right, found);
    }
  }

  @Test
  void mostEndsAreFoundAndMostOfThoseFoundAreRight() throws IOException {
    Score ours = Score.of(passages(), SentenceGoldTest::ours);
    System.out.println("sentences: " + ours);
    assertThat(ours.recall()).as("recall").isGreaterThanOrEqualTo(LEAST);
    assertThat(ours.precision()).as("precision").isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void noOtherSplitterIsBetter() throws IOException {
    List<Passage> passages = passages();
    Map<String, Function<String, Set<Integer>>> others = new LinkedHashMap<>();
    others.put("java.text.BreakIterator", SentenceGoldTest::ofTheJdk);
    others.put("ICU4J", text -> ofIcu(text, BreakIterator.getSentenceInstance(ULocale.ENGLISH)));
    others.put("ICU4J, filtered", SentenceGoldTest::filtered);
    others.put("ICU4J, filtered, lines joined", text -> filtered(LINE_FEED.matcher(text).replaceAll(" ")));
    Score ours = Score.of(passages, SentenceGoldTest::ours);
    others.forEach((name, splitter) -> {
      Score score = Score.of(passages, splitter);
      System.out.println("sentences of " + name + ": " + score);
      assertThat(score.found()).as(name).isPositive();
      assertThat(ours.mean()).as(name).isGreaterThanOrEqualTo(score.mean());
      assertThat(ours.precision()).as(name).isGreaterThanOrEqualTo(score.precision());
    });
  }

  private static Set<Integer> ours(String text) {
    return SentenceRules.of(Locale.ENGLISH).split(text).stream().map(Span::end).collect(Collectors.toSet());
  }

  private static Set<Integer> ofTheJdk(String text) {
    java.text.BreakIterator iterator = java.text.BreakIterator.getSentenceInstance(Locale.ENGLISH);
    iterator.setText(text);
    return ends(text, iterator::next);
  }

  private static Set<Integer> filtered(String text) {
    return ofIcu(text, FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH)));
  }

  private static Set<Integer> ofIcu(String text, BreakIterator iterator) {
    iterator.setText(text);
    return ends(text, iterator::next);
  }

  /** Returns the ends of what is between boundaries, without the white space at the ends. */
  private static Set<Integer> ends(String text, IntSupplier boundaries) {
    Set<Integer> ends = new TreeSet<>();
    int start = 0;
    for (int end = boundaries.getAsInt(); end != BreakIterator.DONE; end = boundaries.getAsInt()) {
      Span sentence = Spaces.stripped(text, start, end);
      if (sentence.start() < sentence.end()) {
        ends.add(sentence.end());
      }
      start = end;
    }
    return ends;
  }

  private static Optional<Path> gold() {
    String folder = System.getProperty("gold.dir");
    return folder == null ? SharedData.file("gold/sentences.txt") : Optional.of(Path.of(folder, "sentences.txt"));
  }

  private static List<Passage> passages() throws IOException {
    Optional<Path> gold = gold();
    assumeThat(gold).as("the marked texts; name their folder with -Dgold.dir").isPresent();
    List<Passage> passages = new ArrayList<>();
    List<String> lines = Files.readAllLines(gold.orElseThrow());
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).startsWith("#") && lines.get(at).split("\t").length == 3) {
        passages.add(Passage.of(lines.get(++at)));
      }
    }
    return passages;
  }
}
