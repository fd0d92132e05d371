// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** Looks for words that are gone from a text of one and of two million characters. */
record Finding() implements Work {

  private static final int BARE_TIMES = 60;

  @Override
  public void measure(Effort effort, Results results) throws Exception {
    String one = RandomText.of(RandomText.MILLION);
    String two = RandomText.of(2 * RandomText.MILLION);
    PassageFinder finder = PassageFinder.of(SourceText.of(one));
    Quotation gone = Quotation.spoken(RandomText.GONE);
    new Turns(effort, results)
        .add("find again", 30, () -> finder.findAgain(gone))
        .add("find alike", 8, () -> finder.findAlike(gone))
        .add("index of", 300, () -> one.indexOf(RandomText.GONE))
        .run(6);
    bare("find again bare", one, two, text -> text.findAgain(gone), effort, results);
    bare("find alike bare", one, two, text -> text.findAlike(gone), effort, results);
  }

  /** A search of a text. */
  private interface Search {
    Object in(SourceText text);
  }

  /** Measures a search without an index, each time in a new text, of one and of two million characters in turns. */
  private static void bare(String name, String one, String two, Search search, Effort effort, Results results) {
    List<Double> nanosOfOne = new ArrayList<>();
    List<Double> nanosOfTwo = new ArrayList<>();
    for (int time = 0; time < effort.times(BARE_TIMES); time++) {
      nanosOfOne.add(nanos(SourceText.of(one), search));
      nanosOfTwo.add(nanos(SourceText.of(two), search));
    }
    results.add(name + ", 1 MB", nanosOfOne);
    results.add(name + ", 2 MB", nanosOfTwo);
  }

  private static double nanos(SourceText text, Search search) {
    ThreadMeter meter = new ThreadMeter();
    meter.start();
    search.in(text);
    return meter.nanos();
  }
}
