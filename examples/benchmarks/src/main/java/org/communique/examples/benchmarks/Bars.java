// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import static org.communique.examples.benchmarks.Bar.alone;
import static org.communique.examples.benchmarks.Bar.over;
import static org.communique.examples.benchmarks.Bar.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** All bars, and from which figures each is made. The figures have the names that the classes of {@code work} give. */
final class Bars {

  private static final List<String> LINES = List.of("Jackson 3", "Jackson 2");

  private final List<Bar> bars = new ArrayList<>();

  private Bars() {}

  /** {@return all bars in the order of the report} */
  static List<Bar> all() {
    Bars all = new Bars();
    all.reading();
    all.writing();
    all.wholePrograms();
    all.analyses(1_000);
    all.analyses(10_000);
    all.finding();
    return List.copyOf(all.bars);
  }

  private void reading() {
    bars.add(ratio("read: ours / plain Jackson 3 records", 1.25, "read ours, Jackson 3", "read records, Jackson 3"));
    bars.add(ratio(
        "read on Jackson 2: ours / plain Jackson 2 records", 2.0, "read ours, Jackson 2", "read records, Jackson 2"));
    both(line -> ratio("read: ours / scan + getString", 3.8, "read ours, " + line, "scan texts, " + line));
    both(line -> ratio("read allocation / payload", 6, "read ours, " + line + ", bytes", "payload"));
    both(line -> ratio("retained / payload", 1.9, "retained ours, " + line, "payload"));
    both(line -> ratio(
        "members shuffled / in order", 1.15, "order shuffled, " + line, "order as written, " + line));
    both(line -> ratio("tables last / first", 1.5, "order tables last, " + line, "order as written, " + line));
  }

  private void writing() {
    bars.add(ratio("write through a user's mapper: ours / plain Jackson 3 records", 0.7,
        "write mapper, Jackson 3", "write records, Jackson 3"));
    both(line -> ratio(
        "CommuniqueJson.write: ours / hand-made writer", 1.6, "write ours, " + line, "write hand-made, " + line));
    both(line -> ratio(
        "CommuniqueJson.write: ours / fastjson2", 1.6, "write ours, " + line, "write fastjson2, " + line));
    both(line -> ratio("write allocation: bytes", 1.4, "write ours, " + line + ", bytes", "payload"));
    both(line -> ratio(
        "write allocation: to a stream, CommuniqueJson", 0.15, "stream ours, " + line + ", bytes", "payload"));
    both(line -> ratio(
        "write allocation: to a stream, a user's mapper", 0.15, "stream mapper, " + line + ", bytes", "payload"));
    bars.add(ratio("write on Jackson 2: ours / plain Jackson 2 records, CommuniqueJson", 1.0,
        "write ours, Jackson 2", "write records, Jackson 2"));
    bars.add(ratio("write on Jackson 2: ours / plain Jackson 2 records, a user's mapper", 1.0,
        "write mapper, Jackson 2", "write records, Jackson 2"));
  }

  private void wholePrograms() {
    both(line -> over("cold start over an empty mapper: ours / records", 0.9,
        "cold mapper, " + line, "cold records, " + line, "cold tree, " + line));
    both(line -> ratio("cost a statement at 20,000 / at 200", 1.2, "read many, " + line, "read few, " + line));
    both(line -> ratio("NDJSON 100,000 statements, 96 MB heap: ours / records, read", 1.0,
        "lines read ours, " + line, "lines read records, " + line));
    both(line -> ratio("NDJSON 100,000 statements, 96 MB heap: ours / records, write", 0.65,
        "lines write ours, " + line, "lines write records, " + line));
  }

  private void analyses(int statements) {
    String suffix = String.format(Locale.ROOT, ", %,d", statements);
    analysis("Corroboration + audit", "corroboration", suffix, statements, 6_000, 3.2);
    analysis("Stances", "stances", suffix, statements, 4_000, 1.6);
    analysis("Timeline", "timeline", suffix, statements, 3_000, 1.2);
  }

  private void analysis(String title, String name, String suffix, int statements, double bytes, double cpu) {
    bars.add(alone(title + ": bytes a statement" + suffix + " statements", bytes, name + suffix + ", bytes")
        .per(statements));
    bars.add(ratio(title + ": CPU / scan + getString of the same statements" + suffix + " statements", cpu,
        name + suffix, "scan texts" + suffix));
  }

  private void finding() {
    bars.add(alone("findAgain, words gone, in 1 MB, finder already made: µs", 50, "find again").per(1_000));
    bars.add(alone("findAlike, words gone, in 1 MB, finder already made: µs", 500, "find alike").per(1_000));
    for (String search : List.of("Again", "Alike")) {
      String bare = "find " + search.toLowerCase(Locale.ROOT) + " bare";
      bars.add(ratio("find" + search + ", the bare call: 1 MB / one indexOf", 20, bare + ", 1 MB", "index of"));
      bars.add(ratio("find" + search + ", the bare call, linear: 2 MB / 1 MB", 2.3, bare + ", 2 MB", bare + ", 1 MB"));
    }
  }

  /** Adds a bar for each line. */
  private void both(Function<String, Bar> bar) {
    LINES.forEach(line -> bars.add(bar.apply(line).named(" (" + line + ")")));
  }
}
