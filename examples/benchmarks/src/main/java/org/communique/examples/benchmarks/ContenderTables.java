// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.examples.benchmarks.contender.Contender;
import org.communique.examples.benchmarks.jmh.ContenderBenchmark.Document;
import org.communique.examples.benchmarks.work.Results;

/** The tables of all contenders, in Markdown: one for each document and each way to read or write it. */
final class ContenderTables {

  private static final Map<String, String> METHODS = methods();
  private static final Map<String, Map<String, String>> FLOORS = Map.of(
      "readBytes", Map.of(
          "scan3", "**floor**: Jackson 3 scan", "scanAndGetString3", "**floor**: Jackson 3 scan + getString",
          "scan2", "**floor**: Jackson 2 scan", "scanAndGetString2", "**floor**: Jackson 2 scan + getString"),
      "writeBytes", Map.of("handMadeWriter", "**floor**: hand-made writer", "copy", "**floor**: copy of the bytes"));

  private final Measurements measurements;

  ContenderTables(Measurements measurements) {
    this.measurements = measurements;
  }

  private static Map<String, String> methods() {
    Map<String, String> methods = new LinkedHashMap<>();
    methods.put("readBytes", "Read from bytes");
    methods.put("readStream", "Read from a stream");
    methods.put("writeBytes", "Write to bytes");
    methods.put("writeStream", "Write to a stream");
    return methods;
  }

  /** A line of a table. */
  private record Row(String title, double minimum, double median, double bytes) {}

  /** {@return all tables; none of what was not measured} */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Document document : Document.values()) {
      int payload = document.json().length;
      for (String method : METHODS.keySet()) {
        List<Row> rows = rows(method, document);
        if (!rows.isEmpty()) {
          text.append(table(method, document.title(), payload, rows));
        }
      }
    }
    return text.toString();
  }

  private static String table(String method, String document, int payload, List<Row> rows) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%n#### %s: %s, %,d bytes%n%n", METHODS.get(method), document, payload));
    table.append("| contender | µs, minimum | µs, median | bytes | × payload | / Jackson 3 records |\n");
    table.append("|---|---:|---:|---:|---:|---:|\n");
    double records = rows.stream().filter(row -> row.title.equals(Contender.RECORDS_3.title()))
        .mapToDouble(Row::minimum).findFirst().orElse(Double.NaN);
    rows.forEach(row -> table.append(String.format(Locale.ROOT,
        "| %s | %,.1f | %,.1f | %,.0f | %.2f | %.2f |%n", row.title, row.minimum / 1_000, row.median / 1_000,
        row.bytes, row.bytes / payload, row.minimum / records)));
    return table.toString();
  }

  private List<Row> rows(String method, Document document) {
    List<Row> rows = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      add(rows, contender.title(), Contests.name(method, document.name(), contender.name()));
    }
    FLOORS.getOrDefault(method, Map.of()).forEach((floor, title) ->
        add(rows, title, Contests.name(floor, document.name(), "")));
    rows.sort(Comparator.comparingDouble(Row::minimum));
    return rows;
  }

  private void add(List<Row> rows, String title, String name) {
    if (measurements.count(name) > 0) {
      rows.add(new Row(title, measurements.minimum(name).orElseThrow(), measurements.median(name).orElseThrow(),
          measurements.minimum(name + Results.BYTES).orElse(Double.NaN)));
    }
  }
}
