// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.PassageFinder;
import org.communique.text.Quotation;
import org.communique.text.SourceText;

/** Looks for words that are gone from a text of one and of two million characters. */
record Finding() implements Work {

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
    bare("find again bare, 1 MB", one, SourceText::findAgain, gone, effort, results);
    bare("find again bare, 2 MB", two, SourceText::findAgain, gone, effort, results);
    bare("find alike bare, 1 MB", one, SourceText::findAlike, gone, effort, results);
    bare("find alike bare, 2 MB", two, SourceText::findAlike, gone, effort, results);
  }

  /** A search of the text. */
  private interface Search {
    Object in(SourceText text, Quotation quotation);
  }

  /** Measures a search without an index in a new text. */
  private static void bare(
      String name, String content, Search search, Quotation quotation, Effort effort, Results results) {
    List<Double> nanos = new ArrayList<>();
    ThreadMeter meter = new ThreadMeter();
    for (int time = 0; time < effort.times(6); time++) {
      SourceText fresh = SourceText.of(content);
      meter.start();
      search.in(fresh, quotation);
      nanos.add((double) meter.nanos());
    }
    results.add(name, nanos);
  }
}
